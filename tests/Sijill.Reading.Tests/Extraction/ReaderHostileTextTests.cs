using CsCheck;
using Sijill.Reading.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Extraction;

public sealed class ReaderHostileTextTests
{
    private static readonly string[] Words = string.Join(
            ' ',
            "قتل مقتل خمسة 19 آخرين من عناصر داعش وأسر أصيب جرحى عادت عائلة الهول وروج في إلى بين بينهم ولم لا أي مدني قال إن القيادة المركزية بيان بحسب وأضاف أن التحالف زعم نفى تعهد دعا أمس الثلاثاء الماضي آذار شهر منذ حتى عملية ضربة مليون ألف أكثر أقل نحو",
            "killed five of 19 others ISIS fighters and captured wounded families returned al-Hol Roj in to from among them no not civilians said that CENTCOM according statement denied claimed pledged will urged yesterday Tuesday last March month since until operations strikes million thousand more than about dozens had been was the a"
        )
        .Split(' ');

    private static readonly string[] Marks =
    [
        .. "\" “ ” « » ' ( ) [ ] . . , ، ؛ : - – … ! ؟ ? / % $ # * • @ \t \u200f \u202b \u00a0 \ufeff ـ ً \ud800 😀 \0".Split(
            ' '
        ),
        "\n",
        "\n\n",
        "\r\n",
        "",
    ];

    private static readonly string[] Pieces = [.. Words, .. Marks, .. Marks];

    private static readonly Gen<string> Texts = Gen.Select(
            Gen.Int[0, Pieces.Length - 1],
            Gen.Int[0, 4],
            (piece, glue) => Pieces[piece] + (glue == 0 ? "" : " ")
        )
        .Array[0, 60]
        .Select(string.Concat);

    private static readonly ThreadLocal<Reader> Reader = new(CounterIsis.NewReader);

    [Fact]
    public void AnyMixOfWordsAndMarks_IsRead_WithSpansInsideTheText() =>
        Texts.Sample(
            text =>
            {
                DocumentReading reading = Reader.Value!.Read(CounterIsis.Document(text, "2025-11-12"));
                foreach (Claim claim in reading.Claims)
                {
                    Assert.True(claim.Sentence.Contains(claim.Evidence) && !claim.Evidence.IsEmpty);
                    Assert.True(claim.Sentence.End <= text.Length);
                    Assert.True(claim.Value is not { } value || value.Span.Of(text) == value.Text);
                    Assert.True(claim.Places.All(place => place.Span.Of(text) == place.Text));
                    Assert.True(claim.Attribution.All(source => source.Span.Of(text) == source.Text));
                }
                Assert.True(
                    reading.Statements.All(s => s.Span.Start >= 0 && s.Span.End <= text.Length && !s.Span.IsEmpty)
                );
                Assert.Equal(reading.Claims.Count, reading.Claims.Select(c => c.Id).Distinct().Count());
            },
            iter: 20_000
        );

    [Fact]
    public void WithoutADayOfPublication_NoDayIsGuessed() =>
        Texts.Sample(
            text =>
                Assert.All(
                    Reader.Value!.Read(CounterIsis.Document(text)).Claims,
                    claim =>
                        Assert.True(claim.Period is null or { From: null, To: null } || TellsYear(claim.Period), text)
                ),
            iter: 10_000
        );

    /// <summary>Words that happen to tell a year ("March 19" and "19" glued together) are no guess.</summary>
    private static bool TellsYear(Period period)
    {
        int run = 0;
        foreach (char c in period.Text ?? "")
        {
            run = char.IsDigit(c) ? run + 1 : 0;
            if (run == 4)
            {
                return true;
            }
        }
        return false;
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\u200f\u202b\ufeff")]
    [InlineData("\"")]
    [InlineData("5")]
    [InlineData("\ud83d")]
    public void AnEmptyText_GivesNothing(string text)
    {
        DocumentReading reading = CounterIsis.Read(text, "2025-11-12");
        Assert.Empty(reading.Claims);
        Assert.Empty(reading.Statements);
        Assert.Empty(reading.Appeals);
        Assert.Empty(reading.Commitments);
    }

    [Fact]
    public void ACancelledReading_Stops_AndTheReaderReadsOn()
    {
        Reader reader = CounterIsis.NewReader();
        DocumentInput document = ReadingTexts.All[^1];
        string whole = ReadingTexts.Write(reader.Read(document));
        Assert.Throws<OperationCanceledException>(() => reader.Read(document, new CancellationToken(true)));
        Assert.Equal(whole, ReadingTexts.Write(reader.Read(document)));
    }
}
