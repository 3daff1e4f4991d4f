using System.Text.RegularExpressions;
using Sijill.Commands;

namespace Sijill.Site.Tests;

/// <summary>The first page: a panel for each track of the codebook, with the latest figures.</summary>
public sealed partial class OverviewTests(DemoSite demo)
{
    [Theory]
    [InlineData("/ar", "أُغلق في", "22 شباط/فبراير 2026", "نحو 24,000 شخص")]
    [InlineData("/en", "Closed on", "22 February 2026", "about 24,000 people")]
    public async Task TheCampThatWasClosed_HasTheLastFigureBeforeThat(string path, params string[] told)
    {
        string page = await demo.Site.PageAsync(path);

        string camps = page[page.IndexOf("id=\"camps\"", StringComparison.Ordinal)..];
        int at = 0;
        foreach (string words in told)
        {
            at = camps.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(at > 0, $"'{words}' is not told in its order.");
        }
    }

    [Fact]
    public async Task TheLastFigureBeforeTheEnd_IsToldWithItsSpeakerAndSentence_AndLeadsToItsFinding()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("overview.jsonl"));

        string page = await site.PageAsync("/ar");

        string hol = Section(page, "مخيم الهول");
        Assert.Contains("نحو 1,500 شخص", hol, StringComparison.Ordinal);
        Assert.Contains("إدارة مخيم الهول", hol, StringComparison.Ordinal);
        Assert.Contains("بلغ نحو 1500 شخص", Plain(hol), StringComparison.Ordinal);
        string finding = FindingLink().Match(hol).Groups["path"].Value;
        Assert.Contains("بلغ نحو 1500 شخص", Plain(await site.PageAsync(finding)), StringComparison.Ordinal);
        Assert.Contains("17,000 شخص", hol, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFigureOfTwoCamps_AndOneOfAGroup_AreNotTheCamps()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("overview.jsonl"));

        string page = await site.PageAsync("/en");

        string hol = Section(page, "al-Hol camp");
        Assert.DoesNotContain("70,000", hol, StringComparison.Ordinal);
        Assert.DoesNotContain("3,000", hol, StringComparison.Ordinal);
        Assert.DoesNotContain("70,000 people</bdi></a></p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsPlanned_StandsInALineOfItsOwn()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("overview.jsonl"));

        string page = await site.PageAsync("/en");

        string returns = page[page.IndexOf("id=\"returns\"", StringComparison.Ordinal)..];
        Assert.Contains("30 people", returns, StringComparison.Ordinal);
        Assert.Matches("status planned\">planned</span> <a[^>]*><bdi>30 people", returns);
    }

    [Theory]
    [InlineData("operations")]
    [InlineData("losses")]
    [InlineData("detention")]
    [InlineData("camps")]
    [InlineData("returns")]
    [InlineData("coalition")]
    [InlineData("promises")]
    public async Task EachTrack_IsAPanel(string track) =>
        Assert.Contains($"id=\"{track}\"", await demo.Site.PageAsync("/en"), StringComparison.Ordinal);

    [Fact]
    public async Task ACodebookWithoutTracks_IsOnePanelOfAllThatHasFindings()
    {
        await using RunningSite site = await RunningSite.StartAsync(
            TextLines.OfAsync("overview.jsonl"),
            change: static options =>
                options with
                {
                    Knowledge = static files =>
                        ServeCommand.Knowing([.. files.Where(static file => file.Name != "tracks.yaml")]),
                }
        );

        string page = await site.PageAsync("/en");

        Assert.Single(Regex.Matches(page, "card track"));
        Assert.Contains("Population", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Killed", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AsKnownOnADayBeforeAll_NothingIsTold() =>
        Assert.DoesNotContain(
            "24,000",
            await demo.Site.PageAsync("/en?as-known-on=2000-01-01"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("/ar")]
    [InlineData("/en")]
    [InlineData("/en/repatriation")]
    [InlineData("/ar/repatriation")]
    [InlineData("/ar/coalition")]
    public async Task APage_IsSmall(string path) =>
        Assert.InRange((await demo.Site.PageAsync(path)).Length, 1000, 80_000);

    /// <summary>The block of a figure of that place.</summary>
    private static string Section(string page, string place)
    {
        int start = page.IndexOf($"<bdi>{place}</bdi>", StringComparison.Ordinal);
        Assert.True(start > 0, $"No figure of '{place}'.");
        return page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    private static string Plain(string html) => Tag().Replace(html, "");

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"(?<path>/ar/findings/[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FindingLink();
}
