using Sijill.Record.Documents;

namespace Sijill.Record.Copies;

/// <summary>Whether one text carries another: a function of the two alone, whatever else the record holds.</summary>
public static class CopyTest
{
    /// <summary>The least share of the shorter text's shingles that the longer one must hold.</summary>
    public const double LeastShare = 0.5;

    /// <summary>The least number of shingles in common: eleven words in a row, or more in pieces.</summary>
    public const int LeastShingles = 8;

    /// <summary>Whether two texts share enough bands, and the longer holds at least half of the shorter's shingles and at least eight.</summary>
    public static bool IsCopy(CopySketch a, CopySketch b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return IsCandidate(SharedBands(a.Bands, b.Bands), a.Bands.Length, b.Bands.Length)
            && Holds(a.Shingles, b.Shingles);
    }

    /// <summary>The second half of <see cref="IsCopy"/>.</summary>
    internal static bool Holds(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        int needed = Math.Max(LeastShingles, (int)Math.Ceiling(LeastShare * shorter));
        int common = 0;
        int i = 0;
        int k = 0;
        while (i < a.Length && k < b.Length)
        {
            // What is left cannot reach what is needed.
            if (common + Math.Min(a.Length - i, b.Length - k) < needed)
            {
                return false;
            }
            uint x = a[i];
            uint y = b[k];
            common += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            k += y <= x ? 1 : 0;
        }
        return common >= needed;
    }

    /// <summary>Whether so many bands in common are enough to compare two texts: one, and an eighth of those of the text that has fewer. What every page of
    /// a site ends with is less.</summary>
    public static bool IsCandidate(int shared, int bandsOfOne, int bandsOfOther) =>
        shared > 0 && shared * 8 >= Math.Min(bandsOfOne, bandsOfOther);

    internal static int SharedBands(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < a.Length && k < b.Length; )
        {
            ulong x = a[i];
            ulong y = b[k];
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            k += y <= x ? 1 : 0;
        }
        return shared;
    }
}
