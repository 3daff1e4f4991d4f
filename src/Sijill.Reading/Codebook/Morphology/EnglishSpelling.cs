namespace Sijill.Reading.Codebook.Morphology;

/// <summary>How English words are spelt before their endings.</summary>
internal static class EnglishSpelling
{
    /// <summary>The plural of a noun, or the third person of a verb.</summary>
    public static string WithS(string word)
    {
        if (EndsInConsonantY(word))
        {
            return word[..^1] + "ies";
        }
        bool hisses =
            word[^1] is 's' or 'x' or 'z'
            || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal);
        return word + (hisses || word is "go" or "do" or "undergo" or "veto" or "torpedo" ? "es" : "s");
    }

    /// <summary>The spellings of a regular past: a word of several syllables is given with one and with two consonants (travelled, visited).</summary>
    public static IEnumerable<string> WithEd(string word)
    {
        if (word[^1] == 'e')
        {
            return [word + "d"];
        }
        return EndsInConsonantY(word) ? [word[..^1] + "ied"] : Doublings(word).Select(stem => stem + "ed");
    }

    /// <summary>The spellings before -ing.</summary>
    public static IEnumerable<string> BeforeIng(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal))
        {
            return [word[..^2] + "y"];
        }
        bool dropsE = word[^1] == 'e' && word[^2] is not ('e' or 'o' or 'y') && word.Length > 2;
        return dropsE ? [word[..^1]] : Doublings(word);
    }

    private static string[] Doublings(string word)
    {
        bool closed =
            word.Length >= 3
            && IsConsonant(word[^1])
            && word[^1] is not ('w' or 'x' or 'y')
            && IsVowel(word[^2])
            && !IsVowel(word[^3]);
        if (word is [.., 'q', 'u', _, _])
        {
            closed = true;
        }
        if (!closed)
        {
            return [word];
        }
        return Syllables(word) == 1 ? [word + word[^1]] : [word, word + word[^1]];
    }

    private static int Syllables(string word)
    {
        int count = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])))
            {
                count++;
            }
        }
        return count;
    }

    private static bool EndsInConsonantY(string word) => word.Length >= 2 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsConsonant(char c) => char.IsAsciiLetter(c) && !IsVowel(c);
}
