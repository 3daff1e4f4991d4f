using CsCheck;
using Sijill.Reading.Amounts;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Amounts;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces = string.Join(
            ' ',
            "قتل شخص من الي بين و ف ب ل ال اكثر اقل دون فوق لا يتجاوز ما علي الاقل عدد",
            "واحد احد اثنا ثلاثه خمس ست عشر عشرون الف الفا الاف مليون مليونا ميه مئتي ثلاثميه نصف ثلث ارباع ثلثاهم بضع نيف عشرات الثالث الحادي حادي التسعين بعد فاصله ناقص",
            "a an one two twenty hundred thousand million dozen dozens couple several few half third quarter and or to of between from more than at least some over past percent per cent",
            "0 1 5 12 225 500 2014 0998 999999999999999999 99999999999999999999999 ٢٥ . , ، ٬ ٫ ر - – / : % $ US$ ^ e + = > < ( ) # m bn th st km \n"
        )
        .Split(' ');

    private static readonly Gen<string> Texts = Gen.Select(
            Gen.Int[0, Pieces.Length - 1],
            Gen.Bool,
            (piece, blank) => Pieces[piece] + (blank ? " " : "")
        )
        .Array[0, 24]
        .Select(string.Concat);

    [Fact]
    public void AnyMixOfNumberWordsAndMarks_GivesSpansInOrder() =>
        Texts.Sample(
            source =>
            {
                TokenizedText text = Tokenizer.Tokenize(source);
                var amounts = new List<Amount>();
                AmountReader.ReadAll(text, 0, text.Count, amounts);
                int last = 0;
                foreach (Amount amount in amounts)
                {
                    Assert.True(
                        amount.FirstToken >= last
                            && amount.EndToken > amount.FirstToken
                            && amount.EndToken <= text.Count
                    );
                    Assert.True(text.SpanOf(amount.FirstToken, amount.EndToken).Contains(amount.Span));
                    Assert.True(amount.Span.Contains(amount.Number) && !amount.Number.IsEmpty);
                    Assert.True(amount.Bounds.Low is not { } low || amount.Bounds.High is not { } high || low <= high);
                    AmountReader.IsCounted(text, amount);
                    last = amount.EndToken;
                }
            },
            iter: 50_000
        );

    [Fact]
    public void AnyMixOfNumberWordsAndMarks_IsReadAtAnyToken() =>
        Texts.Sample(
            source =>
            {
                TokenizedText text = Tokenizer.Tokenize(source);
                for (int at = 0; at < text.Count; at++)
                {
                    for (int end = at; end <= text.Count; end++)
                    {
                        if (AmountReader.TryRead(text, at, end, out Amount amount))
                        {
                            Assert.True(amount.FirstToken == at && amount.EndToken <= end);
                        }
                    }
                }
            },
            iter: 5_000
        );

    // A reader that went over such a run once for each of its tokens would not come to an end.
    [Theory]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("123 ")]
    [InlineData("12-")]
    [InlineData("12/")]
    [InlineData("5ر")]
    [InlineData("ألف ")]
    [InlineData("خمسة وعشرون ")]
    [InlineData("أكثر من ")]
    [InlineData("ما بين 5 و")]
    [InlineData("من 5 إلى ")]
    [InlineData("thousand ")]
    [InlineData("two hundred and ")]
    [InlineData("between 5 and ")]
    [InlineData("more than about ")]
    [InlineData("ثلاثة من ")]
    [InlineData("+1 ")]
    public void ALongRun_IsReadOnce(string piece)
    {
        TokenizedText text = Tokenizer.Tokenize(string.Concat(Enumerable.Repeat(piece, 100_000)));
        var amounts = new List<Amount>();
        AmountReader.ReadAll(text, 0, text.Count, amounts);
        Assert.True(amounts.Count <= text.Count);
    }
}
