using CsCheck;
using Sijill.Record.Claims;
using Xunit;

namespace Sijill.Record.Tests.Claims;

public sealed class ClaimTimeTests
{
    [Theory]
    [InlineData("2025-10-01/2025-10-31", "2025-10")]
    [InlineData("2025-10", "2025-10")]
    [InlineData("2025-01-01/2025-12-31", "2025")]
    [InlineData("2025-10-01/2025-11-06", "2025-10-01/2025-11-06")]
    [InlineData("2025-10-14/2025-10-14", "2025-10-14")]
    [InlineData("2025-02/2025-02-28", "2025-02")]
    [InlineData("../2025-11-06", "../2025-11-06")]
    [InlineData("2019/..", "2019-01-01/..")]
    [InlineData("2025-11-12~", "2025-11-12~")]
    [InlineData("2025-11-12/2025-10-01", "")]
    [InlineData("no date", "")]
    [InlineData("XXXX-10-01", "XXXX-10-01")]
    public void OneStretchOfDays_HasOneSpelling(string edtf, string canonical) =>
        Assert.Equal(canonical, ClaimTime.Parse(edtf).ToString());

    [Fact]
    public void ATimeWithoutAYear_IsUndated() => Assert.False(ClaimTime.Parse("XXXX-10-01").IsDated);

    [Theory]
    [InlineData("2025", "2025-10", true)]
    [InlineData("2025-10", "2025", false)]
    [InlineData("../2025-11-06", "2025-10", true)]
    [InlineData("2025-10", "../2025-11-06", false)]
    [InlineData("2025-10", "2025-10", true)]
    [InlineData("2025-10", "2025-10-15/2025-11-14", false)]
    public void Contains_AllDaysOfTheOther(string outer, string inner, bool contains) =>
        Assert.Equal(contains, ClaimTime.Parse(outer).Contains(ClaimTime.Parse(inner)));

    [Fact]
    public void Canonical_IsStable() =>
        Gen.Select(Gen.Int[0, 800], Gen.Int[0, 800])
            .Sample(
                (first, length) =>
                {
                    DateOnly from = new DateOnly(2024, 1, 1).AddDays(first);
                    var time = ClaimTime.Of(from, from.AddDays(length));
                    Assert.Equal(time, ClaimTime.Parse(time.Edtf));
                }
            );
}
