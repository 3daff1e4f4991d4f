using Microsoft.AspNetCore.Http;
using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;
using Sijill.Site.Feeds;
using Sijill.Site.Http;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Map;

/// <summary>The map of areas, and the pages of places.</summary>
internal static class MapPage
{
    private const string Section = "/map";
    private const int FewEvents = 10;

    /// <summary>Maps them.</summary>
    public static void MapMap(this PageRoutes pages)
    {
        pages.Map(Section, Areas);
        pages.Map("/places/{id}", One);
    }

    private static IResult Areas(PageRequest request)
    {
        MapWords words = MapWords.For(request.Language);
        IReadOnlyList<Indicator> known = request.Record.Knowledge.Codebook.Indicators;
        string? indicator = request.Query.Text("indicator");
        if (indicator is not null && !known.Any(one => one.Id == indicator))
        {
            request.Query.Refuse("indicator", "no indicator of the codebook");
        }
        DateOnly? from = request.Query.Day("from");
        DateOnly? to = request.Query.Day("to");
        if (from > to)
        {
            request.Query.Refuse("to", "before the first day");
        }
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        return request.Page<AreasView, MapModel>(
            new PageHead(words.Title, Section) { Description = words.Lead, KnowsPast = true },
            new MapModel(
                request.Record.Tallies(indicator, from, to),
                indicator,
                from,
                to,
                [.. known.Select(one => (one.Id, request.Record.Names.Indicator(one.Id, request.Language)))]
            )
        );
    }

    private static IResult One(PageRequest request)
    {
        string id = request.Part("id");
        if (request.Record.Place(id) is not { } place)
        {
            return request.NotFound();
        }
        var within = new List<string>();
        for (string? at = place.Parent; at is not null && within.Count < 16; at = request.Record.Place(at)?.Parent)
        {
            within.Add(at);
        }
        string name = request.Record.Names.Of(id, request.Language);
        string? area = new[] { id }
            .Concat(within)
            .FirstOrDefault(one => request.Record.Place(one)?.Kind == "governorate");
        return request.Page<PlaceView, PlaceModel>(
            new PageHead(name, Section)
            {
                Description = name,
                Alternates = FeedLinks.Of(FeedKind.Places, id, name, request.Language),
                KnowsPast = true,
            },
            new PlaceModel(
                place,
                within,
                request.Record.LatestOf(id),
                request.Record.Events(new EventQuery { Place = id, Limit = FewEvents }).Items,
                area
            )
        );
    }
}
