using Sijill.Reading.Amounts;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Amounts;

public sealed class AmountReaderTests
{
    public static IEnumerable<TheoryDataRow<AmountCase>> Arabic =>
        AmountCase.Read("arabic.txt").Select(c => new TheoryDataRow<AmountCase>(c));

    public static IEnumerable<TheoryDataRow<AmountCase>> English =>
        AmountCase.Read("english.txt").Select(c => new TheoryDataRow<AmountCase>(c));

    [Theory]
    [MemberData(nameof(Arabic))]
    public void ReadAll_ReadsTheArabicOfTheFixtures(AmountCase example) => AssertRead(example);

    [Theory]
    [MemberData(nameof(English))]
    public void ReadAll_ReadsTheEnglishOfTheFixtures(AmountCase example) => AssertRead(example);

    [Fact]
    public void Spans_LieInsideEachOtherAndTheTokens()
    {
        foreach (AmountCase example in AmountCase.Read("arabic.txt").Concat(AmountCase.Read("english.txt")))
        {
            TokenizedText text = Tokenizer.Tokenize(example.Text);
            foreach (Amount amount in ReadAll(text))
            {
                Assert.True(amount.Span.Contains(amount.Number), example.ToString());
                Assert.True(text.SpanOf(amount.FirstToken, amount.EndToken).Contains(amount.Span), example.ToString());
                Assert.False(amount.Number.IsEmpty);
            }
        }
    }

    [Fact]
    public void MayStart_HoldsWhereverAnAmountStarts()
    {
        foreach (AmountCase example in AmountCase.Read("arabic.txt").Concat(AmountCase.Read("english.txt")))
        {
            TokenizedText text = Tokenizer.Tokenize(example.Text);
            Assert.All(
                ReadAll(text),
                amount => Assert.True(AmountReader.MayStart(text.Form(amount.FirstToken)), example.ToString())
            );
        }
    }

    [Fact]
    public void TryRead_NeverPassesALineEnd()
    {
        TokenizedText text = Tokenizer.Tokenize("خمسة\nآلاف");
        Assert.True(AmountReader.TryRead(text, 0, text.Count, out Amount amount));
        Assert.Equal(5, amount.Bounds.Low);
    }

    [Fact]
    public void TryRead_NeverPassesItsEnd()
    {
        TokenizedText text = Tokenizer.Tokenize("خمسة آلاف ومئتي شخص");
        Assert.True(AmountReader.TryRead(text, 0, 2, out Amount amount));
        Assert.Equal(5000, amount.Bounds.Low);
        Assert.Equal(2, amount.EndToken);
    }

    [Fact]
    public void TryRead_OutsideTheText_IsFalse()
    {
        TokenizedText text = Tokenizer.Tokenize("5");
        Assert.False(AmountReader.TryRead(text, 1, 5, out _));
        Assert.False(AmountReader.TryRead(text, -1, 5, out _));
    }

    [Fact]
    public void EndToken_HoldsTheCurrency()
    {
        TokenizedText text = Tokenizer.Tokenize("240 مليون دولار أمريكي");
        Assert.True(AmountReader.TryRead(text, 0, text.Count, out Amount amount));
        Assert.Equal(text.Count, amount.EndToken);
        Assert.True(amount.Rounded);
    }

    private static void AssertRead(AmountCase example)
    {
        TokenizedText text = Tokenizer.Tokenize(example.Text);
        string read = AmountCase.Write(example.Text, ReadAll(text), amount => AmountReader.IsCounted(text, amount));
        Assert.Equal(example.Expected, read, ignoreCase: true);
    }

    private static List<Amount> ReadAll(TokenizedText text)
    {
        var amounts = new List<Amount>();
        AmountReader.ReadAll(text, 0, text.Count, amounts);
        return amounts;
    }
}
