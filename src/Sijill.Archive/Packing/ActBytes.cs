using System.Globalization;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Packing;

/// <summary>An act as canonical bytes: what the log keeps of it. Its order is its place in the log and not among the bytes.</summary>
internal static class ActBytes
{
    private const byte Version = 1;

    public static byte[] Of(Act act)
    {
        var to = new ByteWriter();
        to.Byte(Version);
        to.Text(KindOf(act));
        to.Text(act.Who);
        to.Text(act.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
        to.Text(act.Why);
        switch (act)
        {
            case MergeAct merge:
                Write(to, merge.Claims);
                break;
            case SplitAct split:
                Write(to, split.Claims);
                break;
            case MergeEventsAct merge:
                Write(to, merge.Claims);
                break;
            case SplitEventsAct split:
                Write(to, split.Claims);
                break;
            case ChooseAct choose:
                Write(to, [choose.Claim]);
                BoundsBytes.Write(to, choose.Value);
                break;
            case RetractAct retract:
                Write(to, [retract.Claim]);
                break;
            case ConfirmAct confirm:
                Write(to, [confirm.Claim]);
                break;
            case DateDocumentAct date:
                to.Fixed(date.Document.Value);
                to.Day(date.Day);
                break;
            case CloseStockAct close:
                to.Text(close.Place);
                to.Text(close.Indicator);
                to.Day(close.Day);
                break;
        }
        return to.ToArray();
    }

    /// <summary>The name of an act's kind, as it is stored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not known.</exception>
    public static string KindOf(Act act) =>
        act switch
        {
            MergeAct => "merge",
            SplitAct => "split",
            MergeEventsAct => "merge-events",
            SplitEventsAct => "split-events",
            ChooseAct => "choose",
            RetractAct => "retract",
            ConfirmAct => "confirm",
            DateDocumentAct => "date",
            CloseStockAct => "close",
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "An act of an unknown kind."),
        };

    /// <summary>The act again.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="order">Its place in the log.</param>
    /// <exception cref="FormatException">The bytes are no act, or were changed.</exception>
    public static Act Read(ReadOnlySpan<byte> bytes, long order)
    {
        var from = new ByteReader(bytes);
        if (from.Byte() != Version)
        {
            throw new FormatException("These bytes are an act of another version.");
        }
        string kind = from.Words();
        string who = from.Words();
        DateTimeOffset at = DateTimeOffset.TryParseExact(
            from.Words(),
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out DateTimeOffset instant
        )
            ? instant
            : throw new FormatException("An act without its time.");
        var told = new Telling(order, who, at, from.Words());
        Act act =
            OfClaims(kind, told, ref from)
            ?? OfOneClaim(kind, told, ref from)
            ?? OfOther(kind, told, ref from)
            ?? throw new FormatException($"'{kind}' is no act.");
        return from.IsAtEnd ? act : throw new FormatException("Bytes are left behind an act.");
    }

    private static Act? OfClaims(string kind, Telling told, ref ByteReader from) =>
        kind switch
        {
            "merge" => new MergeAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Claims = Claims(ref from),
            },
            "split" => new SplitAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Claims = Claims(ref from),
            },
            "merge-events" => new MergeEventsAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Claims = Claims(ref from),
            },
            "split-events" => new SplitEventsAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Claims = Claims(ref from),
            },
            _ => null,
        };

    private static Act? OfOneClaim(string kind, Telling told, ref ByteReader from) =>
        kind switch
        {
            "choose" => new ChooseAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Claim = Only(ref from),
                Value = BoundsBytes.Read(ref from),
            },
            "retract" => new RetractAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Claim = Only(ref from),
            },
            "confirm" => new ConfirmAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Claim = Only(ref from),
            },
            _ => null,
        };

    private static Act? OfOther(string kind, Telling told, ref ByteReader from) =>
        kind switch
        {
            "date" => new DateDocumentAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Document = new DocumentKey(from.Fixed()),
                Day = DayOf(ref from),
            },
            "close" => new CloseStockAct
            {
                Order = told.Order,
                Who = told.Who,
                At = told.At,
                Why = told.Why,
                Place = from.Words(),
                Indicator = from.Text(),
                Day = DayOf(ref from),
            },
            _ => null,
        };

    private static DateOnly DayOf(ref ByteReader from) =>
        from.Day() ?? throw new FormatException("An act without its day.");

    private static void Write(ByteWriter to, IReadOnlyList<ClaimKey> claims)
    {
        to.Number(claims.Count);
        foreach (ClaimKey claim in claims)
        {
            to.Fixed(claim.Document.Value);
            to.Fixed(claim.Id.Value);
        }
    }

    private static ClaimKey[] Claims(ref ByteReader from)
    {
        var claims = new ClaimKey[from.Count()];
        for (int i = 0; i < claims.Length; i++)
        {
            claims[i] = new ClaimKey(new DocumentKey(from.Fixed()), new ClaimId(from.Fixed()));
        }
        return claims;
    }

    private static ClaimKey Only(ref ByteReader from) =>
        Claims(ref from) is [var only] ? only : throw new FormatException("An act names one claim.");

    /// <summary>What all acts tell.</summary>
    private readonly record struct Telling(long Order, string Who, DateTimeOffset At, string Why);
}
