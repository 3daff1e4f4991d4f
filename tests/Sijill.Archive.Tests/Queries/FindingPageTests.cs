using CsCheck;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;

namespace Sijill.Archive.Tests.Queries;

/// <summary>Pages of findings, laid one behind the other, are what fits of all findings, in order.</summary>
public abstract class FindingPageTests
{
    private static readonly int Runs = Environment.GetEnvironmentVariable("SIJILL_FULL") is null ? 15 : 300;

    private static readonly DateOnly Today = new(2026, 11, 26);

    private static readonly FindingQuery[] Queries =
    [
        new(),
        new() { Indicator = "killed" },
        new() { Indicators = ["killed", "captured"] },
        new() { Indicators = [] },
        new() { Place = "sy" },
        new() { Places = ["sy", "sy-camp-hol", "nowhere"] },
        new() { Indicator = "killed", Place = "sy" },
        new() { Status = FindingStatus.Disputed },
        new() { Status = FindingStatus.Revised, Indicator = "killed" },
        new() { Status = FindingStatus.Disputed, Place = "sy" },
        new() { Status = FindingStatus.Single },
        new() { Measure = Measure.Stock },
        new() { Unit = "people", Mode = FactMode.Done },
        new() { From = new DateOnly(2025, 10, 15), To = new DateOnly(2025, 10, 31) },
        new() { To = new DateOnly(2025, 9, 15) },
        new() { To = new DateOnly(2025, 10, 14), Indicator = "killed" },
        new() { Since = 20 },
        new() { Order = FindingOrder.LastChanged },
        new() { Order = FindingOrder.LastChanged, Indicator = "killed" },
        new() { Order = FindingOrder.LastChanged, Since = 15 },
        new() { Order = FindingOrder.LastChanged, Place = "sy" },
        new() { AsOf = 25 },
        new()
        {
            AsOf = 25,
            Indicator = "killed",
            Order = FindingOrder.LastChanged,
        },
        new() { AsOf = 25, Status = FindingStatus.Disputed },
    ];

    private protected abstract RecordHome NewHome();

    [Fact]
    public Task PagesAreWhatFits_InOrder() =>
        Gen.Select(RandomTexts.Documents, Gen.Int[1, 4], Gen.Int[0, 99])
            .SampleAsync(
                async (documents, size, seed) =>
                {
                    using var record = new TestRecord(NewHome());
                    for (int at = 0; at < documents.Length; at += 3)
                    {
                        await record.AddAsync(documents.Skip(at).Take(3));
                    }
                    Retract(record, seed);
                    foreach (FindingQuery query in Queries)
                    {
                        FindingView[] whole = record.Ask(reader => Naive(reader, query));
                        Assert.Equal(
                            whole.Select(static v => v.Id),
                            Pages(record, query with { Limit = size }).Select(static v => v.Id)
                        );
                        Assert.Equal(
                            whole.Select(static v => v.Id),
                            record.Ask(r => r.Findings(query with { Limit = int.MaxValue })).Select(static v => v.Id)
                        );
                    }
                },
                iter: Runs,
                threads: 1
            );

    [Fact]
    public Task ASeriesOfNow_IsThatOfTheFindings() =>
        RandomTexts.Documents.SampleAsync(
            async documents =>
            {
                using var record = new TestRecord(NewHome());
                for (int at = 0; at < documents.Length; at += 3)
                {
                    await record.AddAsync(documents.Skip(at).Take(3));
                }
                foreach (Bucket by in Enum.GetValues<Bucket>())
                {
                    foreach (string? place in (string?[])[null, "sy", "sy-camp-hol", "nowhere"])
                    {
                        var query = new SeriesQuery("killed") { Place = place, By = by };
                        var now = record.Ask(reader => reader.Series(query, Known.Knowledge, Today));
                        // As known at the end of time, it is made of whole findings.
                        var known = record.Ask(reader => reader.Series(query, Known.Knowledge, Today, long.MaxValue));
                        Assert.Equivalent(known, now, strict: true);
                    }
                }
            },
            iter: Runs,
            threads: 1
        );

    [Fact]
    public async Task APlaceWithAllThatLiesInIt_IsAskedForByTheGazetteer()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(
            new Told(
                "a",
                "About 30,000 people lived in al-Hol camp on November 1, 2025, according to the Syrian Observatory for Human Rights.",
                "2025-11-02",
                "Reuters"
            ),
            new Told(
                "b",
                "Iraqi forces captured 3 ISIS members in Kirkuk on October 20, 2025, the Joint Operations Command said.",
                "2025-10-21",
                "INA"
            )
        );
        IReadOnlyList<string> syria = record.Knowledge.Gazetteer.Inside("sy");
        Assert.Equal("sy", syria[0]);
        Assert.Empty(record.Ask(static r => r.FindingPage(new FindingQuery { Place = "sy" })).Items);
        FindingView only = Assert.Single(record.Ask(r => r.FindingPage(new FindingQuery { Places = syria })).Items);
        Assert.Equal("population", only.Finding.Subject.Indicator);
    }

    private static FindingView[] Naive(RecordReader reader, FindingQuery query)
    {
        FindingView[] all =
        [
            .. reader.Findings(
                new FindingQuery
                {
                    AsOf = query.AsOf,
                    Order = query.Order,
                    Limit = int.MaxValue,
                }
            ),
        ];
        long[] sorts =
        [
            .. all.Select(view =>
                query is { Order: FindingOrder.LastChanged, AsOf: null }
                    ? view.Since
                    : view.Finding.Time.To?.DayNumber ?? -1
            ),
        ];
        // As one stood then, its time may have been another than that by which it is listed now.
        Assert.True(query.AsOf is not null || sorts.SequenceEqual(sorts.OrderDescending()));
        return [.. all.Where(view => Fits(view, query))];
    }

    private static bool Fits(FindingView view, FindingQuery query)
    {
        Finding finding = view.Finding;
        string[] places = [.. finding.Subject.Places.Select(static p => p.Name)];
        return (query.Indicator is null || finding.Subject.Indicator == query.Indicator)
            && (query.Indicators is null || query.Indicators.Contains(finding.Subject.Indicator))
            && (query.Place is null || places.Contains(query.Place))
            && (query.Places is null || places.Intersect(query.Places).Any())
            && (query.Status is null || finding.Status == query.Status)
            && (query.Measure is null || finding.Subject.Measure == query.Measure)
            && (query.Unit is null || finding.Subject.Unit == query.Unit)
            && (query.Mode is null || finding.Subject.Mode == query.Mode)
            && (query.From is null || finding.Time.To >= query.From)
            && (query.To is null || finding.Time.From <= query.To)
            && (query.Since is null || view.Since > query.Since);
    }

    private static void Retract(TestRecord record, int seed)
    {
        IReadOnlyList<FindingView> all = record.Ask(static r => r.Findings(new FindingQuery()));
        if (all.Count > 0)
        {
            record.Archive.Record(order => new RetractAct
            {
                Order = order,
                Who = "r",
                At = default,
                Claim = all[seed % all.Count].Finding.Smallest,
            });
        }
    }

    private static List<FindingView> Pages(TestRecord record, FindingQuery query)
    {
        var all = new List<FindingView>();
        PageCursor? after = null;
        do
        {
            Page<FindingView> page = record.Ask(r => r.FindingPage(query with { After = after }));
            Assert.True(page.Items.Count <= query.Limit);
            all.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);
        return all;
    }
}
