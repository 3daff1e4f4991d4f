using Sijill.Reading.Amounts;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>The symbol sets that chunks carry, by what they are.</summary>
internal sealed class ChunkSymbols
{
    private readonly CompiledCodebook _codebook;
    private readonly SymbolSets _sets;
    private readonly Grammar _g;
    private readonly int[] _marks = new int[65536];
    private readonly int[] _meanings;
    private readonly int _who;
    private readonly int _whom;
    private readonly int _what;

    public ChunkSymbols(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
    {
        _codebook = codebook;
        _sets = sets;
        _g = grammar;
        Plain = sets.Intern([]);
        OfDate = Single(grammar.Date);
        _who = codebook.Symbols.Find("#who");
        _whom = codebook.Symbols.Find("#whom");
        _what = codebook.Symbols.Find("#what");
        OfProperName = Pair(grammar.Name, _whom);
        OfPlace = Single(grammar.Place);
        _meanings = new int[codebook.Names.Meanings.Count];
        Array.Fill(_marks, -1);
        Array.Fill(_meanings, -1);
    }

    /// <summary>Nothing.</summary>
    public int Plain { get; }

    public int OfDate { get; }

    public int OfProperName { get; }

    public int OfPlace { get; }

    public int OfWord(WordInfo word) => word.Set;

    /// <summary>A mark carries its own symbol; ; and : and brackets bar gaps.</summary>
    public int OfMark(char c)
    {
        int set = _marks[c];
        if (set < 0)
        {
            Span<int> symbols = stackalloc int[2];
            int n = 0;
            Push(symbols, ref n, _codebook.Symbols.Find("=" + Plainest(c)));
            if (c is ';' or '؛' or ':' or '(' or ')' or '[' or ']' or '–' or '—')
            {
                Push(symbols, ref n, _g.Barrier);
            }
            set = _marks[c] = Intern(symbols[..n]);
        }
        return set;
    }

    public int OfName(int meaning, WordInfo word)
    {
        int set = _meanings[meaning];
        if (set < 0)
        {
            Span<int> symbols = stackalloc int[32];
            int n = 0;
            foreach (int entity in _codebook.Names.Meanings[meaning].Entities)
            {
                Entity e = _codebook.Entities[entity];
                Push(
                    symbols,
                    ref n,
                    _codebook.Symbols.Find((e.Type == EntityType.Place ? "#place." : "#actor.") + e.Kind)
                );
                Push(symbols, ref n, e.Type == EntityType.Person ? _whom : -1);
                Push(
                    symbols,
                    ref n,
                    _codebook.Entities[entity].Type switch
                    {
                        EntityType.Actor => _g.Actor,
                        EntityType.Place => _g.Place,
                        EntityType.Outlet => _g.Outlet,
                        _ => _g.Person,
                    }
                );
                if (_codebook.Entities[entity].Place is not null)
                {
                    Push(symbols, ref n, _g.Place);
                }
                if (n >= 24)
                {
                    break;
                }
            }
            set = _meanings[meaning] = Intern(symbols[..n]);
        }
        _ = word;
        return set;
    }

    public int OfQuantity(in Quantity quantity, WordInfo? noun)
    {
        Span<int> symbols = stackalloc int[64];
        int n = 0;
        Groups(quantity, symbols, ref n);
        switch (quantity.Form)
        {
            case QuantityForm.Single:
                Push(symbols, ref n, quantity.Unit == "people" ? _g.One : -1);
                Push(symbols, ref n, _codebook.Symbols.Find("#one." + quantity.Unit));
                break;
            case QuantityForm.Definite:
                Push(symbols, ref n, quantity.Unit == "people" ? _g.TheOne : -1);
                Push(symbols, ref n, _codebook.Symbols.Find("#the." + quantity.Unit));
                break;
            case QuantityForm.Some:
                Push(symbols, ref n, quantity.Unit == "people" ? _g.Some : -1);
                Push(symbols, ref n, _codebook.Symbols.Find("#some." + quantity.Unit));
                break;
            default:
                Counted(quantity, symbols, ref n);
                break;
        }
        if (noun is not null)
        {
            NounSymbols(noun, symbols, ref n);
        }
        return Intern(symbols[..n]);
    }

    /// <summary>{who}: people told of in any way but as known ones; {whom}: as known ones too; {what}: things.</summary>
    private void Groups(in Quantity quantity, Span<int> symbols, ref int n)
    {
        if (quantity.AmountKind is not (AmountKind.Cardinal or AmountKind.Vague) || quantity.IsWhole)
        {
            return;
        }
        bool people =
            quantity.Unit is "people" or "families"
            || (quantity.Unit is "number" or "unknown" && quantity.Form is QuantityForm.Counted or QuantityForm.None)
            || (quantity.Unit is "countries" && quantity.Form is QuantityForm.None); // "no partner was hurt"
        if (people)
        {
            Push(symbols, ref n, _whom);
            Push(symbols, ref n, quantity.Form == QuantityForm.Definite ? -1 : _who);
        }
        if (quantity.Unit is "things" or "unknown" or "measure" && quantity.Form != QuantityForm.Definite)
        {
            Push(symbols, ref n, _what);
        }
        if (quantity.Noun is null && quantity.Actor >= 0 && _codebook.Entities[quantity.Actor].Kind == "force")
        {
            Push(symbols, ref n, _codebook.Symbols.Find("#soldiers"));
        }
        if (quantity.Noun?.Group is { } group && quantity.Form is QuantityForm.Counted or QuantityForm.Dual)
        {
            Push(symbols, ref n, _codebook.Symbols.Find("#" + group));
        }
    }

    private void Counted(in Quantity quantity, Span<int> symbols, ref int n)
    {
        switch (quantity.AmountKind)
        {
            case AmountKind.Ordinal:
                Push(symbols, ref n, _g.Ordinal);
                Push(symbols, ref n, _codebook.Symbols.Find("#ordinal." + quantity.Unit));
                return;
            case AmountKind.Share:
                Push(symbols, ref n, _g.Share);
                return;
            case AmountKind.Money:
                Push(symbols, ref n, _g.Money);
                return;
            default:
                Push(symbols, ref n, _g.Count);
                // {none} is nobody; what counts nothing ("three reports") has no slot of its own.
                Push(symbols, ref n, quantity.Unit == "none" ? -1 : _codebook.Symbols.Find("#" + quantity.Unit));
                if (quantity.Form == QuantityForm.None)
                {
                    Push(symbols, ref n, _codebook.Symbols.Find("#none"));
                    Push(symbols, ref n, _codebook.Symbols.Find("#none." + quantity.Unit));
                }
                return;
        }
    }

    /// <summary>Word classes of the noun itself; other readings of its form («أسرة» is no "captured her") are left out.</summary>
    private static void NounSymbols(WordInfo noun, Span<int> symbols, ref int n)
    {
        foreach (WordAnalysis analysis in noun.Analyses)
        {
            if (
                analysis.StemLength != noun.NounReading!.StemLength
                && (analysis.Clitics != Clitics.None || analysis.Entry.Noun is not null)
            )
            {
                continue;
            }
            foreach (int symbol in analysis.Entry.Symbols)
            {
                if (n < 60)
                {
                    Push(symbols, ref n, symbol);
                }
            }
        }
    }

    private int Pair(int a, int b)
    {
        Span<int> symbols = stackalloc int[2];
        int n = 0;
        Push(symbols, ref n, a);
        Push(symbols, ref n, b);
        return Intern(symbols[..n]);
    }

    private int Single(int symbol) => symbol < 0 ? Plain : _sets.Intern([symbol]);

    private static void Push(Span<int> symbols, ref int n, int symbol)
    {
        if (symbol >= 0)
        {
            symbols[n++] = symbol;
        }
    }

    private int Intern(Span<int> symbols)
    {
        symbols.Sort();
        int n = 0;
        for (int i = 0; i < symbols.Length; i++)
        {
            if (i == 0 || symbols[i] != symbols[i - 1])
            {
                symbols[n++] = symbols[i];
            }
        }
        return _sets.Intern(symbols[..n]);
    }

    private static char Plainest(char c) =>
        c switch
        {
            '،' => ',',
            '؛' => ';',
            '؟' => '?',
            '–' or '—' => '-',
            '“' or '”' or '«' or '»' or '„' => '"',
            _ => c,
        };
}
