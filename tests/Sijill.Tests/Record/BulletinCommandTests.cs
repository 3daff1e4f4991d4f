namespace Sijill.Tests.Record;

/// <summary>`sijill bulletin`.</summary>
[Collection(DemoCollection.Name)]
public sealed class BulletinCommandTests(DemoRecord demo)
{
    [Theory]
    [InlineData("ar", "شباط/فبراير 2026")]
    [InlineData("en", "February 2026")]
    public async Task AMonth_IsTold_InItsLanguage_EveryFigureWithItsFinding(string language, string month)
    {
        ProgramResult run = (await demo.AskAsync("bulletin", "--month", "2026-02", "--language", language)).Ended(0);

        Assert.Contains(month, run.Out, StringComparison.Ordinal);
        Assert.Contains("f-", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("‹", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("«[…]»", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoMonth_IsRefused() =>
        Assert.Contains(
            "2025-10",
            (await demo.AskAsync("bulletin", "--month", "February")).Ended(2).Error,
            StringComparison.Ordinal
        );
}
