using System.Globalization;
using CsCheck;
using Sijill.Reading.Amounts;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Amounts;

public sealed class NumberRoundTripTests
{
    private const long Greatest = 999_999_999_999;

    private static readonly string[] Separators = ["", ",", "٬", "،", ".", "\u00A0"];

    // Small numbers, round ones and all others alike.
    private static readonly Gen<long> Numbers = Gen.OneOf(
        Gen.Long[0, 9_999],
        Gen.Long[0, Greatest],
        Gen.Select(Gen.Long[0, 999], Gen.Int[0, 3], (head, scale) => head * (long)Math.Pow(1000, scale))
    );

    private static readonly Gen<ArabicSpelling> Spellings = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool)
        .Select((f, c, l, h, w) => new ArabicSpelling(f, c ? ArabicCase.Nominative : ArabicCase.Oblique, l, h, w));

    [Fact]
    public void ArabicWords_OfEveryGenderAndCase_AreReadBack() =>
        Gen.Select(Numbers, Spellings)
            .Sample(
                (number, spelling) => AssertWhole(ArabicNumberWriter.Write(number, spelling), number),
                iter: 20_000
            );

    [Fact]
    public void ArabicWords_ToTenThousand_AreReadBackInEverySpelling()
    {
        for (int bits = 0; bits < 32; bits++)
        {
            var spelling = new ArabicSpelling(
                (bits & 1) > 0,
                (bits & 2) > 0 ? ArabicCase.Nominative : ArabicCase.Oblique,
                (bits & 4) > 0,
                (bits & 8) > 0,
                (bits & 16) > 0
            );
            for (int number = 0; number < 10_000; number += bits == 0 ? 1 : 7)
            {
                AssertWhole(ArabicNumberWriter.Write(number, spelling), number);
            }
        }
    }

    [Fact]
    public void EnglishWords_AreReadBack() =>
        Gen.Select(Numbers, Gen.Bool, Gen.Bool)
            .Sample(
                (number, british, hyphens) => AssertWhole(EnglishNumberWriter.Write(number, british, hyphens), number),
                iter: 20_000
            );

    [Fact]
    public void Digits_OfEveryScriptAndSeparator_AreReadBack() =>
        Gen.Select(Numbers, Gen.Int[0, 2], Gen.Int[0, 5].Select(k => Separators[k]))
            .Sample(
                (number, script, separator) => AssertWhole(Digits(number, script, separator), number),
                iter: 20_000
            );

    [Fact]
    public void Words_InASentence_KeepTheirSpan() =>
        Gen.Select(Gen.Long[3, Greatest], Spellings)
            .Sample(
                (number, spelling) =>
                {
                    string words = ArabicNumberWriter.Write(number, spelling);
                    string sentence = "قتل " + words + " منهم في الغارة";
                    Amount amount = Assert.Single(Read(sentence));
                    Assert.Equal(words, amount.Span.Of(sentence));
                    Assert.Equal(number, amount.Bounds.Low);
                },
                iter: 5_000
            );

    private static string Digits(long number, int script, string separator)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        for (int i = digits.Length - 3; separator.Length > 0 && i > 0; i -= 3)
        {
            digits = digits.Insert(i, separator);
        }
        char zero = "0٠۰"[script];
        return string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(zero + c - '0') : c));
    }

    private static void AssertWhole(string words, long number)
    {
        List<Amount> amounts = Read(words);
        if (
            amounts.Count != 1
            || amounts[0].Bounds != Bounds.Exactly(number)
            || amounts[0].Span != new TextSpan(0, words.Length)
        )
        {
            Assert.Fail($"{words} is {number}, read as {AmountCase.Write(words, amounts, _ => true)}");
        }
    }

    private static List<Amount> Read(string words)
    {
        TokenizedText text = Tokenizer.Tokenize(words);
        var amounts = new List<Amount>();
        AmountReader.ReadAll(text, 0, text.Count, amounts);
        return amounts;
    }
}
