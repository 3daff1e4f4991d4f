namespace Sijill.Reading.Automaton;

/// <summary>Tries every pattern at each of its heads and tells what it lacked. For explanations: its cost grows with the number of patterns.</summary>
internal sealed class NearMissFinder(CompiledPatterns patterns, SymbolSets sets)
{
    private const int Unreached = -1;

    private readonly SortedSet<int> _heads = [];

    // For each chunk of the window and each node of the pattern (see Grid): the most items on a way there, or Unreached.
    private int[] _found = [];

    public void Find(ReadOnlySpan<int> chunkSets, List<NearMissInfo> into)
    {
        for (int head = 0; head < chunkSets.Length; head++)
        {
            _heads.Clear();
            foreach (int symbol in sets[chunkSets[head]])
            {
                _heads.UnionWith(patterns.PatternsOfHead(symbol).ToArray());
            }
            foreach (int pattern in _heads)
            {
                if (Miss(pattern, chunkSets, head, Side.After) is { } after)
                {
                    into.Add(after);
                }
                else if (Miss(pattern, chunkSets, head, Side.Before) is { } before)
                {
                    into.Add(before);
                }
            }
        }
    }

    /// <summary>What a side lacks, or null if it matches.</summary>
    private NearMissInfo? Miss(int pattern, ReadOnlySpan<int> chunkSets, int head, Side side)
    {
        SideProgram program = side == Side.After ? patterns.After : patterns.Before;
        var window = new Window(chunkSets, head, side);
        var grid = new Grid(program, pattern);
        int cells = grid.Width * (window.Length + 1);
        if (_found.Length < cells)
        {
            _found = new int[cells];
        }
        Array.Fill(_found, Unreached, 0, cells);
        _found[grid.At(0, program.Entry(pattern))] = 0;
        NearMissInfo? nearest = null;
        for (int distance = 0; distance <= window.Length; distance++)
        {
            for (int column = grid.Width - 1; column > 0; column--)
            {
                int found = _found[grid.At(distance, column)];
                if (found == Unreached)
                {
                    continue;
                }
                ref readonly Node node = ref grid.Node(column);
                if (node.Kind == NodeKind.Split)
                {
                    Raise(grid.At(distance, node.Next), found);
                    Raise(grid.At(distance, node.Other), found);
                }
                else if (distance < window.Length && patterns.Takes(program, node, sets[window[distance]]))
                {
                    Raise(grid.At(distance + 1, node.Next), found + (node.Kind == NodeKind.Item ? 1 : 0));
                }
                else if (node.Kind == NodeKind.Item && (nearest is null || found > nearest.Value.Found))
                {
                    nearest = new NearMissInfo(
                        patterns.IdOf(pattern),
                        head,
                        side,
                        program.SymbolsOf(node),
                        window.ChunkAt(distance),
                        found
                    );
                }
            }
            if (_found[grid.At(distance, 0)] != Unreached)
            {
                return null;
            }
        }
        return nearest;
    }

    private void Raise(int cell, int found) => _found[cell] = Math.Max(_found[cell], found);
}
