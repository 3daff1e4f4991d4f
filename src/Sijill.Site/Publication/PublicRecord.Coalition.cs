using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;
using Sijill.Record.Claims;

namespace Sijill.Site.Publication;

/// <content>Who joined a coalition, and how many are in it.</content>
internal sealed partial class PublicRecord
{
    private const int MostMembers = 600;

    /// <summary>The members of whom a joining or a place in the row of members is told, the latest first; those whose day is told least closely last.</summary>
    /// <param name="unnamed">Joinings whose party the record cannot tell: "14 countries".</param>
    public IReadOnlyList<CoalitionMember> Coalition(out IReadOnlyList<PublicFinding> unnamed)
    {
        var joinings = new Dictionary<string, List<FindingView>>(StringComparer.Ordinal);
        var others = new List<PublicFinding>();
        foreach (FindingView view in Done("joined", null))
        {
            if (PartyOf(view) is not { } party)
            {
                others.Add(_publisher.Finding(view, Today));
                continue;
            }
            if (!joinings.TryGetValue(party, out List<FindingView>? list))
            {
                joinings.Add(party, list = []);
            }
            list.Add(view);
        }
        var ordinals = new Dictionary<string, FindingView>(StringComparer.Ordinal);
        foreach (FindingView view in Done("members", Measure.Ordinal))
        {
            if (PartyOf(view) is { } party)
            {
                ordinals.TryAdd(party, view);
            }
        }
        unnamed = others;
        return
        [
            .. joinings
                .Keys.Union(ordinals.Keys, StringComparer.Ordinal)
                .Select(party => Member(party, joinings.GetValueOrDefault(party), ordinals.GetValueOrDefault(party)))
                .OrderByDescending(static member => Day(member))
                .ThenBy(static member => member.Party, StringComparer.Ordinal),
        ];
    }

    /// <summary>Counts of the members, the latest first: each in its own unit. A place in the row of members is no count.</summary>
    public IReadOnlyList<PublicFinding> MemberCounts() =>
        [
            .. Done("members", Measure.Stock)
                .Where(view => view.Finding.Best is not null && Names.Has(view.Finding.Subject.Target))
                .Select(view => _publisher.Finding(view, Today)),
        ];

    /// <summary>Places in the row of members, the latest first.</summary>
    public IReadOnlyList<PublicFinding> MemberOrdinals() =>
        [.. Done("members", Measure.Ordinal).Select(view => _publisher.Finding(view, Today))];

    private IEnumerable<FindingView> Done(string indicator, Measure? measure) =>
        _reader
            .FindingPage(
                new FindingQuery
                {
                    Indicator = indicator,
                    Measure = measure,
                    Mode = FactMode.Done,
                    AsOf = AsOf,
                    Limit = MostMembers,
                }
            )
            .Items.Where(Stands);

    private CoalitionMember Member(string party, List<FindingView>? joinings, FindingView? ordinal)
    {
        FindingView? closest = joinings?.MinBy(static view =>
            (view.Finding.Time.IsBounded ? view.Finding.Time.Days : int.MaxValue, End(view))
        );
        return new CoalitionMember(
            party,
            Published(closest),
            Math.Max(0, (joinings?.Count ?? 0) - 1),
            ordinal?.Finding.Best,
            Published(ordinal)
        );
    }

    /// <summary>The state that stands as the place of a joining; else who is told to have joined, where the codebook holds them.</summary>
    private string? PartyOf(FindingView view)
    {
        foreach (RecordPlace place in view.Finding.Subject.Places)
        {
            if (place.Id is { } id && Names.StateOf(id) is { } state)
            {
                return state;
            }
        }
        string? actor = BestClaim(view)?.Claim.Actor.Id;
        return
            actor is not null && actor != view.Finding.Subject.Target && Names.Find(actor) is { Type: EntityType.Actor }
            ? actor
            : null;
    }

    private static DateOnly Day(CoalitionMember member)
    {
        ClaimTime time = (member.Joining ?? member.Told)!.Time;
        return time.To ?? time.From ?? DateOnly.MinValue;
    }
}
