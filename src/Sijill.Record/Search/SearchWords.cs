using System.Text;
using Sijill.Reading.Text;

namespace Sijill.Record.Search;

/// <summary>
/// The words under which a text is found. Texts and questions pass through the same steps (the reader's folding, then a light stem), so that spelling, clitics and the kind
/// of digits make no difference: «والعائلات», «عائلات» and «العائلة» meet; ٢٥ and 25 are one.
/// </summary>
public static class SearchWords
{
    private const int LongestWord = 64;
    private const int ShortestStem = 3;

    // Longest first; a prefix is cut only where a stem of three letters is left.
    private static readonly string[] Fronts =
    [
        "وبال",
        "وال",
        "بال",
        "فال",
        "كال",
        "ولل",
        "لل",
        "ال",
        "و",
        "ف",
        "ب",
        "ل",
        "ك",
    ];
    private static readonly string[] Ends =
    [
        "اتها",
        "اتهم",
        "اته",
        "تها",
        "تهم",
        "هما",
        "ات",
        "ون",
        "ين",
        "ان",
        "ها",
        "هم",
        "هن",
        "ته",
        "يه",
        "ه",
        "ي",
    ];

    /// <summary>Each word of a text once, in the order of first standing, separated by blanks.</summary>
    public static string Of(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var seen = new HashSet<string>(text.Count, StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new StringBuilder(text.Count * 5);
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind is not (TokenKind.Word or TokenKind.Digits))
            {
                continue;
            }
            ReadOnlySpan<char> stem = Stem(text.Form(i));
            if (!stem.IsEmpty && known.Add(stem))
            {
                words.Append(words.Length > 0 ? " " : "").Append(stem);
            }
        }
        return words.ToString();
    }

    /// <summary>The words of a question, each once.</summary>
    public static IReadOnlyList<string> OfQuestion(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Of(Tokenizer.Tokenize(question)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Where in a text some words of a question stand: UTF-16 offsets, in order, with the place of each in <paramref name="words"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Words as <see cref="OfQuestion"/> gives them.</param>
    public static IReadOnlyList<(int Start, int End, int Word)> AllOf(string text, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = new List<(int, int, int)>();
        TokenizedText tokens = Tokenizer.Tokenize(text);
        for (int i = 0; i < tokens.Count && words.Count > 0; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Digits))
            {
                continue;
            }
            ReadOnlySpan<char> stem = Stem(tokens.Form(i));
            for (int w = 0; w < words.Count; w++)
            {
                if (stem.SequenceEqual(words[w]))
                {
                    found.Add((tokens[i].Start, tokens[i].End, w));
                    break;
                }
            }
        }
        return found;
    }

    /// <summary>Where in a text the first of some words of a question stands; 0 where none does.</summary>
    public static int FirstOf(string text, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        TokenizedText tokens = Tokenizer.Tokenize(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Digits)
            {
                ReadOnlySpan<char> stem = Stem(tokens.Form(i));
                for (int w = 0; w < words.Count; w++)
                {
                    if (stem.SequenceEqual(words[w]))
                    {
                        return tokens[i].Start;
                    }
                }
            }
        }
        return 0;
    }

    /// <summary>What is left of a folded word without what Arabic writes onto it. Other words stay whole, cut to 64 characters.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> word = form.Length > LongestWord ? form[..LongestWord] : form;
        if (word.IsEmpty || !Folding.IsArabicLetter(word[0]))
        {
            return Bare(word);
        }
        foreach (string front in Fronts)
        {
            if (word.Length - front.Length >= ShortestStem && word.StartsWith(front, StringComparison.Ordinal))
            {
                word = word[front.Length..];
                break;
            }
        }
        foreach (string end in Ends)
        {
            if (word.Length - end.Length >= ShortestStem && word.EndsWith(end, StringComparison.Ordinal))
            {
                return word[..^end.Length];
            }
        }
        return word;
    }

    /// <summary>The first run of letters and digits: an apostrophe or hyphen inside a word ends it, as the index would.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        int n = 0;
        while (n < word.Length && char.IsLetterOrDigit(word[n]))
        {
            n++;
        }
        return word[..n];
    }
}
