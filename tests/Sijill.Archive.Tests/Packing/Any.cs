using CsCheck;
using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.Statements;

namespace Sijill.Archive.Tests.Packing;

/// <summary>Any value that the record can hold, sensible or not.</summary>
internal static class Any
{
    public static readonly DocumentKey Document = new(0x0123456789abcdef);

    private static readonly string[] Pieces =
    [
        "",
        "a",
        "killed",
        "قتلى",
        "ـ",
        "۴٤4",
        "\u200f",
        "😀",
        "e\u0301",
        "\n",
        "|",
        "~",
        "=HYPERLINK()",
        new string('ش', 200),
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1]
        .Array[0, 4]
        .Select(static at => string.Concat(at.Select(static i => Pieces[i])));

    private static readonly Gen<string?> TextOrNone = Gen.Select(
        Gen.Bool,
        Text,
        static (none, text) => none ? null : text
    );

    private static readonly Gen<DateOnly?> Day = Gen.Int[-1, DateOnly.MaxValue.DayNumber]
        .Select(static n => n < 0 ? (DateOnly?)null : DateOnly.FromDayNumber(n));

    private static readonly Gen<decimal?> Number = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[0, 100_000],
        Gen.Decimal,
        static (kind, small, any) =>
            kind switch
            {
                0 => (decimal?)null,
                1 => small,
                2 => small / 8m,
                _ => any,
            }
    );

    private static readonly Gen<Bounds?> Value = Gen.Select(
        Gen.Int[0, 15],
        Number,
        Number,
        static (flags, low, high) =>
            flags == 15 ? (Bounds?)null : new Bounds(low, high, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0)
    );

    private static readonly Gen<CodePointSpan> Span = Gen.Select(
        Gen.Int[0, 1 << 20],
        Gen.Int[0, 5000],
        static (start, length) => new CodePointSpan(start, start + length)
    );

    private static readonly Gen<RecordActor> Actor = Gen.Select(
        TextOrNone,
        TextOrNone,
        static (id, text) => new RecordActor(id, text)
    );

    private static readonly Gen<SourceRef> Source = Gen.Select(
        TextOrNone,
        Gen.Bool,
        static (id, known) => id is null ? default : new SourceRef(id, known)
    );

    // As ToString and back: a name that is empty or begins with ~ is none.
    private static readonly Gen<SourceRef> Origin = Source.Select(static s =>
        s.Id is null or "" || s.Id[0] == '~' ? SourceRef.Nobody : s
    );

    private static readonly Gen<RecordPlace> Place = Gen.Select(
        TextOrNone,
        Text,
        Gen.Enum<PlaceRole>(),
        static (id, text, role) => new RecordPlace(id, text, role)
    );

    private static readonly Gen<ClaimTime> Time = Gen.Select(
        Day,
        Day,
        TextOrNone,
        static (from, to, other) => from > to ? new ClaimTime(other, null, null) : ClaimTime.Of(from, to)
    );

    private static readonly Gen<ClaimId?> IdOrNone = Gen.Select(
        Gen.Bool,
        Gen.ULong,
        static (none, id) => none ? (ClaimId?)null : new ClaimId(id)
    );

    private static readonly Gen<ClaimKey> Key = Gen.Select(
        Gen.ULong,
        Gen.ULong,
        static (document, claim) => new ClaimKey(new DocumentKey(document), new ClaimId(claim))
    );

    private static readonly Gen<Subject> Subject = Gen.Select(
        Gen.Select(Text, Text, Text, Text),
        Gen.Enum<Measure>(),
        Place.Array[0, 3],
        Gen.Enum<PlaceScope>(),
        Gen.Enum<FactMode>(),
        static (words, measure, places, scope, mode) =>
            new Subject
            {
                Indicator = words.Item1,
                Measure = measure,
                Unit = words.Item2,
                Target = words.Item3,
                Group = words.Item4,
                Places = places,
                Scope = scope,
                Mode = mode,
            }
    );

    private static readonly Gen<RecordClaim> Figures = Gen.Select(
        Gen.Select(Gen.ULong, Gen.Enum<ClaimKind>(), Gen.Enum<Measure>(), Gen.Enum<ClaimStatus>()),
        Gen.Select(Text, Text, Text, Text),
        Value,
        Time,
        Gen.Enum<Via>(),
        static (id, words, value, time, via) =>
            new RecordClaim
            {
                Key = new ClaimKey(Document, new ClaimId(id.Item1)),
                Kind = id.Item2,
                Measure = id.Item3,
                Status = id.Item4,
                Indicator = words.Item1,
                Unit = words.Item2,
                ValueText = words.Item3,
                EvidenceText = words.Item4,
                Value = value,
                Time = time,
                TimeVia = via,
            }
    );

    public static readonly Gen<RecordClaim> Claim = Gen.Select(
        Figures,
        Gen.Select(TextOrNone, TextOrNone, Text, static (id, group, text) => new RecordTarget(id, group, text)),
        Gen.Select(Place.Array[0, 3], Gen.Enum<PlaceScope>()),
        Gen.Select(Actor, Actor.Array[0, 2], Gen.Enum<OperationRole>(), Source.Array[0, 3]),
        Gen.Select(Span, Span, Span.Array[0, 3]),
        Gen.Select(IdOrNone, IdOrNone, Gen.Int[0, 9], Text),
        TextOrNone,
        static (claim, target, where, who, spans, links, confidence) =>
            claim with
            {
                Target = target,
                Places = where.Item1,
                Scope = where.Item2,
                Actor = who.Item1,
                Partners = who.Item2,
                Role = who.Item3,
                Attribution = who.Item4,
                Evidence = spans.Item1,
                Sentence = spans.Item2,
                Also = spans.Item3,
                PartOf = links.Item1,
                CorrectedBy = links.Item2,
                Incident = links.Item3,
                Pattern = links.Item4,
                Confidence = confidence,
            }
    );

    public static readonly Gen<RecordReading> Reading = Gen.Select(
        Claim.Array[0, 3],
        Gen.Select(Actor, Gen.Bool, Span, static (who, direct, words) => new RecordStatement(who, direct, words)).Array[
            0,
            3
        ],
        Gen.Select(Actor, Actor, Span, static (by, to, words) => new RecordAppeal(by, to, words)).Array[0, 2],
        Gen.Select(
            Actor,
            Actor,
            TextOrNone,
            IdOrNone,
            Span,
            static (by, to, due, claim, words) => new RecordCommitment(by, to, due, claim, words)
        ).Array[0, 2],
        static (claims, statements, appeals, commitments) => new RecordReading(claims, statements, appeals, commitments)
    );

    private static readonly Gen<FindingMember> Member = Gen.Select(
        Key,
        Gen.Enum<MemberRole>(),
        Gen.Int[0, 63],
        Origin,
        Text,
        static (claim, role, differs, origin, interest) =>
            new FindingMember(claim, role, (Differences)differs, origin, interest)
    );

    public static readonly Gen<Finding> Finding = Gen.Select(
        Gen.Select(TextOrNone, Subject, Time),
        Gen.Select(Gen.Enum<FindingStatus>(), Value, Value, Gen.Enum<BestRule>()),
        Gen.Select(Gen.Bool, Key, Gen.Bool),
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300], Day, Day),
        Member.Array[1, 6],
        static (what, stands, best, count, members) =>
            new Finding
            {
                Fact = what.Item1 is { } fact ? FactKey.OfText(fact) : null,
                Subject = what.Item2,
                Time = what.Item3,
                Status = stands.Item1,
                Range = stands.Item2,
                Best = stands.Item3,
                BestRule = stands.Item4,
                BestClaim = best.Item1 ? best.Item2 : null,
                Confirmed = best.Item3,
                Origins = count.Item1,
                Interests = count.Item2,
                FirstSaid = count.Item3,
                LastSaid = count.Item4,
                Members = members,
            }
    );

    public static readonly Gen<Act> Act = Gen.Select(
        Gen.Int[0, 8],
        Gen.Select(
            Text,
            Text,
            Gen.Long[0, DateTime.MaxValue.Ticks],
            static (who, why, at) => (who, why, At: new DateTimeOffset(at, TimeSpan.Zero))
        ),
        Key.Array[1, 4],
        Value,
        Gen.Select(
            Text,
            TextOrNone,
            Gen.Int[0, 900_000],
            static (place, indicator, day) => (place, indicator, Day: DateOnly.FromDayNumber(day))
        ),
        static (kind, by, claims, value, close) =>
            (Act)(
                kind switch
                {
                    0 => new MergeAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Claims = claims,
                    },
                    1 => new SplitAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Claims = claims,
                    },
                    2 => new MergeEventsAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Claims = claims,
                    },
                    3 => new SplitEventsAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Claims = claims,
                    },
                    4 => new ChooseAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Claim = claims[0],
                        Value = value,
                    },
                    5 => new RetractAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Claim = claims[0],
                    },
                    6 => new ConfirmAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Claim = claims[0],
                    },
                    7 => new DateDocumentAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Document = claims[0].Document,
                        Day = close.Day,
                    },
                    _ => new CloseStockAct
                    {
                        Order = 7,
                        Who = by.who,
                        At = by.At,
                        Why = by.why,
                        Place = close.place,
                        Indicator = close.indicator,
                        Day = close.Day,
                    },
                }
            )
    );
}
