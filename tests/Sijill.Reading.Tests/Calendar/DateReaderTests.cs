using CsCheck;
using Sijill.Reading.Calendar;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Calendar;

public sealed class DateReaderTests
{
    private static readonly DateOnly Reference = new(2025, 11, 12);

    // What dates are made of, and what breaks them.
    private static readonly string[] Pieces =
    [
        .. DateCase.Read("dates.txt").SelectMany(c => c.Text.Split(' ')),
        .. "- – / . , ، : ( ) \n 0 00 31 32 99 366 9999 99999 1445 1300 1600 th s ' ’ في من إلى و بين منذ قبل بعد last next this of the and".Split(
            ' '
        ),
    ];

    public static IEnumerable<TheoryDataRow<DateCase>> Cases =>
        DateCase.Read("dates.txt").Select(c => new TheoryDataRow<DateCase>(c));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadAll_ReadsTheDatesOfTheFixture(DateCase example) =>
        Assert.Equal(example.Expected, DateCase.Write(example.Text, DateCase.ReadAll(example.Text, example.Published)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadAll_FindsTheSameDateInsideASentence(DateCase example)
    {
        const string Before = "(1) ";
        string text = Before + example.Text + " .";
        Assert.All(
            DateCase.ReadAll(text, example.Published),
            date =>
            {
                Assert.InRange(date.Span.Start, Before.Length, text.Length);
                Assert.InRange(date.Span.End, date.Span.Start + 1, text.Length - 2);
                Assert.True(date.From is null || date.To is null || date.From <= date.To, text);
                Assert.True(Edtf.TryParse(date.Edtf.Text, out _), date.Edtf.Text);
            }
        );
    }

    [Fact]
    public void ReadAll_GuessesNothingWithoutAReference()
    {
        foreach (DateCase example in DateCase.Read("dates.txt"))
        {
            List<DateMention> told = DateCase.ReadAll(example.Text, example.Published);
            List<DateMention> untold = DateCase.ReadAll(example.Text, null);
            List<DateMention> later = DateCase.ReadAll(example.Text, example.Published.AddYears(9).AddDays(40));
            Assert.Equal(told.Count, untold.Count);
            for (int i = 0; i < untold.Count; i++)
            {
                // A day that stands without a reference stands with every one.
                Assert.True(
                    untold[i].From is null || (untold[i].From == told[i].From && untold[i].From == later[i].From),
                    example.ToString()
                );
                Assert.True(
                    untold[i].To is null || (untold[i].To == told[i].To && untold[i].To == later[i].To),
                    example.ToString()
                );
            }
        }
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("Friday")]
    [InlineData("last month")]
    [InlineData("since January 20")]
    [InlineData("the first quarter")]
    public void ReadAll_LeavesDaysOpenWithoutAReference(string text)
    {
        DateMention date = Assert.Single(DateCase.ReadAll(text, null));
        Assert.Null(date.From);
        Assert.Null(date.To);
    }

    [Fact]
    public void MayStart_HoldsWhereverADateStarts()
    {
        foreach (DateCase example in DateCase.Read("dates.txt"))
        {
            TokenizedText tokens = Tokenizer.Tokenize(example.Text);
            for (int i = 0; i < tokens.Count; i++)
            {
                if (DateReader.TryRead(tokens, i, tokens.Count, example.Published, out DateMention date))
                {
                    Assert.True(DateReader.MayStart(tokens.Form(i)), $"{example}: {date.Span.Of(example.Text)}");
                }
            }
        }
    }

    [Fact]
    public void TryRead_NeverPassesItsEnd() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(n => Pieces[n]).Array[1, 12], Gen.Int[0, 12])
            .Sample(
                (pieces, end) =>
                {
                    TokenizedText tokens = Tokenizer.Tokenize(string.Join(' ', pieces));
                    int last = Math.Min(end, tokens.Count);
                    for (int i = 0; i < last; i++)
                    {
                        if (DateReader.TryRead(tokens, i, last, Reference, out DateMention date))
                        {
                            Assert.InRange(date.EndToken, i + 1, last);
                        }
                    }
                },
                iter: 2_000
            );

    [Fact]
    public void ReadAll_NeverThrowsOnPiecesOfDates() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(n => Pieces[n]).Array[0, 16], Gen.Date)
            .Sample((pieces, day) => AssertOrdered(string.Join(' ', pieces), DateOnly.FromDateTime(day)), iter: 5_000);

    [Fact]
    public void ReadAll_NeverThrowsOnGluedPieces() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(n => Pieces[n])
            .Array[0, 8]
            .Sample(pieces => AssertOrdered(string.Concat(pieces), Reference), iter: 5_000);

    [Theory]
    [InlineData("1 رمضان، ")]
    [InlineData("فجر ")]
    [InlineData("بعد ظهر ")]
    [InlineData("late ")]
    [InlineData("the ")]
    [InlineData("3 و")]
    [InlineData("2008, ")]
    [InlineData("أول ")]
    [InlineData("النصف الأول من ")]
    public void ReadAll_EndsOnAChainWithoutEnd(string part) =>
        AssertOrdered(string.Concat(Enumerable.Repeat(part, 20_000)), Reference);

    [Fact]
    public void ReadAll_NeverThrowsOnAnyText() =>
        Gen.String.Sample(text => AssertOrdered(text, Reference), iter: 2_000);

    [Fact]
    public void ReadAll_ClearsTheListItIsGiven()
    {
        TokenizedText tokens = Tokenizer.Tokenize("nothing here");
        var mentions = new List<DateMention> { default };
        DateReader.ReadAll(tokens, 0, tokens.Count, Reference, mentions);
        Assert.Empty(mentions);
    }

    private static void AssertOrdered(string text, DateOnly reference)
    {
        int end = 0;
        foreach (DateMention date in DateCase.ReadAll(text, reference))
        {
            Assert.True(
                date.Span.Start >= end && date.Span.End > date.Span.Start && date.Span.End <= text.Length,
                text
            );
            end = date.Span.End;
        }
    }
}
