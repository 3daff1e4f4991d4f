using System.Globalization;
using System.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Events;

/// <summary>
/// Groups the claims of a document into incidents: as the reader numbered them where it did, else those of one time, smallest place and family of kinds.
/// Only what is reported as done, is a flow and has a bounded time tells of a happening.
/// </summary>
/// <param name="parties">Who speaks and acts for whom.</param>
/// <param name="gazetteer">Which place lies in which.</param>
public sealed class Incidents(Parties parties, Gazetteer gazetteer)
{
    /// <summary>Whether a claim tells of a happening, and so belongs to an incident. The time of an incident is that of one of its claims.</summary>
    public static bool TellsOfHappening(RecordClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim is { Status: ClaimStatus.Reported, Measure: Measure.Flow, Time.IsBounded: true }
            && EventKinds.Of(claim.Indicator) != EventKind.None;
    }

    /// <summary>The incidents of one document, by their smallest claim.</summary>
    public IReadOnlyList<Incident> Of(IReadOnlyList<RecordClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        RecordClaim[] ordered = [.. claims];
        Array.Sort(ordered, static (a, b) => a.Key.CompareTo(b.Key));
        bool numbered = Array.Exists(ordered, static claim => claim.Incident > 1);
        var groups = new SortedDictionary<string, List<RecordClaim>>(StringComparer.Ordinal);
        foreach (RecordClaim claim in ordered)
        {
            if (!TellsOfHappening(claim))
            {
                continue;
            }
            string key = KeyOf(claim, numbered);
            if (!groups.TryGetValue(key, out List<RecordClaim>? group))
            {
                groups.Add(key, group = []);
            }
            group.Add(claim);
        }
        var incidents = new List<Incident>(groups.Count);
        foreach (List<RecordClaim> group in groups.Values)
        {
            incidents.Add(IncidentOf(group));
        }
        incidents.Sort(static (a, b) => a.Smallest.CompareTo(b.Smallest));
        return incidents;
    }

    private string KeyOf(RecordClaim claim, bool numbered)
    {
        EventKind family = EventKinds.Family(EventKinds.Of(claim.Indicator));
        var text = new StringBuilder().Append((int)family).Append('|');
        if (numbered)
        {
            return text.Append(claim.Incident.ToString(CultureInfo.InvariantCulture)).ToString();
        }
        text.Append(claim.Time.Edtf).Append('|');
        foreach (RecordPlace place in Subject.Of(claim, gazetteer).Places)
        {
            text.Append((int)place.Role).Append(place.Name).Append(';');
        }
        return text.ToString();
    }

    private Incident IncidentOf(List<RecordClaim> claims)
    {
        EventKind kind = EventKind.None;
        var actors = new SortedSet<SourceRef>();
        RecordClaim model = claims[0];
        foreach (RecordClaim claim in claims)
        {
            EventKind own = EventKinds.Of(claim.Indicator);
            kind = own < kind ? own : kind;
            if (claim.Actor.IsSomebody)
            {
                actors.Add(parties.Institution(claim.Actor.Source));
            }
            foreach (RecordActor partner in claim.Partners)
            {
                actors.Add(parties.Institution(partner.Source));
            }
            // Of a numbered incident the claim with the shortest time and a place tells both.
            bool better = claim.Time.Days < model.Time.Days || (model.Places.Count == 0 && claim.Places.Count > 0);
            model = better ? claim : model;
        }
        return new Incident
        {
            Document = model.Key.Document,
            Kind = kind,
            Time = model.Time,
            Places = Subject.Of(model, gazetteer).Places,
            Actors = [.. actors],
            Claims = claims,
        };
    }
}
