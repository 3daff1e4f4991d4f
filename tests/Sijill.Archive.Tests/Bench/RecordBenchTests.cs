using Sijill.Bench.Corpus;
using Sijill.Bench.Records;

namespace Sijill.Archive.Tests.Bench;

/// <summary>The benchmark of the record, once and small: its answers have to be right whatever the machine.</summary>
public sealed class RecordBenchTests
{
    [Fact]
    public async Task ThousandDocumentsAreFoundAsTheyWereMade()
    {
        Assert.Equal(0, await RecordBench.RunAsync(["record", "1000"]));
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
