namespace Sijill.Reading.Automaton;

public sealed class SymbolSets
{
    private readonly List<int[]> _sets = [];
    private readonly Dictionary<string, int> _ids = [];
    public int Count => _sets.Count;
    public int Intern(ReadOnlySpan<int> s)
    {
        string key = string.Join(',', s.ToArray());
        if (!_ids.TryGetValue(key, out int id)) { id = _sets.Count; _sets.Add(s.ToArray()); _ids[key] = id; }
        return id;
    }
    public ReadOnlySpan<int> this[int set] => _sets[set];
    public bool Has(int set, int symbol) => _sets[set].AsSpan().BinarySearch(symbol) >= 0;
}

public sealed class PatternMatcher(IReadOnlyList<PatternShape> patterns, SymbolSets sets, int barrier)
{
    private readonly Dictionary<int, HashSet<int>> _familyHeads = Heads(patterns);
    static Dictionary<int, HashSet<int>> Heads(IReadOnlyList<PatternShape> ps)
    {
        var d = new Dictionary<int, HashSet<int>>();
        foreach (var p in ps) { if (!d.TryGetValue(p.Family, out var h)) d[p.Family] = h = []; foreach (int s in HeadOf(p.Root)!.AnyOf) h.Add(s); }
        return d;
    }
    static ItemNode? HeadOf(PatternNode n) => n switch
    {
        ItemNode i => i.IsHead ? i : null,
        SequenceNode s => s.Parts.Select(HeadOf).FirstOrDefault(x => x is not null),
        OptionalNode o => HeadOf(o.Part),
        AlternativesNode a => a.Choices.Select(HeadOf).FirstOrDefault(x => x is not null),
        _ => null,
    };
    readonly record struct State(int At, int Fixed, int Gap, int Start, int Head, string Caps);
    public void Match(ReadOnlySpan<int> chunkSets, List<PatternMatch> matches, List<Capture> captures)
    {
        int[] c = chunkSets.ToArray();
        var best = new SortedDictionary<(int, int), (int Fixed, int Gap, int Len, int Start, int End, string Caps)>();
        foreach (var p in patterns)
        {
            var head = HeadOf(p.Root)!;
            for (int h = 0; h < c.Length; h++)
            {
                bool isHead = false;
                foreach (int s in head.AnyOf) isHead |= sets.Has(c[h], s);
                if (!isHead) continue;
                for (int start = Math.Max(0, h - 24); start <= h; start++)
                {
                    foreach (var st in Run(p.Root, new State(start, 0, 0, start, -1, ""), c, p, h).Distinct())
                    {
                        if (st.Head != h) continue;
                        (int Fixed, int Gap, int Len, int Start, int End, string Caps) v = (st.Fixed, st.Gap, st.At - start, start, st.At, st.Caps);
                        if (!best.TryGetValue((h, p.Id), out var o) || (-v.Fixed, v.Gap, v.Len, v.Start).CompareTo((-o.Fixed, o.Gap, o.Len, o.Start)) < 0) best[(h, p.Id)] = v;
                    }
                }
            }
        }
        foreach (var (k, v) in best)
        {
            int f = captures.Count;
            foreach (string q in v.Caps.Split(';', StringSplitOptions.RemoveEmptyEntries)) { var z = q.Split(':'); captures.Add(new Capture(int.Parse(z[0]), int.Parse(z[1]))); }
            matches.Add(new PatternMatch(k.Item2, k.Item1, v.Start, v.End, v.Fixed, v.Gap, f, captures.Count - f));
        }
    }
    IEnumerable<State> Run(PatternNode n, State s, int[] c, PatternShape p, int h)
    {
        switch (n)
        {
            case ItemNode i:
                if (s.At < c.Length && (!i.IsHead || s.At == h) && i.AnyOf.Any(x => sets.Has(c[s.At], x)))
                    yield return s with { At = s.At + 1, Fixed = s.Fixed + 1, Head = i.IsHead ? s.At : s.Head, Caps = i.Slot >= 0 ? s.Caps + $"{i.Slot}:{s.At};" : s.Caps };
                break;
            case GapNode g:
                yield return s;
                for (int k = 1; k <= g.Max && s.At + k <= c.Length; k++)
                {
                    int set = c[s.At + k - 1];
                    if ((barrier >= 0 && sets.Has(set, barrier)) || _familyHeads[p.Family].Any(x => sets.Has(set, x))) yield break;
                    yield return s with { At = s.At + k, Gap = s.Gap + k };
                }
                break;
            case SequenceNode q:
                IEnumerable<State> states = [s];
                foreach (var part in q.Parts) { var pt = part; states = states.SelectMany(x => Run(pt, x, c, p, h)).ToList(); }
                foreach (var x in states) yield return x;
                break;
            case AlternativesNode a:
                foreach (var ch in a.Choices) foreach (var x in Run(ch, s, c, p, h)) yield return x;
                break;
            case OptionalNode o:
                yield return s;
                foreach (var x in Run(o.Part, s, c, p, h)) yield return x;
                break;
        }
    }
}
