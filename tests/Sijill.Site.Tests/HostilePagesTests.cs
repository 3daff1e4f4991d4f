using System.Text.RegularExpressions;

namespace Sijill.Site.Tests;

/// <summary>What others write stays words on every page that shows it.</summary>
public sealed partial class HostilePagesTests : IAsyncLifetime
{
    private RunningSite? _closed;
    private RunningSite? _open;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _closed = await RunningSite.StartAsync(HostileTexts.SnapshotsAsync());
        _open = await RunningSite.StartAsync(HostileTexts.SnapshotsAsync(), republish: true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _closed!.DisposeAsync();
        await _open!.DisposeAsync();
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task NothingThatOthersWrite_IsMarkup(string language)
    {
        foreach (RunningSite site in (RunningSite[])[_closed!, _open!])
        {
            string list = await site.PageAsync($"/{language}/search");
            string[] documents = [.. Documents().Matches(list).Select(static match => match.Value).Distinct()];
            Assert.Equal(2, documents.Length);
            foreach (
                string path in (string[])
                    [
                        .. documents,
                        $"/{language}/search",
                        $"/{language}/search?words=coalition",
                        $"/{language}/search?words="
                            + Uri.EscapeDataString(HostileTexts.Script + HostileTexts.Attribute),
                        $"/{language}/search?outlet=" + Uri.EscapeDataString(HostileTexts.Attribute),
                        $"/{language}/statements",
                        $"/{language}/statements/unicef",
                        $"/{language}/statements/france",
                        $"/{language}/appeals",
                        $"/{language}/sources",
                        $"/{language}/sources/evil.example.org",
                    ]
            )
            {
                IsHarmless(await site.PageAsync(path), path);
            }
        }
    }

    [Fact]
    public async Task APastedText_IsShownToItsReaderEscaped()
    {
        using var form = new MultipartFormDataContent
        {
            {
                new StringContent(
                    $"{HostileTexts.Script} {HostileTexts.Turned} 12 ISIS fighters were killed in Raqqa on 3 January 2026. </textarea>{HostileTexts.Script}"
                ),
                "text"
            },
        };
        using HttpResponseMessage answer = await _closed!.Client.PostAsync(
            new Uri("/en/check", UriKind.Relative),
            form,
            TestContext.Current.CancellationToken
        );
        string page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        IsHarmless(page, "/en/check");
    }

    private static void IsHarmless(string page, string path)
    {
        Assert.True(page.Contains("</html>", StringComparison.Ordinal), path);
        Assert.False(page.Contains("<script>alert", StringComparison.OrdinalIgnoreCase), path);
        Assert.False(page.Contains("onmouseover=\"", StringComparison.OrdinalIgnoreCase), path);
        Assert.False(page.Contains('\u202E'), path);
        Assert.False(page.Contains('\u2066'), path);
        // The site's own script, and at most one block of data.
        Assert.InRange(Scripts().Count(page), 1, 2);
        Assert.Single(Mains().Matches(page));
    }

    [GeneratedRegex("/(ar|en)/documents/[0-9a-f]{16}")]
    private static partial Regex Documents();

    [GeneratedRegex("<script", RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    [GeneratedRegex("</main>")]
    private static partial Regex Mains();
}
