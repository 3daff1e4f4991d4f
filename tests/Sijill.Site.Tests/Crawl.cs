using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Sijill.Site.Tests;

/// <summary>Asks a site for some addresses, for /ar and /en, and breadth-first for what these lead to.</summary>
internal static partial class Crawl
{
    private const int Most = 400;

    /// <summary>The answers in the order of asking: all of the addresses, and as many of the others as make up <see cref="Most"/>.</summary>
    public static async IAsyncEnumerable<(string Address, HttpStatusCode Status, string Body, string Headers)> OfAsync(
        RunningSite site,
        IEnumerable<string> addresses
    )
    {
        var waiting = new Queue<string>(["/ar", "/en", .. addresses]);
        var seen = new HashSet<string>(waiting, StringComparer.Ordinal);
        int least = waiting.Count;
        for (int asked = 0; asked < Math.Max(Most, least) && waiting.TryDequeue(out string? address); asked++)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(
                new Uri(address, UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            Assert.True((int)answer.StatusCode < 500, $"{address} answers {(int)answer.StatusCode}.");
            string body = Encoding.UTF8.GetString(
                await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
            );
            foreach (Match link in Links().Matches(body))
            {
                string path = WebUtility.HtmlDecode(link.Groups["path"].Value);
                if (seen.Add(path))
                {
                    waiting.Enqueue(path);
                }
            }
            yield return (address, answer.StatusCode, body, answer.Headers + "\n" + answer.Content.Headers);
        }
    }

    [GeneratedRegex("""(?:href|src|action)="(?<path>/(?!/)[^"#]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();
}
