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
    /// <param name="old">Join keys of claims that changed or went, by claim.</param>
    /// <param name="acts">All acts of the record.</param>
    /// <param name="newActs">Those of them that are new.</param>
    /// <param name="seq">From when the new versions stand.</param>
    public int Run(
        IReadOnlyCollection<JoinKey> before,
        IReadOnlyCollection<JoinKey> after,
        IReadOnlyCollection<long> gone,
        IReadOnlyDictionary<ClaimKey, JoinKey> old,
        IReadOnlyList<Act> acts,
        IReadOnlyList<Act> newActs,
        long seq
    )
    {
        var rows = new Dictionary<ClaimKey, StoredClaim>();
        var standing = new List<StandingClaim>();
        var loaded = new HashSet<JoinKey>();
        var stored = new Dictionary<FindingId, StoredFinding>();
        var living = new List<PreviousFinding>();
        var keys = new SortedSet<JoinKey>(after);
        // A finding that this touches may hold claims whose keys it does not: one that was born with a claim which now belongs elsewhere. They are loaded too.
        do
        {
            var fresh = new List<StoredClaim>();
            foreach (JoinKey key in AffectedKeys.Of(before, keys, acts, newActs, Was))
            {
                if (loaded.Add(key))
                {
                    fresh.AddRange(claims.OfJoin(key));
                }
            }
            keys.Clear();
            foreach (StoredClaim row in fresh)
            {
                StandingClaim claim = Standing(row);
                standing.Add(claim);
                rows[claim.Claim.Key] = row;
            }
            foreach (StoredFinding finding in Previous(gone, fresh, stored))
            {
                if (finding.Ended is null)
                {
                    ClaimKey[] members = [.. FindingBytes.Read(finding.Body).Members.Select(static m => m.Claim)];
                    living.Add(new PreviousFinding(finding.Id, finding.Born, members));
                    keys.UnionWith(members.Select(Was).OfType<JoinKey>().Where(key => !loaded.Contains(key)));
                }
            }
        } while (keys.Count > 0);
        IReadOnlyList<Finding> now = _reconciler.Reconcile(standing, acts);
        FindingChange change = FindingIdentity.Assign(living, now);
        return Write(now, change, stored, rows, seq);

        JoinKey? Was(ClaimKey claim) =>
            rows.TryGetValue(claim, out StoredClaim row)
                ? row.Join
                : JoinOf(claim) ?? (old.TryGetValue(claim, out JoinKey key) ? key : null);
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
        foreach (int i in InOrderOfRows(now, change, stored))
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

    /// <summary>
    /// The findings that are stored already, then the new ones by what and where they are about: they get their rows one behind the other, so that those of a series lie together and thousands of
    /// them are read from few pages.
    /// </summary>
    private static IEnumerable<int> InOrderOfRows(
        IReadOnlyList<Finding> now,
        FindingChange change,
        Dictionary<FindingId, StoredFinding> stored
    )
    {
        var fresh = new List<(string Indicator, string Places, int Day, int At)>(now.Count);
        for (int i = 0; i < now.Count; i++)
        {
            if (stored.ContainsKey(change.Ids[i]))
            {
                yield return i;
            }
            else
            {
                Subject subject = now[i].Subject;
                int day = now[i].Time.To?.DayNumber ?? -1;
                fresh.Add((subject.Indicator, SqliteFindings.PlacesOf(subject), day, i));
            }
        }
        fresh.Sort(
            static (a, b) =>
            {
                int order = string.CompareOrdinal(a.Indicator, b.Indicator);
                order = order != 0 ? order : string.CompareOrdinal(a.Places, b.Places);
                order = order != 0 ? order : a.Day.CompareTo(b.Day);
                return order != 0 ? order : a.At.CompareTo(b.At);
            }
        );
        foreach ((_, _, _, int at) in fresh)
        {
            yield return at;
        }
    }

    /// <summary>Findings that held one of the claims, were born with one, or lost one; only those that are not among the stored yet, to which they are added.</summary>
    private List<StoredFinding> Previous(
        IEnumerable<long> gone,
        List<StoredClaim> fresh,
        Dictionary<FindingId, StoredFinding> stored
    )
    {
        var found = new List<StoredFinding>();
        foreach (
            long row in new SortedSet<long>(gone.Concat(fresh.Select(static claim => claim.Finding).OfType<long>()))
        )
        {
            Take(findings.ByRow(row));
        }
        foreach (StoredClaim claim in fresh)
        {
            // A claim may have been the birth of a finding that lives elsewhere by now, or has ended; not one of a document that was never there before.
            if (claim.Finding is null && cache.IsNew(claim.Document))
            {
                continue;
            }
            Take(findings.ById(new FindingId(new ClaimKey(cache.Document(claim.Document).Key, claim.Claim))));
        }
        return found;

        void Take(StoredFinding? finding)
        {
            if (finding is not null && stored.TryAdd(finding.Id, finding))
            {
                found.Add(finding);
            }
        }
    }

    private StandingClaim Standing(in StoredClaim row)
    {
        StoredDocument document = cache.Document(row.Document);
        RecordClaim claim = cache.Claims(row.Document)[row.Place];
        Alignment? alignment = row.Alignment(claim.Key);
        SourceRef rootOutlet = document.Root == document.Key ? document.Outlet : cache.Outlet(document.Root);
        return new StandingClaim(
            claim,
            cache.Fact(row.Document, row.Place, knowledge.Gazetteer),
            alignment,
            new DocumentStanding(document.Key, document.Outlet, document.Published, document.Root, rootOutlet)
        );
    }

    private JoinKey? JoinOf(ClaimKey claim) =>
        documents.ByKey(claim.Document) is { } document ? claims.One(document.Id, claim.Id)?.Join : null;
}
