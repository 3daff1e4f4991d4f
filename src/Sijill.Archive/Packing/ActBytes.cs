using System.Globalization;
using Sijill.Reading.Amounts;
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
        DateTimeOffset at = DateTimeOffset.TryParseExact(from.Words(), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTimeOffset told)
            ? told
            : throw new FormatException("An act without its time.");
        string why = from.Words();
        Act act = kind switch
        {
            "merge" => new MergeAct { Order = order, Who = who, At = at, Why = why, Claims = Claims(ref from) },
            "split" => new SplitAct { Order = order, Who = who, At = at, Why = why, Claims = Claims(ref from) },
            "merge-events" => new MergeEventsAct { Order = order, Who = who, At = at, Why = why, Claims = Claims(ref from) },
            "split-events" => new SplitEventsAct { Order = order, Who = who, At = at, Why = why, Claims = Claims(ref from) },
            "choose" => new ChooseAct { Order = order, Who = who, At = at, Why = why, Claim = Only(ref from), Value = BoundsBytes.Read(ref from) },
            "retract" => new RetractAct { Order = order, Who = who, At = at, Why = why, Claim = Only(ref from) },
            "confirm" => new ConfirmAct { Order = order, Who = who, At = at, Why = why, Claim = Only(ref from) },
            "date" => new DateDocumentAct { Order = order, Who = who, At = at, Why = why, Document = new DocumentKey(from.Fixed()), Day = from.Day() ?? throw new FormatException("An act without its day.") },
            "close" => new CloseStockAct { Order = order, Who = who, At = at, Why = why, Place = from.Words(), Indicator = from.Text(), Day = from.Day() ?? throw new FormatException("An act without its day.") },
            _ => throw new FormatException($"'{kind}' is no act."),
        };
        return from.IsAtEnd ? act : throw new FormatException("Bytes are left behind an act.");
    }

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

    private static ClaimKey Only(ref ByteReader from) => Claims(ref from) is [var only] ? only : throw new FormatException("An act names one claim.");
}
