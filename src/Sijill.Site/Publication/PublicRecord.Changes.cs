using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <content>What changed last: what feeds tell.</content>
internal sealed partial class PublicRecord
{
    private const int MostChanges = 300;

    /// <summary>Findings of some indicators or places that came up or changed last. Movements that are planned are not among them until their day has passed.</summary>
    public IReadOnlyList<PublicChange> Changes(
        IReadOnlyList<string>? indicators,
        IReadOnlyList<string>? places,
        int most
    ) => Changes(LastChanged(indicators, places, most), most);

    /// <summary>Findings in which the newest documents of a source have a part, what changed last first.</summary>
    public IReadOnlyList<PublicChange> ChangesOf(SourceRef source, int most)
    {
        var found = new SortedDictionary<FindingId, FindingView>();
        foreach (
            DocumentView document in _reader.DocumentPage(new DocumentQuery { Outlet = source, Limit = most }).Items
        )
        {
            foreach (ClaimStanding standing in _reader.FindingsOf(document.Key))
            {
                if (standing.Finding is { } view)
                {
                    found[view.Id] = view;
                }
            }
            if (found.Count >= MostChanges)
            {
                break;
            }
        }
        return Changes(found.Values.OrderByDescending(static view => view.Since), most);
    }

    /// <summary>Findings of what a track shows: of its figures of some places only those told there.</summary>
    public IReadOnlyList<PublicChange> ChangesOf(Track track, int most)
    {
        var found = new SortedDictionary<FindingId, FindingView>();
        foreach (
            IGrouping<bool, TrackFigure> figures in track.Figures.GroupBy(static figure => figure.Places.Count > 0)
        )
        {
            // Figures without places are asked for together: one question instead of many.
            IEnumerable<(string[] Indicators, string[]? Places)> questions = figures.Key
                ? figures.Select(static figure => ((string[])[figure.Indicator], (string[]?)[.. figure.Places]))
                : [([.. figures.Select(static figure => figure.Indicator)], null)];
            foreach ((string[] indicators, string[]? places) in questions)
            {
                foreach (FindingView view in LastChanged(indicators, places, most))
                {
                    found[view.Id] = view;
                }
            }
        }
        return Changes(found.Values.OrderByDescending(static view => view.Since), most);
    }

    private IEnumerable<FindingView> LastChanged(
        IReadOnlyList<string>? indicators,
        IReadOnlyList<string>? places,
        int most
    )
    {
        var query = new FindingQuery
        {
            Indicators = indicators,
            Places = places,
            Order = FindingOrder.LastChanged,
            Limit = Math.Min(MostChanges, 2 * most),
        };
        return _reader.FindingPage(query).Items.Where(view => _publisher.IsTold(view, query, Today));
    }

    private List<PublicChange> Changes(IEnumerable<FindingView> views, int most)
    {
        List<PublicFinding> told =
        [
            .. views
                .Where(view => !PublicSubject.IsAhead(view.Finding.Subject, view.Finding.Time, Today))
                .Take(most)
                .Select(view => _publisher.Finding(view, Today)),
        ];
        IReadOnlyDictionary<long, DateTimeOffset> moments = Moments(
            told.SelectMany(static finding => (long[])[finding.Born, finding.Since])
        );
        return
        [
            .. told.Select(finding => new PublicChange(
                finding,
                moments.GetValueOrDefault(finding.Born),
                moments.GetValueOrDefault(finding.Since)
            )),
        ];
    }
}
