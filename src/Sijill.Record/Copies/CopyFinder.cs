using Sijill.Record.Documents;

namespace Sijill.Record.Copies;

/// <summary>Finds the pairs that make the clusters of copies.</summary>
public sealed class CopyFinder
{
    private const int MostRemembered = 1 << 20;

    private readonly RecordDocument[] _documents;
    private readonly DisjointSets _sets;
    private readonly List<CopyPair> _pairs = [];
    private readonly HashSet<long> _tested = [];

    private CopyFinder(IReadOnlyList<RecordDocument> documents)
    {
        _documents = [.. documents];
        Array.Sort(_documents, static (a, b) => a.Key.CompareTo(b.Key));
        _sets = new DisjointSets(_documents.Length);
    }

    /// <summary>
    /// Pairs of copies, enough of them that everything connected by copies is connected by these; no pair that only closes a circle. Near-linear: equal texts are
    /// one, and of documents already connected no pair is tested.
    /// </summary>
    /// <param name="documents">Each once.</param>
    public static IReadOnlyList<CopyPair> Pairs(IReadOnlyList<RecordDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var finder = new CopyFinder(documents);
        foreach (List<int> group in finder.ByBand().Values)
        {
            finder.Compare(group);
        }
        return finder._pairs;
    }

    /// <summary>For each band the documents that have it; of equal texts only one, joined with the others.</summary>
    private SortedDictionary<ulong, List<int>> ByBand()
    {
        var bands = new SortedDictionary<ulong, List<int>>();
        var equal = new Dictionary<Digest, int>();
        for (int i = 0; i < _documents.Length; i++)
        {
            CopySketch sketch = _documents[i].Sketch;
            if (sketch.Shingles.Length < CopyTest.LeastShingles)
            {
                continue;
            }
            if (!equal.TryAdd(_documents[i].Text, i))
            {
                Join(equal[_documents[i].Text], i);
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
        return bands;
    }

    private void Join(int a, int b)
    {
        if (_sets.Join(a, b))
        {
            _pairs.Add(new CopyPair(_documents[a].Key, _documents[b].Key));
        }
    }

    /// <summary>Documents of one band, gathered by what they are already connected to: one that is like any of a gathering joins all of it.</summary>
    private void Compare(List<int> group)
    {
        var gathered = new Dictionary<int, List<int>>();
        foreach (int document in group)
        {
            foreach (int root in (int[])[.. gathered.Keys])
            {
                Meet(document, root, gathered);
            }
            int own = _sets.Find(document);
            if (!gathered.TryGetValue(own, out List<int>? home))
            {
                gathered.Add(own, home = []);
            }
            home.Add(document);
        }
    }

    private void Meet(int document, int root, Dictionary<int, List<int>> gathered)
    {
        int own = _sets.Find(document);
        if (!gathered.TryGetValue(root, out List<int>? others) || own == _sets.Find(root))
        {
            return;
        }
        int like = others.FindIndex(other => IsCopy(other, document));
        if (like < 0)
        {
            return;
        }
        Join(others[like], document);
        gathered.Remove(root);
        if (gathered.Remove(own, out List<int>? home))
        {
            others.AddRange(home);
        }
        gathered[_sets.Find(document)] = others;
    }

    /// <summary>
    /// Whether two that are not connected are copies. A pair that was tested before was none, else the two would be connected. What is remembered is bounded: beyond,
    /// a pair is tested once a band.
    /// </summary>
    private bool IsCopy(int a, int b) =>
        (_tested.Count >= MostRemembered || _tested.Add(((long)a << 32) | (uint)b))
        && CopyTest.IsCopy(_documents[a].Sketch, _documents[b].Sketch);
}
