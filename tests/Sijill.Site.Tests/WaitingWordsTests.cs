using System.Net;

namespace Sijill.Site.Tests;

/// <summary>
/// Sentences that wait — of planned movements with a fine place, of few nationals with where they came to — are told nowhere: not on the page of their document, in statements, titles, searches, lists,
/// the API or feeds. All that is told beside them is.
/// </summary>
public sealed class WaitingWordsTests
{
    // What stands in sentences and titles that wait, and nowhere else.
    private static readonly string[] Waiting = ["teal", "cerulean", "vermilion"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ASentenceThatWaits_IsToldAtNoAddress_AndWhatStandsBesideItIs(bool republish)
    {
        await using RunningSite site = await StartAsync(republish);
        string[] addresses =
        [
            "/en/search",
            "/en/search?words=detainees",
            "/en/search?words=fighters",
            "/en/statements/sdf",
            "/en/repatriation/france",
            "/en/sources/north-press",
            "/api/v1/documents",
            "/api/v1/claims",
            "/api/v1/statements",
            "/api/v1/search?words=fighters",
            "/feeds/indicators/transferred.atom",
        ];

        IReadOnlyDictionary<string, string> told = await WalkAsync(site, addresses);

        Assert.True(told.Count > 60, $"Only {told.Count} addresses answered.");
        foreach ((string address, string body) in told)
        {
            foreach (string word in Waiting)
            {
                Assert.False(body.Contains(word, StringComparison.OrdinalIgnoreCase), $"{address} tells “{word}”.");
            }
        }
        Assert.Contains(
            told,
            static page =>
                page.Key.StartsWith("/en/documents/", StringComparison.Ordinal)
                && page.Value.Contains("magenta", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/en/search?words=teal")]
    [InlineData("/en/search?words=vermilion")]
    [InlineData("/en/search?words=cerulean")]
    [InlineData("/api/v1/search?words=teal")]
    [InlineData("/api/v1/search?words=cerulean")]
    public async Task NoDocument_IsFoundByWordsThatWait(string address)
    {
        await using RunningSite site = await StartAsync();

        string body = await site.PageAsync(address);

        Assert.DoesNotContain("\"d-", body, StringComparison.Ordinal);
        Assert.DoesNotContain("/documents/", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoExportedFile_TellsASentenceThatWaits_AndWhatStandsBesideItStays()
    {
        await using RunningSite site = await StartAsync();
        string folder = Directory.CreateTempSubdirectory("sijill-export-").FullName;
        try
        {
            CanaryTests.Export(site.Record, folder, new DateOnly(2026, 5, 3));

            string all = string.Concat(Directory.EnumerateFiles(folder).Select(File.ReadAllText));
            Assert.All(Waiting, word => Assert.DoesNotContain(word, all, StringComparison.OrdinalIgnoreCase));
            Assert.Contains("12 ISIS fighters were killed", all, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("/en/findings?place=fr")]
    [InlineData("/en/series?indicator=returned&place=fr")]
    [InlineData("/en/places/fr")]
    [InlineData("/api/v1/findings?place=fr")]
    [InlineData("/api/v1/claims?place=fr")]
    [InlineData("/api/v1/series?indicator=returned&place=fr")]
    [InlineData("/feeds/places/fr.atom")]
    [InlineData("/en/findings?place=iq-ni-mosul")]
    [InlineData("/en/places/iq-ni-mosul")]
    [InlineData("/api/v1/findings?place=iq-ni-mosul")]
    [InlineData("/api/v1/claims?place=iq-ni-mosul")]
    [InlineData("/feeds/places/iq-ni-mosul.atom")]
    public async Task APlaceThatIsNotTold_IsNoWayToAFinding(string address)
    {
        await using RunningSite site = await StartAsync();

        string body = await site.PageAsync(address);

        Assert.DoesNotContain("f-", Ids(body), StringComparison.Ordinal);
    }

    private static Task<RunningSite> StartAsync(bool republish = true) =>
        RunningSite.StartAsync(TextLines.OfAsync("waiting.jsonl"), republish, new FixedClock());

    /// <summary>What an answer has of ids of findings.</summary>
    private static string Ids(string body) =>
        string.Concat(
            System
                .Text.RegularExpressions.Regex.Matches(body, "f-[0-9a-f]{16}-[0-9a-f]{16}")
                .Select(static id => id.Value)
        );

    private static async Task<IReadOnlyDictionary<string, string>> WalkAsync(RunningSite site, string[] addresses)
    {
        var told = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach ((string address, HttpStatusCode status, string body, _) in Crawl.OfAsync(site, addresses))
        {
            if (status == HttpStatusCode.OK)
            {
                told[address] = body;
            }
        }
        return told;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 5, 3, 12, 0, 0, TimeSpan.Zero);
    }
}
