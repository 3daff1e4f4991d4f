using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <content>One finding and what hangs together with it; pages of findings.</content>
internal sealed partial class PublicRecord
{
    private const int MostRelatives = 400;
    private const int MostVersions = 50;
    private const int MostCorrecting = 50;

    /// <summary>Every way in which a finding stood up to the day asked on, each with the day from which it did, the oldest first; of very many the latest.</summary>
    public IReadOnlyList<PublicVersion> VersionsByDay(FindingId id) =>
        [
            .. Versions(id)
                .TakeLast(MostVersions)
                .Select(finding => new PublicVersion(_reader.DayOf(finding.Since) ?? Today, finding)),
        ];

    /// <summary>What is linked with a finding and never merged with it: plans and what was done, periods inside periods, families and people, within half a year of it; and what its own texts put in its place.</summary>
    public IReadOnlyList<PublicLink> Related(FindingId id)
    {
        if (_reader.Finding(id, AsOf) is not { } view)
        {
            return [];
        }
        Finding finding = view.Finding;
        ulong family = FindingLinks.FamilyOf(finding.Subject);
        var heads = new Dictionary<FindingId, FindingView>();
        foreach (
            FindingView other in _reader.Findings(
                new FindingQuery
                {
                    Indicator = finding.Subject.Indicator,
                    Place = finding.Subject.Places.Count > 0 ? finding.Subject.Places[0].Name : null,
                    From = Moved(finding.Time.From ?? finding.Time.To, -FindingLinks.DaysOfAPlan),
                    To = Moved(finding.Time.To ?? finding.Time.From, FindingLinks.DaysOfAPlan),
                    AsOf = AsOf,
                    Limit = MostRelatives,
                }
            )
        )
        {
            if (FindingLinks.FamilyOf(other.Finding.Subject) == family)
            {
                heads[other.Id] = other;
            }
        }
        heads[view.Id] = view;
        var links = new List<PublicLink>();
        IReadOnlyList<FindingLink> related = FindingLinks.Of([.. heads.Values.Select(HeadOf)]);
        foreach (FindingLink link in related.Concat(Corrections(finding, heads)))
        {
            if ((link.From == view.Id) != (link.To == view.Id))
            {
                bool isFrom = link.From == view.Id;
                FindingView other = heads[isFrom ? link.To : link.From];
                links.Add(new PublicLink(link.Kind, isFrom, _publisher.Finding(other, Today)));
            }
        }
        return links;
    }

    /// <summary>Links with what a text of this finding corrects in itself, or is corrected by; of very many texts the first are looked at.</summary>
    private IReadOnlyList<FindingLink> Corrections(Finding finding, Dictionary<FindingId, FindingView> views)
    {
        var claims = new List<RecordClaim>();
        var findings = new Dictionary<ClaimKey, FindingId>();
        foreach (
            DocumentKey document in finding
                .Members.Select(static member => member.Claim.Document)
                .Distinct()
                .Take(MostCorrecting)
        )
        {
            IReadOnlyList<ClaimStanding> standings = _reader.FindingsOf(document);
            if (standings.All(static standing => standing.Claim.CorrectedBy is null))
            {
                continue;
            }
            foreach (ClaimStanding standing in standings)
            {
                claims.Add(standing.Claim);
                if (standing.Finding is { } now && (AsOf is null ? now : _reader.Finding(now.Id, AsOf)) is { } view)
                {
                    findings[standing.Claim.Key] = view.Id;
                    views[view.Id] = view;
                }
            }
        }
        return FindingLinks.Corrections(
            claims,
            claim => findings.TryGetValue(claim, out FindingId holds) ? holds : null
        );
    }

    /// <summary>The claims of a finding with their documents and sentences, those that count first; of very many the first.</summary>
    /// <param name="id">The finding.</param>
    /// <param name="most">No more than this many: each asks for the reading of its document.</param>
    public IReadOnlyList<PublicClaim> Claims(FindingId id, int most) =>
        _reader.Finding(id, AsOf) is not { Finding: { } finding }
            ? []
            :
            [
                .. _reader
                    .Claims(
                        finding with
                        {
                            Members =
                            [
                                .. finding
                                    .Members.OrderBy(member => member.Claim != finding.BestClaim)
                                    .ThenBy(static member => member.Role)
                                    .Take(most),
                            ],
                        }
                    )
                    .Select(claim => _waiting.Told(claim)),
            ];

    /// <summary>Those that are told where they were asked for.</summary>
    private IEnumerable<PublicFinding> Told(IEnumerable<FindingView> views, FindingQuery query) =>
        views
            .Select(view => _publisher.Finding(view, Today))
            .Where(finding => Publisher.IsTold(finding.Subject, query));

    private static FindingHead HeadOf(FindingView view) =>
        new(view.Id, view.Finding.Subject, view.Finding.Time, view.Finding.FirstSaid);

    private static DateOnly? Moved(DateOnly? day, int days) =>
        day is { } known
            ? DateOnly.FromDayNumber(Math.Clamp(known.DayNumber + days, 0, DateOnly.MaxValue.DayNumber))
            : null;
}
