using CsCheck;
using Sijill.Reading.Amounts;
using Sijill.Record.Series;
using Xunit;

namespace Sijill.Record.Tests.Series;

public sealed class BalanceTests
{
    private static Balance Of(string before, string came, string went, string after) =>
        new(Given.Value(before), Given.Value(came), Given.Value(went), Given.Value(after));

    [Fact]
    public void Gap_IsWhatNoFlowAccountsFor()
    {
        Balance balance = Of("30000", "0", "4000-5000", "24000");

        Assert.Equal(Given.Value("25000-26000"), balance.Expected);
        Assert.Equal(new Bounds(-2000, -1000, false, false, false), balance.Gap);
        Assert.False(balance.Agrees);
    }

    [Theory]
    [InlineData("30000", "0", "6000", "24000", true)]
    [InlineData("30000", "0", ">5000", "24000", true)]
    [InlineData("~30000", "0", "5000", "23000", true)]
    [InlineData("30000", "0", "5000", "<30000", true)]
    [InlineData("30000", "100", "0", "30000", false)]
    [InlineData("30000", "0", "<1000", "24000", false)]
    public void Agrees_WhereTheGapMayBeNothing(string before, string came, string went, string after, bool agrees) =>
        Assert.Equal(agrees, Of(before, came, went, after).Agrees);

    [Fact]
    public void TheTruth_IsAlwaysInsideTheIntervals() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 20], Gen.Int[0, 20])
            .Sample(
                (a, b, x, y) =>
                {
                    Bounds one = Bounds.Between(a, a + x);
                    Bounds other = Bounds.Between(b, b + y);
                    Assert.True(BoundsArithmetic.Add(one, other).Contains(a + x + b));
                    Assert.True(BoundsArithmetic.Subtract(one, other).Contains(a - b - y));
                }
            );
}
