using CsCheck;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Record.Documents;
using Sijill.Record.Statements;

namespace Sijill.Archive.Tests.Queries;

/// <summary>Statements, appeals and commitments are found by who makes them, the newest first.</summary>
public abstract class SayingTests
{
    private static readonly int Runs = Environment.GetEnvironmentVariable("SIJILL_FULL") is null ? 12 : 300;

    private static readonly Told Cooper = new(
        "a",
        "Admiral Brad Cooper, the commander of U.S. Central Command, urged countries to take back their citizens. \"We will remain vigilant,\" Cooper said.",
        "2025-11-06",
        "Reuters"
    );

    private static readonly Told Nations = new(
        "b",
        "The United Nations called on Iraq to protect children. Iraq pledged to repatriate 500 families by the end of 2025.",
        "2025-11-08",
        "Reuters"
    );

    private protected abstract RecordHome NewHome();

    [Fact]
    public async Task EachIsGivenWithItsWordsAndItsDocument()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(Cooper, Nations);

        SayingView statement = One(record, new SayingQuery { Kind = SayingKind.Statement });
        Assert.Equal(("p-cooper", "We will remain vigilant,"), (statement.By.Id, statement.Words));
        Assert.True(statement.Statement!.Direct);
        Assert.Equal(new DateOnly(2025, 11, 6), statement.Document.Published);

        SayingView appeal = One(record, new SayingQuery { To = SourceRef.Of("iraq") });
        Assert.Equal(("un", SayingKind.Appeal), (appeal.By.Id, appeal.Kind));
        Assert.Equal("The United Nations called on Iraq to protect children.", appeal.Words);

        SayingView promise = One(record, new SayingQuery { By = SourceRef.Of("iraq") });
        Assert.Equal(SayingKind.Commitment, promise.Kind);
        Assert.NotNull(promise.Commitment!.Claim);
        record.IsWhole();
    }

    [Fact]
    public async Task ATextThatIsReplacedTakesItsWordsWithIt()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(Nations);
        Assert.NotEmpty(All(record, new SayingQuery()));
        await record.AddAsync(Nations with { Text = "Nothing was said on Tuesday." });
        Assert.Empty(All(record, new SayingQuery()));
        Assert.Empty(record.Ask(static r => r.Speakers()));
        await record.AddAsync(Nations);
        Assert.NotEmpty(All(record, new SayingQuery()));
        record.IsWhole();
    }

    [Fact]
    public async Task ADocumentThatIsDatedIsListedUnderItsDay()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(Cooper, Nations with { Published = null });
        Assert.Equal("p-cooper", All(record, new SayingQuery())[0].By.Id);
        DocumentKey undated = record.Ask(static r => r.Documents().Single(d => d.Published is null).Key);
        var since = new SayingQuery { From = new DateOnly(2025, 11, 7) };
        Assert.Empty(All(record, since));
        Assert.Empty(All(record, new SayingQuery { Until = new DateOnly(2025, 11, 5) }));

        record.Archive.Date(undated, new DateOnly(2025, 11, 9), "r");
        Assert.Equal(undated, All(record, since)[0].Document.Key);
        Assert.Equal(
            new DateOnly(2025, 11, 9),
            record.Ask(static r => r.Speakers()).Single(static s => s.Who.Id == "un").Last
        );
        record.IsWhole();
    }

    [Fact]
    public async Task SpeakersAreCountedByWhatTheyDo()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(Cooper, Nations);
        IReadOnlyList<SpeakerView> speakers = record.Ask(static r => r.Speakers());
        Assert.Contains(new SpeakerView(SourceRef.Of("un"), 0, 1, 0, new DateOnly(2025, 11, 8)), speakers);
        Assert.Equal(1, speakers.Single(static s => s.Who.Id == "p-cooper").Statements);
        Assert.Equal(speakers.Count, speakers.DistinctBy(static s => s.Who).Count());
    }

    [Fact]
    public Task PagesAreTheWholeAnswerInOrder() =>
        Gen.Select(RandomTexts.Documents, Gen.Int[1, 3], Gen.Int[0, 8])
            .SampleAsync(
                async (documents, size, which) =>
                {
                    using var record = new TestRecord(NewHome());
                    await record.AddAsync(documents);
                    SayingQuery query = which switch
                    {
                        0 => new SayingQuery { Kind = SayingKind.Appeal },
                        1 => new SayingQuery { By = SourceRef.Of("iraq") },
                        2 => new SayingQuery { To = SourceRef.Of("iraq"), Language = "en" },
                        3 => new SayingQuery { From = new DateOnly(2025, 11, 6), Until = new DateOnly(2025, 11, 6) },
                        4 => new SayingQuery { Language = "ar" },
                        5 => new SayingQuery { By = SourceRef.Nobody },
                        6 => new SayingQuery { To = SourceRef.Nobody },
                        _ => new SayingQuery(),
                    };
                    Assert.Equal(
                        Naive(record, query),
                        Pages(record, query with { Limit = size }).Select(static v => (v.Document.Key, v.Kind, v.Place))
                    );
                },
                iter: Runs,
                threads: 1
            );

    private static IEnumerable<(DocumentKey, SayingKind, int)> Naive(TestRecord record, SayingQuery query) =>
        record.Ask(reader =>
            reader
                .Documents()
                .ToList()
                .Select(static (document, at) => (document, at))
                .OrderByDescending(static d => d.document.Published ?? default)
                .ThenByDescending(static d => d.at)
                .SelectMany(d =>
                    RecordSaying
                        .Of(reader.Reading(d.document.Key)!)
                        .Where(saying =>
                            (query.Kind ?? saying.Kind) == saying.Kind
                            && (query.By ?? saying.By) == saying.By
                            && (query.To ?? saying.To) == saying.To
                            && (query.From is null || d.document.Published >= query.From)
                            && (query.Until is null || d.document.Published <= query.Until)
                            && (query.Language ?? d.document.Language) == d.document.Language
                        )
                        .Select(saying => (d.document.Key, saying.Kind, saying.Place))
                )
                .ToArray()
        );

    private static SayingView One(TestRecord record, SayingQuery query) => Assert.Single(All(record, query));

    private static IReadOnlyList<SayingView> All(TestRecord record, SayingQuery query) =>
        record.Ask(r => r.Sayings(query)).Items;

    private static List<SayingView> Pages(TestRecord record, SayingQuery query)
    {
        var all = new List<SayingView>();
        PageCursor? after = null;
        do
        {
            Page<SayingView> page = record.Ask(r => r.Sayings(query with { After = after }));
            Assert.True(page.Items.Count <= query.Limit);
            all.AddRange(page.Items);
            after = page.Next;
            Assert.True(after is null || (PageCursor.TryParse(after.ToString(), out PageCursor read) && read == after));
        } while (after is not null);
        return all;
    }
}
