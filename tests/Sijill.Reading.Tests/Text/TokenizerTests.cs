using CsCheck;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Text;

public sealed class TokenizerTests
{
    // Letters, marks, digits and signs of the scripts that are read, and what breaks readers: marks of direction, surrogates, tatweel.
    private static readonly Gen<string> Hostile = Gen.Char[
            "ابةىأ ًـ٣5۷.,،؛\"«»()\n\r\tabZİß'’-\u200F\u202B\uFEFF\uD83D\uDE00ﻼﷲ"
        ]
        .Array[0, 60]
        .Select(c => new string(c));

    [Fact]
    public void TokensDoNotOverlapAndStayInOrder() =>
        Hostile.Sample(static text =>
        {
            int end = 0;
            foreach (Token token in Tokenizer.Tokenize(text).Tokens)
            {
                Assert.True(token.Start >= end);
                Assert.True(token.End > token.Start && token.End <= text.Length);
                end = token.End;
            }
        });

    [Fact]
    public void AFormIsItsFoldedText() =>
        Hostile.Sample(static text =>
        {
            TokenizedText tokens = Tokenizer.Tokenize(text);
            for (int i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Kind != TokenKind.LineEnd)
                {
                    string folded = Folding.Fold(tokens[i].Span.Of(text));
                    Assert.Equal(
                        folded.Replace("'", "", StringComparison.Ordinal),
                        tokens.Form(i).ToString().Replace("'", "", StringComparison.Ordinal)
                    );
                }
            }
        });

    [Fact]
    public void EachFoldedCharacterComesFromItsToken() =>
        Hostile.Sample(static text =>
        {
            TokenizedText tokens = Tokenizer.Tokenize(text);
            for (int i = 0; i < tokens.Count; i++)
            {
                int before = tokens[i].Start;
                for (int k = 0; k <= tokens[i].FormLength; k++)
                {
                    int origin = tokens.OriginOf(i, k);
                    Assert.InRange(origin, before, tokens[i].End);
                    before = origin;
                }
            }
        });

    [Fact]
    public void AGluedParticleIsAWordOfItsOwn()
    {
        TokenizedText tokens = Tokenizer.Tokenize("من42 عنصراً");
        Assert.Equal(["من", "42", "عنصرا"], Forms(tokens));
        Assert.False(tokens[1].SpaceBefore);
    }

    [Fact]
    public void APossessiveIsAWordOfItsOwnAndAnInnerApostropheIsNot() =>
        Assert.Equal(["isil", "'s", "muad", "dont"], Forms(Tokenizer.Tokenize("ISIL’s Mu’Ad don't")));

    [Fact]
    public void FinalLettersThatFoldingLosesAreKept()
    {
        TokenizedText tokens = Tokenizer.Tokenize("على علي عائلة");
        Assert.NotEqual(TokenFlags.None, tokens[0].Flags & TokenFlags.FinalAlefMaqsura);
        Assert.Equal(TokenFlags.None, tokens[1].Flags & TokenFlags.FinalAlefMaqsura);
        Assert.NotEqual(TokenFlags.None, tokens[2].Flags & TokenFlags.FinalTaMarbuta);
    }

    [Fact]
    public void CapitalsAreKept()
    {
        TokenizedText tokens = Tokenizer.Tokenize("US troops told us");
        Assert.NotEqual(TokenFlags.None, tokens[0].Flags & TokenFlags.AllCapitals);
        Assert.Equal(TokenFlags.None, tokens[3].Flags & TokenFlags.AllCapitals);
    }

    private static string[] Forms(TokenizedText tokens)
    {
        var forms = new string[tokens.Count];
        for (int i = 0; i < forms.Length; i++)
        {
            forms[i] = tokens.Form(i).ToString();
        }
        return forms;
    }
}
