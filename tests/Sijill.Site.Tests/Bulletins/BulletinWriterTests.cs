using CsCheck;
using Sijill.Archive.Pipeline;
using Sijill.Commands;
using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Site.Bulletins;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Tests.Bulletins;

/// <summary>A bulletin that is read gives back the figures of the record, whatever the record is.</summary>
public sealed class BulletinWriterTests
{
    private static readonly Knowledge Codebook = RecordKnowledge.Own(null);
    private static readonly CodebookNames Names = new(Codebook.Codebook);
    private static readonly DateOnly First = new(2025, 10, 1);
    private static readonly DateOnly Last = new(2025, 10, 31);

    // Of people: who, in which groups; where; said by whom. All of them stand in the shipped codebook.
    private static readonly string[] People =
    [
        "killed",
        "wounded",
        "captured",
        "abducted",
        "released",
        "escaped",
        "tried",
        "convicted",
        "returned",
        "transferred",
        "departed",
        "displaced",
        "population",
        "detained",
    ];

    private static readonly (string Target, string Group)[] Whom =
    [
        ("isis", "members"),
        ("isis", "fighters"),
        ("isis", "leaders"),
        ("isis", "detainees"),
        ("civilians", "civilians"),
        ("women", "women"),
        ("children", "children"),
        ("", ""),
        ("iraqi-nationals", "nationals"),
        ("french-nationals", "children"),
    ];

    private static readonly string[] Where =
    [
        "sy",
        "iq",
        "sy-ra",
        "sy-dy",
        "sy-ha",
        "sy-camp-hol",
        "sy-camp-roj",
        "iq-bg",
    ];
    private static readonly string[] By = ["centcom", "sdf", "un", "sohr", "iq-momd", ""];

    private static readonly Gen<Bounds> Values = Gen.OneOf(
        Gen.Int[0, 120].Select(static n => Bounds.Exactly(n)),
        Gen.Int[2, 40000].Select(static n => Bounds.Exactly(n)),
        Gen.Int[2, 40000].Select(static n => Bounds.MoreThan(n)),
        Gen.Int[2, 500].Select(static n => Bounds.AtLeast(n)),
        Gen.Int[2, 500].Select(static n => Bounds.FewerThan(n)),
        Gen.Int[2, 500].Select(static n => Bounds.AtMost(n)),
        Gen.Int[3, 40000].Select(static n => Bounds.About(n)),
        Gen.Int[2, 400].Select(static n => Bounds.Between(n, n + 7)),
        Gen.Const(Bounds.Vague(20, 99)),
        Gen.Const(Bounds.Vague(200, 999))
    );

    private static readonly Gen<ClaimTime> Times = Gen.OneOf(
        Gen.Int[0, 30].Select(static n => ClaimTime.Day(First.AddDays(n))),
        Gen.Const(ClaimTime.Of(First, Last)),
        Gen.Int[0, 20].Select(static n => ClaimTime.Of(First.AddDays(n), First.AddDays(n + 6)))
    );

    private static readonly Gen<BulletinFigure[]> Records = Gen.Select(
            OneOf(People),
            OneOf(Whom),
            OneOf(Where),
            Values,
            Times,
            OneOf(By),
            Figure
        )
        .Array[1, 12]
        // Each figure has a finding of its own.
        .Select(static figures =>
            figures.Select(static (figure, i) => figure with { Finding = Id((ulong)i + 1) }).ToArray()
        );

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void ABulletin_ReadAgain_GivesBackItsFigures(string language)
    {
        var writer = new BulletinWriter(Codebook, Names);
        int told = 0;
        int all = 0;
        Records.Sample(
            figures =>
            {
                Bulletin bulletin = writer.Write(figures, language, First, Last);
                string[] written =
                [
                    .. bulletin
                        .Sections.SelectMany(static section => section.Sentences)
                        .Select(one => Tell(figures.First(figure => figure.Finding == one.Finding)))
                        .Order(StringComparer.Ordinal),
                ];
                Assert.Equal(written, Read(bulletin.Prose, language));
                Assert.Equal(
                    figures.Length,
                    bulletin.Sections.Sum(static section => section.Sentences.Count + section.Rows.Count)
                );
                Interlocked.Add(ref told, written.Length);
                Interlocked.Add(ref all, figures.Length);
            },
            iter: 60,
            threads: 1,
            seed: "0000KyFzBdK1"
        );
        TestContext.Current.SendDiagnosticMessage($"{language}: {told} of {all} figures in prose");
        Assert.True(told >= 0.6 * all, $"{told} of {all} figures are told in prose");
    }

    private static FindingId Id(ulong number) => new(new ClaimKey(new DocumentKey(number), new ClaimId(number)));

    private static Gen<T> OneOf<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static BulletinFigure Figure(
        string indicator,
        (string Target, string Group) whom,
        string where,
        Bounds value,
        ClaimTime time,
        string by
    )
    {
        bool stock = indicator is "population" or "detained";
        bool moves = indicator is "returned" or "transferred" or "departed" or "displaced" or "escaped" or "released";
        return new BulletinFigure(
            default,
            new Subject
            {
                Indicator = indicator,
                Measure = stock ? Measure.Stock : Measure.Flow,
                Unit = "people",
                Target = whom.Target,
                Group = whom.Group,
                Places = [new RecordPlace(where, "", moves ? PlaceRole.From : PlaceRole.At)],
                Scope = PlaceScope.Each,
                Mode = FactMode.Done,
            },
            stock ? ClaimTime.Day(time.From!.Value) : time,
            value,
            by.Length == 0 ? PublicSource.Nobody : new PublicSource(by, true, false),
            FindingStatus.Single
        );
    }

    /// <summary>Reads with a reader of its own, as `sijill read` would.</summary>
    private static string[] Read(string prose, string language)
    {
        DocumentReading reading = new Reader(Codebook.Codebook).Read(
            new DocumentInput("read-again", prose) { Language = language }
        );
        return
        [
            .. RecordClaims
                .From(reading, new DocumentKey(1))
                .Select(claim => Tell(Subject.Of(claim, Codebook.Gazetteer), claim.Time, claim.Value!.Value))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Tell(BulletinFigure figure) => Tell(figure.Subject, figure.Time, figure.Value);

    private static string Tell(Subject subject, ClaimTime time, Bounds value) => $"{subject.Text} {time} {value}";
}
