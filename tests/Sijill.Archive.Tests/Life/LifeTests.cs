using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Reading.Amounts;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Sijill.Tests.Life;

namespace Sijill.Archive.Tests.Life;

/// <summary>
/// Cases from life in a real record: pages, lines and plain texts come in on Monday and on Tuesday. Today's answer is right, and what was known on Monday is still there.
/// </summary>
public abstract class LifeTests
{
    private static readonly DateOnly Monday = LifeFiles.Monday;
    private static readonly DateOnly Today = LifeFiles.Tuesday;

    private protected abstract RecordHome NewHome();

    [Fact]
    public async Task OneStatementCarriedByThree_TwoOfWhichSayOneKilled_IsTheIssuersTwo()
    {
        using TestRecord record = await GivenAsync("one-or-two-killed");

        FindingView then = One(record, "killed", Monday);
        Assert.Equal((Bounds.Exactly(1), FindingStatus.Repeated), (then.Finding.Best!.Value, then.Finding.Status));
        Assert.Equal([MemberRole.Origin, MemberRole.Carrier], Roles(then));

        FindingView now = One(record, "killed");
        Assert.Equal((Bounds.Exactly(2), BestRule.IssuersPage), (now.Finding.Best!.Value, now.Finding.BestRule));
        Assert.Equal((Bounds.Exactly(2), 1, 1), (now.Finding.Range!.Value, now.Finding.Origins, now.Finding.Interests));
        Assert.Equal([MemberRole.Origin, MemberRole.Carrier, MemberRole.Corrupted, MemberRole.Corrupted], Roles(now));
        Assert.Equal([Differences.Value, Differences.Value], Corrupted(now));

        ClaimView[] claims = [.. record.Ask(reader => reader.Claims(now.Finding))];
        Assert.Equal("U.S. Central Command", claims[0].Document.OutletName);
        Assert.Contains("killed two ISIS members", claims[0].Sentence, StringComparison.Ordinal);
        Assert.All(
            claims[2..],
            static claim => Assert.Contains("killed one ISIS member", claim.Sentence, StringComparison.Ordinal)
        );
        Assert.Equal(
            [Bounds.Exactly(1), Bounds.Exactly(2)],
            record
                .Ask(reader => reader.Versions(now.Id))
                .Select(static version => version.Finding.Best!.Value)
                .Distinct()
        );
        Assert.Equal(Bounds.Exactly(1), KnownOn(record, now.Id, Monday)!.Finding.Best);
        EventView raid = Assert.Single(record.Ask(reader => Events(reader, null)));
        Assert.Equal(2, raid.Event.Deaths.B.Best);
        record.IsWhole();
    }

    [Fact]
    public async Task TwentyFourDetainedThatBecomeSevenInTwoCopies_AreTwentyFour()
    {
        using TestRecord record = await GivenAsync("twenty-four-or-seven");

        FindingView then = One(record, "captured", Monday);
        Assert.Equal((Bounds.Exactly(7), FindingStatus.Repeated), (then.Finding.Best!.Value, then.Finding.Status));

        FindingView now = One(record, "captured");
        Assert.Equal((Bounds.Exactly(24), Bounds.Exactly(24)), (now.Finding.Best!.Value, now.Finding.Range!.Value));
        Assert.Equal([MemberRole.Origin, MemberRole.Corrupted, MemberRole.Corrupted], Roles(now));
        Assert.Equal(["iq"], now.Finding.Subject.Places.Select(static place => place.Id));

        FindingView killed = One(record, "killed");
        Assert.Equal((Bounds.Exactly(7), FindingStatus.Repeated), (killed.Finding.Best!.Value, killed.Finding.Status));
        Assert.Equal(3, killed.Finding.Members.Count);
        Assert.Equal([24m], Points(record, "captured", "iq", null));
        Assert.Equal([7m], Points(record, "captured", "iq", Monday));
        record.IsWhole();
    }

    [Fact]
    public async Task AttacksThatBecomeOperationsInOneOutlet_MeetTheAttacks_AndTheOperationsAreTheIssuers()
    {
        using TestRecord record = await GivenAsync("attacks-or-operations");

        FindingView then = One(record, "operations", Monday);
        Assert.Equal(Bounds.Exactly(153), then.Finding.Best);
        Assert.Empty(Findings(record, "attacks", Monday));

        FindingView operations = One(record, "operations");
        Assert.Equal(
            (Bounds.Exactly(196), FindingStatus.Single),
            (operations.Finding.Best!.Value, operations.Finding.Status)
        );
        FindingView attacks = One(record, "attacks");
        Assert.Equal(Bounds.Exactly(153), attacks.Finding.Best);
        Assert.Equal([MemberRole.Origin, MemberRole.Corrupted], Roles(attacks));
        Assert.True(Corrupted(attacks)[0].HasFlag(Differences.Indicator));
        Assert.Equal([196m], Points(record, "operations", null, null));
        Assert.Equal([153m], Points(record, "operations", null, Monday));
        record.IsWhole();
    }

