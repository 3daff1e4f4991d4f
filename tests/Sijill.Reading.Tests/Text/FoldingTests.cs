using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("أإآٱ", "اااا")]
    [InlineData("مئة", "ميه")]
    [InlineData("مسؤول", "مسوول")]
    [InlineData("داعـــش", "داعش")]
    [InlineData("قُتِلَ", "قتل")]
    [InlineData("١٢٣ ۴۵۶", "123 456")]
    [InlineData("ﻗﺘﻞ", "قتل")]
    [InlineData("ﻼ", "لا")]
    [InlineData("Şengal Hesîçe", "sengal hesice")]
    [InlineData("“قسد”", "“قسد”")]
    public void SpellingsOfOneWordFoldTogether(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void KurdishEIsNotArabicHa() => Assert.NotEqual(Folding.Fold("ه"), Folding.Fold("ە"));

    [Fact]
    public void FoldingTwiceChangesNothing() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String,
            static text =>
            {
                string once = Folding.Fold(text);
                Assert.Equal(once, Folding.Fold(once));
            }
        );

    [Fact]
    public void MarksOfDirectionLeaveNothing() => Assert.Equal("ab", Folding.Fold("a\u200F\u202Bb\u2069"));
}
