namespace Sijill.Reading.Codebook;

/// <summary>Finds what an author may have meant.</summary>
internal static class Nearness
{
    private const int LongestCompared = 40;

    /// <summary>The known word within two slips of the pen (one in short words), or null.</summary>
    public static string? Nearest(string text, IReadOnlyCollection<string> known)
    {
        if (text.Length is < 2 or > LongestCompared)
        {
            return null;
        }
        int limit = text.Length <= 4 ? 1 : 2;
        string? best = null;
        int bestDistance = limit + 1;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - text.Length) > limit || candidate.Length > LongestCompared)
            {
                continue;
            }
            int distance = Distance(text, candidate);
            if (
                distance < bestDistance
                || (distance == bestDistance && best != null && string.CompareOrdinal(candidate, best) < 0)
            )
            {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /// <summary>Letters to insert, remove or replace, and neighbours to swap, to come from one word to the other.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }
            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }
        return last[b.Length];
    }
}
