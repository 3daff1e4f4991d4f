namespace Sijill.Reading.Automaton;

/// <summary>Builds a <see cref="SideProgram"/>: each part is compiled in front of what follows it, so successors always have smaller ids.</summary>
internal sealed class SideProgramBuilder(Side side, int patternCount)
{
    private readonly List<Node> _nodes =
    [
        .. Enumerable.Repeat(new Node(NodeKind.Accept, default, default, 0, -1), patternCount),
    ];
    private readonly List<int> _first = [patternCount];
    private readonly List<NodeId> _entries = [];
    private readonly List<int[]> _symbols = [];
    private readonly Dictionary<string, int> _symbolIndex = [];

    /// <summary>Adds the next pattern.</summary>
    public void Add(PatternParts parts, int family)
    {
        var accept = new NodeId(_entries.Count);
        _entries.Add(Chain(parts.Outwards(side), family, accept));
        _first.Add(_nodes.Count);
    }

    public SideProgram Build() => new(side, [.. _nodes], [.. _first], [.. _entries], [.. _symbols]);

    private NodeId Compile(PatternNode part, int family, NodeId next) =>
        part switch
        {
            ItemNode item => Item(item, next),
            GapNode gap => Gap(gap, family, next),
            SequenceNode sequence => Chain(
                side == Side.After ? sequence.Parts : sequence.Parts.Reverse(),
                family,
                next
            ),
            AlternativesNode alternatives => Alternatives(alternatives, family, next),
            OptionalNode optional => Split(Compile(optional.Part, family, next), next),
            _ => throw new ArgumentException("A part of a pattern of an unknown kind.", nameof(part)),
        };

    /// <summary>Compiles parts that follow each other outwards, the outermost first.</summary>
    private NodeId Chain(IEnumerable<PatternNode> outwards, int family, NodeId next)
    {
        foreach (PatternNode part in outwards.Reverse())
        {
            next = Compile(part, family, next);
        }
        return next;
    }

    private NodeId Item(ItemNode item, NodeId next)
    {
        if (item.IsHead)
        {
            throw new ArgumentException(
                "The head of a pattern must stand outside alternatives and optional parts.",
                nameof(item)
            );
        }
        return Push(new Node(NodeKind.Item, next, default, SymbolsIndex(item), item.Slot));
    }

    /// <summary>Gap(n) is up to n times one chunk; leaving early is preferred.</summary>
    private NodeId Gap(GapNode gap, int family, NodeId next)
    {
        if (gap.Max is < 1 or > CompiledPatterns.LongestGap)
        {
            throw new ArgumentException("A gap is 1 to 6 chunks long.", nameof(gap));
        }
        NodeId rest = next;
        for (int i = 0; i < gap.Max; i++)
        {
            NodeId one = Push(new Node(NodeKind.Gap, rest, default, family, -1));
            rest = Split(next, one);
        }
        return rest;
    }

    private NodeId Alternatives(AlternativesNode alternatives, int family, NodeId next)
    {
        if (alternatives.Choices.Count == 0)
        {
            throw new ArgumentException("Alternatives without a choice.", nameof(alternatives));
        }
        NodeId entry = Compile(alternatives.Choices[^1], family, next);
        for (int i = alternatives.Choices.Count - 2; i >= 0; i--)
        {
            entry = Split(Compile(alternatives.Choices[i], family, next), entry);
        }
        return entry;
    }

    private NodeId Split(NodeId preferred, NodeId other) => Push(new Node(NodeKind.Split, preferred, other, 0, -1));

    private NodeId Push(Node node)
    {
        _nodes.Add(node);
        return new NodeId(_nodes.Count - 1);
    }

    private int SymbolsIndex(ItemNode item)
    {
        int[] symbols = CompiledPatterns.Sorted(item);
        string key = string.Join(',', symbols);
        if (!_symbolIndex.TryGetValue(key, out int index))
        {
            index = _symbols.Count;
            _symbols.Add(symbols);
            _symbolIndex.Add(key, index);
        }
        return index;
    }
}
