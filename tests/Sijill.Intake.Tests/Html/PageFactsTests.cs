using System.Text;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests.Html;

public sealed class PageFactsTests
{
    private const string Words =
        "<p>The council said on Thursday that 212 families had left the camp for their home districts.</p>";

    [Theory]
    [InlineData("""{"@type":"NewsArticle","datePublished":"2025-11-06T23:59:00+03:00"}""")]
    [InlineData("""[{"@type":"Person"},{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2025-11-06"}]""")]
    [InlineData("""{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2025-11-06 10:00"}]}""")]
    [InlineData("""{"@type":"ItemPage","mainEntity":{"@type":"BlogPosting","datePublished":"20251106"}}""")]
    [InlineData("""{"@type":"WebPage","datePublished":"2025-11-06"}""")]
    [InlineData("""<!-- {"@type":"http://schema.org/NewsArticle","datePublished":"2025-11-06",} -->""")]
    [InlineData("""//<![CDATA[ {"@type":"NewsArticle","datePublished":"2025-11-06"} //]]>""")]
    [InlineData("{\"@type\":\"NewsArticle\",\"description\":\"a raw\nline end\",\"datePublished\":\"2025-11-06\"}")]
    [InlineData("""{"@type":"NewsArticle","datePublished":"Thu, 6 Nov 2025 23:10:00 +0300"}""")]
    [InlineData("""{"@type":"NewsArticle","datePublished":"٢٠٢٥-١١-٠٦"}""")]
    public void Day_IsReadFromJsonLd(string json)
    {
        SourceText page = Given.Page($"""<script type="application/ld+json">{json}</script>{Words}""");

        Assert.Equal(new DateOnly(2025, 11, 6), page.Published);
        Assert.Equal(DayOrigin.JsonLd, page.PublishedFrom);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"datePublished\":")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\",\"datePublished\":\"2025-10-01\"}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"datePublished\":\"yesterday\"}")]
    [InlineData("{\"@type\":7,\"datePublished\":{}}")]
    [InlineData("[[[[")]
    public void BrokenJsonLd_HidesNeitherTheNextNorTheMeta(string broken)
    {
        string script = $"""<script type="application/ld+json">{broken}</script>""";
        const string Meta = """<meta property="article:published_time" content="2025-11-06">""";

        SourceText meta = Given.Page(script + Meta + Words);

        Assert.Equal(new DateOnly(2025, 11, 6), meta.Published);
        Assert.Equal(DayOrigin.Meta, meta.PublishedFrom);
    }

    [Fact]
    public void BrokenJsonLd_BesideGood_IsPassedOver()
    {
        SourceText page = Given.Page(
            """<script type="application/ld+json">{"@type":</script>"""
                + """<script type="Application/LD+JSON; charset=utf-8">{"@type":"NewsArticle","headline":"Fuel &amp; bread","datePublished":"2025-11-06"}</script>"""
                + Words
        );

        Assert.Equal(DayOrigin.JsonLd, page.PublishedFrom);
        Assert.Equal("Fuel & bread", page.Title);
    }

    [Fact]
    public void DeepJsonLd_IsPassedOver()
    {
        string deep = new('[', 400_000);
        SourceText page = Given.Page($"""<script type="application/ld+json">{deep}</script>{Words}""");

        Assert.Null(page.Published);
    }

    [Theory]
    [InlineData("property", "article:published_time")]
    [InlineData("name", "datePublished")]
    [InlineData("itemprop", "datePublished")]
    [InlineData("name", "PubDate")]
    [InlineData("name", "DC.date.issued")]
    [InlineData("name", "parsely-pub-date")]
    [InlineData("name", "sailthru.date")]
    public void Day_IsReadFromMetaOfManyNames(string attribute, string name)
    {
        SourceText page = Given.Page($"""<meta {attribute}="{name}" content="2025-11-06T01:00:00Z">{Words}""");

        Assert.Equal(new DateOnly(2025, 11, 6), page.Published);
        Assert.Equal(DayOrigin.Meta, page.PublishedFrom);
    }

    [Theory]
    [InlineData("<article><time datetime='2025-11-06'>x</time></article>")]
    [InlineData("<time itemprop='datePublished' datetime='2025-11-06'></time>")]
    [InlineData("<article><time>November 6, 2025</time></article>")]
    [InlineData("<aside><time datetime='2025-11-20'></time></aside><div><time datetime='2025-11-06'></time></div>")]
    [InlineData(
        "<article><time class='updated' datetime='2025-11-20'></time><time datetime='2025-11-06'></time></article>"
    )]
    public void Day_IsReadFromTheTimeOfTheArticle(string times)
    {
        SourceText page = Given.Page(times + Words);

        Assert.Equal(new DateOnly(2025, 11, 6), page.Published);
        Assert.Equal(DayOrigin.TimeElement, page.PublishedFrom);
    }

    [Theory]
    [InlineData("<meta property='article:modified_time' content='2025-11-06'>")]
    [InlineData("<meta name='date' content='6/11/2025'>")]
    [InlineData("<meta name='date' content='0001-01-01'>")]
    [InlineData("<meta name='date' content='2025-13-40'>")]
    [InlineData("<div class='comments'><time datetime='2025-11-06'></time></div>")]
    [InlineData("<footer><time datetime='2025-11-06'></time></footer>")]
    [InlineData("")]
    public void WhatDoesNotTellTheDay_LeavesThePageUndated(string head)
    {
        SourceText page = Given.Page(head + Words);

        Assert.Null(page.Published);
        Assert.Equal(DayOrigin.Unknown, page.PublishedFrom);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/news/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@page.example/")]
    public void CanonicalAddress_IsPassedOnOnlyWhereABrowserMayOpenIt(string address)
    {
        IntakeItem item = Assert.Single(
            Given.Items(
                Encoding.UTF8.GetBytes($"<link rel=canonical href='{address}'>{Words}"),
                SnapshotFormat.Html,
                address: "file:page.html"
            )
        );

        Assert.Null(Assert.IsType<SourceText>(item).Url);
    }
}
