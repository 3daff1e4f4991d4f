using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Record.Claims;
using Sijill.Record.Copies;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>Keeps the clusters of copies, and what copied claims carry, as documents come and go.</summary>
internal sealed class SqliteClusters(
    SqliteDocuments documents,
    SqliteBlobs blobs,
    SqliteClaims claims,
    DocumentCache cache,
    BandIndex bands,
    Knowledge knowledge
)
{
    // Clusters whose members are all touched already; of roots that came with this change the members are those that came after.
    private readonly HashSet<DocumentKey> _loaded = [];
    private readonly Dictionary<DocumentKey, DocumentKey> _homes = [];
    private readonly Aligner _aligner = new(knowledge.Parties, knowledge.Gazetteer);

    /// <summary>
    /// Finds the copies of what came, parts what lost a member, aligns every cluster that changed. Adds the join keys that claims had to <paramref name="before"/> and those that
    /// they have to <paramref name="after"/>.
    /// </summary>
    /// <param name="came">Rows of documents that came; their sketches are in the cache.</param>
    /// <param name="left">Documents that were superseded.</param>
    /// <param name="reread">Rows of documents that were read again.</param>
    /// <param name="before">Takes the join keys that claims had.</param>
    /// <param name="after">Takes those that they have now.</param>
    public void Change(
        IReadOnlyList<long> came,
        IReadOnlyList<StoredDocument> left,
        IReadOnlyCollection<long> reread,
        ICollection<JoinKey> before,
        ICollection<JoinKey> after
    )
    {
        var touched = new SortedDictionary<DocumentKey, StoredDocument>();
        var pairs = new List<CopyPair>();
        foreach (StoredDocument gone in left)
        {
            Part(gone, touched, pairs);
        }
        // What has lost a member is settled first: whoever comes meets the clusters that are left.
        Settle(touched, pairs, before, after);
        touched.Clear();
        pairs.Clear();
        foreach (long id in came)
        {
            Meet(id, touched, pairs);
        }
        foreach (long id in reread)
        {
            Again(id, touched, pairs);
        }
        Settle(touched, pairs, before, after);
    }

    private void Settle(
        SortedDictionary<DocumentKey, StoredDocument> touched,
        List<CopyPair> pairs,
        ICollection<JoinKey> before,
        ICollection<JoinKey> after
    )
    {
        if (touched.Count == 0)
        {
            return;
        }
        RecordDocument[] members = [.. touched.Values.Select(Described)];
        foreach (CopyCluster cluster in CopyClusters.Of(members, pairs, knowledge.Parties))
        {
            Settle(cluster, touched, before, after);
        }
    }

    /// <summary>What was in a cluster with a document that left is paired anew: it may have hung together by that document alone.</summary>
    private void Part(StoredDocument gone, SortedDictionary<DocumentKey, StoredDocument> touched, List<CopyPair> pairs)
    {
        List<StoredDocument> rest = documents.Cluster(gone.Root);
        rest.RemoveAll(other => other.Id == gone.Id);
        if (rest.Count == 0)
        {
            return;
        }
        foreach (StoredDocument member in rest)
        {
            touched[member.Key] = member;
        }
        pairs.AddRange(
            CopyFinder.Pairs([.. rest.Select(member => Described(member) with { Sketch = cache.Sketch(member.Id) })])
        );
    }

    /// <summary>A document that came is tested against one after another of each cluster that shares a band with it, until one is its copy.</summary>
    private void Meet(long id, SortedDictionary<DocumentKey, StoredDocument> touched, List<CopyPair> pairs)
    {
        StoredDocument document = cache.Document(id);
        CopySketch sketch = cache.Sketch(id);
        var candidates = new SortedSet<long>();
        bands.Find(sketch.Bands, candidates);
        bands.Add(id, sketch.Bands);
        candidates.Remove(id);
        foreach (long other in candidates)
        {
            StoredDocument candidate = cache.Document(other);
            DocumentKey home = Home(candidate.Root);
            if (home == Home(document.Key) || !CopyTest.IsCopy(sketch, cache.Sketch(other)))
            {
                continue;
            }
            _homes.Add(Home(document.Key), home);
            touched[document.Key] = document;
            pairs.Add(Pair(document.Key, candidate.Key));
            if (!_loaded.Add(candidate.Root))
            {
                touched.TryAdd(candidate.Key, candidate);
                continue;
            }
            foreach (StoredDocument member in documents.Cluster(candidate.Root))
            {
                // What the root and its members have in common was found before.
                touched.TryAdd(member.Key, member);
                if (member.Key != candidate.Root)
                {
                    pairs.Add(Pair(candidate.Root, member.Key));
                }
            }
            touched.TryAdd(candidate.Key, candidate);
        }
    }

    /// <summary>A document that was read again stays in its cluster, whose claims are aligned anew.</summary>
    private void Again(long id, SortedDictionary<DocumentKey, StoredDocument> touched, List<CopyPair> pairs)
    {
        StoredDocument document = cache.Document(id);
        List<StoredDocument> members = documents.Cluster(document.Root);
        if (members.Count < 2)
        {
            return;
        }
        foreach (StoredDocument member in members)
        {
            touched.TryAdd(member.Key, member);
            if (member.Key != document.Root)
            {
                pairs.Add(Pair(document.Root, member.Key));
            }
        }
    }

    /// <summary>What a cluster was joined to by this change, itself where it was not.</summary>
    private DocumentKey Home(DocumentKey root)
    {
        while (_homes.TryGetValue(root, out DocumentKey next))
        {
            root = next;
        }
        return root;
    }

    private void Settle(
        CopyCluster cluster,
        SortedDictionary<DocumentKey, StoredDocument> touched,
        ICollection<JoinKey> before,
        ICollection<JoinKey> after
    )
    {
        var standings = new List<DocumentStanding>(cluster.Members.Count);
        var all = new List<RecordClaim>();
        var rows = new Dictionary<ClaimKey, (StoredClaim Row, RecordClaim Claim)>();
        SourceRef rootOutlet = touched[cluster.Root].Outlet;
        foreach (DocumentKey key in cluster.Members)
        {
            StoredDocument member = touched[key];
            if (member.Root != cluster.Root)
            {
                documents.SetRoot(member.Id, cluster.Root);
                member = member with { Root = cluster.Root };
                touched[key] = member;
                cache.Keep(member);
            }
            standings.Add(new DocumentStanding(key, member.Outlet, member.Published, cluster.Root, rootOutlet));
            IReadOnlyList<RecordClaim> read = cache.Claims(member.Id);
            string? text = null;
            foreach (StoredClaim row in claims.OfDocument(member.Id))
            {
                RecordClaim claim = read[row.Place];
                // Readings are stored without sketches; who came with this commit has them still.
                if (cluster.Members.Count > 1 && claim.Sketch.Hash == 0)
                {
                    text ??= documents.Text(member);
                    claim = claim with { Sketch = SketchOf(text, claim.Sentence) };
                }
                all.Add(claim);
                rows[claim.Key] = (row, claim);
            }
        }
        var alignments = _aligner.Align(standings, all).ToDictionary(static a => a.Claim);
        foreach ((ClaimKey key, (StoredClaim row, RecordClaim claim)) in rows)
        {
            Alignment? alignment = alignments.GetValueOrDefault(key);
            var join = JoinKey.Of(key, cache.Fact(row.Document, row.Place, knowledge.Gazetteer), alignment);
            before.Add(row.Join);
            after.Add(join);
            if (
                join != row.Join
                || alignment?.Reference != row.Reference
                || alignment?.ReferenceFact?.Text != row.ReferenceFact
                || (alignment?.Differs ?? Differences.None) != row.Differs
            )
            {
                claims.Align(row.Id, join, alignment);
            }
        }
    }

    private RecordDocument Described(StoredDocument document) =>
        new()
        {
            Key = document.Key,
            Address = document.Address,
            Text = blobs.DigestOf(document.Text),
            Outlet = document.Outlet,
            Published = document.Published,
            Speakers = RecordClaims.SpeakersOf(cache.Claims(document.Id)),
        };

    internal static SentenceSketch SketchOf(string text, CodePointSpan sentence)
    {
        int start = CodePoints.ToUtf16(text, sentence.Start, 0, 0);
        int end = CodePoints.ToUtf16(text, sentence.End, start, sentence.Start);
        return SentenceSketch.Of(text[start..end]);
    }

    private static CopyPair Pair(DocumentKey a, DocumentKey b) =>
        a.CompareTo(b) < 0 ? new CopyPair(a, b) : new CopyPair(b, a);
}
