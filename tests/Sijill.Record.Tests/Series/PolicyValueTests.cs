using Sijill.Record.Series;
using Xunit;

namespace Sijill.Record.Tests.Series;

public sealed class PolicyValueTests
{
    [Theory]
    [InlineData("24", "24", "24/24/24")]
    [InlineData(">22", "22", "23/23/23")]
    [InlineData(">=7", "7", "7/7/7")]
    [InlineData("25-30", "25", "25/25/30")]
    [InlineData("<=7000", "0", "0/7000/7000")]
    [InlineData("<30000", "0", "0/29999/29999")]
    [InlineData("~300", "300", "300/300/300")]
    [InlineData("~24-99", "12", "24/24/99")]
    [InlineData("~20-99", "10", "20/20/99")]
    [InlineData("~200-999", "100", "200/200/999")]
    [InlineData("~2000-9999", "1000", "2000/2000/9999")]
    public void APolicy_MakesNumbersOfIntervals(string value, string acled, string ucdp)
    {
        PolicyValue conservative = PolicyValue.Of(Given.Value(value), ValuePolicy.AcledConservative);
        PolicyValue three = PolicyValue.Of(Given.Value(value), ValuePolicy.Ucdp);
        PolicyValue interval = PolicyValue.Of(Given.Value(value), ValuePolicy.Interval);

        Assert.Equal(decimal.Parse(acled, System.Globalization.CultureInfo.InvariantCulture), conservative.Best);
        Assert.Equal(ucdp, $"{three.Low}/{three.Best}/{three.High}");
        Assert.Equal((Given.Value(value).Low, Given.Value(value).High), (interval.Low, interval.High));
    }
}
