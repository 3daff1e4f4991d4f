using System.Net;
using Sijill.Archive.Queries;
using Sijill.Commands;
using Sijill.Record.Series;
using Sijill.Site.Export;

namespace Sijill.Site.Tests;

/// <summary>Nothing private is published: no canary is in any page, header, feed, answer of the API or exported file.</summary>
public sealed class CanaryTests
{
    // What a crawler does not find by itself; may answer 404.
    private static readonly string[] Fixed =
    [
        "/robots.txt",
        "/sitemap.xml",
        "/api/v1",
        "/api/v1/openapi.json",
        "/api/v1/documents",
        "/api/v1/claims",
        "/api/v1/findings",
        "/api/v1/events",
        "/api/v1/series",
        "/api/v1/statements",
        "/api/v1/appeals",
        "/api/v1/commitments",
        "/api/v1/places",
        "/api/v1/actors",
        "/api/v1/sources",
        "/api/v1/search?words=killed",
        "/api/v1/proofs",
        "/api/v1/claims.csv",
        "/api/v1/findings.csv",
        "/api/v1/documents.csv",
        "/api/v1/statements.csv",
        "/api/v1/events.csv",
        "/api/v1/claims.jsonl",
        "/api/v1/annotations",
        "/feeds",
        "/feeds/operations.atom",
        "/feeds/operations.json",
        "/feeds/all.atom",
        "/feeds/all.json",
        "/en/search?words=Zanubia",
        "/en/search?words=killed",
        "/ar/search?words=زنوبيا",
        "/ar/search?words=مقتل",
        "/en/statements",
        "/en/appeals",
        "/en/events?month=2025-03",
        "/en/sources",
        "/en/check",
        "/en/bulletins/2025-03",
        "/ar/bulletins/2025-03",
        "/en/map",
    ];

    [Fact]
    public async Task NoAddressOfTheSite_TellsACanary()
    {
        await using RunningSite site = await RunningSite.StartAsync(Canaries.SnapshotsAsync(), republish: true);
        var more = new List<string>(Fixed);
        using (var reader = RecordReader.Open(site.Record))
        {
            foreach (DocumentView document in reader.Documents())
            {
                more.Add("/en/documents/" + document.Key);
                more.Add("/ar/documents/d-" + document.Key);
                more.Add("/api/v1/documents/d-" + document.Key);
            }
            foreach (FindingView finding in reader.Findings(new FindingQuery()))
            {
                more.Add("/en/findings/" + finding.Id);
                more.Add("/ar/findings/" + finding.Id);
                more.Add("/api/v1/findings/" + finding.Id);
            }
        }

        int told = await NoneIsToldAsync(site, more);

        Assert.True(told > 20, $"Only {told} addresses answered: the canaries were not published at all.");
    }

    [Fact]
    public async Task NoExportedFile_TellsACanary_AndFiguresKeepTheirEvidence()
    {
        await using RunningSite site = await RunningSite.StartAsync(Canaries.SnapshotsAsync(), republish: true);
        string folder = Directory.CreateTempSubdirectory("sijill-export-").FullName;
        try
        {
            Export(site.Record, folder, new DateOnly(2026, 1, 1));

            foreach (string file in Directory.EnumerateFiles(folder))
            {
                Canaries.AreAbsent(
                    Path.GetFileName(file),
                    await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)
                );
            }
            string claims = await File.ReadAllTextAsync(
                Path.Combine(folder, "claims.csv"),
                TestContext.Current.CancellationToken
            );
            Assert.Contains("12 ISIS fighters were killed", claims, StringComparison.Ordinal);
            Assert.Contains("14 عنصراً", claims, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Crawls a site from some addresses, and fails where a body or a header has a canary. Returns how many answered 200.</summary>
    internal static async Task<int> NoneIsToldAsync(RunningSite site, IEnumerable<string> addresses)
    {
        int told = 0;
        await foreach (
            (string address, HttpStatusCode status, string body, string headers) in Crawl.OfAsync(site, addresses)
        )
        {
            // What was asked for is told again, in a search box: that is not the record speaking.
            bool echoed =
                address.Contains("words=", StringComparison.Ordinal)
                && Canaries.Words.Any(canary =>
                    Uri.UnescapeDataString(address).Contains(canary, StringComparison.OrdinalIgnoreCase)
                );
            if (!echoed)
            {
                Canaries.AreAbsent(address, body);
                Canaries.AreAbsent("headers of " + address, headers);
            }
            told += status == HttpStatusCode.OK ? 1 : 0;
        }
        return told;
    }

    /// <summary>Exports a record whole.</summary>
    internal static void Export(string record, string folder, DateOnly today)
    {
        using var reader = RecordReader.Open(record);
        new RecordExport(reader, RecordKnowledge.Own(null), today)
        {
            Query = new FindingQuery { Limit = int.MaxValue },
            Policy = ValuePolicy.Interval,
            PolicyName = "interval",
        }.Write(folder);
    }
}
