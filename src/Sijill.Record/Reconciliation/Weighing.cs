using Sijill.Reading.Amounts;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>Weighs the claims of one fact: what each is to it, what its origins say now, how it stands, and which value is best.</summary>
internal sealed class Weighing
{
    private readonly List<StandingClaim> _claims;
    private readonly ActIndex _acts;
    private readonly Parties _parties;
    private readonly Gazetteer _gazetteer;
    private readonly SourceRef[] _origins;
    private readonly MemberRole[] _roles;
    private readonly Differences[] _differs;
    private readonly List<Standpoint> _standpoints = [];

    public Weighing(List<StandingClaim> claims, ActIndex acts, Parties parties, Gazetteer gazetteer)
    {
        _claims = claims;
        _acts = acts;
        _parties = parties;
        _gazetteer = gazetteer;
        _origins = new SourceRef[claims.Count];
        _roles = new MemberRole[claims.Count];
        _differs = new Differences[claims.Count];
        for (int i = 0; i < claims.Count; i++)
        {
            _origins[i] = OriginOf(claims[i]);
            _roles[i] = MemberRole.Carrier;
        }
    }

    public Finding Finding()
    {
        SetAside();
        foreach ((SourceRef origin, List<int> said) in ByOrigin())
        {
            Weigh(new Sayings(origin, said, _claims, _parties));
        }
        int interests = CountInterests(Interests());
        (Bounds? best, BestRule rule, ClaimKey? claim) = Best.Of(_claims, _standpoints, _acts);
        StandingClaim model = Model();
        (DateOnly? first, DateOnly? last) = SaidBetween();
        return new Finding
        {
            Fact = model.Alignment?.ReferenceFact ?? model.Fact,
            Subject = Subject.Of(model.Claim, _gazetteer),
            Time = model.Claim.Time,
            Status = Status(interests),
            Range = Envelope(),
            Best = best,
            BestRule = rule,
            BestClaim = claim,
            Confirmed = _claims.Exists(member => _acts.IsConfirmed(member.Claim.Key)),
            Origins = CountOrigins(),
            Interests = interests,
            FirstSaid = first,
            LastSaid = last,
            Members = Members(),
        };
    }

    /// <summary>The institution that is named first; else whoever published the text that this one carries; else the document itself.</summary>
    private SourceRef OriginOf(StandingClaim claim)
    {
        SourceRef source =
            claim.Claim.Attribution.Count > 0 ? claim.Claim.Attribution[0]
            : claim.Document.RootOutlet.IsSomebody ? claim.Document.RootOutlet
            : claim.Document.Outlet;
        return source.IsSomebody
            ? _parties.Institution(source)
            : new SourceRef("document " + claim.Document.Root, false);
    }

    /// <summary>Retracted claims, parts of others, and copies unlike what they carry.</summary>
    private void SetAside()
    {
        var present = new Dictionary<ClaimKey, int>(_claims.Count);
        var takenBack = new HashSet<(SourceRef, Bounds?)>();
        for (int i = 0; i < _claims.Count; i++)
        {
            present.Add(_claims[i].Claim.Key, i);
            if (_acts.IsRetracted(_claims[i].Claim.Key))
            {
                takenBack.Add((_origins[i], _claims[i].Claim.Value));
            }
        }
        for (int i = 0; i < _claims.Count; i++)
        {
            StandingClaim claim = _claims[i];
            if (claim.Alignment is { } aligned && present.TryGetValue(aligned.Reference, out int reference))
            {
                // A copy speaks for whoever the text that it carries speaks for.
                _origins[i] = _origins[reference];
                if (aligned.Differs != Differences.None)
                {
                    _roles[i] = MemberRole.Corrupted;
                    _differs[i] = aligned.Differs;
                }
            }
            if (claim.Claim.PartOf is { } whole && present.ContainsKey(claim.Claim.Key with { Id = whole }))
            {
                _roles[i] = MemberRole.Part;
            }
            if (_acts.IsRetracted(claim.Claim.Key) || takenBack.Contains((_origins[i], claim.Claim.Value)))
            {
                _roles[i] = MemberRole.Retracted;
            }
        }
    }

    /// <summary>Claims that count, by who says them, in order.</summary>
    private SortedDictionary<SourceRef, List<int>> ByOrigin()
    {
        var groups = new SortedDictionary<SourceRef, List<int>>();
        for (int i = 0; i < _claims.Count; i++)
        {
            if (_roles[i] != MemberRole.Carrier)
            {
                continue;
            }
            if (!groups.TryGetValue(_origins[i], out List<int>? group))
            {
                groups.Add(_origins[i], group = []);
            }
            group.Add(i);
        }
        return groups;
    }

    private void Weigh(Sayings sayings)
    {
        foreach ((int claim, Differences differs) in sayings.Corrupted)
        {
            _roles[claim] = MemberRole.Corrupted;
            _differs[claim] = differs;
        }
        foreach (int claim in sayings.Revised)
        {
            _roles[claim] = MemberRole.Revised;
        }
        foreach (Standpoint standpoint in sayings.Now)
        {
            _roles[standpoint.Speaker] = MemberRole.Origin;
            _standpoints.Add(standpoint);
        }
    }

