using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Copies;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.State;

namespace Sijill.Record.Tests;

/// <summary>
/// A record in memory that is kept as documents and acts come and go, in the way that docs/design/reconciliation.md tells a store to: only what a change
/// touches is made again.
/// </summary>
internal sealed class MemoryRecord
{
    private readonly SortedDictionary<DocumentKey, GivenDocument> _documents = [];
    private readonly Dictionary<DocumentKey, CopyCluster> _clusters = [];
    private readonly Dictionary<ClaimKey, Alignment> _alignments = [];
    private readonly Dictionary<ClaimKey, StandingClaim> _claims = [];
    private readonly Dictionary<JoinKey, SortedSet<ClaimKey>> _byJoin = [];
    private readonly Dictionary<ClaimKey, Finding> _findingOf = [];
    private readonly List<Act> _acts = [];
    private readonly Aligner _aligner = new(Given.Parties, Given.Gazetteer);
    private readonly Reconciler _reconciler = new(Given.Parties, Given.Gazetteer);

    /// <summary>How many claims were reconciled, counted each time.</summary>
    public int Reconciled { get; private set; }

    public IReadOnlyList<Finding> Findings =>
        [.. _findingOf.Values.Distinct(ReferenceEqualityComparer.Instance).Cast<Finding>().OrderBy(f => f.Smallest)];

    public IReadOnlyList<CopyCluster> Clusters =>
        [
            .. _clusters
                .Values.Distinct(ReferenceEqualityComparer.Instance)
                .Cast<CopyCluster>()
                .OrderBy(c => c.Members[0]),
        ];

    /// <summary>All of it, made from nothing.</summary>
    public static MemoryRecord Of(IEnumerable<GivenDocument> documents, IEnumerable<Act>? acts = null)
    {
        var record = new MemoryRecord();
        record.Add([.. documents], acts is null ? [] : [.. acts]);
        return record;
    }

    public Finding FindingOf(ClaimKey claim) => _findingOf[claim];

    public StandingClaim Claim(ClaimKey claim) => _claims[claim];

    public void Add(IReadOnlyList<GivenDocument> documents, IReadOnlyList<Act> acts) => Change(documents, [], acts);

    public void Remove(DocumentKey document) => Change([], [document], []);

    public string Dump() =>
        CanonicalDump.Of([.. _documents.Values.Select(d => d.Document)], Clusters, [.. _claims.Values], Findings);

    private void Change(IReadOnlyList<GivenDocument> added, IReadOnlyList<DocumentKey> removed, IReadOnlyList<Act> acts)
    {
        HashSet<DocumentKey> touched = Touched(added, removed);
        var gone = new Dictionary<ClaimKey, JoinKey>();
        var before = new HashSet<JoinKey>();
        foreach (DocumentKey key in touched)
        {
            foreach (RecordClaim claim in _documents.TryGetValue(key, out GivenDocument? old) ? old.Claims : [])
            {
                if (_claims.Remove(claim.Key, out StandingClaim? standing))
                {
                    before.Add(standing.Join);
                    gone.Add(claim.Key, standing.Join);
                    _byJoin[standing.Join].Remove(claim.Key);
                    _alignments.Remove(claim.Key);
                }
            }
            _clusters.Remove(key);
        }
        foreach (DocumentKey key in removed)
        {
            _documents.Remove(key);
            touched.Remove(key);
        }
        foreach (GivenDocument document in added)
        {
            _documents[document.Key] = document;
            touched.Add(document.Key);
        }
        HashSet<JoinKey> after = Cluster(touched);
        _acts.AddRange(acts);
        IReadOnlyList<JoinKey> keys = AffectedKeys.Of(before, after, _acts, acts, JoinOf);

        StandingClaim[] load =
        [
            .. keys.SelectMany(key => _byJoin.TryGetValue(key, out SortedSet<ClaimKey>? of) ? of : [])
                .Select(c => _claims[c]),
        ];
        foreach (DocumentKey key in removed)
        {
            foreach (ClaimKey claim in _findingOf.Keys.Where(claim => claim.Document == key).ToList())
            {
                _findingOf.Remove(claim);
            }
        }
        Reconciled += load.Length;
        foreach (Finding finding in _reconciler.Reconcile(load, _acts))
        {
            foreach (FindingMember member in finding.Members)
            {
                _findingOf[member.Claim] = finding;
            }
        }

        JoinKey? JoinOf(ClaimKey claim) =>
            _claims.TryGetValue(claim, out StandingClaim? standing) ? standing.Join
            : gone.TryGetValue(claim, out JoinKey was) ? was
            : null;
    }

    /// <summary>The documents of every cluster that a new document is like, or that a leaving one was part of.</summary>
    private HashSet<DocumentKey> Touched(IReadOnlyList<GivenDocument> added, IReadOnlyList<DocumentKey> removed)
    {
        var touched = new HashSet<DocumentKey>(removed);
        foreach (GivenDocument document in added)
        {
            touched.UnionWith(
                _documents.Keys.Where(key =>
                    key == document.Key || CopyTest.IsCopy(_documents[key].Document.Sketch, document.Document.Sketch)
                )
            );
        }
        foreach (DocumentKey key in touched.ToList())
        {
            touched.UnionWith(_clusters[key].Members);
        }
        return touched;
    }

    private HashSet<JoinKey> Cluster(HashSet<DocumentKey> touched)
    {
        var after = new HashSet<JoinKey>();
        RecordDocument[] documents = [.. touched.Select(key => _documents[key].Document)];
        foreach (CopyCluster cluster in CopyClusters.Of(documents, Given.Parties))
        {
            GivenDocument[] members = [.. cluster.Members.Select(key => _documents[key])];
            RecordDocument root = _documents[cluster.Root].Document;
            var standings = members.ToDictionary(m => m.Key, m => DocumentStanding.Of(m.Document, root));
            RecordClaim[] claims = [.. members.SelectMany(member => member.Claims)];
            foreach (Alignment alignment in _aligner.Align([.. standings.Values], claims))
            {
                _alignments[alignment.Claim] = alignment;
            }
            foreach (DocumentKey key in cluster.Members)
            {
                _clusters[key] = cluster;
            }
            foreach (RecordClaim claim in claims)
            {
                var standing = new StandingClaim(
                    claim,
                    FactKey.Of(claim, Given.Gazetteer),
                    _alignments.GetValueOrDefault(claim.Key),
                    standings[claim.Key.Document]
                );
                _claims[claim.Key] = standing;
                after.Add(standing.Join);
                if (!_byJoin.TryGetValue(standing.Join, out SortedSet<ClaimKey>? of))
                {
                    _byJoin.Add(standing.Join, of = []);
                }
                of.Add(claim.Key);
            }
        }
        return after;
    }
}
