using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Text;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("قال إن \"العملية نجحت اليوم\".", "العملية نجحت اليوم")]
    [InlineData("He said “the camp is empty now”.", "the camp is empty now")]
    [InlineData("قال «نحن باقون هنا».", "نحن باقون هنا")]
    [InlineData("عناصر و\"قسد\" هناك", "قسد")]
    [InlineData("قال \"لم تصب القوات", "لم تصب القوات")]
    public void WhatStandsBetweenMarksIsFound(string text, string inner)
    {
        Quotation quotation = Assert.Single(Find(text, out TokenizedText tokens));
        int end = quotation.IsClosed ? tokens[quotation.CloseToken].Start : tokens[quotation.CloseToken - 1].End;
        Assert.Equal(inner, text[tokens[quotation.OpenToken + 1].Start..end]);
    }

    [Fact]
    public void AMarkWithoutItsTwinOpensNothing() => Assert.Empty(Find("انضمت لتصبح العضو التسعين\".", out _));

    [Fact]
    public void AHundredThousandNestedMarksTakeOnePass() =>
        Assert.Single(Find(new string('«', 100_000) + "نص" + new string('»', 100_000), out _));

    private static List<Quotation> Find(string text, out TokenizedText tokens)
    {
        tokens = Tokenizer.Tokenize(text);
        var quotations = new List<Quotation>();
        Quotations.Find(tokens, quotations);
        return quotations;
    }
}
