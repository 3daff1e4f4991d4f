using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// Carries a change of claims over into the findings: loads what the change touches and nothing else, reconciles it by the record's pure rules, and writes a version only where
/// something changed.
/// </summary>
internal sealed class SqliteReconciliation(
    SqliteDocuments documents,
    SqliteClaims claims,
    SqliteFindings findings,
    DocumentCache cache,
    Knowledge knowledge
)
{
    private readonly Reconciler _reconciler = new(knowledge.Parties, knowledge.Gazetteer);

    /// <summary>Reconciles what hangs together with some join keys; returns how many findings came up or changed.</summary>
    /// <param name="before">Join keys of claims that changed or went, as they were.</param>
    /// <param name="after">Join keys of claims that came or changed, as they are.</param>
    /// <param name="gone">Findings that lost a claim that is no more.</param>
    /// <param name="acts">All acts of the record.</param>
    /// <param name="newActs">Those of them that are new.</param>
    /// <param name="seq">From when the new versions stand.</param>
    public int Run(
        IReadOnlyCollection<JoinKey> before,
        IReadOnlyCollection<JoinKey> after,
        IReadOnlyCollection<long> gone,
        IReadOnlyList<Act> acts,
        IReadOnlyList<Act> newActs,
        long seq
    )
    {
        IReadOnlyList<JoinKey> keys = AffectedKeys.Of(before, after, acts, newActs, JoinOf);
        var rows = new Dictionary<ClaimKey, StoredClaim>();
        var standing = new List<StandingClaim>();
        var touched = new SortedSet<long>(gone);
        foreach (JoinKey key in keys)
        {
            foreach (StoredClaim row in claims.OfJoin(key))
            {
                StandingClaim claim = Standing(row);
                standing.Add(claim);
                rows[claim.Claim.Key] = row;
                if (row.Finding is { } finding)
                {
                    touched.Add(finding);
                }
            }
        }
        IReadOnlyList<Finding> now = _reconciler.Reconcile(standing, acts);
        Dictionary<FindingId, StoredFinding> stored = Previous(touched, rows);
        FindingChange change = FindingIdentity.Assign(
            [
                .. stored
                    .Values.Where(static f => f.Ended is null)
                    .Select(static f => new PreviousFinding(
                        f.Id,
                        f.Born,
                        [.. FindingBytes.Read(f.Body).Members.Select(static m => m.Claim)]
                    )),
            ],
            now
        );
        return Write(now, change, stored, rows, seq);
    }

    /// <summary>
    /// Reconciles some join keys without writing: for each finding that they come to, the stored one of its claims.
    /// </summary>
    /// <param name="keys">The keys.</param>
    /// <param name="acts">All acts.</param>
    /// <param name="brought">Takes the keys that merges bring in besides: they are done then.</param>
    public IEnumerable<(Finding Finding, StoredFinding? Stored)> Again(
        IReadOnlyCollection<JoinKey> keys,
        IReadOnlyList<Act> acts,
        HashSet<JoinKey> brought
    )
    {
        IReadOnlyList<JoinKey> all = AffectedKeys.Of([], keys, acts, [], JoinOf);
        var rows = new Dictionary<ClaimKey, StoredClaim>();
        var standing = new List<StandingClaim>();
        brought.UnionWith(all);
        brought.ExceptWith(keys);
        foreach (JoinKey key in all)
        {
            foreach (StoredClaim row in claims.OfJoin(key))
            {
                StandingClaim claim = Standing(row);
                standing.Add(claim);
                rows[claim.Claim.Key] = row;
            }
        }
        foreach (Finding finding in _reconciler.Reconcile(standing, acts))
        {
            long? row = rows[finding.Smallest].Finding;
            bool together = finding.Members.All(member => rows[member.Claim].Finding == row);
            yield return (finding, row is { } known && together ? findings.ByRow(known) : null);
        }
    }

    private int Write(
        IReadOnlyList<Finding> now,
        FindingChange change,
        Dictionary<FindingId, StoredFinding> stored,
        Dictionary<ClaimKey, StoredClaim> rows,
        long seq
    )
    {
        int changed = 0;
        var placed = new Dictionary<FindingId, long>();
        for (int i = 0; i < now.Count; i++)
        {
            Finding finding = now[i];
            FindingId id = change.Ids[i];
            byte[] body = FindingBytes.Of(finding);
            long row;
            if (stored.GetValueOrDefault(id) is { } old)
            {
                row = old.Row;
                if (old.Ended is not null || !old.Body.AsSpan().SequenceEqual(body))
                {
                    findings.Change(old, seq, finding, body);
                    changed++;
                }
            }
            else
            {
                row = findings.Insert(id, seq, finding, body);
                changed++;
            }
            placed[id] = row;
            foreach (FindingMember member in finding.Members)
            {
                StoredClaim claim = rows[member.Claim];
                if (claim.Finding != row)
                {
                    claims.SetFinding(claim.Id, row);
                }
            }
        }
        foreach ((FindingId from, FindingId to) in change.Redirects)
        {
            findings.End(stored[from], seq, placed[to]);
            changed++;
        }
        foreach (FindingId ended in change.Ended)
        {
            findings.End(stored[ended], seq, null);
            changed++;
        }
        return changed;
    }

    /// <summary>Every finding that held one of the claims or was born with one, and those that lost one.</summary>
    private Dictionary<FindingId, StoredFinding> Previous(
        SortedSet<long> touched,
        Dictionary<ClaimKey, StoredClaim> rows
    )
    {
        var stored = new Dictionary<FindingId, StoredFinding>();
        foreach (long row in touched)
        {
            if (findings.ByRow(row) is { } finding)
            {
                stored[finding.Id] = finding;
            }
        }
        foreach ((ClaimKey claim, StoredClaim row) in rows)
        {
            // A claim that is in no finding yet may have been the birth of one before its document was superseded.
            var id = new FindingId(claim);
            if (!stored.ContainsKey(id) && findings.ById(id) is { } born)
            {
                stored[id] = born;
            }
            _ = row;
        }
        return stored;
    }

    private StandingClaim Standing(in StoredClaim row)
    {
        StoredDocument document = cache.Document(row.Document);
        RecordClaim claim = cache.Claims(row.Document)[row.Place];
        Alignment? alignment = row.Reference is { } reference
            ? new Alignment(
                claim.Key,
                reference,
                row.ReferenceFact is { } fact ? FactKey.OfText(fact) : null,
                row.Differs
            )
            : null;
        SourceRef rootOutlet = document.Root == document.Key ? document.Outlet : cache.Outlet(document.Root);
        return new StandingClaim(
            claim,
            FactKey.Of(claim, knowledge.Gazetteer),
            alignment,
            new DocumentStanding(document.Key, document.Outlet, document.Published, document.Root, rootOutlet)
        );
    }

    private JoinKey? JoinOf(ClaimKey claim) =>
        documents.ByKey(claim.Document) is { } document ? claims.One(document.Id, claim.Id)?.Join : null;
}
