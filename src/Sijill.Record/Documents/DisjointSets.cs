namespace Sijill.Record.Documents;

/// <summary>Sets that are joined two at a time (union-find with path halving, Tarjan 1975). The lowest member stands for its set.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count)
    {
        _parent = new int[count];
        for (int i = 0; i < count; i++)
        {
            _parent[i] = i;
        }
    }

    /// <summary>The lowest member of the set of <paramref name="i"/>.</summary>
    public int Find(int i)
    {
        while (_parent[i] != i)
        {
            _parent[i] = _parent[_parent[i]];
            i = _parent[i];
        }
        return i;
    }

    /// <summary>Joins two sets; false if they were one.</summary>
    public bool Join(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        if (a == b)
        {
            return false;
        }
        _parent[Math.Max(a, b)] = Math.Min(a, b);
        return true;
    }
}
