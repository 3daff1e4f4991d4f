namespace Sijill.Reading.Automaton;

/// <summary>What a node of a <see cref="SideProgram"/> does.</summary>
internal enum NodeKind : byte
{
    /// <summary>The side is complete.</summary>
    Accept,

    /// <summary>Takes one chunk that carries one of its symbols.</summary>
    Item,

    /// <summary>Takes one chunk that does not bar gaps.</summary>
    Gap,

    /// <summary>Takes nothing and goes on at two nodes, the first preferred.</summary>
    Split,
}
