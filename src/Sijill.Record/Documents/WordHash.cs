using Sijill.Reading.Text;

namespace Sijill.Record.Documents;

/// <summary>Hashes of folded words and of runs of them: fixed for all time, since they are stored.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a over the UTF-16 units, then mixed.</summary>
    public static uint Of(ReadOnlySpan<char> form)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in form)
        {
            hash = (hash ^ c) * 1099511628211;
        }
        return (uint)(Mix(hash, 0) >> 32);
    }

    /// <summary>Joins a number to a hash (the finaliser of splitmix64, Steele and others 2014).</summary>
    public static ulong Mix(ulong hash, ulong next)
    {
        ulong z = (hash + 0x9E3779B97F4A7C15) ^ (next * 0xD6E8FEB86659FD93);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>The words and numbers of a text, in order.</summary>
    public static uint[] OfWords(TokenizedText text)
    {
        var words = new uint[text.Count];
        int n = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind is TokenKind.Word or TokenKind.Digits && text[i].FormLength > 0)
            {
                words[n++] = Of(text.Form(i));
            }
        }
        return words[..n];
    }

    /// <summary>Sorted hashes, each once. Changes what it is given.</summary>
    public static T[] Distinct<T>(Span<T> sorted)
        where T : IEquatable<T>
    {
        int n = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || !sorted[i].Equals(sorted[i - 1]))
            {
                sorted[n++] = sorted[i];
            }
        }
        return sorted[..n].ToArray();
    }
}