    [Fact]
    public async Task ACopyThatDropsMoreThan_IsShown_AndTheBoundStays()
    {
        using TestRecord record = await GivenAsync("more-than-dropped");

        Assert.Equal(FindingStatus.Single, One(record, "killed", Monday).Finding.Status);
        FindingView now = One(record, "killed");
        Assert.Equal((Bounds.MoreThan(22), Bounds.MoreThan(22)), (now.Finding.Best!.Value, now.Finding.Range!.Value));
        Assert.Equal([MemberRole.Origin, MemberRole.Corrupted], Roles(now));
        Assert.Equal([Differences.Bound], Corrupted(now));
        record.IsWhole();
    }

    [Fact]
    public async Task ACopyThatMovesThePeriodToAnotherWeek_IsOfTheIssuersWeek()
    {
        using TestRecord record = await GivenAsync("another-week");

        Assert.Equal("2025-10-13/2025-10-19", One(record, "killed", Monday).Finding.Time.Edtf);
        FindingView now = One(record, "killed");
        Assert.Equal(("2025-10-06/2025-10-12", Bounds.Exactly(5)), (now.Finding.Time.Edtf!, now.Finding.Best!.Value));
        Assert.Equal([Differences.Period], Corrupted(now));
        Assert.Equal([5m], Points(record, "killed", "iq-ki", null));
        record.IsWhole();
    }

    [Fact]
    public async Task DetaineesWhoWereMovedToIraq_AreADisputeOfFour_AndWereOneOfTwo()
    {
        using TestRecord record = await GivenAsync("how-many-were-moved");

        FindingView then = One(record, "transferred", Monday);
        Assert.Equal((FindingStatus.Disputed, 2), (then.Finding.Status, then.Finding.Origins));
        FindingView now = One(record, "transferred");
        Assert.Equal(
            (FindingStatus.Disputed, 4, 2, "2026-02-12/2026-02-13"),
            (now.Finding.Status, now.Finding.Origins, now.Finding.Interests, now.Finding.Time.Edtf!)
        );
        Assert.Equal((Bounds.MoreThan(5700), BestRule.IssuersPage), (now.Finding.Best!.Value, now.Finding.BestRule));
        Assert.Equal((3000m, (decimal?)null), (now.Finding.Range!.Value.Low!.Value, now.Finding.Range.Value.High));
        Assert.Equal(
            ["centcom", "iq-moi", "iq-moj", "iq-sjc"],
            now.Finding.Members.Select(static member => member.Origin.Id!).Order(StringComparer.Ordinal)
        );
        Assert.Equal(then.Id, now.Id);
        record.IsWhole();
    }

    [Fact]
    public async Task TransfersThatWereAnnounced_AreLinkedWithThoseDone_AndNotMerged()
    {
        using TestRecord record = await GivenAsync("planned-and-done");

        FindingView planned = One(record, "transferred", Monday);
        Assert.Equal(
            (FactMode.Planned, Bounds.AtMost(7000)),
            (planned.Finding.Subject.Mode, planned.Finding.Best!.Value)
        );
        Assert.Empty(record.Ask(reader => reader.Links(planned, reader.LastEntryOf(Monday))));

        FindingView[] now = Findings(record, "transferred");
        Assert.Equal(2, now.Length);
        Assert.All(now, static view => Assert.Equal(FindingStatus.Single, view.Finding.Status));
        FindingView done = now.Single(static view => view.Finding.Subject.Mode == FactMode.Done);
        Assert.Equal(Bounds.About(5700), done.Finding.Best);
        foreach (FindingView side in now)
        {
            LinkView link = Assert.Single(record.Ask(reader => reader.Links(side)));
            Assert.Equal((LinkKind.PlannedAndDone, planned.Id, done.Id), (link.Kind, link.From.Id, link.To.Id));
        }
        record.IsWhole();
    }

    [Fact]
    public async Task TheCampsOfTwoYears_AreNoDispute_AndAClosedCampGoesNoFurther()
    {
        using TestRecord record = await GivenAsync("the-camps");

        Assert.All(
            Findings(record, "population"),
            static view => Assert.Equal(FindingStatus.Single, view.Finding.Status)
        );
        SeriesLine both = Line(record, "sy-camps", null);
        Assert.Equal(["2019", "2025-11-12"], both.Points.Concat(both.Spanning).Select(static p => p.Time.Edtf));
        Assert.Equal(
            [Bounds.Exactly(70_000), Bounds.FewerThan(30_000)],
            both.Points.Concat(both.Spanning).Select(static p => p.Value)
        );

        SeriesLine hol = Line(record, "sy-camp-hol", null);
        Assert.Equal(new DateOnly(2026, 2, 22), hol.Closed);
        Assert.Equal((24_000m, "2025-11-15"), (hol.Points[^1].Value.Low!.Value, hol.Points[^1].Time.Edtf!));
        Assert.Single(hol.Points);
        Assert.False(hol.Points[^1].IsAfterClosing);

        Assert.Empty(record.Ask(reader => Series(reader, "population", "sy-camp-roj", Monday)));
        Assert.Null(Line(record, "sy-camp-roj", null).Closed);
        record.On(Today.AddDays(1));
        record.Archive.Record(order => new CloseStockAct
        {
            Order = order,
            Who = "r",
            At = record.Clock.Now,
            Place = "sy-camp-roj",
            Day = Today,
        });
        Assert.Equal(Today, Line(record, "sy-camp-roj", null).Closed);
        Assert.Null(Line(record, "sy-camp-roj", Today).Closed);
        record.IsWhole();
    }

