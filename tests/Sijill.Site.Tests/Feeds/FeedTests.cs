using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Sijill.Site.Tests.Api;

namespace Sijill.Site.Tests.Feeds;

/// <summary>Feeds, sitemaps and robots.txt.</summary>
public sealed class FeedTests(DemoSite demo)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("indicators/killed", "ar")]
    [InlineData("indicators/returned", "en")]
    [InlineData("tracks/camps", "ar")]
    [InlineData("tracks/losses", "en")]
    [InlineData("places/sy", "ar")]
    [InlineData("places/sy-camp-roj", "en")]
    public async Task BothForms_TellTheSame_AndAreWellFormed(string feed, string language)
    {
        (HttpResponseMessage answer, string xml) = await demo.Site.AskAsync($"/feeds/{feed}.atom?language={language}");
        JsonElement json = await demo.Site.JsonAsync($"/feeds/{feed}.json?language={language}");
        XElement root = XDocument.Parse(xml).Root!;
        XElement[] entries = [.. root.Elements(Atom + "entry")];
        JsonElement[] items = [.. json.GetProperty("items").EnumerateArray()];

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(language, root.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Equal(language, json.GetProperty("language").GetString());
        Assert.NotEmpty(entries);
        Assert.Equal(
            entries.Select(static one => one.Element(Atom + "id")!.Value),
            items.Select(static one => one.GetProperty("id").GetString())
        );
        Assert.Equal(
            entries.Length,
            entries.Select(static one => one.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.All(
            entries,
            static one => Assert.StartsWith("tag:", one.Element(Atom + "id")!.Value, StringComparison.Ordinal)
        );
        Assert.All(entries, static one => Assert.NotEmpty(one.Element(Atom + "title")!.Value));
        DateTimeOffset[] changed =
        [
            .. entries.Select(static one =>
                DateTimeOffset.Parse(one.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture)
            ),
        ];
        Assert.Equal(changed.OrderDescending(), changed);
        Assert.True(changed[0].Year > 2024);
    }

    [Theory]
    [InlineData("/en", "/feeds/tracks/camps.atom?language=en")]
    [InlineData("/ar/places/sy-camp-roj", "/feeds/places/sy-camp-roj.json?language=ar")]
    [InlineData("/en/series?indicator=population&place=sy-camp-roj", "/feeds/indicators/population.atom?language=en")]
    public async Task APage_NamesItsFeed(string page, string feed) =>
        Assert.Contains($"href=\"{feed}\"", await demo.Site.PageAsync(page), StringComparison.Ordinal);

    [Fact]
    public async Task ASource_HasAFeed_OfWhatItPublished()
    {
        JsonElement document = (await demo.Site.WalkAsync("/api/v1/documents?limit=500")).First(static one =>
            one.GetProperty("outlet").ValueKind == JsonValueKind.Object
            && one.GetProperty("outlet").GetProperty("known").GetBoolean()
        );
        string outlet = document.GetProperty("outlet").GetProperty("id").GetString()!;

        JsonElement feed = await demo.Site.JsonAsync($"/feeds/sources/{outlet}.json");

        Assert.NotEqual(0, feed.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task APlannedMovement_IsInNoFeed_AndNoNameIs()
    {
        string day = TimeProvider.System.GetUtcNow().AddDays(20).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        string today = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using RunningSite site = await RunningSite.StartAsync(
            Texts.Lines(
                $$"""{"id":"1","published":"{{today}}","text":"Iraq plans to return 150 families from al-Hol camp on {{day}}, Zanubia Canary said."}""",
                """{"id":"2","published":"2025-03-04","text":"Zanubia Canary said that 12 ISIS fighters were killed in Raqqa on 3 March 2025."}"""
            )
        );
        List<JsonElement> findings = await site.WalkAsync("/api/v1/findings?mode=planned");
        Assert.NotEmpty(findings);

        foreach (
            string address in (string[])
                [
                    "/feeds/indicators/returned",
                    "/feeds/indicators/killed",
                    "/feeds/places/sy",
                    "/feeds/places/iq",
                    "/feeds/places/sy-camp-hol",
                ]
        )
        {
            (HttpResponseMessage answer, string feed) = await site.AskAsync(address + ".atom");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("150", feed, StringComparison.Ordinal);
            Assert.DoesNotContain("anary", feed, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Contains("12", (await site.AskAsync("/feeds/indicators/killed.atom")).Body, StringComparison.Ordinal);
        // No place finer than a governorate before the day, whatever day is asked as known on.
        foreach (string query in (string[])["", "&as_known_on=2099-01-01"])
        {
            List<JsonElement> planned = await site.WalkAsync("/api/v1/findings?mode=planned" + query);
            Assert.All(
                planned,
                static one => Assert.DoesNotContain("sy-camp-hol", one.GetRawText(), StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("/feeds/indicators/nothing.atom", 404)]
    [InlineData("/feeds/indicators/killed", 404)]
    [InlineData("/feeds/places/atlantis.json", 404)]
    [InlineData("/feeds/tracks/atlantis.json", 404)]
    [InlineData("/feeds/nothing", 404)]
    [InlineData("/feeds/indicators/killed.atom?language=fr", 400)]
    [InlineData("/feeds/indicators/killed.atom?limit=5", 400)]
    [InlineData("/sitemaps/findings-9999-12.xml", 404)]
    [InlineData("/sitemaps/findings-x.xml", 404)]
    [InlineData("/sitemaps/nothing.xml", 404)]
    public async Task WhatThereIsNot_IsAProblem(string address, int status) =>
        await demo.Site.ProblemAsync(address, status);

    [Fact]
    public async Task TheSitemaps_ListWhatIsThere()
    {
        XElement index = XDocument.Parse((await demo.Site.AskAsync("/sitemap.xml")).Body).Root!;
        var addresses = new List<string>();
        foreach (XElement part in index.Elements(Map + "sitemap"))
        {
            (HttpResponseMessage answer, string xml) = await demo.Site.AskAsync(part.Element(Map + "loc")!.Value);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            string[] listed = [.. XDocument.Parse(xml).Root!.Descendants(Map + "loc").Select(static one => one.Value)];
            Assert.True(listed.Length <= 50_000);
            addresses.AddRange(listed);
        }

        Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(demo.Site.Address + "/ar/about/data", addresses);
        List<JsonElement> findings = await demo.Site.WalkAsync(
            "/api/v1/findings?limit=500&to=2026-06-30&from=2014-01-01"
        );
        string dated = findings
            .First(static one => one.GetProperty("period").GetProperty("to").ValueKind == JsonValueKind.String)
            .GetProperty("id")
            .GetString()!;
        Assert.Contains($"{demo.Site.Address}/en/findings/{dated}", addresses);
        Assert.True(addresses.Count(static one => one.Contains("/documents/", StringComparison.Ordinal)) > 1000);
        (HttpResponseMessage answerOfPage, _) = await demo.Site.AskAsync($"{demo.Site.Address}/en/findings/{dated}");
        Assert.Equal(HttpStatusCode.OK, answerOfPage.StatusCode);
    }

    [Fact]
    public async Task Robots_MayRead_ButNotTheCheckAndThePast()
    {
        (HttpResponseMessage answer, string robots) = await demo.Site.AskAsync("/robots.txt");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Disallow: /*/check\n", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /*as-known-on=\n", robots, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {demo.Site.Address}/sitemap.xml", robots, StringComparison.Ordinal);
    }
}
