using Microsoft.AspNetCore.Http;
using Sijill.Record.Series;
using Sijill.Reading.Codebook;
using Sijill.Site.Feeds;
using Sijill.Site.Http;
using Sijill.Site.Pages.Findings;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Series;

/// <summary>A figure over time.</summary>
internal static class SeriesPage
{
    private const int MostPages = 100;

    /// <summary>Maps it.</summary>
    public static void MapSeries(this PageRoutes pages) => pages.Map("/series", Answer);

    private static IResult Answer(PageRequest request)
    {
        var asked = SeriesRequest.Of(request.Query);
        int page = request.Query.Number("page", 1, 1, MostPages);
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        IReadOnlyList<Indicator> indicators = request.Record.IndicatorsTold();
        if (asked.Query is not { } query)
        {
            return Choosing(request, asked, indicators);
        }
        if (
            request.Record.Knowledge.Codebook.Indicators.FirstOrDefault(known => known.Id == query.Indicator)
            is not { } indicator
        )
        {
            return request.NotFound();
        }
        PublicSeries answer = request.Record.SeriesOf(query, indicator, asked.Line);
        var model = new SeriesModel
        {
            Asked = asked,
            Indicators = indicators.Contains(indicator) ? indicators : [.. indicators, indicator],
            Places = request.Record.PlacesTold(query.Indicator),
            Answer = answer,
            Drawing = null,
            Citation = null,
            Page = page,
        };
        var facts = new FactWords(request.Record.Names, request.Say);
        string title = Title(model, facts, indicator, request);
        PageHead head = Head(request, asked, title);
        if (model.Line is { } line)
        {
            var frame = new PageFrame(request, head);
            model = model with
            {
                Drawing = new SeriesDrawing(frame, asked, facts).Of(line),
                Citation = Citation(request, frame, facts, line),
            };
            head = head with { LinkedData = SeriesLinkedData.Of(frame, asked, title, facts, line) };
        }
        return request.Page<SeriesView, SeriesModel>(head, model);
    }

    private static IResult Choosing(PageRequest request, SeriesRequest asked, IReadOnlyList<Indicator> indicators)
    {
        var words = SeriesWords.For(request.Language);
        return request.Page<SeriesView, SeriesModel>(
            new PageHead(words.Heading, "/series") { Description = words.Lead, KnowsPast = true },
            new SeriesModel
            {
                Asked = asked,
                Indicators = indicators,
                Places = [],
                Answer = null,
                Drawing = null,
                Citation = null,
                Page = 1,
            }
        );
    }

    private static PageHead Head(PageRequest request, SeriesRequest asked, string title)
    {
        var words = SeriesWords.For(request.Language);
        return new PageHead(title, "/series")
        {
            Description = title + ". " + words.Lead,
            KnowsPast = true,
            Alternates =
            [
                new PageAlternate(
                    "text/csv",
                    asked.Data("csv", request.Record.AsOf is null ? null : request.Record.Today),
                    "CSV"
                ),
                new PageAlternate(
                    "application/json",
                    asked.Data("json", request.Record.AsOf is null ? null : request.Record.Today),
                    "JSON"
                ),
                .. Feeds(asked.Query!, request),
            ],
        };
    }

    /// <summary>The feed of the indicator, and of the place that was asked for.</summary>
    private static IEnumerable<PageAlternate> Feeds(SeriesQuery query, PageRequest request) =>
        [
            .. FeedLinks.Of(
                FeedKind.Indicators,
                query.Indicator,
                request.Record.Names.Indicator(query.Indicator, request.Language),
                request.Language
            ),
            .. query.Place is { } place
                ? FeedLinks.Of(FeedKind.Places, place, request.Record.Names.Of(place, request.Language), request.Language)
                : [],
        ];

    private static string Title(SeriesModel model, FactWords facts, Indicator indicator, PageRequest request) =>
        model.Line is { } line ? facts.Title(line.Subject)
        : model.Asked.Query!.Place is { } place
            ? request.Record.Names.Indicator(indicator.Id, request.Language)
                + facts.Comma
                + request.Record.Names.Of(place, request.Language)
        : request.Record.Names.Indicator(indicator.Id, request.Language);

    /// <summary>The latest figure as one copies it.</summary>
    private static string? Citation(PageRequest request, PageFrame frame, FactWords facts, PublicSeriesLine line)
    {
        PublicSeriesPoint? latest = line.Latest ?? (line.Spanning.Count > 0 ? line.Spanning[^1] : null);
        return latest is { Findings: [.., var last] } && request.Record.Finding(last) is { } finding
            ? new FindingCitation(frame, facts).Of(finding, request.Record.Claims(finding.Id, 4))
            : null;
    }
}
