using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Record.Events;

/// <summary>What the incidents of one event come to.</summary>
internal sealed class EventWeighing(Parties parties, Gazetteer gazetteer)
{
    public RecordEvent EventOf(List<Incident> incidents, IReadOnlyDictionary<ClaimKey, EventClaim> standing)
    {
        Incident model = incidents[0];
        EventKind kind = model.Kind;
        bool several = false;
        var actors = new SortedSet<SourceRef>();
        var targets = new SortedSet<string>(StringComparer.Ordinal);
        var sources = new HashSet<DocumentKey>();
        foreach (Incident incident in incidents)
        {
            kind = incident.Kind < kind ? incident.Kind : kind;
            int better = Precision.OfPlace(incident.Places, gazetteer) - Precision.OfPlace(model.Places, gazetteer);
            model = better < 0 ? incident : model;
            actors.UnionWith(incident.Actors);
            foreach (RecordClaim claim in incident.Claims)
            {
                several |= EventKinds.Of(claim.Indicator) < EventKind.Escape && claim.Value is { Low: > 1 };
                AddTo(targets, claim.Target);
                sources.Add(standing.TryGetValue(claim.Key, out EventClaim known) ? known.Root : claim.Key.Document);
            }
        }
        int date = Precision.OfDate(model.Time);
        return new RecordEvent
        {
            Kind = kind,
            Time = model.Time,
            Places = model.Places,
            Actors = [.. actors],
            Targets = [.. targets],
            Deaths = DeathsOf(incidents, standing),
            DatePrecision = date,
            PlacePrecision = Precision.OfPlace(model.Places, gazetteer),
            Clarity = several || date > 3 ? 2 : 1,
            Sources = sources.Count,
            Incidents = incidents,
        };
    }

    private static void AddTo(SortedSet<string> targets, RecordTarget target)
    {
        if ((target.Id ?? target.Group) is { } name)
        {
            targets.Add(name);
        }
    }

    private Deaths DeathsOf(List<Incident> incidents, IReadOnlyDictionary<ClaimKey, EventClaim> standing)
    {
        var tellings = new List<Telling>[4];
        for (int side = 0; side < tellings.Length; side++)
        {
            tellings[side] = [];
        }
        foreach (Incident incident in incidents)
        {
            var sums = new Telling?[tellings.Length];
            foreach (RecordClaim claim in incident.Claims)
            {
                EventClaim known = standing.TryGetValue(claim.Key, out EventClaim found) ? found : default;
                if (
                    claim.Indicator != "killed"
                    || claim.Value is not { } value
                    || claim.PartOf is not null
                    || known.Role is not (MemberRole.Origin or MemberRole.Carrier)
                )
                {
                    continue;
                }
                int side = (int)SideOf(claim.Target);
                sums[side] = (sums[side] ?? new Telling(known.Origin)).With(value, claim.Said);
            }
            for (int side = 0; side < sums.Length; side++)
            {
                if (sums[side] is { } told)
                {
                    tellings[side].Add(told);
                }
            }
        }
        return new Deaths(TollOf(tellings[0]), TollOf(tellings[1]), TollOf(tellings[2]), TollOf(tellings[3]));
    }

    /// <summary>Whose death: of a known actor by its kind, else of a group that takes no part in fighting, else of one that belongs to a state.</summary>
    private DeathSide SideOf(RecordTarget target)
    {
        string kind = target.Id is null ? "" : parties.Kind(SourceRef.Of(target.Id));
        bool fights =
            target.Group is null or "fighters" or "members" or "leaders" or "attackers" or "soldiers" or "officers";
        return target.Group switch
        {
            "civilians" or "women" or "children" or "men" or "residents" or "displaced" or "refugees" or "families" =>
                DeathSide.Civilians,
            "journalists" or "aid-workers" or "medics" or "students" or "protesters" or "yazidis" or "hostages" =>
                DeathSide.Civilians,
            "police" or "security-forces" or "guards" => DeathSide.A,
            _ when kind == "armed-group" => DeathSide.B,
            _ when kind.Length > 0 && fights => DeathSide.A,
            _ => DeathSide.Unknown,
        };
    }

    private static Toll TollOf(List<Telling> tellings)
    {
        if (tellings.Count == 0)
        {
            return new Toll(0, 0, 0);
        }
        decimal low = decimal.MaxValue;
        decimal? high = 0;
        var byValue = new SortedDictionary<decimal, (HashSet<SourceRef> Origins, int Day)>();
        foreach (Telling telling in tellings)
        {
            low = Math.Min(low, telling.Low);
            high = telling.High is { } h && high is { } so ? Math.Max(h, so) : null;
            if (!byValue.TryGetValue(telling.Best, out (HashSet<SourceRef> Origins, int Day) backing))
            {
                backing = ([], int.MinValue);
            }
            backing.Origins.Add(telling.Origin);
            byValue[telling.Best] = (backing.Origins, Math.Max(backing.Day, telling.Day));
        }
        decimal best = 0;
        (int Origins, int Day) most = (-1, 0);
        foreach ((decimal value, (HashSet<SourceRef> origins, int day)) in byValue)
        {
            if ((origins.Count, day).CompareTo(most) > 0)
            {
                most = (origins.Count, day);
                best = value;
            }
        }
        return new Toll(low, best, high);
    }

    /// <summary>What one document tells of one side: groups are added, since each is counted once.</summary>
    private sealed record Telling(SourceRef Origin)
    {
        public decimal Low { get; private init; }

        public decimal Best { get; private init; }

        public decimal? High { get; private init; } = 0;

        public int Day { get; private init; } = -1;

        public Telling With(Bounds value, DateOnly? said)
        {
            decimal low = value.Low ?? 0;
            low = value.LowOpen ? decimal.Truncate(low) + 1 : low;
            decimal? high = value.High is { } h && value.HighOpen ? Math.Ceiling(h) - 1 : value.High;
            return this with
            {
                Low = Low + low,
                Best = Best + (value.Low is null ? high ?? 0 : low),
                High = High + high,
                Day = Math.Max(Day, said?.DayNumber ?? -1),
            };
        }
    }
}
