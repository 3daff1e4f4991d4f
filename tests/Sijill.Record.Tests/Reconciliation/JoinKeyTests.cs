using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests.Reconciliation;

/// <summary>What joins claims: a number that lies near those of the same time.</summary>
public sealed class JoinKeyTests
{
    [Theory]
    [InlineData("2019-03-23", "2019-03-24")]
    [InlineData("2019-03-31", "2019-04-01")]
    [InlineData("2019-12-31", "2020")]
    [InlineData("2019-03", "2019-03-02")]
    [InlineData("2019", "2019-02")]
    [InlineData("2019-03-01/2019-03-07", "2019-03-02")]
    [InlineData("../1999-12-31", "2025-11~")]
    public void OfAnEarlierTime_ItIsSmaller(string earlier, string later)
    {
        Assert.True(Of("killed|SYR.11", earlier).Value < Of("arrested|SYR.11", later).Value);
    }

    [Fact]
    public void OfOneTime_SubjectsAreToldApart()
    {
        JoinKey[] keys = [.. Enumerable.Range(0, 10_000).Select(static i => Of("subject " + i, "2019-03-23"))];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Single(keys.Select(static key => key.Value >> 48).Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData("XXXX-10")]
    [InlineData("20")]
    [InlineData("2019-")]
    [InlineData("2019-1")]
    [InlineData("99999999999999999999")]
    [InlineData("..")]
    public void AnyText_HasAKey(string time)
    {
        Assert.Equal(Of("killed", time), Of("killed", time));
        Assert.NotEqual(Of("killed", time), Of("wounded", time));
    }

    private static JoinKey Of(string subject, string time) =>
        JoinKey.Of(new ClaimKey(new DocumentKey(1), new ClaimId(2)), FactKey.OfText(subject + "|" + time), null);
}
