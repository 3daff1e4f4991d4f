using CsCheck;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Record.Documents;

namespace Sijill.Archive.Tests.Queries;

/// <summary>Lists of documents, what is counted of their sources, and how many a search finds.</summary>
public abstract class DocumentListTests
{
    private static readonly int Runs = Environment.GetEnvironmentVariable("SIJILL_FULL") is null ? 12 : 300;

    private static readonly DocumentQuery[] Queries =
    [
        new(),
        new() { Outlet = SourceRef.Of("reuters") },
        new() { Language = "ar" },
        new() { From = new DateOnly(2025, 11, 3) },
        new() { To = new DateOnly(2025, 11, 6) },
        new() { Undated = true },
        new() { Undated = true, From = new DateOnly(2025, 11, 3) },
        new() { Rows = true },
        new() { Rows = false },
        new() { Rows = true, Outlet = SourceRef.Of("reuters") },
    ];

    private protected abstract RecordHome NewHome();

    [Fact]
    public Task PagesAreWhatFits_InOrder_AndSourcesAreCounted() =>
        Gen.Select(RandomTexts.Documents, Gen.Int[1, 3])
            .SampleAsync(
                async (documents, size) =>
                {
                    using var record = new TestRecord(NewHome());
                    await record.AddAsync(documents);
                    DocumentView[] all = record.Ask(static r => r.Documents().Reverse().ToArray());
                    all = [.. all.OrderByDescending(static d => d.Published?.DayNumber ?? -1)];
                    foreach (DocumentQuery query in Queries)
                    {
                        Assert.Equal(
                            all.Where(view => Fits(view, query)).Select(static v => v.Key),
                            Pages(record, query with { Limit = size }).Select(static v => v.Key)
                        );
                    }
                    Assert.Equal(
                        all.GroupBy(static d => d.Outlet)
                            .Select(static of =>
                                (
                                    of.Key,
                                    of.Count(),
                                    of.Min(static d => d.Published),
                                    of.Max(static d => d.Published),
                                    of.Count(static d => d.Root == d.Key),
                                    of.Sum(static d => d.Claims)
                                )
                            )
                            .OrderBy(static of => of.Key),
                        record
                            .Ask(static r => r.Sources())
                            .Select(static s => (s.Outlet, s.Documents, s.First, s.Last, s.Roots, s.Claims))
                            .OrderBy(static s => s.Outlet)
                    );
                    RecordOverview overview = record.Ask(static r => r.Overview());
                    Assert.Equal(
                        (all.Length, 0, all.Count(static d => d.Published is null), all.Sum(static d => d.Claims)),
                        (overview.Documents, overview.Rows, overview.Undated, overview.Claims)
                    );
                    record.IsWhole();
                },
                iter: Runs,
                threads: 1
            );

    [Fact]
    public async Task ACopyThatSaysOtherwise_IsCountedOfItsSource()
    {
        const string ground =
            "Farmers said that they had heard aircraft all night and that the power had failed at about two in the morning and come back after sunrise. "
            + "The market was closed on the next day, the schools stayed open, and the police asked people to keep away from the eastern part of the quarter. "
            + "The raid near Deir ez-Zor on October 14, 2025 killed {0} ISIS members, U.S. Central Command said.";
        string Fill(string n) => string.Format(System.Globalization.CultureInfo.InvariantCulture, ground, n);
        using var record = new TestRecord(NewHome());
        await record.AddAsync(
            new Told("a", Fill("five"), "2025-10-15", "centcom"),
            new Told("b", Fill("seven"), "2025-10-16", "Shafaq News")
        );
        IReadOnlyList<SourceView> sources = record.Ask(static r => r.Sources());
        Assert.Equal([(0, 0), (1, 1)], sources.Select(static s => (s.Carried, s.Corrupted)).Order());
        Assert.Contains(sources, static s => s.Name == "Shafaq News");
    }

    [Fact]
    public async Task ArrivalsAreByDay_BesideWhatWasToBeExpected()
    {
        using var record = new TestRecord(NewHome());
        var day = new DateOnly(2025, 11, 6);
        await record.AddAsync(
            Enumerable
                .Range(0, 10)
                .SelectMany(week => Enumerable.Range(0, 2).Select(n => (week, n)))
                .Select(at => new Told(
                    $"d{at.week}-{at.n}",
                    $"Text {at.week} {at.n}.",
                    day.AddDays(-7 * at.week).ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                    "Reuters"
                ))
        );
        SourceRef outlet = record.Ask(static r => r.Sources().Single().Outlet);
        IReadOnlyList<ExpectedArrival> days = record.Ask(r => r.ArrivalsOf(outlet, day.AddDays(-1), day.AddDays(7)));
        Assert.Equal(9, days.Count);
        Assert.Equal(new ExpectedArrival(day, 2, 2, false), days[1]);
        Assert.Equal(new ExpectedArrival(day.AddDays(7), 0, 2, true), days[8]);
        Assert.Equal(0, days[0].Expected);
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            record.Ask(r => r.ArrivalsOf(outlet, DateOnly.MinValue, DateOnly.MaxValue))
        );
    }

    [Fact]
    public async Task HitsAreCountedUpToANumber()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(
            Enumerable
                .Range(0, 12)
                .Select(static i => new Told(
                    "d" + i,
                    $"The market was closed. Number {i}.",
                    "2025-11-06",
                    i < 4 ? "Reuters" : "INA"
                ))
        );
        record.Ask(reader =>
        {
            Assert.Equal(new HitCount(12, false), reader.Count(new FindQuery { Words = "market" }));
            Assert.Equal(new HitCount(12, false), reader.Count(new FindQuery { Words = "market" }, upTo: 12));
            Assert.Equal(new HitCount(11, true), reader.Count(new FindQuery { Words = "market" }, upTo: 11));
            Assert.Equal(new HitCount(4, false), reader.Count(new FindQuery { Words = "market", Outlet = "reuters" }));
            Assert.Equal(new HitCount(0, false), reader.Count(new FindQuery { Words = "bridge" }));
            Assert.Equal(new HitCount(0, false), reader.Count(new FindQuery { Words = "?!" }));
            Assert.Equal(new HitCount(12, false), reader.Count(new FindQuery()));
            return true;
        });
    }

    private static bool Fits(DocumentView view, DocumentQuery query) =>
        (query.Outlet is null || view.Outlet == query.Outlet)
        && (query.Language is null || view.Language == query.Language)
        && (query.From is null || view.Published >= query.From)
        && (query.To is null || view.Published <= query.To)
        && (!query.Undated || view.Published is null)
        && (query.Rows is null || view.IsRow == query.Rows);

    private static List<DocumentView> Pages(TestRecord record, DocumentQuery query)
    {
        var all = new List<DocumentView>();
        PageCursor? after = null;
        do
        {
            Page<DocumentView> page = record.Ask(r => r.DocumentPage(query with { After = after }));
            Assert.True(page.Items.Count <= query.Limit);
            all.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);
        return all;
    }
}
