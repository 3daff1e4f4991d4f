using Sijill.Record.Documents;

namespace Sijill.Record.Copies;

/// <summary>Finds the pairs that make the clusters of copies.</summary>
public static class CopyFinder
{
    private const int MostRemembered = 1 << 20;

    /// <summary>
    /// Pairs of copies, enough of them that everything connected by copies is connected by these; no pair that only closes a circle. Near-linear: equal texts are
    /// one, and of documents already connected no pair is tested.
    /// </summary>
    /// <param name="documents">Each once.</param>
    public static IReadOnlyList<CopyPair> Pairs(IReadOnlyList<RecordDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        RecordDocument[] ordered = [.. documents];
        Array.Sort(ordered, static (a, b) => a.Key.CompareTo(b.Key));
        var sets = new DisjointSets(ordered.Length);
        var pairs = new List<CopyPair>();
        var bands = new SortedDictionary<ulong, List<int>>();
        var equal = new Dictionary<Digest, int>();
        for (int i = 0; i < ordered.Length; i++)
        {
            CopySketch sketch = ordered[i].Sketch;
            if (sketch.Shingles.Length < CopyTest.LeastShingles)
            {
                continue;
            }
            if (!equal.TryAdd(ordered[i].Text, i))
            {
                Join(equal[ordered[i].Text], i);
                continue;
            }
            foreach (ulong band in sketch.Bands)
            {
                if (!bands.TryGetValue(band, out List<int>? group))
                {
                    bands.Add(band, group = []);
                }
                group.Add(i);
            }
        }
        var tested = new HashSet<long>();
        foreach (List<int> group in bands.Values)
        {
            Compare(group);
        }
        return pairs;

        void Join(int a, int b)
        {
            if (sets.Join(a, b))
            {
                pairs.Add(new CopyPair(ordered[a].Key, ordered[b].Key));
            }
        }

        // Documents of one band, gathered by what they are already connected to: one that is like any of a gathering joins all of it.
        void Compare(List<int> group)
        {
            var gathered = new Dictionary<int, List<int>>();
            foreach (int document in group)
            {
                foreach (int root in (int[])[.. gathered.Keys])
                {
                    Meet(document, root, gathered);
                }
                int own = sets.Find(document);
                if (!gathered.TryGetValue(own, out List<int>? home))
                {
                    gathered.Add(own, home = []);
                }
                home.Add(document);
            }
        }

        void Meet(int document, int root, Dictionary<int, List<int>> gathered)
        {
            int own = sets.Find(document);
            if (
                !gathered.TryGetValue(root, out List<int>? others)
                || own == sets.Find(root)
                || !others.Exists(other => IsCopy(other, document))
            )
            {
                return;
            }
            gathered.Remove(root);
            if (gathered.Remove(own, out List<int>? home))
            {
                others.AddRange(home);
            }
            Join(others[0], document);
            gathered[sets.Find(document)] = others;
        }

        // A pair that was tested before was no copy, else the two would be connected. What is remembered is bounded: then a pair is tested once a band.
        bool IsCopy(int a, int b) =>
            (tested.Count >= MostRemembered || tested.Add(((long)a << 32) | (uint)b))
            && CopyTest.IsCopy(ordered[a].Sketch, ordered[b].Sketch);
    }
}
