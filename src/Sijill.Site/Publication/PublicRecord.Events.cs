using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;

namespace Sijill.Site.Publication;

/// <content>Events.</content>
internal sealed partial class PublicRecord
{
    // As the record stood, events come in no pages: of so many days at most.
    private const int LongestPast = 366;

    /// <summary>A page of events, the latest first. Of a record as it stood only those of a period of at most a year are told, all at once.</summary>
    public Page<PublicEvent> Events(EventQuery query)
    {
        if (AsOf is { } seq)
        {
            DateOnly to = query.To is { } last && last < Today ? last : Today;
            DateOnly from =
                query.From is { } first && first > to.AddDays(-LongestPast) ? first : to.AddDays(-LongestPast);
            IReadOnlyList<EventView> all = _reader.Events(
                query with
                {
                    AsOf = seq,
                    From = from,
                    To = to,
                    After = null,
                },
                Knowledge
            );
            return new Page<PublicEvent>([.. Told(all.Reverse(), query.Place).Take(500)], null);
        }
        return EventPage(query);
    }

    /// <summary>A page of events as known now, the latest first. It may be short and yet lead on: a place that is not told is no way to find an event.</summary>
    public Page<PublicEvent> EventPage(EventQuery query)
    {
        Page<EventView> page = _reader.EventPage(query, Knowledge);
        return new Page<PublicEvent>([.. Told(page.Items, query.Place)], page.Next);
    }

    /// <summary>The event that holds the claim by which an event was named, or null.</summary>
    public PublicEvent? Event(EventId id) => _reader.Event(id, Knowledge) is { } view ? PublishedEvent(view) : null;

    /// <summary>What the documents of an event say of it, document by document.</summary>
    public IReadOnlyList<PublicTelling> Tellings(PublicEvent one)
    {
        var claims = new HashSet<ClaimKey>(one.Claims);
        var tellings = new List<PublicTelling>();
        foreach (DocumentKey key in one.Documents.Take(50))
        {
            if (_reader.Document(key) is not { } document)
            {
                continue;
            }
            PublicFinding[] findings =
            [
                .. _reader
                    .FindingsOf(key)
                    .Where(standing => claims.Contains(standing.Claim.Key) && standing.Finding is not null)
                    .Select(standing => _publisher.Finding(standing.Finding!, Today))
                    .DistinctBy(static finding => finding.Id),
            ];
            tellings.Add(new PublicTelling(_waiting.Told(document), findings));
        }
        return tellings;
    }

    private IEnumerable<PublicEvent> Told(IEnumerable<EventView> views, string? place)
    {
        IEnumerable<PublicEvent> told = views.Select(PublishedEvent);
        if (place is null)
        {
            return told;
        }
        return told.Where(one =>
            one.Places.Any(at => at.Id is { } id && (id == place || Knowledge.Gazetteer.IsWithin(id, place)))
        );
    }

    /// <summary>All that is told of an event, on pages and in the API alike.</summary>
    private PublicEvent PublishedEvent(EventView view)
    {
        RecordEvent one = view.Event;
        // An event has a place only where one of its claims may tell it.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (RecordClaim claim in one.Incidents.SelectMany(static incident => incident.Claims))
        {
            var subject = Subject.Of(claim, Knowledge.Gazetteer);
            foreach (RecordPlace place in _publisher.Subject(subject, claim.Time, claim.Value, Today).Places)
            {
                told.Add(place.Id ?? "");
            }
        }
        return new PublicEvent
        {
            Id = view.Id,
            Kind = one.Kind,
            Time = one.Time,
            Places = [.. one.Places.Where(place => place.Id is { } id && told.Contains(id))],
            Actors = [.. one.Actors.Select(PublicSource.Of)],
            Targets = [.. one.Targets.Select(static target => target.StartsWith('~') ? PublicSubject.Hidden : target)],
            Deaths = one.Deaths,
            DatePrecision = one.DatePrecision,
            PlacePrecision = one.PlacePrecision,
            Clarity = one.Clarity,
            AcledType = one.AcledType,
            Sources = one.Sources,
            Claims = [.. one.Incidents.SelectMany(static i => i.Claims).Select(static c => c.Key).Order()],
            Documents = view.Documents,
            Origins = [.. view.Origins.Select(PublicSource.Of)],
        };
    }
}
