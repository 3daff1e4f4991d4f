namespace Sijill.Reading.Automaton;

/// <summary>A side of a pattern's head, in the order of the text.</summary>
public enum Side
{
    /// <summary>Before the head.</summary>
    Before,

    /// <summary>After the head.</summary>
    After,
}
