using System.Net;

namespace Sijill.Site.Tests;

/// <summary>Returns by state of nationality.</summary>
public sealed class RepatriationTests(DemoSite demo)
{
    [Fact]
    public async Task AState_IsAskedAndPromises()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("returns.jsonl"));

        string page = await site.PageAsync("/ar/repatriation/germany");

        Assert.Contains("ودعت الأمم المتحدة ألمانيا", page, StringComparison.Ordinal);
        Assert.Contains("وتعهدت ألمانيا", page, StringComparison.Ordinal);
        Assert.Contains("30 شخص", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FewerThanTen_HaveNoCampNoDestinationAndNoSentence()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("returns.jsonl"));

        string belgium = await site.PageAsync("/en/repatriation/belgium");
        string all = await site.PageAsync("/en/repatriation");

        Assert.Contains("6 people", belgium, StringComparison.Ordinal);
        Assert.DoesNotContain("Roj", belgium, StringComparison.Ordinal);
        Assert.DoesNotContain("Belgian children", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TenOrMore_HaveTheirSentence()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("returns.jsonl"));

        string page = await site.PageAsync("/en/repatriation/france");

        Assert.Contains("15 people", page, StringComparison.Ordinal);
        Assert.Contains("15 French women", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PeopleAndFamilies_AreNeverAdded()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("returns.jsonl"));

        string page = await site.PageAsync("/en/repatriation/iraq");

        Assert.Contains("150 families", page, StringComparison.Ordinal);
        Assert.Contains("700 people", page, StringComparison.Ordinal);
        Assert.DoesNotContain("850", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/repatriation/atlantis")]
    [InlineData("/en/repatriation/isis")]
    public async Task WhatIsNoState_IsNotFound(string path)
    {
        using HttpResponseMessage answer = await demo.Site.Client.GetAsync(
            new Uri(path, UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AStateOfWhichNothingIsTold_SaysSo() =>
        Assert.Contains("nothing told", await demo.Site.PageAsync("/en/repatriation/tuvalu"), StringComparison.Ordinal);

    [Fact]
    public async Task PrisonersTakenToIraq_AreNoReturnOfIraqis() =>
        Assert.DoesNotContain("5,704", await demo.Site.PageAsync("/en/repatriation/iraq"), StringComparison.Ordinal);
}
