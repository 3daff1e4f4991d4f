using Sijill.Reading.Codebook.Morphology;
using Sijill.Reading.Text;

namespace Sijill.Reading.Codebook;

/// <summary>Gathers the forms of a codebook: what agrees in all features becomes one entry with the symbols of all.</summary>
internal sealed class LexiconBuilder
{
    private const string Apostrophes = "'’ʼ`";

    private readonly Dictionary<string, List<Pending>> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<int> _used = [];

    /// <summary>Whether some form carries the symbol.</summary>
    public bool Carries(int symbol) => _used.Contains(symbol);

    /// <summary>Adds a form as it is spelt.</summary>
    public void Add(
        WordForm form,
        ReadOnlySpan<int> symbols,
        Noun? noun,
        string language,
        int nationality = -1,
        bool isExact = false
    )
    {
        string folded = Fold(form.Text);
        if (folded.Length == 0)
        {
            return;
        }
        var key = new Features(
            noun,
            form.Inflection,
            language,
            nationality,
            form.Text[^1] is 'ى' or 'ي' or 'ة' or 'ه' ? form.Text[^1] : '\0',
            (noun is not null || nationality >= 0) && char.IsUpper(form.Text[0]),
            isExact
        );
        if (!_forms.TryGetValue(folded, out List<Pending>? list))
        {
            _forms.Add(folded, list = new List<Pending>(1));
        }
        Pending? entry = null;
        foreach (Pending candidate in list)
        {
            if (candidate.Features == key)
            {
                entry = candidate;
                break;
            }
        }
        if (entry is null)
        {
            list.Add(entry = new Pending(key));
        }
        foreach (int symbol in symbols)
        {
            _used.Add(symbol);
            if (!entry.Symbols.Contains(symbol))
            {
                entry.Symbols.Add(symbol);
            }
        }
    }

    public Lexicon Build()
    {
        var sets = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var forms = new Dictionary<string, LexEntry[]>(_forms.Count, StringComparer.Ordinal);
        foreach ((string form, List<Pending> list) in _forms)
        {
            var entries = new LexEntry[list.Count];
            for (int i = 0; i < entries.Length; i++)
            {
                entries[i] = list[i].Build(sets);
            }
            forms.Add(form, entries);
        }
        return new Lexicon(forms);
    }

    /// <summary>The form under which a token of the text is looked up: inner apostrophes are gone there too.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAny(Apostrophes))
        {
            return Folding.Fold(text);
        }
        TokenizedText tokens = Tokenizer.Tokenize(text);
        return tokens.Count == 1 ? tokens.Form(0).ToString() : Folding.Fold(text);
    }

    private readonly record struct Features(
        Noun? Noun,
        Inflection Inflection,
        string Language,
        int Nationality,
        char LastLetter,
        bool NeedsCapital,
        bool IsExact
    );

    private sealed class Pending(Features features)
    {
        public Features Features { get; } = features;

        public List<int> Symbols { get; } = new(2);

        public LexEntry Build(Dictionary<string, int[]> sets)
        {
            Symbols.Sort();
            string key = string.Join(',', Symbols);
            if (!sets.TryGetValue(key, out int[]? symbols))
            {
                sets.Add(key, symbols = [.. Symbols]);
            }
            return new LexEntry(symbols, Features.Noun, Features.Inflection, Features.Language, Features.Nationality)
            {
                LastLetter = Features.LastLetter,
                NeedsCapital = Features.NeedsCapital,
                IsExact = Features.IsExact,
            };
        }
    }
}
