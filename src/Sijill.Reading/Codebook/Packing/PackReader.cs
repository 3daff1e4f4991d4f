using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook.Yaml;
using Sijill.Reading.Names;

namespace Sijill.Reading.Codebook.Packing;

/// <summary>Reads the body of a pack; <see cref="PackWriter"/> is its mirror, line by line.</summary>
internal sealed class PackReader(ReadOnlyMemory<byte> body)
{
    private const int DeepestNode = 64;
    private const int LongestGap = 6;

    private readonly PackBytes _bytes = new(body);
    private int _symbols;
    private int _heads;

    public CompiledCodebook Unpack()
    {
        _bytes.ReadStrings();
        string id = _bytes.Text();
        string hash = _bytes.Text();
        Dictionary<string, string> titles = Titles();
        SymbolTable symbols = Symbols();
        Entity[] entities = Indexed(Entity);
        Noun[] nouns = _bytes.List(Noun);
        Indicator[] indicators = _bytes.List(Indicator);
        Pattern[] patterns = Indexed(index => Pattern(index, indicators.Length));
        PatternShape[] shapes = _bytes.List(() => Shape(patterns));
        if (shapes.Length != patterns.Length)
        {
            throw _bytes.Malformed("there are not as many shapes as patterns");
        }
        var codebook = new CompiledCodebook
        {
            Id = id,
            Hash = hash,
            Titles = titles,
            Symbols = symbols,
            Entities = entities,
            Nouns = nouns,
            Indicators = indicators,
            Patterns = patterns,
            Shapes = shapes,
            Lexicon = Forms(nouns, entities.Length),
            Names = Names(entities.Length),
            Scope = Scope(entities.Length),
            Tracks = _bytes.List(() => Track(indicators, entities)),
        };
        return _bytes.IsAtEnd ? codebook : throw _bytes.Malformed("something follows its end");
    }

    private bool[] Scope(int entities)
    {
        bool[] scope = _bytes.List(_bytes.Flag);
        return scope.Length == 0 || scope.Length == entities
            ? scope
            : throw _bytes.Malformed("its scope is not of its entities");
    }

    private Track Track(Indicator[] indicators, Entity[] entities) =>
        new()
        {
            Id = _bytes.Text(),
            Titles = Titles(),
            Figures = _bytes.List(() =>
                new TrackFigure
                {
                    Indicator = indicators[_bytes.Below(indicators.Length)].Id,
                    Places = Array.ConvertAll(_bytes.Numbers(entities.Length), place => entities[place].Id),
                }
            ),
            Sayings = _bytes.List(_bytes.Text),
        };

    private SymbolTable Symbols()
    {
        var symbols = new SymbolTable();
        _symbols = _bytes.Count();
        for (int i = 0; i < _symbols; i++)
        {
            if (symbols.Intern(_bytes.Text()) != i)
            {
                throw _bytes.Malformed("a symbol stands there twice");
            }
        }
        return symbols;
    }

    private T[] Indexed<T>(Func<int, T> read)
    {
        int index = 0;
        return _bytes.List(() => read(index++));
    }

    private Entity Entity(int index) =>
        new()
        {
            Index = index,
            Id = _bytes.Text(),
            Type = (EntityType)_bytes.Below((int)EntityType.Outlet + 1),
            Kind = _bytes.Text(),
            Parent = _bytes.TextOrNull(),
            Interest = _bytes.TextOrNull(),
            Group = _bytes.TextOrNull(),
            From = _bytes.Day(),
            To = _bytes.Day(),
            PCode = _bytes.TextOrNull(),
            ClosedOn = _bytes.Day(),
            Place = _bytes.TextOrNull(),
            Nationals = _bytes.TextOrNull(),
            Domain = _bytes.TextOrNull(),
            Names = EntityNames(),
        };

