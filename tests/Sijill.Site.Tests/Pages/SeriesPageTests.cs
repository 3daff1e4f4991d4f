using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sijill.Site.Tests.Pages;

public sealed class SeriesPageTests(DemoSite demo)
{
    private const string Hol = "series?indicator=population&place=sy-camp-hol";

    [Theory]
    [InlineData("/en/" + Hol)]
    [InlineData("/ar/" + Hol)]
    [InlineData("/en/series?indicator=returned&by=month")]
    [InlineData("/ar/series?indicator=killed&place=sy-camp-hol")]
    [InlineData("/en/series?indicator=members")]
    public async Task EveryMark_IsALinkToItsEvidence(string path)
    {
        IElement page = await Page(path);

        IElement[] marks = Marks(page);
        Assert.NotEmpty(marks);
        foreach (IElement mark in marks)
        {
            Assert.False(string.IsNullOrWhiteSpace(mark.QuerySelector("title")?.TextContent));
            IElement evidence = await Page(mark.GetAttribute("href")!);
            Assert.NotEmpty(evidence.QuerySelectorAll("article.claim, svg.chart a"));
        }
    }

    [Theory]
    [InlineData("/en/" + Hol)]
    [InlineData("/ar/" + Hol)]
    [InlineData("/en/series?indicator=returned&place=iq&by=year")]
    public async Task TheTable_SaysWhatTheChartSays(string path)
    {
        IElement page = await Page(path);

        string[] marks =
        [
            .. Marks(page)
                .Select(static mark => mark.GetAttribute("href") + Value(mark.QuerySelector("title")!.TextContent))
                .Order(StringComparer.Ordinal),
        ];
        string[] rows =
        [
            .. page.QuerySelectorAll("table.series tbody tr")
                .Select(static row =>
                    row.QuerySelector("td a")!.GetAttribute("href")
                    + $"{row.QuerySelector("th")!.TextContent.Trim()}: {row.QuerySelector("td a")!.TextContent.Trim()}"
                )
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(rows, marks);
    }

    [Fact]
    public async Task AStockThatWasClosed_SaysSoAndIsNotCarriedForward()
    {
        IElement page = await Page("/en/" + Hol);

        Assert.Contains("Closed on 22 February 2026", page.TextContent, StringComparison.Ordinal);
        double closed = double.Parse(
            page.QuerySelector("path.closed")!.GetAttribute("d")![1..].Split(' ')[0],
            System.Globalization.CultureInfo.InvariantCulture
        );
        string line = page.QuerySelector("path.line")!.GetAttribute("d")!;
        foreach (string step in line.Split('M', 'L'))
        {
            if (step.Length > 0)
            {
                Assert.True(
                    double.Parse(step.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) <= closed
                );
            }
        }
    }

    [Fact]
    public async Task InArabic_TimeRunsFromTheRight()
    {
        double[] english = Dots(await Page("/en/" + Hol));
        double[] arabic = Dots(await Page("/ar/" + Hol));

        Assert.Equal(english.Length, arabic.Length);
        Assert.All(english.Zip(arabic), static pair => Assert.Equal(720, pair.First + pair.Second, 1));
    }

    [Theory]
    [InlineData("/en/series")]
    [InlineData("/ar/series")]
    public async Task WithoutAnIndicator_ThePageListsWhatCanBeAsked(string path)
    {
        IElement page = await Page(path);

        string[] links = [.. page.QuerySelectorAll("main .card a").Select(static link => link.GetAttribute("href")!)];
        Assert.Contains(path + "?indicator=population", links);
        foreach (string link in links)
        {
            await Page(link);
        }
    }

    [Fact]
    public async Task EveryChoiceOfTheForm_HasAnAnswer()
    {
        IElement page = await Page("/en/series?indicator=population");
        foreach (IElement place in page.QuerySelectorAll("select[name=place] option").Skip(1))
        {
            IElement answer = await Page("/en/series?indicator=population&place=" + place.GetAttribute("value"));
            Assert.NotEmpty(answer.QuerySelectorAll("svg.chart, #together, #spanning"));
        }
    }

    [Theory]
    [InlineData("/en/series?indicator=nothing", HttpStatusCode.NotFound)]
    [InlineData("/en/series?indicator=killed&by=century", HttpStatusCode.BadRequest)]
    [InlineData("/en/series?indicator=killed&from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/en/series?indicator=killed&line=x", HttpStatusCode.BadRequest)]
    [InlineData("/ar/series?indicator=killed&page=0", HttpStatusCode.BadRequest)]
    [InlineData("/ar/series?indicator=killed&place=nowhere", HttpStatusCode.OK)]
    [InlineData("/en/series?indicator=killed&from=2030-01-01&to=2029-01-01", HttpStatusCode.OK)]
    [InlineData("/en/series?indicator=killed&as-known-on=1999-01-01", HttpStatusCode.OK)]
    public async Task WhatCannotBeAnswered_IsAFriendlyPage(string path, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await demo.Site.Client.GetAsync(
            new Uri(path, UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("/en/series?indicator=killed")]
    [InlineData("/ar/series?indicator=killed")]
    [InlineData("/ar/series?indicator=returned")]
    [InlineData("/ar/" + Hol)]
    public async Task APage_IsSmall(string path)
    {
        string page = await demo.Site.PageAsync(path);

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 80 * 1024);
        int chart = page.IndexOf("<svg", StringComparison.Ordinal);
        int end = page.IndexOf("</svg>", StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(page.AsSpan(chart, end - chart)), 1, 40 * 1024);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFigure_CanBeCopiedWithItsSource()
    {
        IElement page = await Page("/en/" + Hol);

        string copied = page.QuerySelector("#citation")!.TextContent;
        Assert.Contains("Population, al-Hol camp", copied, StringComparison.Ordinal);
        Assert.Contains("as-known-on=", copied, StringComparison.Ordinal);
        string link = copied.Split('\n')[^1].Trim();
        await Page(new Uri(link).PathAndQuery);
    }

    [Fact]
    public async Task ThePage_IsADatasetForMachines()
    {
        IElement page = await Page("/en/" + Hol);

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("Dataset", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("2018-12-31/2026-02-22", data.RootElement.GetProperty("temporalCoverage").GetString());
    }

    private async Task<IElement> Page(string path) =>
        (await new HtmlParser().ParseDocumentAsync(await demo.Site.PageAsync(path))).DocumentElement;

    private static IElement[] Marks(IElement page) => [.. page.QuerySelectorAll("svg.chart a")];

    /// <summary>What a mark says without how it stands.</summary>
    private static string Value(string name)
    {
        foreach (
            string standing in (ReadOnlySpan<string>)
                [", after it was closed", "، بعد الإغلاق", ", disputed", "، متضارب"]
        )
        {
            name = name.EndsWith(standing, StringComparison.Ordinal) ? name[..^standing.Length] : name;
        }
        return name;
    }

    private static double[] Dots(IElement page) =>
        [
            .. page.QuerySelectorAll("#chart circle")
                .Select(static dot =>
                    double.Parse(dot.GetAttribute("cx")!, System.Globalization.CultureInfo.InvariantCulture)
                ),
        ];
}
