namespace Sijill.Site.Tests;

/// <summary>The register of the coalition.</summary>
public sealed class CoalitionTests(DemoSite demo)
{
    [Theory]
    [InlineData("/en/coalition", "Syria", "10 November 2025", "by 24 August 2016", "90 members")]
    [InlineData("/ar/coalition", "سوريا", "10 تشرين الثاني/نوفمبر 2025", "بحلول 24 آب/أغسطس 2016", "90 عضواً")]
    public async Task Members_StandWithTheirDay_AndByWhichDayWhereThatIsAllThatIsTold(string path, params string[] told)
    {
        string page = await demo.Site.PageAsync(path);

        Assert.All(told, words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AMember_HasItsPlaceInTheRow_WhereThatIsTold()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("coalition.jsonl"));

        string page = await site.PageAsync("/en/coalition");

        string kenya = page[page.IndexOf("<bdi>Kenya</bdi>", StringComparison.Ordinal)..];
        Assert.Contains(
            "10 March 2026",
            kenya[..kenya.IndexOf("</tr>", StringComparison.Ordinal)],
            StringComparison.Ordinal
        );
        string syria = page[page.IndexOf("<bdi>Syria</bdi>", StringComparison.Ordinal)..];
        Assert.Contains(
            "number 90",
            syria[..syria.IndexOf("</tr>", StringComparison.Ordinal)],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task APlaceInTheRow_IsNoDisputeWithACount()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("coalition.jsonl"));

        string page = await site.PageAsync("/en/coalition");

        Assert.Contains("86 countries", page, StringComparison.Ordinal);
        Assert.DoesNotContain("status disputed", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARecordWithoutMembers_SaysSo()
    {
        await using RunningSite site = await RunningSite.StartAsync(TextLines.OfAsync("returns.jsonl"));

        Assert.Contains("Silence is not zero", await site.PageAsync("/en/coalition"), StringComparison.Ordinal);
    }
}
