using System.Collections.Concurrent;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Site.Publication.Names;

/// <summary>Tells of each word what it can be to a name, by the lists and by a codebook's lexicon. Remembers what it told; safe for several threads.</summary>
internal sealed class NameSenses(Lexicon lexicon)
{
    // Some megabytes at most; the words of news are fewer, and what comes after is looked up anew.
    private const int Most = 50_000;
    private const int Shortest = 3;

    private static readonly string[] Endings =
    [
        "هما",
        "ها",
        "هم",
        "هن",
        "نا",
        "ون",
        "ين",
        "ان",
        "ات",
        "وا",
        "ه",
        "ي",
        "ك",
        "ا",
        "ت",
        "ن",
    ];

    private static readonly string[] EnglishEndings = ["s", "es", "ed", "ing", "er", "ers", "est", "ly", "ness"];

    private readonly NameLists _lists = NameLists.Instance;
    private readonly ConcurrentDictionary<string, WordSense> _told = new(StringComparer.Ordinal);

    /// <summary>What a token can be.</summary>
    public WordSense Of(ReadOnlySpan<char> form, in Token token)
    {
        // «على» is no Ali; told apart only by the letter that folding hides.
        if ((token.Flags & TokenFlags.FinalAlefMaqsura) != 0 && form.EndsWith("علي", StringComparison.Ordinal))
        {
            return new WordSense(NameWord.Known, 0);
        }
        var bySpan = _told.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!bySpan.TryGetValue(form, out WordSense sense))
        {
            sense = token.IsArabic ? Arabic(form) : English(form);
            if (_told.Count < Most)
            {
                _told.TryAdd(form.ToString(), sense);
            }
        }
        return sense;
    }

    private WordSense English(ReadOnlySpan<char> form)
    {
        NameWord word = _lists.Of(form);
        LexEntry[] entries = lexicon.Find(form);
        foreach (LexEntry entry in entries)
        {
            word |= entry.Nationality >= 0 ? NameWord.Nationality | NameWord.Known : NameWord.None;
        }
        if ((word & (NameWord.Role | NameWord.Honorific)) != 0)
        {
            word &= ~NameWord.GivenOrWord; // "Judge" is a given name of nobody in the news.
        }
        if ((word & NameWord.Given) == 0 && (entries.Length > 0 || IsEnglish(form)))
        {
            word |= NameWord.Known;
        }
        return new WordSense(word, 0);
    }

    /// <summary>Whether it is a word of the list with a regular ending.</summary>
    private bool IsEnglish(ReadOnlySpan<char> form)
    {
        Span<char> stem = stackalloc char[form.Length + 1];
        foreach (string ending in EnglishEndings)
        {
            int length = form.Length - ending.Length;
            if (length < 2 || !form.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }
            form[..length].CopyTo(stem);
            stem[length] = 'e';
            if (IsWord(stem[..length]) || IsWord(stem[..(length + 1)]))
            {
                return true;
            }
            bool doubled =
                length > 3 && stem[length - 1] == stem[length - 2] && ending[0] is 'e' or 'i' && ending is not "es";
            if (doubled && IsWord(stem[..(length - 1)]))
            {
                return true;
            }
            if (stem[length - 1] == 'i')
            {
                stem[length - 1] = 'y';
                if (IsWord(stem[..length]))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private bool IsWord(ReadOnlySpan<char> form) => (_lists.Of(form) & NameWord.Known) != 0;

    private WordSense Arabic(ReadOnlySpan<char> form)
    {
        NameWord word = _lists.Of(form);
        if (lexicon.Find(form).Length > 0)
        {
            word |= NameWord.Known;
        }
        if (word != NameWord.None)
        {
            return new WordSense(Definite(form, Weigh(word)), 0);
        }
        if (Family(form) is var family && family != NameWord.None)
        {
            return new WordSense(InLexicon(form) ? family | NameWord.Known : family, 0);
        }
        // What a clitic is cut from is a name only where the whole is no word.
        WordSense cut = Cut(form);
        if (cut.Front == 1 && form[0] == 'و' && (cut.Is & NameWord.Given) != 0)
        {
            return cut with { Is = Arabic(form[1..]).Is }; // «وبارزان» is what «بارزان» is
        }
        bool known = InLexicon(form) || InList(form) || IsVerb(form) || IsPhrase(form);
        if (cut.Is != NameWord.None)
        {
            return known ? cut with { Is = Weigh(cut.Is | NameWord.Known) } : cut;
        }
        return new WordSense(Definite(form, known ? NameWord.Known : NameWord.None) | Nationality(form), 0);
    }

    private WordSense Cut(ReadOnlySpan<char> form)
    {
        int conjunction = form[0] is 'و' or 'ف' ? 1 : 0;
        Span<char> article = stackalloc char[form.Length + 1];
        for (int front = conjunction == 0 ? 1 : conjunction; front <= conjunction + 1; front++)
        {
            if (form.Length - front < Shortest || (front > conjunction && form[front - 1] is not ('ب' or 'ل' or 'ك')))
            {
                continue;
            }
            ReadOnlySpan<char> rest = form[front..];
            if (_lists.Of(rest) is var word && word != NameWord.None)
            {
                return new WordSense(Definite(rest, word), (byte)front);
            }
            if (Family(rest) is var family && family != NameWord.None)
            {
                return new WordSense(family, (byte)front);
            }
            if (form[front - 1] == 'ل' && rest[0] == 'ل')
            {
                article[0] = 'ا';
                rest.CopyTo(article[1..]);
                if (_lists.Of(article[..(rest.Length + 1)]) is var definite && definite != NameWord.None)
                {
                    return new WordSense(definite | NameWord.Definite, (byte)front);
                }
            }
        }
        return default;
    }

    /// <summary>A given name that is a word of the codebook too is a name only beside other signs.</summary>
    private static NameWord Weigh(NameWord word) =>
        (word & NameWord.Given) != 0 && (word & NameWord.Known) != 0
            ? (word & ~NameWord.Given) | NameWord.GivenOrWord
            : word;

    private static NameWord Definite(ReadOnlySpan<char> form, NameWord word) =>
        Article(form) && form.Length > 4 ? word | NameWord.Definite : word;

    /// <summary>«الأحمد»; the family's name of a given name that is a word too («العالم») is one only beside other signs.</summary>
    private NameWord Family(ReadOnlySpan<char> form)
    {
        NameWord given = Article(form) && form.Length > 4 ? _lists.Of(form[2..]) : NameWord.None;
        return (given & NameWord.Given) != 0 ? NameWord.FamilyOfGiven | NameWord.Definite
            : (given & NameWord.GivenOrWord) != 0 ? NameWord.FamilyOfGiven | NameWord.Definite | NameWord.GivenOrWord
            : NameWord.None;
    }

    private static bool Article(ReadOnlySpan<char> form) => form.Length > 2 && form[0] == 'ا' && form[1] == 'ل';

    private bool InLexicon(ReadOnlySpan<char> form) => lexicon.Analyze(form, TokenFlags.Arabic).Length > 0;

    private NameWord Nationality(ReadOnlySpan<char> form)
    {
        foreach (WordAnalysis reading in lexicon.Analyze(form, TokenFlags.Arabic))
        {
            if (reading.Entry.Nationality >= 0)
            {
                return NameWord.Nationality;
            }
        }
        return NameWord.None;
    }

    /// <summary>A word of the list with clitics before and endings behind it.</summary>
    private bool InList(ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> rest = form;
        if (rest.Length > Shortest && rest[0] is 'و' or 'ف' && Stem(rest[1..]))
        {
            return true;
        }
        return Stem(rest);
    }

    private bool Stem(ReadOnlySpan<char> form)
    {
        if (Ended(form))
        {
            return true;
        }
        if (form.Length > Shortest && form[0] is 'ب' or 'ل' or 'ك' or 'س' && Ended(form[1..]))
        {
            return true;
        }
        int article =
            Article(form) ? 2
            : form.Length > 4 && form[0] is 'ب' or 'ك' && Article(form[1..]) ? 3
            : form.Length > 3 && form[0] == 'ل' && form[1] == 'ل' ? 2
            : 0;
        return article > 0 && Ended(form[article..]);
    }

    private bool Ended(ReadOnlySpan<char> form)
    {
        if (form.Length < 2)
        {
            return false;
        }
        if (IsWord(form))
        {
            return true;
        }
        Span<char> marbuta = stackalloc char[form.Length + 1];
        foreach (string ending in Endings)
        {
            int length = form.Length - ending.Length;
            if (length < 2 || !form.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }
            form[..length].CopyTo(marbuta);
            marbuta[length] = 'ه';
            if (IsWord(form[..length]) || IsWord(marbuta[..(length + 1)]))
            {
                return true;
            }
            if (marbuta[length - 1] == 'ت')
            {
                marbuta[length - 1] = 'ه';
                if (IsWord(marbuta[..length]))
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>A preposition with a word with the article: «بالتوقيت».</summary>
    private static bool IsPhrase(ReadOnlySpan<char> form) =>
        form.Length > 5 && (form[0] is 'ب' or 'ك' or 'ف' && Article(form[1..]) || (form[0] == 'ل' && form[1] == 'ل'));

    /// <summary>Verbs of the present and future by their first letters: names in ي and ت are in the lists.</summary>
    private static bool IsVerb(ReadOnlySpan<char> form)
    {
        int at = form[0] is 'و' or 'ف' ? 1 : 0;
        at += form.Length > at + 1 && form[at] is 'س' or 'ل' && form[at + 1] is 'ي' or 'ت' ? 1 : 0;
        return form.Length - at >= 4 && form[at] is 'ي' or 'ت';
    }
}
