using CsCheck;
using Sijill.Reading.Calendar;
using Xunit;

namespace Sijill.Reading.Tests.Calendar;

public sealed class EdtfTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 3_000_000].Select(n => DateOnly.MinValue.AddDays(n));

    [Fact]
    public void ADay_IsParsedAsItWasWritten() =>
        Gen.Select(Days, Gen.Bool)
            .Sample(
                (day, approximate) =>
                {
                    Edtf value = Edtf.Of(day, approximate);
                    Assert.True(Edtf.TryParse(value.ToString(), out Edtf parsed));
                    Assert.Equal(value, parsed);
                    Assert.Equal((day, day), parsed.ToRange());
                }
            );

    [Fact]
    public void ARange_IsParsedAsItWasWritten() =>
        Gen.Select(Days, Days)
            .Sample(
                (a, b) =>
                {
                    Edtf value = Edtf.Range(Edtf.Of(a).Text, Edtf.Of(b).Text);
                    Assert.True(Edtf.TryParse(value.Text, out Edtf parsed));
                    Assert.Equal((a, b), parsed.ToRange());
                }
            );

    [Fact]
    public void ARangeOpenAtOneEnd_HasNoDayThere()
    {
        Assert.Equal((new DateOnly(2016, 1, 1), null), Edtf.Range("2016-01-01", null).ToRange());
        Assert.Equal((null, new DateOnly(2020, 1, 31)), Edtf.Range(null, "2020-01").ToRange());
    }

    [Fact]
    public void MonthsAndYears_SpanTheirDays()
    {
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)), Edtf.Of(2024, 2, 0).ToRange());
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)), Edtf.Of(2024, 0, 0).ToRange());
    }

    [Fact]
    public void AnUnknownYear_HasNoDays() => Assert.Equal((null, null), Edtf.Of(0, 2, 29).ToRange());

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-10")]
    [InlineData("XXXX-02-29")]
    [InlineData("2025-10-01~")]
    [InlineData("../2025")]
    [InlineData("2025-10/..")]
    public void TryParse_TakesWhatTheReaderWrites(string text) => Assert.True(Edtf.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("25-10-01")]
    [InlineData("../..")]
    [InlineData("..")]
    [InlineData("2025/2026/2027")]
    [InlineData("2025/10/01")]
    [InlineData("+2025")]
    public void TryParse_RefusesWhatIsNoDate(string text) => Assert.False(Edtf.TryParse(text, out _));

    [Fact]
    public void TryParse_NeverThrows() =>
        Gen.String.Sample(
            text =>
            {
                _ = Edtf.TryParse(text, out Edtf value);
                _ = value.ToRange();
            },
            iter: 1_000
        );

    [Fact]
    public void TheDefault_IsEmptyAndHasNoDays()
    {
        Assert.Equal("", default(Edtf).ToString());
        Assert.Equal((null, null), default(Edtf).ToRange());
    }
}
