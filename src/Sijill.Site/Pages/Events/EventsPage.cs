using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sijill.Archive.Queries;
using Sijill.Record.Events;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Events;

/// <summary>Happenings: a list by month, place and kind, and one by itself.</summary>
internal static class EventsPage
{
    private const string Section = "/events";
    private const int OnAPage = 50;

    /// <summary>Maps them.</summary>
    public static void MapEvents(this PageRoutes pages)
    {
        pages.Map(Section, List);
        pages.Map(Section + "/{id}", One);
    }

    private static IResult List(PageRequest request)
    {
        DateOnly? month = request.Query.Month("month");
        EventKind? kind = request.Query.Word<EventKind>("kind");
        string? place = request.Query.Text("place");
        if (place is not null && request.Record.PlaceOf(place) is null)
        {
            request.Query.Refuse("place", "no place of the codebook");
        }
        PageCursor cursor = default;
        if (request.Query.Text("after") is { } after && !PageCursor.TryParse(after, out cursor))
        {
            request.Query.Refuse("after", "no place in the list");
        }
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        string? placeId = place is null ? null : request.Record.PlaceOf(place);
        Page<PublicEvent> page = request.Record.Events(
            new EventQuery
            {
                From = month,
                To = month?.AddMonths(1).AddDays(-1),
                Place = placeId,
                Kind = kind,
                Limit = OnAPage,
                After = cursor == default ? null : cursor,
            }
        );
        EventWords words = EventWords.For(request.Language);
        string title = month is { } first ? $"{words.Title}: {request.Say.Month(first)}" : words.Title;
        return request.Page<EventList, EventListModel>(
            new PageHead(title, Section) { Description = words.Lead, KnowsPast = true },
            new EventListModel(
                page.Items,
                page.Next?.ToString(),
                month,
                placeId,
                kind,
                request.Record.PlacesToChoose(request.Language)
            )
        );
    }

    private static IResult One(PageRequest request)
    {
        if (!EventId.TryParse(request.Part("id"), out EventId id) || request.Record.Event(id) is not { } one)
        {
            return request.NotFound();
        }
        if (one.Id != id)
        {
            return Results.Redirect($"/{request.Language}{Section}/{one.Id}");
        }
        EventWords words = EventWords.For(request.Language);
        var facts = new FactWords(request.Record.Names, request.Say);
        string where = facts.Where(one.Places);
        string title = string.Create(
            CultureInfo.InvariantCulture,
            $"{words.Kinds[one.Kind]}{(where.Length > 0 ? ": " + where : "")}"
        );
        return request.Page<EventView, EventModel>(
            new PageHead(title, Section) { Description = $"{title}, {facts.When(one.Time)}" },
            new EventModel(one, request.Record.Tellings(one))
        );
    }
}
