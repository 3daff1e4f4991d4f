using Sijill.Reading.Amounts;
using Sijill.Site.Bulletins;

namespace Sijill.Site.Tests.Bulletins;

/// <summary>Numbers agree with their nouns, as an Arabic reader expects.</summary>
public sealed class ArabicNumeralsTests
{
    [Theory]
    [InlineData(1, "members", "عنصر واحد", "عنصر واحد")]
    [InlineData(2, "members", "عنصران", "عنصرين")]
    [InlineData(3, "members", "ثلاثة عناصر", "ثلاثة عناصر")]
    [InlineData(5, "members", "خمسة عناصر", "خمسة عناصر")]
    [InlineData(10, "members", "عشرة عناصر", "عشرة عناصر")]
    [InlineData(11, "members", "أحد عشر عنصراً", "أحد عشر عنصراً")]
    [InlineData(12, "members", "اثنا عشر عنصراً", "اثني عشر عنصراً")]
    [InlineData(15, "members", "خمسة عشر عنصراً", "خمسة عشر عنصراً")]
    [InlineData(20, "members", "عشرون عنصراً", "عشرين عنصراً")]
    [InlineData(25, "members", "25 عنصراً", "25 عنصراً")]
    [InlineData(80, "members", "ثمانون عنصراً", "ثمانين عنصراً")]
    [InlineData(100, "members", "مئة عنصر", "مئة عنصر")]
    [InlineData(103, "members", "103 عناصر", "103 عناصر")]
    [InlineData(1000, "members", "1,000 عنصر", "1,000 عنصر")]
    [InlineData(1, "women", "امرأة واحدة", "امرأة واحدة")]
    [InlineData(2, "women", "امرأتان", "امرأتين")]
    [InlineData(3, "women", "ثلاث نساء", "ثلاث نساء")]
    [InlineData(8, "women", "ثماني نساء", "ثماني نساء")]
    [InlineData(10, "women", "عشر نساء", "عشر نساء")]
    [InlineData(11, "women", "إحدى عشرة امرأة", "إحدى عشرة امرأة")]
    [InlineData(12, "women", "اثنتا عشرة امرأة", "اثنتي عشرة امرأة")]
    [InlineData(18, "women", "ثماني عشرة امرأة", "ثماني عشرة امرأة")]
    [InlineData(90, "women", "تسعون امرأة", "تسعين امرأة")]
    public void ANumber_AgreesWithItsNoun(int number, string group, string nominative, string genitive)
    {
        BulletinNoun noun = BulletinNouns.Of("people", group)!;

        Assert.Equal(nominative, ArabicNumerals.Counted(number, noun, genitive: false));
        Assert.Equal(genitive, ArabicNumerals.Counted(number, noun, genitive: true));
    }

    public static TheoryData<Bounds, string> Intervals { get; } =
        new()
        {
            { Bounds.MoreThan(20), "أكثر من عشرين عائلة من سوريا" },
            { Bounds.AtLeast(2), "ما لا يقل عن عائلتين من سوريا" },
            { Bounds.FewerThan(30000), "أقل من 30,000 عائلة من سوريا" },
            { Bounds.AtMost(11), "ما لا يزيد على إحدى عشرة عائلة من سوريا" },
            { Bounds.About(300), "نحو 300 عائلة من سوريا" },
            { Bounds.Between(25, 30), "ما بين 25 و30 عائلة من سوريا" },
            { Bounds.Vague(20, 99), "عشرات العائلات من سوريا" },
        };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void ABound_StandsInWords(Bounds value, string words) =>
        Assert.Equal(words, ArabicCounts.Of(value, BulletinNouns.Of("families", "")!, " من سوريا", genitive: false));
}
