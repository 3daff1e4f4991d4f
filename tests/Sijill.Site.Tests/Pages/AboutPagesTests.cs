using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sijill.Archive;
using Sijill.Archive.Queries;
using Sijill.Commands;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Site.Pages.About;

namespace Sijill.Site.Tests.Pages;

/// <summary>The pages about the record.</summary>
public sealed class AboutPagesTests(DemoSite demo)
{
    private static readonly string[] Pages =
    [
        "",
        "/methods",
        "/accuracy",
        "/privacy",
        "/dictionary",
        "/licence",
        "/corrections",
        "/glossary",
        "/data",
    ];

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task EveryPage_IsThere_WithOneHeadingAndNoEmptyWord(string language)
    {
        foreach (string page in Pages)
        {
            string body = await demo.Site.PageAsync($"/{language}/about{page}");
            using IDocument document = new HtmlParser().ParseDocument(body);
            Assert.Single(document.QuerySelectorAll("h1"));
            Assert.All(
                document.QuerySelectorAll("main h2, main h3, main p, main dd, main th"),
                static one => Assert.NotEmpty(one.TextContent.Trim())
            );
            foreach (IElement link in document.QuerySelectorAll("main a[href^='#']"))
            {
                Assert.NotNull(document.GetElementById(link.GetAttribute("href")![1..]));
            }
            Assert.True(body.Length < 160_000, page);
        }
    }

    [Fact]
    public async Task TheFiguresOfAccuracy_AreThoseOfTheMeasurement()
    {
        AccuracyTable floors = AccuracyText.Own.With("Floor")!;
        AccuracyTable halves = AccuracyText.Own.With("Half")!;
        Assert.NotEmpty(floors.Rows);
        Assert.Equal(4, halves.Rows.Count);
        Assert.NotEmpty(AccuracyText.Own.With("Why")!.Rows);
        foreach (string language in (string[])["ar", "en"])
        {
            string page = await demo.Site.PageAsync($"/{language}/about/accuracy");
            foreach (IReadOnlyList<string> row in floors.Rows)
            {
                Assert.Contains(">" + floors.Cell(row, "Value") + "<", page, StringComparison.Ordinal);
            }
            foreach (IReadOnlyList<string> row in halves.Rows)
            {
                Assert.Contains(">" + halves.Cell(row, "Recall") + "<", page, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Coverage_IsThatOfTheRecord()
    {
        using var reader = RecordReader.Open(demo.Site.Record);
        string page = await demo.Site.PageAsync("/en/about/methods");

        Assert.All(
            reader.Coverage().Languages,
            one =>
                Assert.Contains(
                    $">{one.Value.ToString("#,0", CultureInfo.InvariantCulture)}<",
                    page,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task TheDictionary_HasEveryIndicator()
    {
        string page = await demo.Site.PageAsync("/ar/about/dictionary");

        Assert.All(
            demo.Codebook.Indicators,
            one => Assert.Contains($"id=\"indicator-{one.Id}\"", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task WhatNobodyDecided_IsSaid_AndSoIsAMissingContact()
    {
        string page = await demo.Site.PageAsync("/en/about/corrections");

        Assert.Contains("No reviewer has decided anything yet", page, StringComparison.Ordinal);
        Assert.Contains("has given no address", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADecision_IsTold_WithItsFinding_MaskedAndWithoutWhoMadeIt()
    {
        await using RunningSite site = await RunningSite.StartAsync(
            Texts.Lines(
                """{"id":"2","published":"2025-03-04","text":"Ministry of Defence said that 12 ISIS fighters were killed in Raqqa on 3 March 2025."}"""
            ),
            change: static options => options with { Contact = "corrections@example.org" }
        );
        ClaimKey claim;
        using (var reader = RecordReader.Open(site.Record))
        {
            claim = reader.Claims(reader.Findings(new FindingQuery())[0].Finding)[0].Claim.Key;
        }
        using (var archive = RecordArchive.Open(site.Record, RecordKnowledge.Own(null), TimeProvider.System))
        {
            archive.Record(order => new RetractAct
            {
                Order = order,
                Who = "Canary Reviewer",
                At = TimeProvider.System.GetUtcNow(),
                Claim = claim,
                Why = "Mr Zanubia Canary of the press office took it back.",
            });
        }

        string page = await site.PageAsync("/en/about/corrections");

        Assert.Contains("A claim was taken out of account", page, StringComparison.Ordinal);
        Assert.Contains("/en/findings/", page, StringComparison.Ordinal);
        Assert.Contains("took it back", page, StringComparison.Ordinal);
        Assert.Contains("mailto:corrections@example.org", page, StringComparison.Ordinal);
        Assert.DoesNotContain("anary", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/ask", "https://example.org/ask")]
    [InlineData("a@example.org", "mailto:a@example.org")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("room 4", null)]
    public void AContact_IsALink_OnlyWhereItIsOne(string contact, string? address) =>
        Assert.Equal(address, OperatorContact.Address(contact));
}
