using Microsoft.Playwright;
using Sijill.Site.Tests;

namespace Sijill.EndToEnd.Tests;

/// <summary>The site on paper and in the dark.</summary>
public sealed class MediaTests(BrowserFixture browser, DemoSite demo)
{
    [Theory]
    [InlineData("/ar/series?indicator=population&place=sy-camp-hol")]
    [InlineData("/en")]
    [InlineData("/ar/repatriation")]
    public async Task OnPaper_ThereIsNoNavigation_AndTheAddress(string path)
    {
        await using OpenPage open = await OpenAsync(path, ColorScheme.Light);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        byte[] paper = await open.Page.PdfAsync(new PagePdfOptions { Format = "A4", PrintBackground = true });

        Assert.False(await open.Page.Locator(".site-head nav").IsVisibleAsync());
        Assert.False(await open.Page.Locator(".site-search").IsVisibleAsync());
        Assert.True(await open.Page.Locator(".address").IsVisibleAsync());
        Assert.True(await open.Page.Locator("h1").IsVisibleAsync());
        Assert.Equal("%PDF"u8.ToArray(), paper[..4]);
        Assert.InRange(paper.Length, 5_000, 2_000_000);
        await Pictures.TakeAsync(open.Page, "print-" + Name(path));
    }

    [Theory]
    [InlineData("/ar")]
    [InlineData("/en/series?indicator=population&place=sy-camp-hol")]
    [InlineData("/ar/findings?status=disputed")]
    [InlineData("/en/map")]
    public async Task InTheDark_AllWordsStandOut(string path)
    {
        await using OpenPage open = await OpenAsync(path, ColorScheme.Dark);

        Assert.Equal(
            "rgb(20, 24, 26)",
            await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")
        );
        Assert.Empty(await Axe.ViolationsAsync(open.Page, "color-contrast"));
        await Pictures.TakeAsync(open.Page, "dark-" + Name(path));
    }

    private static string Name(string path) => path[1..].Split('?')[0].Replace('/', '-');

    private Task<OpenPage> OpenAsync(string path, ColorScheme colors) =>
        OpenPage.OpenAsync(browser.Browser, new Uri(demo.Site.Address + path), (1280, 900), colors: colors);
}
