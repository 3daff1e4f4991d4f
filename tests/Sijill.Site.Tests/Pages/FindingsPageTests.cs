using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Sijill.Site.Tests.Pages;

public sealed class FindingsPageTests(DemoSite demo)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task EveryFindingOfTheList_HasAPageWithItsClaims(string language)
    {
        IElement list = await Page($"/{language}/findings?indicator=population");

        string[] links =
        [
            .. list.QuerySelectorAll("table.findings a").Select(static link => link.GetAttribute("href")!),
        ];
        Assert.InRange(links.Length, 20, 50);
        foreach (string link in links)
        {
            IElement page = await Page(link);
            Assert.NotEmpty(page.QuerySelectorAll("article.claim"));
            Assert.NotEmpty(page.QuerySelectorAll("ol.versions li"));
        }
    }

    [Fact]
    public async Task TheList_IsPagedWithoutLossOrRepeat()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int pages = 0;
        for (string? next = "/en/findings?indicator=killed"; next is not null; pages++)
        {
            IElement list = await Page(next);
            foreach (IElement link in list.QuerySelectorAll("table.findings a"))
            {
                Assert.True(seen.Add(link.GetAttribute("href")!));
            }
            next = list.QuerySelector("a[rel=next]")?.GetAttribute("href");
            Assert.InRange(pages, 0, 50);
        }
        Assert.True(pages > 1);
    }

    [Theory]
    [InlineData("disputed")]
    [InlineData("corroborated")]
    public async Task TheList_HoldsWhatWasAskedFor(string status)
    {
        IElement list = await Page("/en/findings?status=" + status);

        IHtmlCollection<IElement> told = list.QuerySelectorAll("table.findings .status");
        Assert.NotEmpty(told);
        Assert.All(told, one => Assert.True(one.ClassList.Contains(status)));
    }

    [Fact]
    public async Task ACorruptedCopy_StandsBesideItsSource()
    {
        IElement page = await Page(await Corrupted());

        IElement pair = page.QuerySelector(".pair")!;
        IHtmlCollection<IElement> values = pair.QuerySelectorAll(".claim-value strong");
        Assert.Equal(
            ["more than 140 families", "140 families"],
            values.Select(static value => value.TextContent.Trim())
        );
        Assert.Contains("its bound was dropped", pair.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_IsMarkedInTheLanguageAndDirectionOfItsSentence()
    {
        IElement page = await Page(await Corrupted());

        IElement arabic = page.QuerySelectorAll("blockquote[lang=ar]")[0];
        Assert.Equal("rtl", arabic.GetAttribute("dir"));
        Assert.Equal("عودة 150 عائلة عراقية", arabic.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public async Task ARowOfATable_HasAnAddressInsteadOfASentence()
    {
        IElement list = await Page("/en/findings?indicator=population&place=sy-camp-hol");
        IElement page = await Page(list.QuerySelector("table.findings a")!.GetAttribute("href")!);

        IElement claim = page.QuerySelector("article.claim")!;
        Assert.Empty(claim.QuerySelectorAll("blockquote"));
        Assert.StartsWith("http", claim.QuerySelector("a.outside")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RelatedFindings_LeadToEachOther()
    {
        IElement list = await Page("/en/findings?indicator=returned");
        int followed = 0;
        foreach (IElement link in list.QuerySelectorAll("table.findings a"))
        {
            string path = link.GetAttribute("href")!;
            IElement page = await Page(path);
            if (page.QuerySelector("#related ~ ul a[href*='/findings/']")?.GetAttribute("href") is { } other)
            {
                IElement back = await Page(other);
                Assert.NotNull(back.QuerySelector("#related"));
                followed++;
            }
        }
        Assert.True(followed > 0);
    }

    [Fact]
    public async Task WhatATextCorrects_LeadsToItsCorrection_AndBack()
    {
        await using RunningSite site = await RunningSite.StartAsync(
            Texts.Lines(
                """{"id":"c","published":"2026-03-05","outlet":"Rudaw","text":"The SDF corrected an earlier statement: nine ISIS members were killed in Raqqa on 3 March 2026, not 31."}"""
            )
        );
        IHtmlDocument list = await new HtmlParser().ParseDocumentAsync(await site.PageAsync("/en/findings"));
        var told = new List<string>();
        foreach (IElement link in list.QuerySelectorAll("table.findings a"))
        {
            IHtmlDocument page = await new HtmlParser().ParseDocumentAsync(
                await site.PageAsync(link.GetAttribute("href")!)
            );
            told.Add(page.QuerySelector("#related")?.ParentElement?.TextContent ?? "");
        }

        Assert.Contains(told, static text => text.Contains("Corrected by", StringComparison.Ordinal));
        Assert.Contains(told, static text => text.Contains("What it corrects", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFinding_IsAClaimForMachines()
    {
        IElement page = await Page(await Corrupted());

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("Claim", data.RootElement.GetProperty("@type").GetString());
        Assert.Contains("150 families", data.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/findings?status=x", HttpStatusCode.BadRequest)]
    [InlineData("/en/findings?after=x", HttpStatusCode.BadRequest)]
    [InlineData("/ar/findings?after=9.9.9", HttpStatusCode.OK)]
    [InlineData("/ar/findings?indicator=nothing&place=nowhere", HttpStatusCode.OK)]
    [InlineData("/en/findings/f-0123456789abcdef-0123456789abcdef", HttpStatusCode.NotFound)]
    public async Task WhatCannotBeAnswered_IsAFriendlyPage(string path, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await demo.Site.Client.GetAsync(
            new Uri(path, UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task NoPage_NamesASourceThatTheCodebookDoesNotHold()
    {
        string page = await demo.Site.PageAsync(await Corrupted());

        Assert.DoesNotMatch(new Regex("\"~[^\"]+\""), page);
    }

    /// <summary>The finding of the sample whose copy dropped "more than".</summary>
    private async Task<string> Corrupted()
    {
        IElement list = await Page("/en/findings?indicator=returned&place=sy-camp-roj&from=2026-05-20&to=2026-05-20");
        return list.QuerySelectorAll("table.findings tr")
            .First(static row => row.TextContent.Contains("150 families", StringComparison.Ordinal))
            .QuerySelector("a")!
            .GetAttribute("href")!;
    }

    private async Task<IElement> Page(string path) =>
        (await new HtmlParser().ParseDocumentAsync(await demo.Site.PageAsync(path))).DocumentElement;
}
