using Sijill.Record.Documents;

namespace Sijill.Record.Copies;

/// <summary>
/// Clusters of copies: the connected components of the pairs. To keep them as documents come and go, see docs/design/reconciliation.md, "Copies": of what a new
/// document is like, and of what a leaving one was part of, whole clusters are made again; all others stand.
/// </summary>
public static class CopyClusters
{
    /// <summary>The clusters of some documents, found among themselves, ordered by their lowest member.</summary>
    public static IReadOnlyList<CopyCluster> Of(IReadOnlyList<RecordDocument> documents, Parties parties) =>
        Of(documents, CopyFinder.Pairs(documents), parties);

    /// <summary>
    /// The clusters of some documents by given pairs. A cluster that only grows needs no sketches of its old members: pairs of its root with each of them say that
    /// they belong together.
    /// </summary>
    /// <param name="documents">Each once.</param>
    /// <param name="pairs">Pairs of them; a pair with a document that is not among them is passed over.</param>
    /// <param name="parties">Who speaks for whom.</param>
    public static IReadOnlyList<CopyCluster> Of(
        IReadOnlyList<RecordDocument> documents,
        IReadOnlyList<CopyPair> pairs,
        Parties parties
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(parties);
        RecordDocument[] ordered = [.. documents];
        Array.Sort(ordered, static (a, b) => a.Key.CompareTo(b.Key));
        var index = new Dictionary<DocumentKey, int>(ordered.Length);
        for (int i = 0; i < ordered.Length; i++)
        {
            index.Add(ordered[i].Key, i);
        }
        var sets = new DisjointSets(ordered.Length);
        foreach (CopyPair pair in pairs)
        {
            if (index.TryGetValue(pair.First, out int a) && index.TryGetValue(pair.Second, out int b))
            {
                sets.Join(a, b);
            }
        }
        var members = new SortedDictionary<int, List<RecordDocument>>();
        for (int i = 0; i < ordered.Length; i++)
        {
            int root = sets.Find(i);
            if (!members.TryGetValue(root, out List<RecordDocument>? list))
            {
                members.Add(root, list = []);
            }
            list.Add(ordered[i]);
        }
        var clusters = new List<CopyCluster>(members.Count);
        foreach (List<RecordDocument> list in members.Values)
        {
            clusters.Add(ClusterOf(list, parties));
        }
        return clusters;
    }

    /// <summary>The root is the issuer's own page, else the earliest published, else that with the lowest digest of its text.</summary>
    private static CopyCluster ClusterOf(List<RecordDocument> members, Parties parties)
    {
        var speakers = new HashSet<SourceRef>();
        foreach (RecordDocument member in members)
        {
            foreach (SourceRef speaker in member.Speakers)
            {
                speakers.Add(parties.Institution(speaker));
            }
        }
        RecordDocument root = members[0];
        bool issued = IsIssuer(root);
        var keys = new DocumentKey[members.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            RecordDocument member = members[i];
            keys[i] = member.Key;
            bool issuer = IsIssuer(member);
            if (issuer != issued ? issuer : IsEarlier(member, root))
            {
                root = member;
                issued = issuer;
            }
        }
        return new CopyCluster(root.Key, issued, keys);

        bool IsIssuer(RecordDocument member) =>
            member.Outlet.IsSomebody
            && !parties.IsOutlet(member.Outlet)
            && speakers.Contains(parties.Institution(member.Outlet));
    }

    private static bool IsEarlier(RecordDocument a, RecordDocument b)
    {
        int order = (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue);
        order = order != 0 ? order : a.Text.CompareTo(b.Text);
        return order != 0 ? order < 0 : a.Key.CompareTo(b.Key) < 0;
    }
}
