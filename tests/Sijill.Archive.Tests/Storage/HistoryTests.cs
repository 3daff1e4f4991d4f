using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Tests.Storage;

/// <summary>What was known on a day stays known of that day, whatever comes later.</summary>
public abstract class HistoryTests
{
    private const string Killed =
        "U.S. Central Command said its forces killed {0} ISIS members in Syria in October 2025.";
    private const string Observatory =
        "The Syrian Observatory for Human Rights said {0} ISIS members were killed in Syria in October 2025.";
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private protected abstract RecordHome NewHome();

    [Fact]
    public async Task YesterdaysAnswer_StaysAfterACorrection()
    {
        using var record = new TestRecord(NewHome());
        await OnAsync(record, Monday, Release("five"));
        await OnAsync(record, Monday.AddDays(1), Release("seven"));

        Assert.Equal(Bounds.Exactly(7), Best(record));
        Assert.Equal(Bounds.Exactly(5), Best(record, Monday));
        Assert.Empty(Findings(record, Monday.AddDays(-1)));
        record.IsWhole();
    }

    [Fact]
    public async Task YesterdaysAnswer_StaysAfterAMerge_AndTheMergedIdLeadsOn()
    {
        using var record = new TestRecord(NewHome());
        await OnAsync(
            record,
            Monday,
            Release("five"),
            new Told(
                "o",
                Fill(Observatory.Replace("in October 2025", "in September 2025", StringComparison.Ordinal), "9"),
                "2025-11-06",
                "SOHR"
            )
        );
        FindingView[] two = Findings(record);
        Assert.Equal(2, two.Length);

        record.Clock.Now = At(Monday.AddDays(1));
        record.Archive.Record(order => new MergeAct
        {
            Order = order,
            Who = "r",
            At = record.Clock.Now,
            Claims = [two[0].Finding.Smallest, two[1].Finding.Smallest],
        });

        FindingView one = Assert.Single(Findings(record));
        Assert.Equal(2, one.Finding.Members.Count);
        Assert.All(two, was => Assert.Equal(one.Id, record.Ask(r => r.Finding(was.Id))!.Id));
        Assert.Equal(2, Findings(record, Monday).Length);
        Assert.All(
            two,
            was =>
            {
                FindingView then = record.Ask(r => r.Finding(was.Id, r.LastEntryOf(Monday)))!;
                Assert.Equal(was.Id, then.Id);
                Assert.Single(then.Finding.Members);
            }
        );

        record.Clock.Now = At(Monday.AddDays(2));
        record.Archive.Record(order => new SplitAct
        {
            Order = order,
            Who = "r",
            At = record.Clock.Now,
            Claims = [two[0].Finding.Smallest],
        });
        Assert.Equal(two.Select(static v => v.Id).Order(), Findings(record).Select(static v => v.Id).Order());
        Assert.Single(Findings(record, Monday.AddDays(1)));
        record.IsWhole();
    }

