using System.Diagnostics;

namespace Sijill.Reading.Automaton;

/// <summary>
/// Finds how one side of one pattern matches: most items, then fewest chunks in gaps; among equals the way that, outwards from the head, takes earlier alternatives,
/// optional parts and shorter gaps first.
/// </summary>
internal sealed class Replay(SymbolSets sets, CompiledPatterns patterns)
{
    private const int Impossible = int.MinValue;

    // An item counts for more than all gaps together: 24 chunks of gap cost less than 32.
    private const int ItemScore = 32;

    // For each chunk of the window and each node of the pattern (Accept first): the best score from there to an Accept, or Impossible.
    private int[] _best = [];

    // In the same places: whether a walk from the head gets there.
    private bool[] _reached = [];

    /// <summary>Nodes looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>Items of the best way.</summary>
    public int Items { get; private set; }

    /// <summary>Chunks in gaps of the best way.</summary>
    public int Gap { get; private set; }

    /// <summary>Replays a side that is known to match. Appends what it captures, outwards from the head.</summary>
    public void Run(SideProgram program, int pattern, Window window, List<Capture> captures)
    {
        Items = 0;
        Gap = 0;
        NodeId entry = program.Entry(pattern);
        if (program[entry].Kind == NodeKind.Accept)
        {
            return;
        }
        var grid = new Grid(program, pattern);
        int cells = grid.Width * (window.Length + 1);
        if (_best.Length < cells)
        {
            _best = new int[cells];
            _reached = new bool[cells];
        }
        Array.Clear(_reached, 0, cells);
        Steps += cells;
        Forwards(grid, window, entry);
        Backwards(grid, window);
        Walk(grid, window, entry, captures);
    }

    /// <summary>Marks what can be reached. Successors have smaller ids, so one sweep down does each chunk.</summary>
    private void Forwards(Grid grid, Window window, NodeId entry)
    {
        _reached[grid.At(0, entry)] = true;
        for (int distance = 0; distance <= window.Length; distance++)
        {
            for (int local = grid.Width - 1; local > 0; local--)
            {
                if (!_reached[grid.At(distance, local)])
                {
                    continue;
                }
                ref readonly Node node = ref grid.Node(local);
                if (node.Kind == NodeKind.Split)
                {
                    _reached[grid.At(distance, node.Next)] = true;
                    _reached[grid.At(distance, node.Other)] = true;
                }
                else if (distance < window.Length && Takes(grid.Program, node, window[distance]))
                {
                    _reached[grid.At(distance + 1, node.Next)] = true;
                }
            }
        }
    }

    /// <summary>Scores what was reached, from the far end back.</summary>
    private void Backwards(Grid grid, Window window)
    {
        for (int distance = window.Length; distance >= 0; distance--)
        {
            int row = grid.At(distance, 0);
            _best[row] = 0;
            for (int local = 1; local < grid.Width; local++)
            {
                if (_reached[row + local])
                {
                    _best[row + local] = Score(grid, window, distance, grid.Node(local));
                }
            }
        }
    }

    private int Score(Grid grid, Window window, int distance, in Node node)
    {
        if (node.Kind == NodeKind.Split)
        {
            return Math.Max(_best[grid.At(distance, node.Next)], _best[grid.At(distance, node.Other)]);
        }
        if (
            distance == window.Length
            || !_reached[grid.At(distance + 1, node.Next)]
            || !Takes(grid.Program, node, window[distance])
        )
        {
            return Impossible;
        }
        int rest = _best[grid.At(distance + 1, node.Next)];
        return rest == Impossible ? Impossible : rest + (node.Kind == NodeKind.Item ? ItemScore : -1);
    }

    private void Walk(Grid grid, Window window, NodeId entry, List<Capture> captures)
    {
        NodeId at = entry;
        int distance = 0;
        Debug.Assert(_best[grid.At(0, entry)] != Impossible, "The automaton accepted this side.");
        while (grid.Program[at].Kind != NodeKind.Accept)
        {
            ref readonly Node node = ref grid.Program[at];
            if (node.Kind == NodeKind.Split)
            {
                at =
                    _best[grid.At(distance, node.Next)] >= _best[grid.At(distance, node.Other)]
                        ? node.Next
                        : node.Other;
                continue;
            }
            if (node.Kind == NodeKind.Gap)
            {
                Gap++;
            }
            else
            {
                Items++;
                if (node.Slot >= 0)
                {
                    captures.Add(new Capture(node.Slot, window.ChunkAt(distance)));
                }
            }
            distance++;
            at = node.Next;
        }
    }

    private bool Takes(SideProgram program, in Node node, int set) => patterns.Takes(program, node, sets[set]);
}