    /// <summary>For each interest that speaks, the one that it is counted as: parties to one operation are one.</summary>
    private Dictionary<string, string> Interests()
    {
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (StandingClaim member in _claims)
        {
            RecordClaim claim = member.Claim;
            if (!claim.Actor.IsSomebody || claim.Partners.Count == 0)
            {
                continue;
            }
            string actor = Resolve(joined, InterestOf(claim.Actor.Source));
            foreach (RecordActor partner in claim.Partners)
            {
                string other = Resolve(joined, InterestOf(partner.Source));
                bool lower = string.CompareOrdinal(actor, other) < 0;
                (string keep, string give) = lower ? (actor, other) : (other, actor);
                if (keep != give)
                {
                    joined[give] = keep;
                    actor = keep;
                }
            }
        }
        return joined;
    }

    private string InterestOf(SourceRef source) => _parties.Interest(_parties.Institution(source));

    private static string Resolve(Dictionary<string, string> joined, string interest)
    {
        while (joined.TryGetValue(interest, out string? other))
        {
            interest = other;
        }
        return interest;
    }

    private FindingStatus Status(int interests)
    {
        int retracted = 0;
        bool revised = false;
        var documents = new HashSet<DocumentKey>();
        for (int i = 0; i < _claims.Count; i++)
        {
            retracted += _roles[i] == MemberRole.Retracted ? 1 : 0;
            revised |= _roles[i] == MemberRole.Revised;
            if (_roles[i] is MemberRole.Origin or MemberRole.Carrier or MemberRole.Revised)
            {
                documents.Add(_claims[i].Document.Key);
            }
        }
        return IsAmbiguous() ? FindingStatus.Ambiguous
            : retracted > 0 && _standpoints.Count == 0 ? FindingStatus.Retracted
            : IsDisputed() ? FindingStatus.Disputed
            : revised ? FindingStatus.Revised
            : interests > 1 ? FindingStatus.Corroborated
            : documents.Count > 1 ? FindingStatus.Repeated
            : FindingStatus.Single;
    }

    /// <summary>Two unlike figures of one document, on which no reviewer has spoken.</summary>
    private bool IsAmbiguous()
    {
        if (!Components.HoldsUnlike(_claims, _acts))
        {
            return false;
        }
        foreach (StandingClaim claim in _claims)
        {
            if (_acts.IsConfirmed(claim.Claim.Key) || _acts.Chosen(claim.Claim.Key) is not null)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Intervals have a common point unless the greatest low lies above the least high (Helly's theorem on the line).</summary>
    private bool IsDisputed()
    {
        Interval? lowest = null;
        Interval? highest = null;
        foreach (Standpoint standpoint in _standpoints)
        {
            if (standpoint.Value is not { } value)
            {
                continue;
            }
            var interval = Interval.Of(value);
            lowest = lowest is { } l && !EndsBefore(interval, l) ? l : interval;
            highest = highest is { } h && !StartsAfter(interval, h) ? h : interval;
        }
        return lowest is { } low && highest is { } high && low.IsBelow(high);
    }

    private static bool EndsBefore(Interval a, Interval b) =>
        a.High is { } high && (b.High is not { } other || high < other || (high == other && a.HighOpen));

    private static bool StartsAfter(Interval a, Interval b) =>
        a.Low is { } low && (b.Low is not { } other || low > other || (low == other && a.LowOpen));

    private Bounds? Envelope()
    {
        Bounds? envelope = null;
        foreach (Standpoint standpoint in _standpoints)
        {
            if (standpoint.Value is { } value)
            {
                envelope = envelope is { } so ? Figures.Cover(so, value) : value;
            }
        }
        return envelope;
    }

    private int CountOrigins()
    {
        var origins = new HashSet<SourceRef>();
        foreach (Standpoint standpoint in _standpoints)
        {
            origins.Add(standpoint.Origin);
        }
        return origins.Count;
    }

    private int CountInterests(Dictionary<string, string> joined)
    {
        var interests = new HashSet<string>(StringComparer.Ordinal);
        foreach (Standpoint standpoint in _standpoints)
        {
            interests.Add(Resolve(joined, InterestOf(standpoint.Origin)));
        }
        return interests.Count;
    }

    /// <summary>The claim whose subject and time the finding has: one that carries no other and stands for its fact, the lowest.</summary>
    private StandingClaim Model() =>
        _claims.Find(static claim => claim is { Alignment: null, Fact: not null })
        ?? _claims.Find(static claim => claim.Alignment is null or { Differs: Differences.None })
        ?? _claims[0];

    private (DateOnly? First, DateOnly? Last) SaidBetween()
    {
        DateOnly? first = null;
        DateOnly? last = null;
        foreach (StandingClaim claim in _claims)
        {
            if (claim.Claim.Said is { } said)
            {
                first = first is { } f && f <= said ? f : said;
                last = last is { } l && l >= said ? l : said;
            }
        }
        return (first, last);
    }

    private FindingMember[] Members()
    {
        var members = new FindingMember[_claims.Count];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = new FindingMember(
                _claims[i].Claim.Key,
                _roles[i],
                _differs[i],
                _origins[i],
                InterestOf(_origins[i])
            );
        }
        return members;
    }
}
