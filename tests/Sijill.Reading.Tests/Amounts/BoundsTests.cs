using Sijill.Reading.Amounts;
using Xunit;

namespace Sijill.Reading.Tests.Amounts;

public sealed class BoundsTests
{
    [Fact]
    public void Default_IsUnboundedBothWays()
    {
        Assert.Null(default(Bounds).Low);
        Assert.Null(default(Bounds).High);
        Assert.True(default(Bounds).Contains(-1));
    }

    [Fact]
    public void MoreThan_LeavesItsNumberOut()
    {
        Assert.False(Bounds.MoreThan(22).Contains(22));
        Assert.True(Bounds.MoreThan(22).Contains(23));
    }

    [Fact]
    public void FewerThan_LeavesItsNumberOut()
    {
        Assert.False(Bounds.FewerThan(30).Contains(30));
        Assert.True(Bounds.FewerThan(30).Contains(0));
    }

    [Fact]
    public void AtLeastAndAtMost_HoldTheirNumber()
    {
        Assert.True(Bounds.AtLeast(7).Contains(7));
        Assert.True(Bounds.AtMost(7).Contains(7));
    }

    [Fact]
    public void About_IsNotExact()
    {
        Assert.False(Bounds.About(300).IsExact);
        Assert.True(Bounds.Exactly(300).IsExact);
    }

    [Fact]
    public void Between_RefusesReversedEnds() => Assert.Throws<ArgumentOutOfRangeException>(() => Bounds.Between(3, 2));

    [Fact]
    public void Vague_RefusesReversedEnds() => Assert.Throws<ArgumentOutOfRangeException>(() => Bounds.Vague(3, 2));
}
