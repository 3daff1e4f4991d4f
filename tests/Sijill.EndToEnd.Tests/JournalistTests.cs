using Microsoft.Playwright;
using Sijill.Site.Tests;

namespace Sijill.EndToEnd.Tests;

/// <summary>What somebody who writes about the camps does with it.</summary>
public sealed class JournalistTests(BrowserFixture browser, DemoSite demo, OwnSite own)
{
    [Fact]
    public async Task OnAPhoneInArabic_AFigureIsTwoTapsFromItsSource()
    {
        await using OpenPage open = await OpenAsync(demo.Site, "/ar", (390, 844));
        IPage page = open.Page;
        ILocator figure = page.Locator("section.latest", new() { HasText = "مخيم الهول" }).First.Locator(".figure a");
        string told = await figure.InnerTextAsync();
        Assert.Matches("[0-9]", told);

        await figure.ClickAsync();
        await page.WaitForURLAsync("**/ar/findings/f-*");
        Assert.Contains(
            told.Split(' ').First(static word => word.Any(char.IsAsciiDigit)),
            await page.InnerTextAsync("main"),
            StringComparison.Ordinal
        );
        ILocator source = page.Locator("main a[href*='/documents/'], main a[href^='http']");
        Assert.True(await source.CountAsync() > 0, "the finding has no link to its source");
        ILocator document = page.Locator("main a[href^='/ar/documents/']").First;
        await document.ClickAsync();
        await page.WaitForURLAsync("**/ar/documents/*");
        Assert.True(
            await page.Locator("main a[href^='http']").CountAsync() > 0
                || await page.Locator("main mark, main blockquote, main .words").CountAsync() > 0,
            "the document shows neither its words nor where to read it"
        );
    }

    [Theory]
    [InlineData("ar", "قُتل 12 عنصراً من داعش في الرقة في 3 كانون الثاني 2026، وما بين 40 و50 في دير الزور.")]
    [InlineData("en", "12 ISIS fighters were killed in Raqqa on 3 January 2026 <script>alert(1)</script>.")]
    public async Task APastedText_IsReadAndNotKept(string language, string text)
    {
        await using OpenPage open = await OpenAsync(own.Site, $"/{language}/check", (390, 844));
        await open.Page.FillAsync("main textarea", text);
        await open.Page.Locator("main form button[type=submit]").First.ClickAsync();
        await open.Page.WaitForLoadStateAsync(LoadState.Load);

        Assert.Contains("12", await open.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(await Axe.ViolationsAsync(open.Page));
        Assert.Empty(open.Faults);
        await Pictures.TakeAsync(open.Page, $"check-answer-{language}");
    }

    private Task<OpenPage> OpenAsync(RunningSite site, string path, (int, int) size) =>
        OpenPage.OpenAsync(browser.Browser, new Uri(site.Address + path), size);
}
