using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sijill.Site.Tests.Pages;

/// <summary>Pages of bulletins.</summary>
public sealed class BulletinPagesTests(DemoSite demo)
{
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task EveryFootnote_LeadsToAFinding_AndTheProseHasNoSignThatTurnsAround(string language)
    {
        using IDocument page = new HtmlParser().ParseDocument(
            await demo.Site.PageAsync($"/{language}/bulletins/2026-02")
        );
        IElement prose = page.QuerySelector("article.bulletin")!;
        IHtmlCollection<IElement> marks = prose.QuerySelectorAll("sup a");

        Assert.NotEmpty(marks);
        foreach (IElement mark in marks)
        {
            IElement note = page.GetElementById(mark.GetAttribute("href")![1..])!;
            string address = note.QuerySelector("a[href*='/findings/']")!.GetAttribute("href")!;
            using HttpResponseMessage answer = await demo.Site.Client.GetAsync(
                new Uri(address, UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            Assert.Equal(200, (int)answer.StatusCode);
        }
        Assert.DoesNotContain("«[…]»", prose.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("‹", prose.TextContent, StringComparison.Ordinal);
    }
}
