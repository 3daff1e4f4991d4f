using Sijill.Reading.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>Same text, same codebook, same claims.</summary>
public sealed class ReaderStabilityTests
{
    [Fact]
    public void ATextReadTwice_InAnotherOrder_ByAnotherReader_GivesTheSame()
    {
        Reader one = CounterIsis.NewReader();
        string[] first = [.. ReadingTexts.All.Select(document => ReadingTexts.Write(one.Read(document)))];
        string[] again = [.. ReadingTexts.All.Select(document => ReadingTexts.Write(one.Read(document)))];
        Reader other = CounterIsis.NewReader();
        string[] backwards =
        [
            .. ReadingTexts.All.Reverse().Select(document => ReadingTexts.Write(other.Read(document))).Reverse(),
        ];
        Assert.Equal(first, again);
        Assert.Equal(first, backwards);
    }

    [Fact]
    public void AReading_IsTheSame_AfterAThousandOthers()
    {
        Reader tired = CounterIsis.NewReader();
        for (int i = 0; i < 1000; i++)
        {
            tired.Read(
                ReadingTexts.All[i % ReadingTexts.All.Count] with
                {
                    Published = new DateOnly(2019, 1, 1).AddDays(i),
                }
            );
        }
        Assert.All(
            ReadingTexts.All.Where(static (_, i) => i % 7 == 0),
            document =>
                Assert.Equal(
                    ReadingTexts.Write(CounterIsis.NewReader().Read(document)),
                    ReadingTexts.Write(tired.Read(document))
                )
        );
    }

    [Fact]
    public void Readers_OfOneCodebookOnSeveralThreads_GiveTheSame()
    {
        string[] alone = Read(CounterIsis.NewReader());
        Task<string[]>[] threads =
        [
            .. Enumerable.Range(0, 4).Select(_ => Task.Run(() => Read(CounterIsis.NewReader()))),
        ];
        Assert.All(threads, thread => Assert.Equal(alone, thread.GetAwaiter().GetResult()));

        static string[] Read(Reader reader) =>
            [.. ReadingTexts.All.Select(document => ReadingTexts.Write(reader.Read(document)))];
    }

    [Fact]
    public void TheIdOfAClaim_HangsOnItsWordsOnly()
    {
        Reader reader = CounterIsis.NewReader();
        foreach (DocumentInput document in ReadingTexts.All)
        {
            DocumentReading here = reader.Read(document with { Title = null });
            DocumentReading there = reader.Read(
                document with
                {
                    Id = "elsewhere",
                    Title = null,
                    Url = "https://example.org/",
                    Published = document.Published?.AddDays(1),
                }
            );
            var ids = here.Claims.ToDictionary(Key, static claim => claim.Id);
            Assert.All(
                there.Claims,
                claim => Assert.True(!ids.TryGetValue(Key(claim), out string? id) || id == claim.Id)
            );
        }

        static (string, string, int, int, decimal?) Key(Claim claim) =>
            (claim.Indicator, claim.Unit, claim.Evidence.Start, claim.Evidence.End, claim.Value?.Bounds.Low);
    }

    [Fact]
    public void TheIdOfAClaim_IsAnother_InAnotherText()
    {
        const string Text = "Troops killed five ISIS fighters in Anbar.";
        Assert.NotEqual(
            CounterIsis.Read(Text).Claims[0].Id,
            CounterIsis.Read(Text + "\nThe weather was fine.").Claims[0].Id
        );
    }
}
