using Sijill.Reading.Amounts;
using Sijill.Site.Words;

namespace Sijill.Tests;

/// <summary>Values in words, in both languages.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData(1, "شخص واحد")]
    [InlineData(2, "شخصان")]
    [InlineData(3, "3 أشخاص")]
    [InlineData(10, "10 أشخاص")]
    [InlineData(11, "11 شخصاً")]
    [InlineData(99, "99 شخصاً")]
    [InlineData(100, "100 شخص")]
    [InlineData(103, "103 أشخاص")]
    [InlineData(111, "111 شخصاً")]
    [InlineData(1000, "1,000 شخص")]
    [InlineData(0, "0 شخص")]
    public void ArabicNouns_TakeTheFormOfTheirNumber(int number, string words) =>
        Assert.Equal(words, Wording.For("ar").Counted(Bounds.Exactly(number), "people"));

    public static TheoryData<Bounds, string, string> Intervals { get; } =
        new()
        {
            { Bounds.MoreThan(22), "more than 22 people", "أكثر من 22 شخصاً" },
            { Bounds.AtLeast(7), "at least 7 people", "7 أشخاص على الأقل" },
            { Bounds.FewerThan(30000), "fewer than 30,000 people", "أقل من 30,000 شخص" },
            { Bounds.AtMost(2), "at most 2 people", "شخصان على الأكثر" },
            { Bounds.About(300), "about 300 people", "نحو 300 شخص" },
            { Bounds.Between(25, 30), "25 to 30 people", "من 25 إلى 30 شخصاً" },
            { Bounds.Vague(20, 99), "about 20 to 99 people", "من 20 إلى 99 شخصاً تقريباً" },
            { Bounds.Exactly(1), "1 person", "شخص واحد" },
            { Bounds.MoreThan(2), "more than 2 people", "أكثر من شخصين" },
        };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void BoundsAreToldInWords(Bounds bounds, string english, string arabic)
    {
        Assert.Equal(english, Wording.English.Counted(bounds, "people"));
        Assert.Equal(arabic, Wording.For("ar").Counted(bounds, "people"));
    }

    [Fact]
    public void DaysCarryBothNamesOfTheMonth_InArabic() =>
        Assert.Equal("6 تشرين الثاني/نوفمبر 2025", Wording.For("ar").Day(new DateOnly(2025, 11, 6)));

    [Theory]
    [InlineData(0, "لا تصريحات")]
    [InlineData(1, "تصريح واحد")]
    [InlineData(2, "تصريحان")]
    [InlineData(3, "3 تصريحات")]
    [InlineData(11, "11 تصريحاً")]
    [InlineData(100, "100 تصريح")]
    public void CountsTakeTheSixForms(int count, string words) =>
        Assert.Equal(words, Wording.For("ar").Count(count, "statement"));
}
