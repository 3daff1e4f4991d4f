using System.Net;
using System.Text.RegularExpressions;

namespace Sijill.Site.Tests;

/// <summary>Pages of documents, search, sources and sayings over the starter record.</summary>
public sealed partial class DocumentPagesTests(DemoSite demo)
{
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task EachClaim_LeadsToItsWords_AndTheWordsToTheClaim(string language)
    {
        foreach (string path in await DocumentsAsync($"/{language}/search?words=Roj"))
        {
            string page = await demo.Site.PageAsync(path);
            string[] links = [.. Links().Matches(page).Select(static match => match.Groups[1].Value).Distinct()];
            string[] ids = [.. Ids().Matches(page).Select(static match => match.Groups[1].Value)];

            Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(links, link => Assert.Contains(link, ids));
            Assert.All(
                ids.Where(static id => id.StartsWith("w-", StringComparison.Ordinal)),
                id => Assert.Contains("c-" + id[2..], links)
            );
        }
    }

    [Fact]
    public async Task TheIdOfTheApi_LeadsToTheOneAddressOfADocument()
    {
        string path = (await DocumentsAsync("/en/search?words=Roj")).First();
        int id = path.LastIndexOf('/') + 1;
        using HttpResponseMessage answer = await demo.Site.Client.GetAsync(
            new Uri(path.Insert(id, "d-"), UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(path, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task ADocument_HasItsProof_AndItsAnnotations()
    {
        int articles = 0;
        foreach (string path in await DocumentsAsync("/en/search?words=Roj"))
        {
            string page = await demo.Site.PageAsync(path);
            articles += page.Contains("\"@type\":\"NewsArticle\"", StringComparison.Ordinal) ? 1 : 0;

            Assert.Contains("/annotations\"", page, StringComparison.Ordinal);
            Assert.Matches("<code[^>]*>[0-9a-f]{64}</code>", page);
        }
        Assert.InRange(articles, 1, int.MaxValue);
    }

    [Fact]
    public async Task ATextThatMayNotBeRepublished_IsShownByItsSentencesAlone()
    {
        await using RunningSite site = await RunningSite.StartAsync(HostileTexts.SnapshotsAsync());
        string list = await site.PageAsync("/en/search");
        string page = await site.PageAsync(Documents().Match(list).Value);

        // The sentence of the appeal carries no figure, and is shown as an appeal alone: once.
        Assert.Contains("ISIS fighters were killed", page, StringComparison.Ordinal);
        Assert.Single(Appeal().Matches(page));
    }

    [Fact]
    public async Task ARowOfATable_IsShownAsFields_WithoutItsNote()
    {
        string list = await demo.Site.PageAsync("/en/sources/ocha");
        string page = await demo.Site.PageAsync(Documents().Match(list).Value);

        Assert.Contains("row of a table", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" | ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NewsArticle", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASearch_MarksItsWords_HoweverTheyAreSpelt()
    {
        string page = await demo.Site.PageAsync("/ar/search?words=" + Uri.EscapeDataString("المخيم روج"));

        Assert.Contains("<mark>روج</mark>", page, StringComparison.Ordinal);
        Assert.Contains("/ar/places/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASearchThatFindsNothing_SaysWhatToTry()
    {
        string page = await demo.Site.PageAsync("/en/search?words=zzzzqqqq");

        Assert.Contains("fewer words", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/search?from=yesterday")]
    [InlineData("/en/search?after=x")]
    [InlineData("/en/search?language=fr")]
    [InlineData("/en/statements?month=2026")]
    [InlineData("/en/statements?after=1")]
    [InlineData("/en/statements/unicef?kind=joke")]
    [InlineData("/en/appeals?by=nobody-there")]
    [InlineData("/en/appeals?kind=statement")]
    [InlineData("/en/sources?after=-1")]
    [InlineData("/en/sources/ocha?after=x.y.z")]
    public async Task WhatCannotBeRead_IsAPageThatSaysSo(string path) =>
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(path));

    [Theory]
    [InlineData("/en/documents/0000000000000000")]
    [InlineData("/en/documents/x")]
    [InlineData("/en/statements/nobody-there")]
    [InlineData("/en/sources/nobody.example.org")]
    [InlineData("/en/sources/%3Cscript%3E")]
    public async Task WhatIsUnknown_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path));

    [Fact]
    public async Task OnADayBeforeADocumentWasRecorded_ThereIsNone()
    {
        string path = (await DocumentsAsync("/en/search?words=Roj"))[0];

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path + "?as-known-on=2020-01-01"));
    }

    [Theory]
    [InlineData("/statements")]
    [InlineData("/statements/unicef")]
    [InlineData("/appeals")]
    [InlineData("/appeals?kind=commitment")]
    [InlineData("/sources")]
    [InlineData("/sources/ocha")]
    [InlineData("/search")]
    [InlineData("/check")]
    public async Task EveryPage_IsThereInBothLanguages_AndSmall(string path)
    {
        foreach (string language in (string[])["ar", "en"])
        {
            string page = await demo.Site.PageAsync("/" + language + path);

            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 1000, 80_000);
        }
    }

    private async Task<string[]> DocumentsAsync(string path) =>
        [.. Documents().Matches(await demo.Site.PageAsync(path)).Select(static match => match.Value).Distinct()];

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using HttpResponseMessage answer = await demo.Site.Client.GetAsync(
            new Uri(path, UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        return answer.StatusCode;
    }

    [GeneratedRegex("/(ar|en)/documents/[0-9a-f]{16}")]
    private static partial Regex Documents();

    [GeneratedRegex("href=\"#([wc]-[0-9a-f]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("id=\"([wc]-[0-9a-f]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("UNICEF called on")]
    private static partial Regex Appeal();
}