    [Fact]
    public async Task AMergedClaimThatGoes_LeavesTheOthersStanding()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(
            Release("five"),
            new Told(
                "o",
                Fill(Observatory.Replace("in October 2025", "in September 2025", StringComparison.Ordinal), "9"),
                "2025-11-06",
                "SOHR"
            )
        );
        FindingView[] two = Findings(record);
        record.Archive.Record(order => new MergeAct
        {
            Order = order,
            Who = "r",
            At = record.Clock.Now,
            Claims = [two[0].Finding.Smallest, two[1].Finding.Smallest],
        });
        await record.AddAsync(Release("five") with { Text = "U.S. Central Command said nothing more on Tuesday." });
        Assert.Equal(Bounds.Exactly(9), Best(record));
        record.IsWhole();
        await record.AddAsync(Release("five"));
        Assert.Equal(2, Assert.Single(Findings(record)).Finding.Members.Count);
        record.IsWhole();
    }

    [Fact]
    public async Task EachAct_HoldsFromItsDayOn()
    {
        using var record = new TestRecord(NewHome());
        await OnAsync(record, Monday, Release("five"), new Told("o", Fill(Observatory, "9"), "2025-11-06", "SOHR"));
        ClaimKey claim = Assert.Single(Findings(record)).Finding.Smallest;
        Assert.Equal(FindingStatus.Disputed, Findings(record)[0].Finding.Status);

        Act(
            record,
            1,
            order => new ChooseAct
            {
                Order = order,
                Who = "r",
                At = default,
                Claim = claim,
                Value = Bounds.Exactly(8),
            }
        );
        Assert.Equal((Bounds.Exactly(8), BestRule.Reviewer), (Best(record), Findings(record)[0].Finding.BestRule));
        Act(
            record,
            2,
            order => new ConfirmAct
            {
                Order = order,
                Who = "r",
                At = default,
                Claim = claim,
            }
        );
        Assert.True(Findings(record)[0].Finding.Confirmed);
        foreach (FindingMember member in Findings(record)[0].Finding.Members)
        {
            Act(
                record,
                3,
                order => new RetractAct
                {
                    Order = order,
                    Who = "r",
                    At = default,
                    Claim = member.Claim,
                }
            );
        }
        Assert.Equal(FindingStatus.Retracted, Findings(record)[0].Finding.Status);
        Act(
            record,
            4,
            order => new CloseStockAct
            {
                Order = order,
                Who = "r",
                At = default,
                Place = "sy-camp-roj",
                Day = Monday,
            }
        );
        Act(
            record,
            4,
            order => new MergeEventsAct
            {
                Order = order,
                Who = "r",
                At = default,
                Claims = [claim, claim],
            }
        );
        Act(
            record,
            4,
            order => new SplitEventsAct
            {
                Order = order,
                Who = "r",
                At = default,
                Claims = [claim],
            }
        );

        Assert.Equal(FindingStatus.Disputed, Findings(record, Monday)[0].Finding.Status);
        Assert.NotEqual(BestRule.Reviewer, Findings(record, Monday)[0].Finding.BestRule);
        Assert.False(Findings(record, Monday.AddDays(1))[0].Finding.Confirmed);
        Assert.True(Findings(record, Monday.AddDays(2))[0].Finding.Confirmed);
        Assert.NotEqual(FindingStatus.Retracted, Findings(record, Monday.AddDays(2))[0].Finding.Status);
        record.Reopen();
        Assert.Equal(7, record.Ask(static r => r.Acts()).Count);
        record.IsWhole();
    }

    [Fact]
    public async Task ADocumentThatIsDated_IsReadAgainWithItsDay_AndKeepsItThroughChanges()
    {
        var undated = new Told(
            "u",
            "Yesterday five ISIS members were killed in Hasakah, U.S. Central Command said.",
            null,
            "Some Blog"
        );
        using var record = new TestRecord(NewHome());
        await OnAsync(record, Monday, undated);
        Assert.False(Assert.Single(Findings(record)).Finding.Time.IsDated);

        record.Clock.Now = At(Monday.AddDays(1));
        DocumentKey key = record.Ask(static r => r.Documents().Single().Key);
        record.Archive.Date(key, new DateOnly(2025, 10, 15), "r", "the page's own calendar");
        Assert.Equal(new DateOnly(2025, 10, 14), Assert.Single(Findings(record)).Finding.Time.From);
        Assert.False(Assert.Single(Findings(record, Monday)).Finding.Time.IsDated);

        await record.AddAsync(undated with { Text = "Nothing happened." });
        await record.AddAsync(undated);
        Assert.Equal(
            (new DateOnly(2025, 10, 15), PublishedFrom.Act),
            record.Ask(static r => (r.Documents().Single().Published!.Value, r.Documents().Single().PublishedFrom))
        );
        Assert.Equal(new DateOnly(2025, 10, 14), Assert.Single(Findings(record)).Finding.Time.From);
        record.IsWhole();
    }

    [Fact]
    public async Task YesterdaysAnswer_StaysAfterAReadingWithANewerCodebook()
    {
        using var record = new TestRecord(NewHome());
        await OnAsync(record, Monday, Release("five"));
        string before = record.Dump();
        CodebookSource[] without =
        [
            .. Known.Knowledge.Sources.Select(static s =>
                s.Text.Contains("killed/en", StringComparison.Ordinal) ? s with { Text = "# none\n" } : s
            ),
            new CodebookSource("zz-note.yaml", "# another edition\n"),
        ];
        var newer = new Knowledge(
            CodebookCompiler.Compile([.. Known.Knowledge.Sources, without[^1]]),
            [.. Known.Knowledge.Sources, without[^1]]
        );
        Assert.NotEqual(Known.Knowledge.Codebook.Hash, newer.Codebook.Hash);
        record.Clock.Now = At(Monday.AddDays(1));
        record.Reopen(newer);
        Assert.Equal(before, record.Dump());
        record.Archive.Reread(adopt: true);
        Assert.Equal(before, record.Dump());
        Assert.Equal(Bounds.Exactly(5), Best(record, Monday));
        record.IsWhole();
    }

    private static string Fill(string text, string value) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text, value);

    private static Told Release(string value) => new("release", Fill(Killed, value), "2025-11-06", "centcom");

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    private static async Task OnAsync(TestRecord record, DateOnly day, params Told[] documents)
    {
        record.Clock.Now = At(day);
        await record.AddAsync(documents);
    }

    private static void Act(TestRecord record, int day, Func<long, Act> make)
    {
        record.Clock.Now = At(Monday.AddDays(day));
        record.Archive.Record(make);
    }

    private static FindingView[] Findings(TestRecord record, DateOnly? asKnownOn = null) =>
        record.Ask(reader =>
            reader
                .Findings(
                    new FindingQuery
                    {
                        Indicator = "killed",
                        AsOf = asKnownOn is { } day ? reader.LastEntryOf(day) : null,
                    }
                )
                .ToArray()
        );

    private static Bounds? Best(TestRecord record, DateOnly? asKnownOn = null) =>
        Assert.Single(Findings(record, asKnownOn)).Finding.Best;
}
