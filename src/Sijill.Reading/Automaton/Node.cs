namespace Sijill.Reading.Automaton;

/// <summary>A node of a <see cref="SideProgram"/>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Next">Where it goes on; of a split, the preferred way.</param>
/// <param name="Other">Of a split, the other way.</param>
/// <param name="Detail">Of an item, the index of its symbols; of a gap, the index of its family.</param>
/// <param name="Slot">Of an item, the slot that it fills, or -1.</param>
internal readonly record struct Node(NodeKind Kind, NodeId Next, NodeId Other, int Detail, int Slot);
