namespace Sijill.Reading.Automaton;

/// <summary>
/// One side of all patterns as a nondeterministic automaton that reads chunks outwards from the head. Immutable, shared by threads.
/// </summary>
internal sealed class SideProgram
{
    // Node p < PatternCount is the Accept of pattern p. The others follow, pattern by pattern.
    // A node's Next and Other are smaller than its own id: there is no loop, and ascending ids are an order in which successors come first.
    private readonly Node[] _nodes;

    // The nodes of pattern p, but for its Accept, are _first[p].._first[p + 1].
    private readonly int[] _first;

    // Where pattern p starts: its Accept if it has nothing on this side.
    private readonly NodeId[] _entries;

    // Symbols of the items: sorted, never empty.
    private readonly int[][] _symbols;

    public SideProgram(Side side, Node[] nodes, int[] first, NodeId[] entries, int[][] symbols)
    {
        Side = side;
        _nodes = nodes;
        _first = first;
        _entries = entries;
        _symbols = symbols;
    }

    public Side Side { get; }

    public int PatternCount => _entries.Length;

    public int NodeCount => _nodes.Length;

    public ref readonly Node this[NodeId node] => ref _nodes[node.Value];

    public NodeId Entry(int pattern) => _entries[pattern];

    /// <summary>First of the pattern's nodes.</summary>
    public int FirstNode(int pattern) => _first[pattern];

    /// <summary>How many nodes the pattern has, its Accept not counted.</summary>
    public int NodesOf(int pattern) => _first[pattern + 1] - _first[pattern];

    /// <summary>The symbols, any of which an item takes.</summary>
    public int[] SymbolsOf(in Node item) => _symbols[item.Detail];
}
