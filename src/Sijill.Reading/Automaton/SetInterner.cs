using System.Diagnostics;

namespace Sijill.Reading.Automaton;

/// <summary>Numbers sets of integers: equal sets have one id, ids count up from 0. Not safe for several threads.</summary>
internal sealed class SetInterner
{
    private const int Empty = -1;

    // The members of all sets, one set behind another, each sorted and distinct.
    private int[] _members = new int[256];

    // Set i is _members[_starts[i].._starts[i + 1]]; _starts[Count] is the end of the last one.
    private int[] _starts = new int[64];

    // Hash of set i, so that growing the table need not read the members again.
    private int[] _hashes = new int[64];

    // Open addressing: an id or Empty. The length is a power of two and at least twice Count.
    private int[] _table;

    public SetInterner()
    {
        _table = new int[128];
        Array.Fill(_table, Empty);
    }

    /// <summary>How many sets there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many members all sets have together.</summary>
    public int Members => _starts[Count];

    /// <summary>The members of a set, sorted.</summary>
    public ReadOnlySpan<int> this[int set]
    {
        get
        {
            Debug.Assert((uint)set < (uint)Count, "A set of this interner.");
            int start = _starts[set];
            return _members.AsSpan(start, _starts[set + 1] - start);
        }
    }

    /// <summary>The id of a set.</summary>
    /// <param name="set">Sorted and distinct.</param>
    public int Intern(ReadOnlySpan<int> set)
    {
        int hash = Hash(set);
        int mask = _table.Length - 1;
        int at = hash & mask;
        for (int id = _table[at]; id != Empty; id = _table[at])
        {
            if (_hashes[id] == hash && this[id].SequenceEqual(set))
            {
                return id;
            }
            at = (at + 1) & mask;
        }
        return Add(set, hash, at);
    }

    /// <summary>Forgets all sets; keeps the memory.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Fill(_table, Empty);
    }

    private int Add(ReadOnlySpan<int> set, int hash, int at)
    {
        int id = Count;
        int start = _starts[id];
        int end = start + set.Length;
        if (end > _members.Length)
        {
            Array.Resize(ref _members, Math.Max(end, _members.Length * 2));
        }
        if (id + 2 > _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
            Array.Resize(ref _hashes, _hashes.Length * 2);
        }
        set.CopyTo(_members.AsSpan(start));
        _starts[id + 1] = end;
        _hashes[id] = hash;
        _table[at] = id;
        Count++;
        if (Count * 2 > _table.Length)
        {
            Grow();
        }
        return id;
    }

    private void Grow()
    {
        _table = new int[_table.Length * 2];
        Array.Fill(_table, Empty);
        int mask = _table.Length - 1;
        for (int id = 0; id < Count; id++)
        {
            int at = _hashes[id] & mask;
            while (_table[at] != Empty)
            {
                at = (at + 1) & mask;
            }
            _table[at] = id;
        }
    }

    private static int Hash(ReadOnlySpan<int> set)
    {
        uint hash = 2166136261;
        foreach (int member in set)
        {
            hash = (hash ^ (uint)member) * 0x9E3779B1;
            hash ^= hash >> 15;
        }
        return (int)hash;
    }
}
