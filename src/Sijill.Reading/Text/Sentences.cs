using System.Collections.Frozen;

namespace Sijill.Reading.Text;

/// <summary>Cuts a text into sentences: at line ends, at . ! ? ؟ … where they close one.</summary>
public static class Sentences
{
    // Folded words after which a full stop ends nothing.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet([
        "gen",
        "col",
        "lt",
        "maj",
        "adm",
        "brig",
        "sgt",
        "dr",
        "mr",
        "mrs",
        "ms",
        "st",
        "no",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "capt",
        "cpl",
        "cmdr",
        "rep",
        "sen",
        "gov",
        "approx",
        "vs",
        "etc",
        "inc",
        "km",
    ]);

    // A run of words without an end is cut: at a comma when it is long, anywhere when it is very long, so that no work inside a sentence grows with the text.
    private const int Long = 320;
    private const int VeryLong = 512;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationsBySpan =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Fills <paramref name="sentences"/> with the sentences of a text, all in the role Body.</summary>
    public static void Split(TokenizedText text, List<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        sentences.Clear();
        int start = 0;
        int line = 0;
        int i = 0;
        while (i < text.Count)
        {
            if (text[i].Kind == TokenKind.LineEnd)
            {
                Add(sentences, start, i, line);
                start = ++i;
                line++;
            }
            else if (EndsSentence(text, i) || IsTooLong(text, start, i))
            {
                i = AfterClosers(text, i + 1);
                Add(sentences, start, i, line);
                start = i;
            }
            else
            {
                i++;
            }
        }
        Add(sentences, start, text.Count, line);
    }

    private static void Add(List<Sentence> sentences, int start, int end, int line)
    {
        if (end > start)
        {
            sentences.Add(new Sentence(start, end, line, SentenceRole.Body));
        }
    }

    private static bool IsTooLong(TokenizedText text, int start, int i) =>
        i - start >= VeryLong
        || (
            i - start >= Long
            && text[i].Kind == TokenKind.Punctuation
            && text.Text[text[i].Start] is ',' or '،' or ';' or '؛'
        );

    private static bool EndsSentence(TokenizedText text, int i)
    {
        if (text[i].Kind != TokenKind.Punctuation)
        {
            return false;
        }
        char c = text.Text[text[i].Start];
        if (c is '!' or '?' or '؟')
        {
            return NextStarts(text, i);
        }
        return c == '.' && NextStarts(text, i) && !FollowsAbbreviation(text, i) && !IsDots(text, i);
    }

    /// <summary>Two or more dots in a row are a pause, not an end, unless a line ends there.</summary>
    private static bool IsDots(TokenizedText text, int i) =>
        i > 0 && text[i - 1].End == text[i].Start && text.Text[text[i - 1].Start] == '.';

    /// <summary>Whether what follows can start a sentence: white space after closing marks, or an Arabic letter at once.</summary>
    private static bool NextStarts(TokenizedText text, int i)
    {
        int next = AfterClosers(text, i + 1);
        if (next >= text.Count || text[next].Kind == TokenKind.LineEnd)
        {
            return true;
        }
        ref readonly Token token = ref text[next];
        if (token.Kind == TokenKind.Punctuation && text.Text[token.Start] is '.' or '–' or '—')
        {
            return false; // "TAMPA, Fla. – On Aug. 11": a dateline goes on
        }
        bool glued =
            i > 0
            && text[i - 1].Kind == TokenKind.Word
            && text[i - 1].IsArabic
            && text[i - 1].End == text[i].Start
            && token.IsArabic;
        bool lower = token.IsLatin && (token.Flags & TokenFlags.Capitalised) == 0;
        return glued || (token.SpaceBefore && !lower);
    }

    private static int AfterClosers(TokenizedText text, int i)
    {
        while (
            i < text.Count
            && text[i].Kind == TokenKind.Punctuation
            && !text[i].SpaceBefore
            && IsCloser(text.Text[text[i].Start])
        )
        {
            i++;
        }
        return i;
    }

    private static bool IsCloser(char c) =>
        c is '"' or '”' or '“' or '»' or ')' or ']' or '\'' or '’' or '!' or '?' or '؟';

    /// <summary>An abbreviation, or an initial of one or two letters.</summary>
    private static bool FollowsAbbreviation(TokenizedText text, int i)
    {
        if (i == 0 || text[i - 1].End != text[i].Start || text[i - 1].Kind != TokenKind.Word)
        {
            return false;
        }
        ref readonly Token word = ref text[i - 1];
        ReadOnlySpan<char> form = text.Form(i - 1);
        bool capital = (word.Flags & TokenFlags.Capitalised) != 0;
        if (word.IsLatin)
        {
            return (form.Length == 1 && capital)
                || (AbbreviationsBySpan.Contains(form) && (capital || form.Length <= 3));
        }
        return form.Length <= 2 && word.SpaceBefore;
    }
}
