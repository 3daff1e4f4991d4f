namespace Sijill.Reading.Automaton;

/// <summary>The patterns of a codebook, ready for matching. Immutable: compiled once and shared by all readers and threads.</summary>
public sealed class CompiledPatterns
{
    internal const int LongestGap = 6;

    // Patterns by head symbol, ascending.
    private readonly Dictionary<int, int[]> _patternsOfHead;

    // Families (by dense index) that have the symbol as a head, ascending.
    private readonly Dictionary<int, int[]> _familiesOfHead;

    // By pattern index; patterns are sorted by id, so that order of index is order of id.
    private readonly int[] _ids;
    private readonly int[] _headSlots;

    /// <summary>Compiles patterns.</summary>
    /// <param name="patterns">Their ids are distinct; their order is of no consequence.</param>
    /// <param name="barrierSymbol">The symbol of chunks that no gap contains, or -1.</param>
    /// <exception cref="ArgumentException">A pattern has not exactly one head outside alternatives and optional parts, an item no symbol, or a gap a length not 1 to 6.</exception>
    public CompiledPatterns(IReadOnlyList<PatternShape> patterns, int barrierSymbol)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        BarrierSymbol = barrierSymbol;
        PatternShape[] sorted = [.. patterns.OrderBy(pattern => pattern.Id)];
        _ids = new int[sorted.Length];
        _headSlots = new int[sorted.Length];
        var before = new SideProgramBuilder(Side.Before, sorted.Length);
        var after = new SideProgramBuilder(Side.After, sorted.Length);
        var families = new Dictionary<int, int>();
        var patternsOfHead = new Dictionary<int, SortedSet<int>>();
        var familiesOfHead = new Dictionary<int, SortedSet<int>>();
        for (int i = 0; i < sorted.Length; i++)
        {
            PatternShape pattern = sorted[i];
            _ids[i] =
                i == 0 || _ids[i - 1] != pattern.Id
                    ? pattern.Id
                    : throw new ArgumentException($"Two patterns have the id {pattern.Id}.", nameof(patterns));
            families.TryAdd(pattern.Family, families.Count);
            int family = families[pattern.Family];
            var parts = new PatternParts(pattern);
            before.Add(parts, family);
            after.Add(parts, family);
            _headSlots[i] = parts.Head.Slot;
            foreach (int symbol in Sorted(parts.Head))
            {
                Add(patternsOfHead, symbol, i);
                Add(familiesOfHead, symbol, family);
            }
        }
        Before = before.Build();
        After = after.Build();
        FamilyCount = families.Count;
        _patternsOfHead = patternsOfHead.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _familiesOfHead = familiesOfHead.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>How many patterns there are.</summary>
    public int Count => _ids.Length;

    /// <summary>The symbol of chunks that no gap contains, or -1.</summary>
    public int BarrierSymbol { get; }

    internal SideProgram Before { get; }

    internal SideProgram After { get; }

    internal int FamilyCount { get; }

    internal int IdOf(int pattern) => _ids[pattern];

    internal int HeadSlotOf(int pattern) => _headSlots[pattern];

    /// <summary>Patterns, by index, whose head takes the symbol; ascending.</summary>
    internal ReadOnlySpan<int> PatternsOfHead(int symbol) =>
        _patternsOfHead.TryGetValue(symbol, out int[]? patterns) ? patterns : [];

    /// <summary>Families, by index, whose gaps the symbol bars.</summary>
    internal ReadOnlySpan<int> FamiliesOfHead(int symbol) =>
        _familiesOfHead.TryGetValue(symbol, out int[]? families) ? families : [];

    /// <summary>Whether no gap of the family may contain a chunk with these symbols.</summary>
    internal bool Bars(ReadOnlySpan<int> symbols, int family)
    {
        foreach (int symbol in symbols)
        {
            if (symbol == BarrierSymbol || FamiliesOfHead(symbol).Contains(family))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether an item or a gap takes a chunk with these symbols.</summary>
    internal bool Takes(SideProgram program, in Node node, ReadOnlySpan<int> symbols) =>
        node.Kind == NodeKind.Item ? symbols.ContainsAny(program.SymbolsOf(node)) : !Bars(symbols, node.Detail);

    internal static int[] Sorted(ItemNode item)
    {
        int[] symbols = [.. item.AnyOf.Distinct().Order()];
        return symbols.Length > 0 ? symbols : throw new ArgumentException("An item asks for no symbol.", nameof(item));
    }

    private static void Add(Dictionary<int, SortedSet<int>> index, int symbol, int value)
    {
        if (!index.TryGetValue(symbol, out SortedSet<int>? values))
        {
            index.Add(symbol, values = []);
        }
        values.Add(value);
    }
}
