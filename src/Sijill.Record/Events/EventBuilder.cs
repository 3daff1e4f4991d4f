using System.Text;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Events;

/// <summary>
/// Makes events of incidents: those of one family of kinds, time and smallest place whose actors do not exclude each other. An incident that names no actor, or
/// only the larger place, joins the one event that it can be about; where there are several, it stays apart. Pure; order changes nothing; acts win.
/// </summary>
/// <param name="parties">Who acts for whom.</param>
/// <param name="gazetteer">Which place lies in which.</param>
public sealed class EventBuilder(Parties parties, Gazetteer gazetteer)
{
    /// <summary>The events of some incidents, by their smallest claim.</summary>
    /// <param name="incidents">All incidents of the families in question (<see cref="EventFamily"/>), and of those that merges name.</param>
    /// <param name="standing">The claims with their documents' standing; and for each what it is to its finding. Corrupted, revised, retracted ones and parts count no deaths.</param>
    /// <param name="acts">Acts; only those on events are looked at.</param>
    public IReadOnlyList<RecordEvent> Build(
        IReadOnlyList<Incident> incidents,
        IReadOnlyDictionary<ClaimKey, EventClaim> standing,
        IReadOnlyList<Act> acts
    )
    {
        ArgumentNullException.ThrowIfNull(incidents);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(acts);
        Incident[] ordered = [.. incidents];
        Array.Sort(ordered, static (a, b) => a.Smallest.CompareTo(b.Smallest));
        var families = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < ordered.Length; i++)
        {
            string family = $"{EventKinds.Family(ordered[i].Kind)} {ordered[i].Time.Edtf}";
            if (!families.TryGetValue(family, out List<int>? list))
            {
                families.Add(family, list = []);
            }
            list.Add(i);
        }
        var bonds = new Bonds(ordered.Length);
        foreach (List<int> family in families.Values)
        {
            foreach (HashSet<int> group in Group(ordered, family))
            {
                bonds.Bind(group);
            }
        }
        ApplyActs(ordered, bonds, acts);
        var weighing = new EventWeighing(parties, gazetteer);
        var events = new List<RecordEvent>();
        foreach (List<int> component in bonds.Gather())
        {
            events.Add(weighing.EventOf(component.ConvertAll(i => ordered[i]), standing));
        }
        return events;
    }

    /// <summary>Groups of one family: by place, inside a place by actors; then what names only a larger place.</summary>
    private List<HashSet<int>> Group(Incident[] incidents, List<int> family)
    {
        var byPlace = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (int i in family)
        {
            string place = PlaceOf(incidents[i]);
            // What names no place stands alone.
            place = place.Length == 0 ? "\uFFFF" + incidents[i].Smallest : place;
            if (!byPlace.TryGetValue(place, out List<int>? list))
            {
                byPlace.Add(place, list = []);
            }
            list.Add(i);
        }
        var groups = new List<HashSet<int>>();
        foreach (List<int> place in byPlace.Values)
        {
            groups.AddRange(ByActors(incidents, place));
        }
        return Gather(incidents, groups);
    }

    /// <summary>Those who share an interest are one; those who name nobody join the only group there is.</summary>
    private List<HashSet<int>> ByActors(Incident[] incidents, List<int> place)
    {
        var sets = new DisjointSets(place.Count);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int k = 0; k < place.Count; k++)
        {
            foreach (SourceRef actor in incidents[place[k]].Actors)
            {
                string interest = parties.Interest(actor);
                if (!first.TryAdd(interest, k))
                {
                    sets.Join(first[interest], k);
                }
            }
        }
        var groups = new SortedDictionary<int, HashSet<int>>();
        var nobody = new HashSet<int>();
        for (int k = 0; k < place.Count; k++)
        {
            if (incidents[place[k]].Actors.Count == 0)
            {
                nobody.Add(place[k]);
                continue;
            }
            int root = sets.Find(k);
            if (!groups.TryGetValue(root, out HashSet<int>? group))
            {
                groups.Add(root, group = []);
            }
            group.Add(place[k]);
        }
        var result = new List<HashSet<int>>(groups.Values);
        if (nobody.Count > 0)
        {
            if (result.Count == 1)
            {
                result[0].UnionWith(nobody);
            }
            else
            {
                result.Add(nobody);
            }
        }
        return result;
    }

    /// <summary>A group that names only a governorate or district joins the one group inside it whose actors agree. No country is small enough for that.</summary>
    private List<HashSet<int>> Gather(Incident[] incidents, List<HashSet<int>> groups)
    {
        var into = new int[groups.Count];
        Array.Fill(into, -1);
        for (int g = 0; g < groups.Count; g++)
        {
            Incident outer = First(groups[g]);
            if (outer.Places is not [{ Id: { } larger }] || Precision.OfPlace(outer.Places, gazetteer) is 1 or > 4)
            {
                continue;
            }
            for (int h = 0; h < groups.Count; h++)
            {
                Incident inner = First(groups[h]);
                if (
                    h != g
                    && inner.Places is [{ Id: { } smaller }]
                    && gazetteer.IsWithin(smaller, larger)
                    && Agree(groups[g], groups[h])
                )
                {
                    into[g] = into[g] == -1 ? h : -2;
                }
            }
        }
        var sets = new DisjointSets(groups.Count);
        for (int g = 0; g < groups.Count; g++)
        {
            if (into[g] >= 0)
            {
                sets.Join(g, into[g]);
            }
        }
        var gathered = new SortedDictionary<int, HashSet<int>>();
        for (int g = 0; g < groups.Count; g++)
        {
            int root = sets.Find(g);
            if (!gathered.TryGetValue(root, out HashSet<int>? group))
            {
                gathered.Add(root, group = []);
            }
            group.UnionWith(groups[g]);
        }
        return [.. gathered.Values];

        Incident First(HashSet<int> group)
        {
            int least = int.MaxValue;
            foreach (int member in group)
            {
                least = Math.Min(least, member);
            }
            return incidents[least];
        }

        bool Agree(HashSet<int> a, HashSet<int> b)
        {
            HashSet<string> x = InterestsOf(incidents, a);
            HashSet<string> y = InterestsOf(incidents, b);
            return x.Count == 0 || y.Count == 0 || x.Overlaps(y);
        }
    }

    private HashSet<string> InterestsOf(Incident[] incidents, HashSet<int> group)
    {
        var interests = new HashSet<string>(StringComparer.Ordinal);
        foreach (int member in group)
        {
            foreach (SourceRef actor in incidents[member].Actors)
            {
                interests.Add(parties.Interest(actor));
            }
        }
        return interests;
    }

    private static string PlaceOf(Incident incident)
    {
        var text = new StringBuilder();
        foreach (RecordPlace place in incident.Places)
        {
            text.Append((int)place.Role).Append(place.Name).Append(';');
        }
        return text.ToString();
    }

    /// <summary>The earliest first.</summary>
    private static void ApplyActs(Incident[] incidents, Bonds bonds, IReadOnlyList<Act> acts)
    {
        var ordered = new List<Act>();
        foreach (Act act in acts)
        {
            if (act is MergeEventsAct or SplitEventsAct)
            {
                ordered.Add(act);
            }
        }
        if (ordered.Count == 0)
        {
            return;
        }
        ordered.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        var index = new Dictionary<ClaimKey, int>();
        for (int i = 0; i < incidents.Length; i++)
        {
            foreach (RecordClaim claim in incidents[i].Claims)
            {
                index[claim.Key] = i;
            }
        }
        foreach (Act act in ordered)
        {
            IReadOnlyList<ClaimKey> claims = act is MergeEventsAct merge ? merge.Claims : ((SplitEventsAct)act).Claims;
            var named = new HashSet<int>();
            foreach (ClaimKey claim in claims)
            {
                if (index.TryGetValue(claim, out int at))
                {
                    named.Add(at);
                }
            }
            if (act is MergeEventsAct)
            {
                bonds.Bind(named);
            }
            else
            {
                bonds.Split(named);
            }
        }
    }
}