    private Dictionary<string, IReadOnlyList<string>> EntityNames()
    {
        int count = _bytes.Count();
        var names = new Dictionary<string, IReadOnlyList<string>>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            if (!names.TryAdd(_bytes.Text(), _bytes.List(_bytes.Text)))
            {
                throw _bytes.Malformed("a language stands there twice");
            }
        }
        return names;
    }

    private Noun Noun() =>
        new()
        {
            Id = _bytes.Text(),
            Unit = _bytes.Text(),
            Group = _bytes.TextOrNull(),
            Actor = _bytes.TextOrNull(),
            Indicator = _bytes.TextOrNull(),
        };

    private Indicator Indicator() =>
        new()
        {
            Id = _bytes.Text(),
            Measure = _bytes.Text(),
            Unit = _bytes.Text(),
            Least = _bytes.Number(),
            Moves = _bytes.Flag(),
            Titles = Titles(),
            At = new SourcePosition(_bytes.Text(), _bytes.Number(), _bytes.Number()),
        };

    private Pattern Pattern(int index, int indicators)
    {
        var pattern = new Pattern
        {
            Index = index,
            Id = _bytes.Text(),
            Indicator = _bytes.Below(indicators),
            Language = _bytes.Text(),
            Source = _bytes.Text(),
            Slots = _bytes.List(_bytes.Text),
            Status = _bytes.TextOrNull(),
            Measure = _bytes.TextOrNull(),
            Unit = _bytes.TextOrNull(),
            Role = _bytes.TextOrNull(),
            IsWeak = _bytes.Flag(),
        };
        bool hasValue = _bytes.Flag();
        int value = _bytes.Number();
        return pattern with
        {
            Value = hasValue ? value : null,
            Also = _bytes.Numbers(indicators),
            Examples = _bytes.List(Example),
            CounterExamples = _bytes.List(Example),
        };
    }

    private PatternExample Example() =>
        new(_bytes.Text(), _bytes.List(_bytes.Text), _bytes.Text(), _bytes.Number(), _bytes.Number());

    private PatternShape Shape(Pattern[] patterns)
    {
        int id = _bytes.Below(patterns.Length);
        int family = _bytes.Number();
        _heads = 0;
        PatternNode root = Node(patterns[id].Slots.Count, 0, mayHoldHead: true);
        return _heads == 1 ? new PatternShape(id, family, root) : throw _bytes.Malformed("a pattern has not one head");
    }

    private PatternNode Node(int slots, int depth, bool mayHoldHead)
    {
        if (depth > DeepestNode)
        {
            throw _bytes.Malformed("a pattern is too deep");
        }
        switch ((PackedNode)_bytes.Below((int)PackedNode.Optional + 1))
        {
            case PackedNode.Item:
                return Item(slots, mayHoldHead);
            case PackedNode.Gap:
                int gap = _bytes.Below(LongestGap + 1);
                return gap > 0 ? new GapNode(gap) : throw _bytes.Malformed("a gap has no length");
            case PackedNode.Sequence:
                return new SequenceNode(_bytes.List(() => Node(slots, depth + 1, mayHoldHead)));
            case PackedNode.Alternatives:
                return new AlternativesNode(_bytes.List(() => Node(slots, depth + 1, mayHoldHead: false)));
            default:
                return new OptionalNode(Node(slots, depth + 1, mayHoldHead: false));
        }
    }

    private ItemNode Item(int slots, bool mayHoldHead)
    {
        int[] anyOf = _bytes.Numbers(_symbols);
        bool isHead = _bytes.Flag();
        int slot = _bytes.Below(slots + 1) - 1;
        _heads += isHead ? 1 : 0;
        return anyOf.Length > 0 && (mayHoldHead || !isHead)
            ? new ItemNode(anyOf, isHead, slot)
            : throw _bytes.Malformed("an item asks for nothing, or is a head where none may be");
    }

    private Lexicon Forms(Noun[] nouns, int entities)
    {
        int count = _bytes.Count();
        var forms = new Dictionary<string, LexEntry[]>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string form = _bytes.Text();
            LexEntry[] entries = new LexEntry[_bytes.Count()];
            for (int k = 0; k < entries.Length; k++)
            {
                entries[k] = Entry(nouns, entities);
            }
            if (!forms.TryAdd(form, entries))
            {
                throw _bytes.Malformed("a form stands there twice");
            }
        }
        return new Lexicon(forms);
    }

    private LexEntry Entry(Noun[] nouns, int entities)
    {
        int[] symbols = _bytes.Numbers(_symbols);
        int noun = _bytes.Below(nouns.Length + 1);
        return new LexEntry(
            symbols,
            noun == 0 ? null : nouns[noun - 1],
            (Inflection)_bytes.Below(ushort.MaxValue + 1),
            _bytes.Text(),
            _bytes.Below(entities + 1) - 1
        )
        {
            LastLetter = (char)_bytes.Below(char.MaxValue + 1),
            NeedsCapital = _bytes.Flag(),
            IsExact = _bytes.Flag(),
        };
    }

    private NameTrie Names(int entities)
    {
        NameMeaning[] meanings = _bytes.List(() => new NameMeaning(_bytes.Numbers(entities), _bytes.Flag()));
        string[] list = _bytes.List(_bytes.Text);
        var words = new Dictionary<string, int>(list.Length, StringComparer.Ordinal);
        foreach (string word in list)
        {
            if (!words.TryAdd(word, words.Count))
            {
                throw _bytes.Malformed("a word of a name stands there twice");
            }
        }
        NameEnd[][] ends = _bytes.List(() =>
            _bytes.List(() =>
                new NameEnd((NameCase)_bytes.Below((int)NameCase.AllCapitals + 1), _bytes.Below(meanings.Length))
            )
        );
        int count = _bytes.Count();
        var steps = new Dictionary<long, int>(count);
        for (int i = 0; i < count; i++)
        {
            long node = _bytes.Below(ends.Length);
            long word = _bytes.Below(words.Count);
            if (!steps.TryAdd((node << 32) | word, _bytes.Below(ends.Length)))
            {
                throw _bytes.Malformed("a step stands there twice");
            }
        }
        return new NameTrie(words, steps, ends, meanings);
    }

    private Dictionary<string, string> Titles()
    {
        int count = _bytes.Count();
        var titles = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            if (!titles.TryAdd(_bytes.Text(), _bytes.Text()))
            {
                throw _bytes.Malformed("a language stands there twice");
            }
        }
        return titles;
    }
}
