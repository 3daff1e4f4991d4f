using System.Diagnostics;

namespace Sijill.Reading.Automaton;

/// <summary>The chunks on one side of a head, numbered outwards from it: 0 stands next to the head.</summary>
internal readonly ref struct Window
{
    /// <summary>No pattern looks farther from its head.</summary>
    public const int Size = 24;

    private readonly ReadOnlySpan<int> _chunkSets;
    private readonly int _head;
    private readonly int _step;

    public Window(ReadOnlySpan<int> chunkSets, int head, Side side)
    {
        Debug.Assert((uint)head < (uint)chunkSets.Length, "The head is one of the chunks.");
        _chunkSets = chunkSets;
        _head = head;
        _step = side == Side.After ? 1 : -1;
        Length = Math.Min(Size, side == Side.After ? chunkSets.Length - 1 - head : head);
    }

    private Window(Window window, int length)
    {
        this = window;
        Length = length;
    }

    public int Length { get; }

    /// <summary>The set of a chunk.</summary>
    public int this[int distance] => _chunkSets[ChunkAt(distance)];

    /// <summary>Where a chunk stands in the text.</summary>
    public int ChunkAt(int distance) => _head + (_step * (distance + 1));

    /// <summary>The first chunks of the window.</summary>
    public Window Take(int length)
    {
        Debug.Assert(length <= Length, "A window only shrinks.");
        return new Window(this, length);
    }
}
