namespace Sijill.Reading.Automaton;

/// <summary>
/// The sets of symbols that chunks carry, numbered: the matcher's alphabet. One a reader, not safe for several threads.
/// It has no cap: symbols come from the codebook only, and a word that no pattern knows carries the empty set, so the codebook bounds how many sets a text can make.
/// </summary>
public sealed class SymbolSets
{
    private readonly SetInterner _sets = new();

    /// <summary>How many sets there are; ids are 0 to Count - 1.</summary>
    public int Count => _sets.Count;

    /// <summary>The symbols of a set, sorted.</summary>
    public ReadOnlySpan<int> this[int set]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(set);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(set, Count);
            return _sets[set];
        }
    }

    /// <summary>The id of a set of symbols: equal sets have one id.</summary>
    /// <param name="sortedSymbols">Sorted and distinct.</param>
    public int Intern(ReadOnlySpan<int> sortedSymbols)
    {
        for (int i = 1; i < sortedSymbols.Length; i++)
        {
            if (sortedSymbols[i - 1] >= sortedSymbols[i])
            {
                throw new ArgumentException("Symbols must be sorted and distinct.", nameof(sortedSymbols));
            }
        }
        return _sets.Intern(sortedSymbols);
    }

    /// <summary>Whether a set holds a symbol.</summary>
    public bool Has(int set, int symbol) => this[set].Contains(symbol);
}
