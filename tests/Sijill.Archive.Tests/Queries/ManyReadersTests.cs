using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

/// <summary>Many readers ask while one writer writes: each question is answered from one state of the record, and the next one from what came meanwhile.</summary>
public abstract class ManyReadersTests
{
    private protected abstract RecordHome NewHome();

    [Fact]
    public async Task ReadersAskWhileAWriterWrites()
    {
        RecordHome home = NewHome();
        using var record = new TestRecord(home);
        await record.AddAsync(Text(0, "five"));
        using var stop = new CancellationTokenSource();
        Task<long>[] asking = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskOn(home, record, stop.Token)))];
        for (int i = 1; i < 40; i++)
        {
            // New documents, and one that changes again and again.
            await record.AddAsync(Text(i, "five"), Text(0, i % 2 == 0 ? "five" : "six"));
        }
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(asking), static asked => Assert.True(asked > 0));
        record.IsWhole();
    }

    [Fact]
    public async Task AReaderSeesWhatIsCommittedAfterItWasOpened()
    {
        RecordHome home = NewHome();
        using var record = new TestRecord(home);
        await record.AddAsync(Text(1, "five"));
        using RecordReader reader = home.Read();
        long entries = reader.Entries;
        Assert.Equal((1, 1), (reader.Overview().Documents, reader.Sources().Sum(static s => s.Documents)));
        await record.AddAsync(Text(2, "five"));
        Assert.Equal((2, 2), (reader.Overview().Documents, reader.Sources().Sum(static s => s.Documents)));
        Assert.Equal(2, reader.DocumentPage(new DocumentQuery()).Items.Count);
        Assert.True(reader.Entries > entries);
    }

    private static Told Text(int number, string value) =>
        new(
            "d" + number,
            $"The raid near Deir ez-Zor on October {1 + (number % 30)}, 2025 killed {value} ISIS members, U.S. Central Command said. The United Nations called on Iraq to protect children.",
            "2025-11-06",
            "Reuters"
        );

    private static long AskOn(RecordHome home, TestRecord record, CancellationToken stop)
    {
        using RecordReader reader = home.Read();
        long asked = 0;
        long last = 0;
        do
        {
            long documents = reader.Overview().Documents;
            Assert.True(documents >= last);
            last = documents;
            foreach (DocumentView document in reader.DocumentPage(new DocumentQuery { Limit = 3 }).Items)
            {
                Assert.All(
                    reader.FindingsOf(document.Key),
                    static claim => Assert.Equal(claim.Finding is null, claim.Member is null)
                );
            }
            Assert.NotEmpty(reader.FindingPage(new FindingQuery { Indicator = "killed" }).Items);
            Assert.NotEmpty(reader.Sayings(new SayingQuery()).Items);
            EventView newest = reader.EventPage(new EventQuery(), record.Knowledge).Items[0];
            Assert.NotEqual(default, newest.Id);
            Assert.NotEmpty(reader.Find(new FindQuery { Words = "raid" }));
            Assert.True(reader.Proof(reader.Entries)!.Holds);
            asked++;
        } while (!stop.IsCancellationRequested);
        return asked;
    }
}
