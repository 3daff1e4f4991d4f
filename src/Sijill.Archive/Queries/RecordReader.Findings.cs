using Sijill.Archive.Packing;
using Sijill.Archive.Sqlite;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <content>Findings and their claims.</content>
public sealed partial class RecordReader
{
    /// <summary>Findings by what they are about, in the order asked for, all that fit up to the limit.</summary>
    public IReadOnlyList<FindingView> Findings(FindingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(() => new SqliteFindingPages(_connection, _queries).Ask(query, int.MaxValue)).Items;
    }

    /// <summary>
    /// A page of findings. Made for pages that many look at: of up to 1,000 findings, in a few milliseconds whatever the record holds; where little fits, a page may be short and yet
    /// lead on.
    /// </summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public Page<FindingView> FindingPage(FindingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(() => new SqliteFindingPages(_connection, _queries).Ask(query, SqliteFindingPages.MostTried));
    }

    /// <summary>One finding as it stands or, with <paramref name="asOf"/>, stood; an id that was merged into another leads to that. Null where there is none.</summary>
    public FindingView? Finding(FindingId id, long? asOf = null) => Ask(() => At(id, asOf));

    private FindingView? At(FindingId id, long? asOf)
    {
        StoredFinding? stored = _findings.ById(id);
        for (
            int hops = 0;
            hops < 64 && stored is { Redirect: { } next } && (asOf is null || stored.Ended <= asOf);
            hops++
        )
        {
            stored = _findings.ByRow(next);
        }
        return stored is null ? null : _queries.At(stored, asOf);
    }

    /// <summary>The claims of a document in the order of its text, each with the finding that holds it; empty where there is no such document.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<ClaimStanding> FindingsOf(DocumentKey document) =>
        Ask<IReadOnlyList<ClaimStanding>>(() => _documents.ByKey(document) is { } stored ? StandingsOf(stored) : []);

    private List<ClaimStanding> StandingsOf(StoredDocument document)
    {
        var rows = new Dictionary<ClaimId, long?>();
        foreach (StoredClaim row in _claims.OfDocument(document.Id))
        {
            rows[row.Claim] = row.Finding;
        }
        var findings = new Dictionary<long, FindingView?>();
        var standings = new List<ClaimStanding>();
        foreach (RecordClaim claim in _documents.Reading(document).Claims)
        {
            FindingView? view = null;
            if (rows.GetValueOrDefault(claim.Key.Id) is { } row && !findings.TryGetValue(row, out view))
            {
                view = _findings.ByRow(row) is { } stored ? _queries.At(stored, null) : null;
                findings.Add(row, view);
            }
            FindingMember? member = view
                ?.Finding.Members.Where(one => one.Claim == claim.Key)
                .Cast<FindingMember?>()
                .FirstOrDefault();
            standings.Add(new ClaimStanding(claim, member, view));
        }
        return standings;
    }

    /// <summary>Every way in which a finding stood, the oldest first.</summary>
    public IReadOnlyList<FindingView> Versions(FindingId id) =>
        Ask(() => _findings.ById(id) is { } stored ? _queries.Versions(stored) : []);

    /// <summary>The claims of a finding with their documents and sentences, those that count first.</summary>
    public IReadOnlyList<ClaimView> Claims(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Ask(() => ClaimsOf(finding));
    }

    private List<ClaimView> ClaimsOf(Finding finding)
    {
        var claims = new List<ClaimView>(finding.Members.Count);
        foreach (FindingMember member in finding.Members)
        {
            if (_documents.ByKey(member.Claim.Document) is { } document && _views.ById(document.Id) is { } view)
            {
                string text = _documents.Text(document);
                foreach (RecordClaim claim in _documents.Reading(document).Claims)
                {
                    if (claim.Key == member.Claim)
                    {
                        claims.Add(new ClaimView(member, claim, view, CodePoints.Cut(text, claim.Sentence)));
                    }
                }
            }
        }
        claims.Sort(
            static (a, b) =>
            {
                int order = a.Member.Role.CompareTo(b.Member.Role);
                return order != 0 ? order : a.Member.Claim.CompareTo(b.Member.Claim);
            }
        );
        return claims;
    }
}
