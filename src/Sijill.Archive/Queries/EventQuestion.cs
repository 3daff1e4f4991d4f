using Sijill.Archive.Pipeline;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>
/// Makes the events of a record. They are made of all its claims, since an incident that names only a larger place joins an event only where no other fits; what was
/// asked for is chosen from them afterwards.
/// </summary>
internal sealed class EventQuestion(RecordReader reader, Knowledge knowledge)
{
    public IReadOnlyList<EventView> Ask(EventQuery query)
    {
        var standing = new Dictionary<ClaimKey, EventClaim>();
        var claims = new SortedDictionary<DocumentKey, List<RecordClaim>>();
        Gather(query.AsOf, standing, claims);
        var incidents = new Incidents(knowledge.Parties, knowledge.Gazetteer);
        var all = new List<Incident>();
        foreach (List<RecordClaim> ofDocument in claims.Values)
        {
            all.AddRange(incidents.Of(ofDocument));
        }
        IReadOnlyList<Act> acts = query.AsOf is { } seq
            ? [.. reader.Acts().Where(act => act.Order <= seq)]
            : reader.Acts();
        var views = new List<EventView>();
        foreach (RecordEvent one in new EventBuilder(knowledge.Parties, knowledge.Gazetteer).Build(all, standing, acts))
        {
            if (!(one.Time.To < query.From) && !(one.Time.From > query.To) && IsAt(one, query.Place))
            {
                views.Add(View(one, standing));
            }
        }
        views.Sort(
            static (a, b) =>
            {
                int order = Nullable.Compare(a.Event.Time.From, b.Event.Time.From);
                return order != 0 ? order : a.Id.CompareTo(b.Id);
            }
        );
        return views;
    }

    private static EventView View(RecordEvent one, Dictionary<ClaimKey, EventClaim> standing)
    {
        var documents = new SortedSet<DocumentKey>();
        var origins = new SortedSet<SourceRef>();
        foreach (Incident incident in one.Incidents)
        {
            documents.Add(incident.Document);
            foreach (RecordClaim claim in incident.Claims)
            {
                if (standing.TryGetValue(claim.Key, out EventClaim told) && told.Origin.IsSomebody)
                {
                    origins.Add(told.Origin);
                }
            }
        }
        return new EventView(new EventId(one.Smallest), one, [.. documents], [.. origins]);
    }

    /// <summary>The claims that stood then, each with what it was to its finding.</summary>
    private void Gather(
        long? asOf,
        Dictionary<ClaimKey, EventClaim> standing,
        SortedDictionary<DocumentKey, List<RecordClaim>> claims
    )
    {
        var members = new Dictionary<DocumentKey, List<FindingMember>>();
        foreach (FindingView view in reader.Findings(new FindingQuery { AsOf = asOf, Limit = int.MaxValue }))
        {
            foreach (FindingMember member in view.Finding.Members)
            {
                if (!members.TryGetValue(member.Claim.Document, out List<FindingMember>? list))
                {
                    members.Add(member.Claim.Document, list = []);
                }
                list.Add(member);
            }
        }
        foreach ((DocumentKey key, List<FindingMember> ofDocument) in members)
        {
            if (reader.Document(key) is not { } document || reader.Reading(key) is not { } reading)
            {
                continue;
            }
            foreach (FindingMember member in ofDocument)
            {
                standing[member.Claim] = new EventClaim(member.Role, member.Origin, document.Root);
            }
            claims.Add(key, [.. reading.Claims.Where(claim => standing.ContainsKey(claim.Key))]);
        }
    }

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
}
