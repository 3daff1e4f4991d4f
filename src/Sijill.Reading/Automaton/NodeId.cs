namespace Sijill.Reading.Automaton;

/// <summary>A node of a <see cref="SideProgram"/>.</summary>
internal readonly record struct NodeId(int Value);
