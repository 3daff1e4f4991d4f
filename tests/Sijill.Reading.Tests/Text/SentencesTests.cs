using CsCheck;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Troops left. They came back.", 2)]
    [InlineData("Gen. Smith met Dr. Hassan on Oct. 6 in St. Louis.", 1)]
    [InlineData("John B. Carter said so. Nobody answered.", 2)]
    [InlineData("غادرت القافلة الرقة.ووصلت إلى الموصل.", 2)]
    [InlineData("قال باتريك بي. كارتر إن القوات باقية.", 1)]
    [InlineData("رقم 12.5 في المئة", 1)]
    [InlineData("سطر أول\nسطر ثان", 2)]
    [InlineData("لماذا؟ لأنهم عادوا!", 2)]
    [InlineData("They said... nothing.", 1)]
    [InlineData("\"They left.\" So it was.", 2)]
    public void ATextIsCutWhereASentenceEnds(string text, int count) => Assert.Equal(count, Split(text).Count);

    [Fact]
    public void EveryTokenButLineEndsLiesInOneSentence() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.Char["ab. \n؟!\"اب12"].Array[0, 80].Select(c => new string(c)),
            static text =>
            {
                TokenizedText tokens = Tokenizer.Tokenize(text);
                var sentences = new List<Sentence>();
                Sentences.Split(tokens, sentences);
                int next = 0;
                foreach (Sentence s in sentences)
                {
                    for (; next < s.FirstToken; next++)
                    {
                        Assert.Equal(TokenKind.LineEnd, tokens[next].Kind);
                    }
                    next = s.EndToken;
                }
                Assert.True(next <= tokens.Count);
            }
        );

    [Fact]
    public void ThePageAroundTheArticleIsSetApart()
    {
        List<Sentence> sentences = Split(
            "عودة أربعين عائلة إلى الأنبار\nغادرت القافلة أمس.\nاقرأ أيضاً: خبر آخر عن 12 قتيلاً\nالتعليقات (0)",
            mark: true
        );
        Assert.Equal(
            [SentenceRole.Headline, SentenceRole.Body, SentenceRole.Page, SentenceRole.Page],
            sentences.ConvertAll(s => s.Role)
        );
    }

    [Fact]
    public void AShortFirstLineWithoutAStopIsNoBody()
    {
        List<Sentence> sentences = Split("زاوية - أربيل\nأعلنت القيادة نتائج العملية.", mark: true);
        Assert.Equal(SentenceRole.Dateline, sentences[0].Role);
    }

    internal static List<Sentence> Split(string text, bool mark = false)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        var sentences = new List<Sentence>();
        Sentences.Split(tokens, sentences);
        if (mark)
        {
            PageLines.Mark(tokens, sentences, null);
        }
        return sentences;
    }
}
