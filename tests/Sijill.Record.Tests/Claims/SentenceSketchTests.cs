using Sijill.Record.Claims;
using Xunit;

namespace Sijill.Record.Tests.Claims;

public sealed class SentenceSketchTests
{
    [Theory]
    [InlineData("The raid left 24 dead.", "The raid left 7 dead.")]
    [InlineData("The raid left two dead.", "The raid left more than 22 dead.")]
    [InlineData("أسفرت العملية عن مقتل خمسة من عناصر داعش", "أسفرت العملية عن مقتل 19 من عناصر داعش")]
    [InlineData("أسفرت العمليّة عن مقتل ٢٤ عنصراً", "اسفرت العملية عن مقتل 24 عنصرا")]
    public void SentencesThatDifferInNumbersAlone_AreOne(string a, string b) =>
        Assert.Equal(SentenceSketch.Of(a).Hash, SentenceSketch.Of(b).Hash);

    [Fact]
    public void Likeness_IsTheShareOfCommonWords()
    {
        Assert.Equal(
            0.6,
            SentenceSketch.Of("the long raid ended early").Likeness(SentenceSketch.Of("the raid ended")),
            6
        );
        Assert.Equal(0, SentenceSketch.Of("raid ended").Likeness(SentenceSketch.Empty));
    }

    [Fact]
    public void NoWords_IsEmpty() => Assert.Equal(0ul, SentenceSketch.Of(" … ").Hash);

    [Fact]
    public void Sketches_SurviveBeingStored()
    {
        SentenceSketch sketch = SentenceSketch.Of("The raid left 24 dead.");
        SentenceSketch again = SentenceSketch.FromArray(sketch.ToArray());

        Assert.Equal(sketch.Hash, again.Hash);
        Assert.True(sketch.Words.SequenceEqual(again.Words));
    }
}
