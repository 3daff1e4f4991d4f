using Sijill.Record.Search;

namespace Sijill.Site.Publication;

/// <summary>
/// Finds the words of a search in a text as it is published. A document that holds a word only in a name that is masked is not found by it: else a search would tell who is named.
/// </summary>
internal sealed class SearchExcerpt(Publisher publisher, IReadOnlyList<string> stems)
{
    private const int MostSentences = 12;
    private const int Before = 90;
    private const int After = 170;

    /// <summary>The excerpt; null where a word stands nowhere that may be shown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="waiting">Sentences that are not told: nothing is found in them.</param>
    public (string Language, IReadOnlyList<ExcerptPiece> Pieces)? Of(
        string text,
        IReadOnlyList<(int Start, int End)> waiting
    )
    {
        if (stems.Count == 0)
        {
            (int _, int end) = SentenceAt(text, 0);
            if (Waits(0, end, waiting))
            {
                return ("", []);
            }
            PublicSentence first = publisher.Words(text[..end], []);
            return (first.Language, Cut(first));
        }
        var sentences = new Dictionary<int, (PublicSentence Words, HashSet<int> Shown)>();
        var shown = new HashSet<int>();
        PublicSentence? best = null;
        foreach ((int at, int _, int word) in SearchWords.AllOf(text, stems))
        {
            if (shown.Contains(word))
            {
                continue;
            }
            (int start, int end) = SentenceAt(text, at);
            if (Waits(start, end, waiting))
            {
                continue;
            }
            if (!sentences.TryGetValue(start, out (PublicSentence Words, HashSet<int> Shown) sentence))
            {
                if (sentences.Count == MostSentences)
                {
                    break;
                }
                PublicSentence words = publisher.Words(text[start..end], []);
                sentence = (words, [.. SearchWords.AllOf(words.Text, stems).Select(static hit => hit.Word)]);
                sentences.Add(start, sentence);
            }
            best ??= sentence.Shown.Count > 0 ? sentence.Words : null;
            shown.UnionWith(sentence.Shown);
        }
        return shown.Count == stems.Count && best is not null ? (best.Language, Cut(best)) : null;
    }

    private static bool Waits(int start, int end, IReadOnlyList<(int Start, int End)> waiting) =>
        waiting.Any(run => run.Start < end && run.End > start);

    /// <summary>The words around the first that was searched, in pieces.</summary>
    private List<ExcerptPiece> Cut(PublicSentence sentence)
    {
        string text = sentence.Text;
        IReadOnlyList<(int Start, int End, int Word)> found = SearchWords.AllOf(text, stems);
        int first = found.Count > 0 ? found[0].Start : 0;
        int from = first <= Before ? 0 : Blank(text, first - Before);
        int to = text.Length - first <= After ? text.Length : Blank(text, first + After);
        var pieces = new List<ExcerptPiece>();
        if (from > 0)
        {
            pieces.Add(new ExcerptPiece("… ", false, false));
        }
        int start = 0;
        foreach (PublicSegment segment in sentence.Segments)
        {
            int end = start + segment.Text.Length;
            Add(text, Math.Max(start, from), Math.Min(end, to), segment.Masked, found, pieces);
            start = end;
        }
        if (to < text.Length)
        {
            pieces.Add(new ExcerptPiece(" …", false, false));
        }
        return pieces;
    }

    private static void Add(
        string text,
        int from,
        int to,
        bool masked,
        IReadOnlyList<(int Start, int End, int Word)> found,
        List<ExcerptPiece> pieces
    )
    {
        int at = from;
        foreach ((int start, int end, int _) in found)
        {
            if (masked || start < at || end > to)
            {
                continue;
            }
            Piece(at, start, false);
            Piece(start, end, true);
            at = end;
        }
        Piece(at, to, false);

        void Piece(int start, int end, bool hit)
        {
            if (end > start)
            {
                pieces.Add(new ExcerptPiece(text[start..end].ReplaceLineEndings(" "), hit, masked));
            }
        }
    }

    /// <summary>The sentence around an offset, roughly: what masking needs is the words beside a name, and those a sentence holds.</summary>
    private static (int Start, int End) SentenceAt(string text, int at)
    {
        int start = at;
        while (start > 0 && !Ends(text, start - 1))
        {
            start--;
        }
        int end = at;
        while (end < text.Length && !Ends(text, end))
        {
            end++;
        }
        return (start, Math.Min(text.Length, end + 1));
    }

    private static bool Ends(string text, int at) =>
        text[at] is '\n' or '!' or '؟' or '?'
        || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    /// <summary>The first blank from an offset on, so that no word is cut; the offset itself where none is near.</summary>
    private static int Blank(string text, int from)
    {
        for (int i = from; i < text.Length && i < from + 40; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i + 1;
            }
        }
        return char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }
}
