using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>What patterns may refer to, and the symbols that stand for it.</summary>
internal sealed class PatternScope
{
    private readonly SymbolTable _symbols;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<string> _classes;
    private readonly HashSet<string> _nouns;
    private readonly HashSet<string> _units;
    private readonly HashSet<string> _groups;
    private readonly HashSet<string> _kinds;
    private readonly List<string> _slots;
    private readonly List<int> _count;

    public PatternScope(
        SymbolTable symbols,
        IEnumerable<string> classes,
        IReadOnlyList<Noun> nouns,
        IEnumerable<string> units,
        IReadOnlyList<Entity> entities,
        DiagnosticBag bag
    )
    {
        _groups = new HashSet<string>(nouns.Select(n => n.Group ?? ""), StringComparer.Ordinal);
        _kinds = new HashSet<string>(entities.Select(e => e.Kind), StringComparer.Ordinal);
        _symbols = symbols;
        _bag = bag;
        _classes = new HashSet<string>(classes, StringComparer.Ordinal);
        _nouns = new HashSet<string>(nouns.Select(n => n.Id), StringComparer.Ordinal);
        _units = new HashSet<string>(units, StringComparer.Ordinal);
        _slots = [.. Schema.Slots.Append(Schema.CountSlot).Union(_units)];
        _count = [symbols.Intern("#number")];
        foreach (string unit in _units)
        {
            if (!Schema.MeasuringUnits.Contains(unit))
            {
                _count.Add(symbols.Intern("#" + unit));
            }
        }
        _count.Sort();
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

    /// <summary>{one.strikes}, {place.camp}.</summary>
    private bool IsDotted(string kind)
    {
        int dot = kind.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return false;
        }
        string slot = kind[..dot];
        string rest = kind[(dot + 1)..];
        return (Schema.SlotsOfUnits.Contains(slot) && _units.Contains(rest)) || (Schema.SlotsOfKinds.Contains(slot) && _kinds.Contains(rest));
    }

    /// <summary>The symbols of a slot; none (and a report) if there is no such slot.</summary>
    public IEnumerable<int> Slot(string kind, SourcePosition at)
    {
        if (kind == Schema.CountSlot)
        {
            return _count;
        }
        if (_units.Contains(kind) || Schema.Slots.Contains(kind) || _groups.Contains(kind) || IsDotted(kind))
        {
            return [_symbols.Intern("#" + kind)];
        }
        _bag.Add(at, PatternMessages.UnknownSlot(kind, _slots));
        return [];
    }
}
