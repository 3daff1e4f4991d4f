using CsCheck;
using Sijill.Archive.Pipeline;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Tests.Storage;

/// <summary>However a record came to be, it says what its texts and acts come to if all is computed from nothing.</summary>
public abstract class RulesTests
{
    private static readonly int Runs = Environment.GetEnvironmentVariable("SIJILL_FULL") is null ? 12 : 500;

    private protected abstract RecordHome NewHome();

    [Fact]
    public Task OrderAndBatches_ChangeNothing() =>
        Gen.Select(RandomTexts.Distinct, Gen.Int)
            .SampleAsync(
                async (documents, seed) =>
                {
                    using var whole = new TestRecord(NewHome());
                    await whole.AddAsync(documents);
                    whole.IsWhole();

                    var random = new Random(seed);
                    Told[] other = [.. documents];
                    random.Shuffle(other);
                    using var pieces = new TestRecord(NewHome());
                    for (int at = 0; at < other.Length; )
                    {
                        int size = random.Next(1, 4);
                        await pieces.AddAsync(other.Skip(at).Take(size));
                        at += size;
                    }
                    Assert.Equal(whole.Dump(), pieces.Dump());
                },
                iter: Runs,
                threads: 1
            );

    [Fact]
    public Task AddingAgain_ChangesNothing() =>
        RandomTexts.Distinct.SampleAsync(
            async documents =>
            {
                using var record = new TestRecord(NewHome());
                await record.AddAsync(documents);
                string before = record.Dump();
                long entries = record.Ask(static r => r.Overview()).Entries;
                AddSummary again = await record.AddAsync(documents.Concat(documents));
                Assert.Equal((0L, 0L, 2L * documents.Length), (again.Added, again.Changed, again.Unchanged));
                record.Reopen();
                await record.AddAsync(documents);
                Assert.Equal(before, record.Dump());
                Assert.Equal(entries, record.Ask(static r => r.Overview()).Entries);
            },
            iter: Runs / 2,
            threads: 1
        );

    [Fact]
    public Task DocumentsThatChange_LeaveNoTraceInWhatStands() =>
        Gen.Select(RandomTexts.Documents, Gen.Int)
            .SampleAsync(
                async (documents, seed) =>
                {
                    var random = new Random(seed);
                    using var record = new TestRecord(NewHome());
                    // There and back, so that texts come to stand again.
                    Told[] walk = [.. documents, .. documents.Reverse()];
                    for (int at = 0; at < walk.Length; )
                    {
                        int size = random.Next(1, 6);
                        await record.AddAsync(walk.Skip(at).Take(size));
                        at += size;
                        if (random.Next(8) == 0)
                        {
                            record.Reopen();
                        }
                    }
                    record.IsWhole();
                    using var last = new TestRecord(NewHome());
                    await last.AddAsync(walk.Reverse().DistinctBy(static d => d.Id));
                    Assert.Equal(last.Dump(), record.Dump());
                },
                iter: Runs,
                threads: 1
            );

    [Fact]
    public Task Acts_HoldThroughEverythingThatComes() =>
        Gen.Select(RandomTexts.Documents, Gen.Int)
            .SampleAsync(
                async (documents, seed) =>
                {
                    var random = new Random(seed);
                    using var record = new TestRecord(NewHome());
                    foreach (Told document in documents.Concat(documents.Reverse()))
                    {
                        await record.AddAsync(document);
                        if (random.Next(2) == 0)
                        {
                            Act(record, random);
                        }
                    }
                    record.IsWhole();
                },
                iter: Runs,
                threads: 1
            );

    private static void Act(TestRecord record, Random random)
    {
        (DocumentKey Document, ClaimKey[] Claims)[] all = record.Ask(static reader =>
            reader
                .Documents()
                .ToList()
                .Select(d => (d.Key, reader.Reading(d.Key)!.Claims.Select(static c => c.Key).ToArray()))
                .ToArray()
        );
        ClaimKey[] claims = [.. all.SelectMany(static d => d.Claims)];
        random.Shuffle(claims);
        if (claims.Length < 2)
        {
            return;
        }
        DateTimeOffset at = record.Clock.Now;
        if (random.Next(6) == 0)
        {
            record.Archive.Date(
                all[random.Next(all.Length)].Document,
                new DateOnly(2025, 11, 1 + random.Next(20)),
                "r"
            );
            return;
        }
        int kind = random.Next(5);
        record.Archive.Record(order =>
            kind switch
            {
                0 => new MergeAct
                {
                    Order = order,
                    Who = "r",
                    At = at,
                    Claims = claims[..2],
                },
                1 => new SplitAct
                {
                    Order = order,
                    Who = "r",
                    At = at,
                    Claims = claims[..1],
                },
                2 => new RetractAct
                {
                    Order = order,
                    Who = "r",
                    At = at,
                    Claim = claims[0],
                },
                3 => new ChooseAct
                {
                    Order = order,
                    Who = "r",
                    At = at,
                    Claim = claims[0],
                },
                _ => new ConfirmAct
                {
                    Order = order,
                    Who = "r",
                    At = at,
                    Claim = claims[0],
                },
            }
        );
    }
}
