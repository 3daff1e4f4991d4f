using Sijill.Reading.Text;

namespace Sijill.Reading.Names;

/// <summary>
/// Names of entities as a trie over folded tokens. Immutable; finding a name allocates nothing. Hyphens, inner quotation marks and a single line end
/// inside a name are stepped over.
/// </summary>
public sealed class NameTrie
{
    private const int LongestForm = 64;

    // Words of all names, numbered; a step is (node << 32 | word) → node; the root is node 0.
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Dictionary<long, int> _steps;

    // For each node the names that end there.
    private readonly NameEnd[][] _ends;

    internal NameTrie(
        Dictionary<string, int> words,
        Dictionary<long, int> steps,
        NameEnd[][] ends,
        IReadOnlyList<NameMeaning> meanings
    )
    {
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _steps = steps;
        _ends = ends;
        Meanings = meanings;
    }

    /// <summary>For each meaning the entities (indexes) that the name may stand for.</summary>
    public IReadOnlyList<NameMeaning> Meanings { get; }

    /// <summary>Words of all names with their numbers, for packing.</summary>
    internal IReadOnlyDictionary<string, int> Words => _words.Dictionary;

    /// <summary>(node, word) to node, for packing.</summary>
    internal IReadOnlyDictionary<long, int> Steps => _steps;

    /// <summary>For each node the names that end there, for packing.</summary>
    internal IReadOnlyList<NameEnd[]> Ends => _ends;

    /// <summary>Whether a name may start with this folded form (clitics and all).</summary>
    public bool MayStart(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > LongestForm)
        {
            return false;
        }
        Span<CliticFront> fronts = stackalloc CliticFront[CliticTable.MaxFronts];
        Span<char> buffer = stackalloc char[LongestForm + 2];
        int count = Fronts(form, fronts);
        for (int i = 0; i < count; i++)
        {
            if (Step(0, Rest(form, fronts[i], buffer)) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// The longest name that starts at a token, behind clitics if need be (و ف ب ل ك, and لل of names with ال); of two of one length that with fewer
    /// clitics. No token at or after <paramref name="end"/> is looked at.
    /// </summary>
    public bool TryMatch(TokenizedText text, int at, int end, out NameMatch match)
    {
        ArgumentNullException.ThrowIfNull(text);
        match = default;
        if (at < 0 || at >= end || end > text.Count || text[at].Kind is not TokenKind.Word)
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(at);
        if (form.Length is 0 or > LongestForm)
        {
            return false;
        }
        Span<CliticFront> fronts = stackalloc CliticFront[CliticTable.MaxFronts];
        Span<char> buffer = stackalloc char[LongestForm + 2];
        int count = text[at].IsArabic ? Fronts(form, fronts) : 1;
        for (int i = 0; i < count; i++)
        {
            CliticFront front = i == 0 ? default : fronts[i];
            int node = Step(0, Rest(form, front, buffer));
            if (node >= 0)
            {
                Walk(text, at, end, front, node, ref match);
            }
        }
        return match.EndToken > 0;
    }

    private void Walk(TokenizedText text, int at, int end, CliticFront front, int node, ref NameMatch best)
    {
        int next = at + 1;
        bool quoted = false;
        while (true)
        {
            if (next > best.EndToken && TryEnd(node, text[at].Flags, out int meaning))
            {
                // A name with an opening mark inside takes the closing one too: «تنظيم "داعش"».
                int last = quoted && next < end && IsQuote(text, next) ? next + 1 : next;
                if (last > best.EndToken)
                {
                    int start = text.OriginOf(at, front.Length);
                    best = new NameMatch(at, last, new TextSpan(start, text[last - 1].End), meaning);
                }
            }
            while (next < end && IsSkipped(text, next))
            {
                quoted |= IsQuote(text, next);
                next++;
            }
            if (next >= end)
            {
                return;
            }
            node = Step(node, text.Form(next));
            if (node < 0)
            {
                return;
            }
            next++;
        }
    }

    /// <summary>Ways to cut the front that a name allows: conjunctions and prepositions, never the name's own article.</summary>
    private static int Fronts(ReadOnlySpan<char> form, Span<CliticFront> fronts)
    {
        int all = CliticTable.Fronts(form, fronts);
        int n = 0;
        for (int i = 0; i < all; i++)
        {
            if ((fronts[i].Clitics & (FrontClitics.The | FrontClitics.Will)) == 0)
            {
                fronts[n++] = fronts[i];
            }
        }
        return n;
    }

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> form, CliticFront front, Span<char> buffer)
    {
        ReadOnlySpan<char> rest = form[front.Length..];
        if (!front.ArticleBack)
        {
            return rest;
        }
        buffer[0] = 'ا';
        buffer[1] = 'ل';
        rest.CopyTo(buffer[2..]);
        return buffer[..(rest.Length + 2)];
    }

    private int Step(int node, ReadOnlySpan<char> form) =>
        _words.TryGetValue(form, out int word) && _steps.TryGetValue(((long)node << 32) | (uint)word, out int next)
            ? next
            : -1;

    private bool TryEnd(int node, TokenFlags flags, out int meaning)
    {
        foreach (NameEnd end in _ends[node])
        {
            bool fits = end.Case switch
            {
                NameCase.AllCapitals => (flags & TokenFlags.AllCapitals) != 0,
                NameCase.Capital => (flags & (TokenFlags.Capitalised | TokenFlags.AllCapitals)) != 0,
                _ => true,
            };
            if (fits)
            {
                meaning = end.Meaning;
                return true;
            }
        }
        meaning = -1;
        return false;
    }

    internal static bool IsSkipped(TokenizedText text, int at)
    {
        Token token = text[at];
        if (token.Kind == TokenKind.LineEnd)
        {
            return token.End - token.Start == 1 || text.Text.AsSpan(token.Start, token.End - token.Start) is "\r\n";
        }
        return token.Kind == TokenKind.Punctuation && (text.Form(at) is "-" || IsQuote(text, at));
    }

    private static bool IsQuote(TokenizedText text, int at) =>
        text[at].Kind == TokenKind.Punctuation
        && text.Text[text[at].Start] is '"' or '«' or '»' or '“' or '”' or '„' or '\'' or '‘' or '’' or '‹' or '›';
}

/// <summary>A name that ends at a node of the trie.</summary>
internal readonly record struct NameEnd(NameCase Case, int Meaning);
