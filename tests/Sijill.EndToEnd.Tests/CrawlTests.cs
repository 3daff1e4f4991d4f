using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sijill.Site.Tests;

namespace Sijill.EndToEnd.Tests;

/// <summary>Every address that the site itself tells of, breadth first; no browser.</summary>
public sealed partial class CrawlTests(DemoSite demo, OwnSite own)
{
    private const int Most = 1500;

    [Fact]
    public Task EveryAddressOfTheDemo_Answers() => CrawlAsync(demo.Site, Most);

    [Fact]
    public Task EveryAddressOfOwnFiles_Answers() => CrawlAsync(own.Site, Most / 3);

    private static async Task CrawlAsync(RunningSite site, int most)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var cases = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var faults = new List<string>();
        var next = new Queue<(string Path, string From)>();
        Add("/ar", "");
        Add("/en", "");
        Add("/sitemap.xml", "");
        Add("/robots.txt", "");
        int visited = 0;
        while (next.Count > 0 && visited < most)
        {
            (string Path, string From)[] batch =
            [
                .. Enumerable.Range(0, Math.Min(next.Count, 4)).Select(_ => next.Dequeue()),
            ];
            visited += batch.Length;
            foreach (
                IReadOnlyList<(string Link, string From)> links in await Task.WhenAll(
                    batch.Select(one => VisitAsync(site, one.Path, one.From, faults))
                )
            )
            {
                foreach ((string link, string from) in links)
                {
                    Add(link, from);
                }
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{visited} of {known.Count} addresses");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
        Assert.True(visited >= Math.Min(most, known.Count));

        void Add(string path, string from)
        {
            string page = path.Split('#')[0];
            if (!known.Add(page))
            {
                return;
            }
            if (!cases.TryAdd(page, page))
            {
                faults.Add($"{page} and {cases[page]} differ in case only");
            }
            next.Enqueue((page, from));
        }
    }

    private static async Task<IReadOnlyList<(string Link, string From)>> VisitAsync(
        RunningSite site,
        string path,
        string from,
        List<string> faults
    )
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(
            new Uri(path, UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        string about = $"{path} (linked from {from})";
        int status = (int)answer.StatusCode;
        if (status is 301 or 302 or 307 or 308)
        {
            return Internal(site, [answer.Headers.Location!.ToString()], path);
        }
        // The pages about the record are written apart; a link to one that is not there yet is told by their own tests.
        if (status == 404 && path[3..].StartsWith("/about", StringComparison.Ordinal))
        {
            return [];
        }
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var found = new List<string>();
        if (status != 200)
        {
            found.Add($"{status} {about}");
        }
        found.AddRange(
            Addresses()
                .Matches(body)
                .Select(static match => match.Value)
                .Where(other => other != site.Address)
                .Select(other => $"{other} stands in {about}")
        );
        IEnumerable<string> links;
        string? type = answer.Content.Headers.ContentType?.MediaType;
        if (type == "text/html")
        {
            using IDocument page = await new HtmlParser().ParseDocumentAsync(body);
            string language = path[1..3];
            string direction = language == "ar" ? "rtl" : "ltr";
            IElement root = page.DocumentElement;
            if (root.GetAttribute("lang") != language || root.GetAttribute("dir") != direction)
            {
                found.Add($"{about} is not in {language}, {direction}");
            }
            if (page.QuerySelectorAll("h1").Length != 1 || string.IsNullOrWhiteSpace(page.Title))
            {
                found.Add($"{about} has no title or not one headline");
            }
            string[] ids = [.. page.QuerySelectorAll("[id]").Select(static one => one.Id!)];
            found.AddRange(
                ids.GroupBy(static id => id)
                    .Where(static group => group.Count() > 1)
                    .Select(group => $"{about} has #{group.Key} {group.Count()} times")
            );
            links =
            [
                .. page.QuerySelectorAll("a[href], link[href], script[src]")
                    .Select(static one => one.GetAttribute("href") ?? one.GetAttribute("src")!),
            ];
            found.AddRange(
                links
                    .Where(link => link.Length > 1 && link[0] == '#' && !ids.Contains(link[1..]))
                    .Select(link => $"{about} has no {link}")
            );
        }
        else
        {
            links = Locations().Matches(body).Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value));
        }
        lock (faults)
        {
            faults.AddRange(found);
        }
        return Internal(site, links, path);
    }

    /// <summary>Those of this site, as paths.</summary>
    private static List<(string Link, string From)> Internal(
        RunningSite site,
        IEnumerable<string> links,
        string from
    ) =>
        [
            .. links
                .Select(link =>
                    link.StartsWith(site.Address, StringComparison.Ordinal) ? link[site.Address.Length..] : link
                )
                .Where(static link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal))
                .Select(link => (link, from)),
        ];

    [GeneratedRegex("(?<=<loc>|href=\")([^<\"]+)")]
    private static partial Regex Locations();

    [GeneratedRegex("https?://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?")]
    private static partial Regex Addresses();
}
