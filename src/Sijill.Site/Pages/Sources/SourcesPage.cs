using Microsoft.AspNetCore.Http;
using Sijill.Archive.Queries;
using Sijill.Record.Documents;
using Sijill.Site.Feeds;
using Sijill.Site.Http;
using Sijill.Site.Pages.Statements;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Sources;

/// <summary>Who publishes: what each was the first to say, what it carried, and whether it has gone silent.</summary>
internal static class SourcesPage
{
    private const string Path = "/sources";
    private const int APage = 50;
    private const int MostOutlets = 1_000_000;
    private const int WeeksShown = 8;
    private const int Week = 7;

    /// <summary>Maps them.</summary>
    public static void MapSources(this PageRoutes pages)
    {
        pages.Map(Path, All);
        pages.Map(Path + "/{id}", One);
    }

    private static IResult All(PageRequest request)
    {
        int skip = request.Query.Number("after", 0, 0, MostOutlets);
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        IReadOnlyList<PublishedOutlet> all = request.Record.Outlets(out int hidden);
        SourcesWords words = SourcesWords.For(request.Language);
        return request.Page<SourcesView, SourcesModel>(
            new PageHead(words.Title, Path) { Description = words.Lead, KnowsPast = true },
            new SourcesModel([.. all.Skip(skip).Take(APage)], all.Count, hidden, skip)
        );
    }

    private static IResult One(PageRequest request)
    {
        PageCursor? after = StatementsPage.Filters(request).After;
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        string id = request.Part("id");
        if (request.Record.Outlet(id) is not { } outlet)
        {
            return request.NotFound();
        }
        Page<ListedDocument> page = request.Record.DocumentsOf(outlet, after, APage);
        string path = $"{Path}/{Uri.EscapeDataString(id)}";
        string name = outlet.Outlet.Name(request.Record.Names, request.Language);
        return request.Page<OneSource, SourceModel>(
            new PageHead(name, Path)
            {
                Description = $"{SourcesWords.For(request.Language).Title}: {name}",
                Alternates = FeedLinks.Of(FeedKind.Sources, id, name, request.Language),
                KnowsPast = true,
            },
            new SourceModel(
                outlet,
                after is null ? Weeks(request, outlet) : [],
                page.Items,
                page.Next is { } next ? StatementsPage.Address(path, ("after", next.ToString())) : null,
                after is not null
            )
        );
    }

    /// <summary>The last weeks, each from Monday on; the last one ends today.</summary>
    private static ExpectedArrival[][] Weeks(PageRequest request, PublishedOutlet outlet)
    {
        DateOnly today = request.Record.Today;
        int sinceMonday = ((int)today.DayOfWeek + Week - 1) % Week;
        DateOnly from = today.AddDays(-sinceMonday - ((WeeksShown - 1) * Week));
        return [.. request.Record.ArrivalsOf(outlet, from, today).Chunk(Week)];
    }
}
