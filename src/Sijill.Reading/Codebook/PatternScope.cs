using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>What patterns may refer to, and the symbols that stand for it.</summary>
internal sealed class PatternScope
{
    private readonly SymbolTable _symbols;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<string> _classes;
    private readonly HashSet<string> _nouns;
    private readonly HashSet<string> _slots;

    /// <param name="symbols">The table of symbols.</param>
    /// <param name="classes">Ids of word classes.</param>
    /// <param name="nouns">Ids of nouns.</param>
    /// <param name="slots">Slots, narrowed ones included.</param>
    /// <param name="bag">Where mistakes go.</param>
    public PatternScope(
        SymbolTable symbols,
        IEnumerable<string> classes,
        IEnumerable<string> nouns,
        IEnumerable<string> slots,
        DiagnosticBag bag
    )
    {
        _symbols = symbols;
        _bag = bag;
        _classes = new HashSet<string>(classes, StringComparer.Ordinal);
        _nouns = new HashSet<string>(nouns, StringComparer.Ordinal);
        _slots = new HashSet<string>(slots, StringComparer.Ordinal);
    }

    /// <summary>Words that patterns spell out: their symbols, whether they are exact, and the words as written.</summary>
    public Dictionary<int, (string Word, bool IsExact)> Words { get; } = [];

    /// <summary>Symbols of forms of nouns that patterns name: noun, form ("" for any) and symbol.</summary>
    public HashSet<(string Noun, string Form)> NounForms { get; } = [];

    /// <summary>Symbols of classes that patterns name, with the places.</summary>
    public List<(int Symbol, string Name, string Form, SourcePosition At)> ClassForms { get; } = [];

    public void Report(SourcePosition at, Message message) => _bag.Add(at, message);

    /// <summary>The symbol of a word.</summary>
    public int Word(string word, bool exact)
    {
        string folded = LexiconBuilder.Fold(word);
        int symbol = _symbols.Intern((exact ? "==" : "=") + folded);
        Words.TryAdd(symbol, (word, exact));
        return symbol;
    }

    /// <summary>The symbols of a mark: an Arabic comma is a comma.</summary>
    public IEnumerable<int> Mark(string mark) =>
        mark switch
        {
            "," or "،" => [_symbols.Intern("=,"), _symbols.Intern("=،")],
            ";" or "؛" => [_symbols.Intern("=;"), _symbols.Intern("=؛")],
            "?" or "؟" => [_symbols.Intern("=?"), _symbols.Intern("=؟")],
            "«" or "“" => [_symbols.Intern("#open")],
            "»" or "”" => [_symbols.Intern("#close")],
            "\"" => [_symbols.Intern("#open"), _symbols.Intern("#close")],
            _ => [_symbols.Intern("=" + mark)],
        };

    /// <summary>The symbol of a class or noun, or of one of its forms; -1 (and a report) if there is none.</summary>
    public int Class(string name, string form, SourcePosition at)
    {
        bool isClass = _classes.Contains(name);
        if (!isClass && !_nouns.Contains(name))
        {
            _bag.Add(at, PatternMessages.UnknownClass(name, [.. _classes, .. _nouns]));
            return -1;
        }
        string[] forms = isClass ? Schema.ClassForms : Schema.NounForms;
        if (form.Length > 0 && !forms.Contains(form))
        {
            _bag.Add(at, PatternMessages.UnknownForm(form, name, forms));
            return -1;
        }
        int symbol = _symbols.Intern(form.Length == 0 ? name : name + "." + form);
        if (isClass)
        {
            ClassForms.Add((symbol, name, form, at));
        }
        else
        {
            NounForms.Add((name, form));
        }
        return symbol;
    }

    /// <summary>The symbol of a slot; -1 (and a report) if there is no such slot.</summary>
    public int Slot(string kind, SourcePosition at)
    {
        if (_slots.Contains(kind))
        {
            return _symbols.Intern("#" + kind);
        }
        _bag.Add(at, PatternMessages.UnknownSlot(kind, _slots));
        return -1;
    }
}
