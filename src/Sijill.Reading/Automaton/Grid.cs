using System.Diagnostics;

namespace Sijill.Reading.Automaton;

/// <summary>Where the cells of a table over the chunks of a window and the nodes of one pattern lie: a row for each chunk, the Accept in column 0.</summary>
internal readonly struct Grid
{
    private readonly int _pattern;
    private readonly int _first;

    public Grid(SideProgram program, int pattern)
    {
        Program = program;
        _pattern = pattern;
        _first = program.FirstNode(pattern);
        Width = program.NodesOf(pattern) + 1;
    }

    public SideProgram Program { get; }

    /// <summary>Columns.</summary>
    public int Width { get; }

    public int At(int distance, int column) => (distance * Width) + column;

    public int At(int distance, NodeId node)
    {
        Debug.Assert(node.Value >= _first || node.Value == _pattern, "A node of this pattern.");
        return At(distance, node.Value < _first ? 0 : node.Value - _first + 1);
    }

    /// <summary>The node of a column but the first.</summary>
    public ref readonly Node Node(int column) => ref Program[new NodeId(_first + column - 1)];
}
