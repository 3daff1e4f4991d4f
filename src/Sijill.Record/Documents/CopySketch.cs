using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Sijill.Reading.Text;

namespace Sijill.Record.Documents;

/// <summary>
/// What finding copies needs of a text: the hashes of its runs of four folded words, and bands by which candidates are found.
/// A function of the text alone. docs/design/reconciliation.md, "Copies", tells how the numbers were chosen.
/// </summary>
public sealed class CopySketch
{
    /// <summary>Words in a shingle, by which copies are told.</summary>
    public const int ShingleWords = 4;

    private const int RunWords = 8;
    private const int Stretch = 32;
    private const int LeastOfAll = 4;

    private CopySketch(uint[] shingles, ulong[] bands)
    {
        ShingleArray = shingles;
        BandArray = bands;
    }

    /// <summary>A sketch without words: it is nobody's copy.</summary>
    public static CopySketch Empty { get; } = new([], []);

    /// <summary>Distinct hashes of the shingles, ascending.</summary>
    public ReadOnlySpan<uint> Shingles => ShingleArray;

    /// <summary>Two texts are compared only if they share some of these (<see cref="Copies.CopyTest"/>); distinct, ascending.</summary>
    public ReadOnlySpan<ulong> Bands => BandArray;

    internal uint[] ShingleArray { get; }

    internal ulong[] BandArray { get; }

    /// <summary>The sketch of a text.</summary>
    public static CopySketch Of(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        uint[] words = WordHash.OfWords(text);
        uint[] shingles = Distinct(Runs(words, ShingleWords));
        return shingles.Length == 0 ? Empty : new CopySketch(shingles, BandsOf(Runs(words, RunWords)));
    }

    /// <summary>Shingles as little-endian 32-bit numbers, behind them the bands as 64-bit numbers; before both their counts.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[8 + 4 * ShingleArray.Length + 8 * BandArray.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, ShingleArray.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), BandArray.Length);
        int at = 8;
        foreach (uint shingle in ShingleArray)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), shingle);
            at += 4;
        }
        foreach (ulong band in BandArray)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), band);
            at += 8;
        }
        return bytes;
    }

    /// <summary>Reads what <see cref="ToArray"/> wrote.</summary>
    /// <exception cref="FormatException">The bytes are no sketch.</exception>
    public static CopySketch FromArray(ReadOnlySpan<byte> bytes)
    {
        int shingles = bytes.Length < 8 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes);
        int bands = bytes.Length < 8 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (shingles < 0 || bands < 0 || bytes.Length != 8L + 4L * shingles + 8L * bands)
        {
            throw new FormatException("These bytes are no sketch of a text.");
        }
        var shingleArray = new uint[shingles];
        var bandArray = new ulong[bands];
        for (int i = 0; i < shingles; i++)
        {
            shingleArray[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(8 + 4 * i)..]);
        }
        for (int i = 0; i < bands; i++)
        {
            bandArray[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(8 + 4 * shingles + 8 * i)..]);
        }
        return shingles == 0 ? Empty : new CopySketch(shingleArray, bandArray);
    }

    private static ulong[] Runs(uint[] words, int length)
    {
        if (words.Length < length)
        {
            return [];
        }
        var runs = new ulong[words.Length - length + 1];
        for (int i = 0; i < runs.Length; i++)
        {
            ulong hash = (ulong)length;
            for (int k = 0; k < length; k++)
            {
                hash = WordHash.Mix(hash, words[i + k]);
            }
            runs[i] = hash;
        }
        return runs;
    }

    private static uint[] Distinct(ulong[] runs)
    {
        var hashes = new uint[runs.Length];
        for (int i = 0; i < runs.Length; i++)
        {
            hashes[i] = (uint)(runs[i] >> 32);
        }
        Array.Sort(hashes);
        return WordHash.Distinct<uint>(hashes);
    }

    /// <summary>
    /// The least run of each stretch of 32 (winnowing; Schleimer, Wilkerson and Aiken 2003): 39 words in a row that two texts share always give a common band, at
    /// 6 bands to 100 words. And the four least of all, which find short texts that were edited throughout.
    /// </summary>
    private static ulong[] BandsOf(ulong[] runs)
    {
        var bands = new List<ulong>(runs.Length / 8);
        int least = -1;
        for (int end = Math.Min(Stretch, runs.Length); end <= runs.Length && runs.Length > 0; end++)
        {
            int start = Math.Max(0, end - Stretch);
            if (least < start)
            {
                least = start;
                for (int i = start + 1; i < end; i++)
                {
                    least = runs[i] <= runs[least] ? i : least;
                }
            }
            else if (runs[end - 1] <= runs[least])
            {
                least = end - 1;
            }
            if (bands.Count == 0 || bands[^1] != runs[least])
            {
                bands.Add(runs[least]);
            }
        }
        Span<ulong> lowest = stackalloc ulong[LeastOfAll];
        lowest.Fill(ulong.MaxValue);
        foreach (ulong run in runs)
        {
            if (run < lowest[^1] && !lowest.Contains(run))
            {
                lowest[^1] = run;
                lowest.Sort();
            }
        }
        foreach (ulong run in lowest)
        {
            if (run != ulong.MaxValue)
            {
                bands.Add(run);
            }
        }
        bands.Sort();
        return WordHash.Distinct(CollectionsMarshal.AsSpan(bands));
    }
}
