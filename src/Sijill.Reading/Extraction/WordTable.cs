using Sijill.Reading.Amounts;
using Sijill.Reading.Automaton;
using Sijill.Reading.Calendar;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Word forms that were met, with what is known of them: a form is analysed once, not once a token. Cleared when it grows too large.</summary>
internal sealed class WordTable
{
    private const int Capacity = 200_000;
    private const int Tables = 16;
    private const TokenFlags Telling =
        TokenFlags.FinalAlefMaqsura
        | TokenFlags.FinalTaMarbuta
        | TokenFlags.AllCapitals
        | TokenFlags.Capitalised
        | TokenFlags.Arabic
        | TokenFlags.Latin;

    private readonly CompiledCodebook _codebook;
    private readonly SymbolSets _sets;
    private readonly Grammar _grammar;

    // One table for each combination of the flags that tell forms apart.
    private readonly Dictionary<string, WordInfo>[] _tables = new Dictionary<string, WordInfo>[Tables];
    private readonly Dictionary<string, WordInfo>.AlternateLookup<ReadOnlySpan<char>>[] _lookups = new Dictionary<
        string,
        WordInfo
    >.AlternateLookup<ReadOnlySpan<char>>[Tables];

    public WordTable(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
    {
        _codebook = codebook;
        _sets = sets;
        _grammar = grammar;
        for (int i = 0; i < _tables.Length; i++)
        {
            _tables[i] = new Dictionary<string, WordInfo>(StringComparer.Ordinal);
            _lookups[i] = _tables[i].GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }

    /// <summary>What is known of a token's form.</summary>
    public WordInfo Of(ReadOnlySpan<char> form, TokenFlags flags)
    {
        int table = TableOf(flags);
        if (_lookups[table].TryGetValue(form, out WordInfo? info))
        {
            return info;
        }
        if (_tables[table].Count >= Capacity)
        {
            _tables[table].Clear();
        }
        info = Analyze(form, flags & Telling);
        _tables[table][form.ToString()] = info;
        return info;
    }

    private static int TableOf(TokenFlags flags) =>
        ((flags & TokenFlags.FinalAlefMaqsura) != 0 ? 1 : 0)
        | ((flags & TokenFlags.AllCapitals) != 0 ? 2 : 0)
        | ((flags & TokenFlags.Capitalised) != 0 ? 4 : 0)
        | ((flags & TokenFlags.FinalTaMarbuta) != 0 ? 8 : 0);

    /// <summary>The reading with fewer clitics; of equal ones a plural before a dual: «مسلحين» are several unless a dual can be nothing else.</summary>
    private static WordAnalysis Nearer(WordAnalysis? before, WordAnalysis analysis)
    {
        if (before is null)
        {
            return analysis;
        }
        bool dualBefore = (before.Entry.Inflection & Inflection.Dual) != 0;
        bool plural = (analysis.Entry.Inflection & Inflection.Plural) != 0;
        return dualBefore && plural && before.Clitics == analysis.Clitics && before.Entry.Noun == analysis.Entry.Noun
            ? analysis
            : before;
    }

    private WordInfo Analyze(ReadOnlySpan<char> form, TokenFlags flags)
    {
        WordAnalysis[] analyses = _codebook.Lexicon.Analyze(form, flags);
        var symbols = new SortedSet<int>();
        WordAnalysis? noun = null;
        WordAnalysis? nationality = null;
        foreach (WordAnalysis analysis in analyses)
        {
            foreach (int symbol in analysis.Entry.Symbols)
            {
                symbols.Add(symbol);
            }
            if (analysis.Entry.Noun is not null)
            {
                noun = Nearer(noun, analysis);
            }
            if (analysis.Entry.Nationality >= 0)
            {
                nationality ??= analysis;
            }
        }
        if (nationality is not null && _grammar.Nationality >= 0)
        {
            symbols.Add(_grammar.Nationality);
        }
        int[] sorted = [.. symbols];
        return new WordInfo
        {
            Analyses = analyses,
            Symbols = sorted,
            Set = _sets.Intern(sorted),
            NounReading = noun,
            NationalityReading = nationality,
            MayStartAmount = AmountReader.MayStart(form),
            MayStartDate = DateReader.MayStart(form),
            MayStartName = _codebook.Names.MayStart(form),
        };
    }
}
