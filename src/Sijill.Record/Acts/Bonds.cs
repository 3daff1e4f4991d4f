using Sijill.Record.Documents;

namespace Sijill.Record.Acts;

/// <summary>
/// What belongs together, by bonds: each group that the rules made is one, each merge another. A split cuts every bond that then stands into what it names and the
/// rest, so that of a merge and a split the later wins. The things are numbered from 0.
/// </summary>
internal sealed class Bonds
{
    private readonly List<HashSet<int>> _bonds = [];
    private readonly List<int>[] _of;

    public Bonds(int count)
    {
        _of = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            _of[i] = [];
        }
    }

    public void Bind(HashSet<int> members)
    {
        foreach (int member in members)
        {
            _of[member].Add(_bonds.Count);
        }
        _bonds.Add(members);
    }

    public void Split(HashSet<int> apart)
    {
        var touched = new SortedSet<int>();
        foreach (int member in apart)
        {
            touched.UnionWith(_of[member]);
        }
        foreach (int bond in touched)
        {
            var named = new HashSet<int>(_bonds[bond]);
            named.IntersectWith(apart);
            if (named.Count == _bonds[bond].Count)
            {
                continue;
            }
            _bonds[bond].ExceptWith(named);
            foreach (int member in named)
            {
                _of[member].Remove(bond);
            }
            Bind(named);
        }
    }

    /// <summary>The components: each in ascending order, themselves in the order of their lowest member.</summary>
    public List<List<int>> Gather()
    {
        var sets = new DisjointSets(_of.Length);
        foreach (HashSet<int> bond in _bonds)
        {
            int first = -1;
            foreach (int member in bond)
            {
                first = first < 0 ? member : first;
                sets.Join(first, member);
            }
        }
        var index = new Dictionary<int, int>();
        var gathered = new List<List<int>>();
        for (int i = 0; i < _of.Length; i++)
        {
            int root = sets.Find(i);
            if (!index.TryGetValue(root, out int at))
            {
                index.Add(root, at = gathered.Count);
                gathered.Add([]);
            }
            gathered[at].Add(i);
        }
        return gathered;
    }
}
