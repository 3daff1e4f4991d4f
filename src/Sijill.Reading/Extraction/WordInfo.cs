using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>What is known of a word form, whatever text it stands in. One object a form, shared by all its tokens.</summary>
internal sealed class WordInfo
{
    /// <summary>A form that nothing is known of.</summary>
    public static readonly WordInfo Unknown = new();

    /// <summary>The readings of the form, fewest clitics first.</summary>
    public WordAnalysis[] Analyses { get; init; } = [];

    /// <summary>All symbols of all readings, sorted.</summary>
    public int[] Symbols { get; init; } = [];

    /// <summary>Set of <see cref="Symbols"/> in the reader's <see cref="Automaton.SymbolSets"/>.</summary>
    public int Set { get; init; }

    /// <summary>The first reading as a noun, or null.</summary>
    public WordAnalysis? NounReading { get; init; }

    /// <summary>The first reading as a nationality, or null.</summary>
    public WordAnalysis? NationalityReading { get; init; }

    /// <summary>Whether an amount may start here.</summary>
    public bool MayStartAmount { get; init; }

    /// <summary>Whether a date may start here.</summary>
    public bool MayStartDate { get; init; }

    /// <summary>Whether a name may start here.</summary>
    public bool MayStartName { get; init; }

    /// <summary>The noun, or null.</summary>
    public Noun? Noun => NounReading?.Entry.Noun;

    /// <summary>Clitics of the reading that counts most: the noun's, else the first.</summary>
    public Clitics Clitics => (NounReading ?? (Analyses.Length > 0 ? Analyses[0] : null))?.Clitics ?? Clitics.None;

    /// <summary>Whether a symbol is among those of the form.</summary>
    public bool Has(int symbol)
    {
        foreach (int s in Symbols)
        {
            if (s == symbol)
            {
                return true;
            }
        }
        return false;
    }
}