    [Fact]
    public async Task TheNinetyFirstPartner_BesideEightySixCountriesAndFiveInstitutions_IsNoDispute()
    {
        using TestRecord record = await GivenAsync("the-ninety-first");

        FindingView then = One(record, "members", Monday);
        Assert.Equal((Measure.Ordinal, Bounds.Exactly(91)), (then.Finding.Subject.Measure, then.Finding.Best!.Value));
        Assert.Equal(
            [
                (Measure.Ordinal, "countries", 91m, FindingStatus.Single),
                (Measure.Stock, "countries", 86m, FindingStatus.Single),
                (Measure.Stock, "institutions", 5m, FindingStatus.Single),
            ],
            Findings(record, "members")
                .Select(static view =>
                    (
                        view.Finding.Subject.Measure,
                        view.Finding.Subject.Unit,
                        view.Finding.Best!.Value.Low!.Value,
                        view.Finding.Status
                    )
                )
                .OrderByDescending(static row => row.Value)
        );
        record.IsWhole();
    }

    [Fact]
    public async Task OneStatementInArabicAndInEnglish_IsOneOrigin()
    {
        using TestRecord record = await GivenAsync("two-languages");

        FindingView then = One(record, "killed", Monday);
        Assert.Equal((FindingStatus.Single, Bounds.Exactly(5)), (then.Finding.Status, then.Finding.Best!.Value));
        FindingView now = One(record, "killed");
        Assert.Equal(
            (FindingStatus.Repeated, 1, BestRule.IssuersPage),
            (now.Finding.Status, now.Finding.Origins, now.Finding.BestRule)
        );
        Assert.Equal(
            ["en", "ar"],
            record.Ask(reader => reader.Claims(now.Finding)).Select(static claim => claim.Document.Language)
        );
        FindingView hurt = One(record, "wounded");
        Assert.Equal((FindingStatus.Repeated, Bounds.Exactly(0)), (hurt.Finding.Status, hurt.Finding.Best!.Value));
        record.IsWhole();
    }

    private async Task<TestRecord> GivenAsync(string name)
    {
        var record = new TestRecord(NewHome());
        foreach (DateOnly day in (DateOnly[])[Monday, Today])
        {
            record.On(day);
            await LifeFiles.AddAsync(record.Archive, Known.Root, day, name);
        }
        return record;
    }

    private static FindingView One(TestRecord record, string indicator, DateOnly? asKnownOn = null) =>
        Assert.Single(Findings(record, indicator, asKnownOn));

    private static FindingView[] Findings(TestRecord record, string indicator, DateOnly? asKnownOn = null) =>
        record.Ask(reader =>
            reader.Findings(new FindingQuery { Indicator = indicator, AsOf = Entry(reader, asKnownOn) }).ToArray()
        );

    private static FindingView? KnownOn(TestRecord record, FindingId id, DateOnly day) =>
        record.Ask(reader => reader.Finding(id, reader.LastEntryOf(day)));

    private static MemberRole[] Roles(FindingView view) =>
        [.. view.Finding.Members.Select(static member => member.Role).Order()];

    private static Differences[] Corrupted(FindingView view) =>
        [
            .. view
                .Finding.Members.Where(static member => member.Role == MemberRole.Corrupted)
                .Select(static member => member.Differs),
        ];

    private static SeriesLine Line(TestRecord record, string place, DateOnly? asKnownOn) =>
        Assert.Single(record.Ask(reader => Series(reader, "population", place, asKnownOn)));

    private static IReadOnlyList<SeriesLine> Series(
        RecordReader reader,
        string indicator,
        string? place,
        DateOnly? asKnownOn
    ) => reader.Series(new SeriesQuery(indicator) { Place = place }, Known.Knowledge, Today, Entry(reader, asKnownOn));

    /// <summary>The values of a series by year, one line.</summary>
    private static decimal?[] Points(TestRecord record, string indicator, string? place, DateOnly? asKnownOn) =>
        record.Ask(reader =>
            Assert
                .Single(
                    reader.Series(
                        new SeriesQuery(indicator) { Place = place, By = Bucket.Year },
                        Known.Knowledge,
                        Today,
                        Entry(reader, asKnownOn)
                    )
                )
                .Points.Select(static point => point.Value.Low)
                .ToArray()
        );

    private static IReadOnlyList<EventView> Events(RecordReader reader, DateOnly? asKnownOn) =>
        reader.Events(new EventQuery { AsOf = Entry(reader, asKnownOn) }, Known.Knowledge);

    private static long? Entry(RecordReader reader, DateOnly? asKnownOn) =>
        asKnownOn is { } day ? reader.LastEntryOf(day) : null;
}
