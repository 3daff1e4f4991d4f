using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Reading.Amounts;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Tests.Queries;

/// <summary>What a page about one document asks for.</summary>
public abstract class DocumentPageTests
{
    private const string Raid =
        "The raid near Deir ez-Zor on October 14, 2025 killed {0} ISIS members, U.S. Central Command said.";

    private protected abstract RecordHome NewHome();

    [Fact]
    public async Task EachClaimStandsWithItsFinding()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(
            Told("a", "five", "centcom"),
            Told("b", "seven", "Shafaq News"),
            new Told(
                "c",
                "The Syrian Observatory said 9 ISIS members were killed near Deir ez-Zor on October 14, 2025. Iraqi forces captured three ISIS members in Kirkuk on October 20, 2025.",
                "2025-10-21",
                "SOHR"
            )
        );
        DocumentView[] documents = record.Ask(static r => r.Documents().ToArray());
        foreach (DocumentView document in documents)
        {
            IReadOnlyList<ClaimStanding> standings = record.Ask(r => r.FindingsOf(document.Key));
            Assert.Equal(
                record.Ask(r => r.Reading(document.Key)!.Claims.Select(static c => c.Key).ToArray()),
                standings.Select(static s => s.Claim.Key)
            );
            Assert.All(standings, static s => Assert.Equal(s.Claim.Key, s.Member!.Value.Claim));
            Assert.All(standings, s => Assert.Equal(s.Finding!.Id, record.Ask(r => r.Finding(s.Finding.Id))!.Id));
        }
        DocumentKey observatory = documents.Single(static d => d.Address == "jsonl:c").Key;
        ClaimStanding[] two = [.. record.Ask(r => r.FindingsOf(observatory))];
        Assert.Equal(["killed", "captured"], two.Select(static s => s.Claim.Indicator));
        Assert.Equal(FindingStatus.Disputed, two[0].Finding!.Finding.Status);
        Assert.Equal(Bounds.Exactly(3), two[1].Finding!.Finding.Best);
    }

    [Fact]
    public async Task ClaimsOfATextThatWasReplaced_AreInNoFinding()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(Told("a", "five", "centcom"));
        DocumentKey before = record.Ask(static r => r.Documents().Single().Key);
        await record.AddAsync(Told("a", "seven", "centcom"));

        ClaimStanding only = Assert.Single(record.Ask(r => r.FindingsOf(before)));
        Assert.Equal((null, null), (only.Member, only.Finding));
        Assert.Empty(record.Ask(static r => r.FindingsOf(new DocumentKey(7))));
    }

    private static Told Told(string id, string value, string outlet) =>
        new(id, string.Format(System.Globalization.CultureInfo.InvariantCulture, Raid, value), "2025-10-15", outlet);
}
