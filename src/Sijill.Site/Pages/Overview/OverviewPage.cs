using Microsoft.AspNetCore.Http;
using Sijill.Reading.Codebook;
using Sijill.Record.Reconciliation;
using Sijill.Record.Statements;
using Sijill.Site.Feeds;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Overview;

/// <summary>The first page: a panel for each track of the codebook.</summary>
internal static class OverviewPage
{
    private const int FewChanges = 4;

    /// <summary>Maps it.</summary>
    public static void MapOverview(this PageRoutes pages) => pages.Map("", Answer);

    private static IResult Answer(PageRequest request)
    {
        PublicRecord record = request.Record;
        bool now = record.AsOf is null;
        return request.Page<OverviewView, OverviewModel>(
            new PageHead("", "")
            {
                Description = ShellWords.For(request.Language).Tagline,
                Alternates =
                [
                    .. record.Knowledge.Codebook.Tracks.SelectMany(track =>
                        FeedLinks.Of(FeedKind.Tracks, track.Id, Title(track, request.Language), request.Language)
                    ),
                ],
                KnowsPast = true,
            },
            new OverviewModel(
                now ? record.Overview() : null,
                now ? record.Coverage() : null,
                Tracks(request),
                record.Changes(FindingStatus.Disputed, FewChanges),
                [
                    .. record
                        .Changes(FindingStatus.Revised, FewChanges)
                        .Concat(record.Changes(FindingStatus.Retracted, FewChanges))
                        .OrderByDescending(static change => change.Finding.Since)
                        .Take(FewChanges),
                ]
            )
        );
    }

    private static List<TrackPanel> Tracks(PageRequest request)
    {
        CompiledCodebook codebook = request.Record.Knowledge.Codebook;
        IReadOnlyList<Track> tracks = codebook.Tracks.Count > 0 ? codebook.Tracks : [Whole(request)];
        Dictionary<string, Indicator> indicators = codebook.Indicators.ToDictionary(
            static indicator => indicator.Id,
            StringComparer.Ordinal
        );
        return [.. tracks.Select(track => Panel(request, track, indicators))];
    }

    /// <summary>The one track of a codebook that names none: all that is counted and has findings.</summary>
    private static Track Whole(PageRequest request) =>
        new()
        {
            Id = "all",
            Titles = request.Record.Knowledge.Codebook.Titles,
            Figures =
            [
                .. request.Record.Counted().Select(static indicator => new TrackFigure { Indicator = indicator.Id }),
            ],
        };

    private static TrackPanel Panel(PageRequest request, Track track, Dictionary<string, Indicator> indicators)
    {
        var figures = new List<LatestFigure>();
        var silent = new List<string>();
        foreach (TrackFigure figure in track.Figures)
        {
            Indicator indicator = indicators[figure.Indicator];
            string?[] places = figure.Places.Count > 0 ? [.. figure.Places] : [null];
            List<LatestFigure> told = [.. places.Select(place => request.Record.Latest(indicator, place))];
            told.RemoveAll(static latest => latest is { Last: null, OnClosing: null, Planned: null, Families: null });
            if (told.Count == 0)
            {
                silent.Add(indicator.Id);
            }
            figures.AddRange(told);
        }
        return new TrackPanel(
            track.Id,
            Title(track, request.Language),
            figures,
            silent,
            [.. track.Sayings.Select(Kind).Select(kind => (kind, request.Record.LastSaid(kind)))]
        );
    }

    private static string Title(Track track, string language) =>
        track.Titles.GetValueOrDefault(language) ?? track.Titles.GetValueOrDefault("en") ?? track.Id;

    private static SayingKind Kind(string saying) =>
        saying switch
        {
            "appeals" => SayingKind.Appeal,
            "commitments" => SayingKind.Commitment,
            _ => SayingKind.Statement,
        };
}
