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
            return new Page<PublicEvent>([.. all.Reverse().Take(500).Select(Event)], null);
        }
        Page<EventView> page = _reader.EventPage(query, Knowledge);
        return new Page<PublicEvent>([.. page.Items.Select(Event)], page.Next);
    }

    /// <summary>The event that holds the claim by which an event was named, or null.</summary>
    public PublicEvent? Event(EventId id) => _reader.Event(id, Knowledge) is { } view ? Event(view) : null;

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
            tellings.Add(new PublicTelling(_publisher.Document(document), findings));
        }
        return tellings;
    }

    private PublicEvent Event(EventView view)
    {
        RecordEvent one = view.Event;
        return new PublicEvent
        {
            Id = view.Id,
            Kind = one.Kind,
            Time = one.Time,
            Places = [.. one.Places.Where(static place => place.Id is not null)],
            Actors = [.. one.Actors.Select(PublicSource.Of)],
            Targets = [.. one.Targets.Where(static target => !target.StartsWith('~'))],
            Deaths = one.Deaths,
            DatePrecision = one.DatePrecision,
            PlacePrecision = one.PlacePrecision,
            Clarity = one.Clarity,
            AcledType = one.AcledType,
            Sources = one.Sources,
            Origins = [.. view.Origins.Select(PublicSource.Of)],
            Documents = view.Documents,
            Claims =
            [
                .. one.Incidents.SelectMany(static incident => incident.Claims).Select(static claim => claim.Key),
            ],
        };
    }
}
