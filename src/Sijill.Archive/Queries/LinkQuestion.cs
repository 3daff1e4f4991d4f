using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>Links one finding with those of its family: what was planned and done, denied, within one another; and with what its own texts put in its place.</summary>
internal sealed class LinkQuestion(RecordReader reader)
{
    public IReadOnlyList<LinkView> Ask(FindingView view, long? asOf)
    {
        ulong family = FindingLinks.FamilyOf(view.Finding.Subject);
        var others = new Dictionary<FindingId, FindingView> { [view.Id] = view };
        var findings = new Dictionary<ClaimKey, FindingId>();
        HashSet<DocumentKey> documents = [.. view.Finding.Members.Select(static member => member.Claim.Document)];
        foreach (
            FindingView other in reader.Findings(
                new FindingQuery
                {
                    Indicator = view.Finding.Subject.Indicator,
                    AsOf = asOf,
                    Limit = int.MaxValue,
                }
            )
        )
        {
            bool near = FindingLinks.FamilyOf(other.Finding.Subject) == family;
            foreach (FindingMember member in other.Finding.Members)
            {
                if (documents.Contains(member.Claim.Document))
                {
                    findings[member.Claim] = other.Id;
                    near = true;
                }
            }
            if (near)
            {
                others[other.Id] = other;
            }
        }
        FindingHead[] heads =
        [
            .. others
                .Values.Where(other => FindingLinks.FamilyOf(other.Finding.Subject) == family)
                .Select(static other => new FindingHead(
                    other.Id,
                    other.Finding.Subject,
                    other.Finding.Time,
                    other.Finding.FirstSaid
                )),
        ];
        return
        [
            .. FindingLinks
                .Of(heads)
                .Concat(Corrections(documents, findings))
                .Where(link => link.From == view.Id || link.To == view.Id)
                .Select(link => new LinkView(link.Kind, others[link.From], others[link.To])),
        ];
    }

    private IReadOnlyList<FindingLink> Corrections(
        HashSet<DocumentKey> documents,
        Dictionary<ClaimKey, FindingId> findings
    )
    {
        var claims = new List<RecordClaim>();
        foreach (DocumentKey document in documents)
        {
            if (reader.Reading(document) is { } reading)
            {
                claims.AddRange(reading.Claims);
            }
        }
        return FindingLinks.Corrections(
            claims,
            claim => findings.TryGetValue(claim, out FindingId finding) ? finding : null
        );
    }
}
