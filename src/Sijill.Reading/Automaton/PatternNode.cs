namespace Sijill.Reading.Automaton;

/// <summary>A part of a pattern over chunks. A chunk is a set of symbols (see <see cref="SymbolSets"/>).</summary>
public abstract record PatternNode;

/// <summary>One chunk that carries at least one of the symbols.</summary>
/// <param name="AnyOf">Symbols, any of which will do; sorted, never empty.</param>
/// <param name="IsHead">Whether it is the pattern's head: exactly one item of a pattern is, outside alternatives and optional parts.</param>
/// <param name="Slot">Index of the slot that captures the chunk, or -1.</param>
public sealed record ItemNode(IReadOnlyList<int> AnyOf, bool IsHead, int Slot) : PatternNode;

/// <summary>Any 0 to <paramref name="Max"/> chunks, none of them a barrier or a head of the pattern's own family.</summary>
/// <param name="Max">1 to 6.</param>
public sealed record GapNode(int Max) : PatternNode;

/// <summary>Parts that follow each other.</summary>
public sealed record SequenceNode(IReadOnlyList<PatternNode> Parts) : PatternNode;

/// <summary>One of several parts.</summary>
public sealed record AlternativesNode(IReadOnlyList<PatternNode> Choices) : PatternNode;

/// <summary>A part that may be missing.</summary>
public sealed record OptionalNode(PatternNode Part) : PatternNode;

/// <summary>A pattern as the matcher sees it.</summary>
/// <param name="Id">Its place in the codebook's list of patterns.</param>
/// <param name="Family">Patterns of one family bar each other's gaps with their heads.</param>
/// <param name="Root">Its parts.</param>
public sealed record PatternShape(int Id, int Family, PatternNode Root);

/// <summary>A slot that a chunk fills.</summary>
/// <param name="Slot">Index of the slot in its pattern.</param>
/// <param name="Chunk">Position of the chunk in the text that was matched.</param>
public readonly record struct Capture(int Slot, int Chunk);

/// <summary>Where a pattern matches: for each (pattern, head position) the best by fixed items ↓, gap ↑, length ↑.</summary>
/// <param name="Pattern">The pattern's <see cref="PatternShape.Id"/>.</param>
/// <param name="Head">Position of the head chunk.</param>
/// <param name="Start">First chunk.</param>
/// <param name="End">After the last chunk.</param>
/// <param name="FixedItems">How many items (no gaps) were matched.</param>
/// <param name="Gap">How many chunks lie in gaps.</param>
/// <param name="FirstCapture">Where its captures begin in the list of captures of the same call.</param>
/// <param name="CaptureCount">How many they are.</param>
public readonly record struct PatternMatch(
    int Pattern,
    int Head,
    int Start,
    int End,
    int FixedItems,
    int Gap,
    int FirstCapture,
    int CaptureCount
);
