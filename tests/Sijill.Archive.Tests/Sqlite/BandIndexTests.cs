using CsCheck;
using Sijill.Archive.Sqlite;
using Sijill.Record.Copies;

namespace Sijill.Archive.Tests.Sqlite;

public sealed class BandIndexTests
{
    [Fact]
    public void EveryCandidateIsFoundAndNoneThatSharesTooLittle()
    {
        // Few bands, so that some are shared by very many documents and some by few.
        Gen<ulong[]> bands = Gen.Frequency((3, Gen.ULong[0, 2]), (4, Gen.ULong[3, 400]), (2, Gen.ULong[401, 100_000]))
            .Array[1, 40]
            .Select(static numbers => numbers.Select(static n => n * 0x9E3779B97F4A7C15).Distinct().Order().ToArray());
        bands.Array[1100, 1300].Sample(documents => Check(documents), iter: 12, threads: 1);
    }

    [Fact]
    public void BandsAreFoundWhereverTheyWereSettled()
    {
        // More than wait at once, several times over: pieces are filled, stretches are moved across their ends, and a frequent band spans them.
        var documents = new ulong[6000][];
        ulong state = 1;
        for (int i = 0; i < documents.Length; i++)
        {
            var own = new SortedSet<ulong> { 0x9E3779B97F4A7C15 };
            while (own.Count < 40)
            {
                state = (state * 6364136223846793005) + 1442695040888963407;
                own.Add((state >> 33) % 40_000 * 0x9E3779B97F4A7C15);
            }
            documents[i] = [.. own];
        }
        Check(documents);
    }

    [Fact]
    public void ADocumentThatWasRemovedIsNoCandidateUntilItComesAgain()
    {
        ulong[] bands = [1ul << 60, 2ul << 60, 3ul << 60];
        var index = new BandIndex();
        index.Add(7, bands);
        index.Remove(7);
        Assert.Empty(Found(index, bands));
        index.Add(7, bands);
        Assert.Equal([7L], Found(index, bands));
    }

    private static void Check(ulong[][] documents)
    {
        var index = new BandIndex();
        for (int i = 0; i < documents.Length; i++)
        {
            index.Add(i + 1, documents[i]);
        }
        for (int i = 0; i < documents.Length; i += Math.Max(37, documents.Length / 40))
        {
            ulong[] own = documents[i];
            long[] expected =
            [
                .. Enumerable
                    .Range(0, documents.Length)
                    .Where(k =>
                        CopyTest.IsCandidate(documents[k].Intersect(own).Count(), own.Length, documents[k].Length)
                    )
                    .Select(static k => k + 1L),
            ];
            // Made bands differ in the 28 bits by which they are told: what is found is exact.
            Assert.Equal(expected, Found(index, own));
        }
    }

    private static SortedSet<long> Found(BandIndex index, ulong[] bands)
    {
        var found = new SortedSet<long>();
        index.Find(bands, found);
        return found;
    }
}
