using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;

namespace Sijill.Archive.Queries;

/// <summary>
/// Makes the events of a record: of the times that are asked for, from all that the documents tell of these, and of the times that reviewers' merges bring in. An incident that names
/// only a larger place joins an event only where no other fits, so that of one time all incidents are needed, and of others none.
/// </summary>
internal sealed class EventQuestion(
    RecordReader reader,
    Knowledge knowledge,
    EventSources sources,
    SqliteHappenings happenings
)
{
    // So many days at once, twice as many at each step, as long as documents stay few.
    private const int MostDays = 64;
    private const int MostDocuments = 2000;
    private IReadOnlyList<Act>? _acts;

    private IReadOnlyList<Act> Acts => _acts ??= reader.Acts();

    /// <summary>All that fit, by their first day.</summary>
    public IReadOnlyList<EventView> Ask(EventQuery query)
    {
        IReadOnlyList<EventView> views = query.AsOf is { } seq
            ? Of(sources.Then(seq), [.. Acts.Where(act => act.Order <= seq)])
            : Of(Of(happenings.Reaching(int.MinValue / 2, Last(query), First(query))), Acts);
        var fitting = new List<EventView>(views.Where(view => Fits(view.Event, query)));
        fitting.Sort(static (a, b) => Compare(a, b, newest: false));
        return fitting;
    }

    /// <summary>The newest by their first day; as many as fit on a page.</summary>
    public Page<EventView> Page(EventQuery query)
    {
        int limit = Math.Max(1, query.Limit);
        var page = new List<EventView>();
        int last = (int)Math.Min(query.After?.Sort ?? int.MaxValue, Last(query));
        int before = sources.Count;
        for (int days = 1; happenings.Latest(last, First(query)) is { } latest; days = Math.Min(2 * days, MostDays))
        {
            int first = latest - days + 1;
            IReadOnlyList<EventView> found = Of(Of(happenings.Reaching(first, latest, First(query))), Acts);
            page.AddRange(
                found.Where(view =>
                    Begins(view, first, latest) && Fits(view.Event, query) && IsBehind(view, query.After)
                )
            );
            if (page.Count > limit)
            {
                page.Sort(static (a, b) => Compare(a, b, newest: true));
                page.RemoveRange(limit, page.Count - limit);
                return new Page<EventView>(page, CursorOf(page[^1]));
            }
            last = first - 1;
            if (sources.Count - before > MostDocuments && happenings.Latest(last, First(query)) is not null)
            {
                page.Sort(static (a, b) => Compare(a, b, newest: true));
                return new Page<EventView>(page, new PageCursor(first, -1, -1));
            }
        }
        page.Sort(static (a, b) => Compare(a, b, newest: true));
        return new Page<EventView>(page, null);
    }

    /// <summary>The event that holds a claim, or null.</summary>
    public EventView? One(ClaimKey claim)
    {
        if (
            sources.Incidents(claim.Document)?.FirstOrDefault(one => one.Claims.Any(of => of.Key == claim))
            is not { } incident
        )
        {
            return null;
        }
        return Of(Of([HappeningTime.Of(incident.Time)]), Acts)
            .FirstOrDefault(view => view.Event.Incidents.Any(one => one.Claims.Any(of => of.Key == claim)));
    }

    /// <summary>All incidents of some times, and of those with which merges join them.</summary>
    private List<Incident> Of(IReadOnlyList<HappeningTime> asked)
    {
        var times = new HashSet<HappeningTime>();
        var documents = new SortedSet<long>();
        var next = new Queue<HappeningTime>(asked);
        var named = new Dictionary<ClaimKey, HappeningTime?>();
        ClaimKey[][] bonds =
        [
            .. Acts.Select(Named).Where(static claims => claims.Count > 1).Select(static c => c.ToArray()),
        ];
        do
        {
            while (next.TryDequeue(out HappeningTime time))
            {
                if (times.Add(time))
                {
                    documents.UnionWith(happenings.DocumentsOf(time));
                }
            }
            foreach (ClaimKey[] bond in bonds)
            {
                HappeningTime[] told = [.. bond.Select(TimeOf).OfType<HappeningTime>()];
                if (told.Any(times.Contains))
                {
                    foreach (HappeningTime time in told.Where(time => !times.Contains(time)))
                    {
                        next.Enqueue(time);
                    }
                }
            }
        } while (next.Count > 0);
        var incidents = new List<Incident>();
        foreach (long document in documents)
        {
            incidents.AddRange(sources.Incidents(document).Where(one => times.Contains(HappeningTime.Of(one.Time))));
        }
        return incidents;

        HappeningTime? TimeOf(ClaimKey claim)
        {
            if (!named.TryGetValue(claim, out HappeningTime? time))
            {
                Incident? incident = sources
                    .Incidents(claim.Document)
                    ?.FirstOrDefault(one => one.Claims.Any(of => of.Key == claim));
                named[claim] = time = incident is null ? null : HappeningTime.Of(incident.Time);
            }
            return time;
        }
    }

    private static IReadOnlyList<ClaimKey> Named(Act act) =>
        act switch
        {
            MergeEventsAct merge => merge.Claims,
            SplitEventsAct split => split.Claims,
            _ => [],
        };

    private List<EventView> Of(List<Incident> incidents, IReadOnlyList<Act> acts)
    {
        var views = new List<EventView>();
        foreach (
            RecordEvent one in new EventBuilder(knowledge.Parties, knowledge.Gazetteer).Build(
                incidents,
                sources.Standing,
                acts
            )
        )
        {
            views.Add(View(one));
        }
        return views;
    }

    private EventView View(RecordEvent one)
    {
        var documents = new SortedSet<DocumentKey>();
        var origins = new SortedSet<SourceRef>();
        foreach (Incident incident in one.Incidents)
        {
            documents.Add(incident.Document);
            foreach (RecordClaim claim in incident.Claims)
            {
                if (sources.Standing.TryGetValue(claim.Key, out EventClaim told) && told.Origin.IsSomebody)
                {
                    origins.Add(told.Origin);
                }
            }
        }
        return new EventView(new EventId(one.Smallest), one, [.. documents], [.. origins]);
    }

    private bool Fits(RecordEvent one, EventQuery query) =>
        !(one.Time.To < query.From)
        && !(one.Time.From > query.To)
        && (query.Kind is null || one.Kind == query.Kind)
        && IsAt(one, query.Place);

    private bool IsAt(RecordEvent one, string? place)
    {
        if (place is null)
        {
            return true;
        }
        foreach (RecordPlace at in one.Places)
        {
            if (at.Id is { } id && (id == place || knowledge.Gazetteer.IsWithin(id, place)))
            {
                return true;
            }
        }
        return false;
    }

    private static int First(EventQuery query) => query.From?.DayNumber ?? 0;

    private static int Last(EventQuery query) => query.To?.DayNumber ?? DateOnly.MaxValue.DayNumber;

    private static bool Begins(EventView view, int first, int last) =>
        view.Event.Time.From!.Value.DayNumber is var day && day >= first && day <= last;

    private static bool IsBehind(EventView view, PageCursor? after)
    {
        if (after is not { } cursor)
        {
            return true;
        }
        int day = view.Event.Time.From!.Value.DayNumber;
        var key = new ClaimKey(new DocumentKey((ulong)cursor.Row), new ClaimId((ulong)cursor.Part));
        return day < cursor.Sort || (day == cursor.Sort && view.Id.Birth.CompareTo(key) > 0);
    }

    private static PageCursor CursorOf(EventView view) =>
        new(view.Event.Time.From!.Value.DayNumber, (long)view.Id.Birth.Document.Value, (long)view.Id.Birth.Id.Value);

    private static int Compare(EventView a, EventView b, bool newest)
    {
        int order = Nullable.Compare(a.Event.Time.From, b.Event.Time.From);
        order = newest ? -order : order;
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }
}
