using Sijill.Bench.Corpus;
using Sijill.Bench.Records;

namespace Sijill.Archive.Tests.Bench;

/// <summary>The benchmark of the record, once and small: its answers have to be right whatever the machine.</summary>
public sealed class RecordBenchTests
{
    [Theory]
    [InlineData("record", "1000")]
    [InlineData("record", "1000", "--by-day")]
    public async Task ThousandDocumentsAreFoundAsTheyWereMade(params string[] args)
    {
        Assert.Equal(0, await RecordBench.RunAsync(args));
    }

    [Fact]
    public void DayByDay_NoDocumentTellsOfADayFarFromThatOfTheOneBefore()
    {
        DateOnly before = default;
        foreach (CorpusDocument document in Corpus.Of(3000, CorpusOrder.ByDay))
        {
            DateOnly[] days = [.. document.Claims.Select(static claim => CorpusFacts.DayOf(claim.Fact))];
            Assert.InRange(days.Max().DayNumber - days.Min().DayNumber, 0, 1);
            Assert.InRange(document.Published.DayNumber - days.Max().DayNumber, 0, 2);
            Assert.True(before == default || Math.Abs(days[0].DayNumber - before.DayNumber) <= 1);
            before = days[0];
        }
        Assert.Equal(new DateOnly(2008, 1, 20), before);
    }

    [Fact]
    public void DayByDay_AFactComesOnce()
    {
        int[] facts = [.. Enumerable.Range(0, 5000).Select(static number => CorpusFacts.ByDay(number))];
        Assert.Equal(facts.Length, facts.Distinct().Count());
        // The last of 2014 and the first of 2015.
        long end = 2557L * 672;
        Assert.Equal(new DateOnly(2014, 12, 31), CorpusFacts.DayOf(CorpusFacts.ByDay(end - 1)));
        Assert.Equal(new DateOnly(2015, 1, 1), CorpusFacts.DayOf(CorpusFacts.ByDay(end)));
    }

    [Fact]
    public void ADocumentIsMadeTheSameAgain()
    {
        foreach (CorpusDocument document in Corpus.Of(40))
        {
            Assert.Equal(CorpusCommand.Line(document), CorpusCommand.Line(Corpus.At(document.Number)));
        }
    }

    [Fact]
    public void OfTwentyDocumentsElevenAreOriginals()
    {
        CorpusRole[] roles = [.. Corpus.Of(Corpus.Twenty).Select(static d => d.Role)];
        Assert.Equal(11, roles.Count(static r => r == CorpusRole.Original));
        Assert.Equal(4, roles.Count(static r => r == CorpusRole.Copy));
        Assert.Equal(2, roles.Count(static r => r == CorpusRole.Translation));
        Assert.Single(roles, CorpusRole.Corrupted);
        Assert.Single(roles, CorpusRole.Conflict);
        Assert.Single(roles, CorpusRole.Revision);
    }
}
