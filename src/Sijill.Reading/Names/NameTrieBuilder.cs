using Sijill.Reading.Text;

namespace Sijill.Reading.Names;

/// <summary>Gathers names and builds their trie.</summary>
internal sealed class NameTrieBuilder
{
    private const int LongestCapitals = 4;

    private readonly Dictionary<string, NameGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>All names, each with those who bear it, in the order in which they were added.</summary>
    public IReadOnlyCollection<NameGroup> Groups => _groups.Values;

    /// <summary>Adds a name; null if nothing of it is left to look for.</summary>
    public NameGroup? Add(string name)
    {
        TokenizedText text = Tokenizer.Tokenize(name);
        var words = new List<string>();
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != TokenKind.LineEnd && !NameTrie.IsSkipped(text, i))
            {
                words.Add(text.Form(i).ToString());
            }
        }
        int first = FirstWord(text);
        if (first < 0 || words.Count == 0)
        {
            return null;
        }
        NameCase need = words.Count == 1 ? CaseOf(text[first]) : NameCase.Any;
        string key = string.Join(' ', words) + (char)('0' + (int)need);
        if (!_groups.TryGetValue(key, out NameGroup? group))
        {
            _groups.Add(key, group = new NameGroup(name, words, need));
        }
        return group;
    }

    /// <summary>The trie; <paramref name="meaningOf"/> says what each name means.</summary>
    public NameTrie Build(Func<NameGroup, NameMeaning> meaningOf)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var steps = new Dictionary<long, int>();
        var ends = new List<List<NameEnd>?> { null };
        var meanings = new List<NameMeaning>();
        foreach (NameGroup group in _groups.Values)
        {
            int node = 0;
            foreach (string word in group.Words)
            {
                if (!words.TryGetValue(word, out int id))
                {
                    words.Add(word, id = words.Count);
                }
                long step = ((long)node << 32) | (uint)id;
                if (!steps.TryGetValue(step, out node))
                {
                    node = ends.Count;
                    ends.Add(null);
                    steps.Add(step, node);
                }
            }
            (ends[node] ??= []).Add(new NameEnd(group.Case, meanings.Count));
            meanings.Add(meaningOf(group));
        }
        NameEnd[][] table =
        [
            .. ends.Select(list => list is null ? [] : list.OrderByDescending(end => end.Case).ToArray()),
        ];
        return new NameTrie(words, steps, table, meanings);
    }

    private static int FirstWord(TokenizedText text)
    {
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind == TokenKind.Word)
            {
                return i;
            }
        }
        return -1;
    }

    private static NameCase CaseOf(Token token)
    {
        if ((token.Flags & TokenFlags.AllCapitals) != 0 && token.End - token.Start <= LongestCapitals)
        {
            return NameCase.AllCapitals;
        }
        return (token.Flags & TokenFlags.Capitalised) != 0 ? NameCase.Capital : NameCase.Any;
    }
}
