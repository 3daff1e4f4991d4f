using System.Text;
using Sijill.Record.Documents;

namespace Sijill.Record.Claims;

/// <summary>
/// What a claim is about, apart from its time: indicator, measure, unit, target, the smallest places with their scope, and whether it is done, planned,
/// alleged or denied. Canonical: places are in order, larger ones that only say where a smaller lies are left out.
/// </summary>
public sealed record Subject
{
    // These are told of an organisation or a gathering, not of a place: their target names them.
    private static readonly string[] WithoutPlace = ["funding", "joined", "members", "met"];

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>What is measured.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Id of the actor that it is about, or "".</summary>
    public required string Target { get; init; }

    /// <summary>Group that it is about, or "".</summary>
    public required string Group { get; init; }

    /// <summary>The smallest places, each with its role, in order.</summary>
    public required IReadOnlyList<RecordPlace> Places { get; init; }

    /// <summary>How the value stands to them; Each where there is at most one of each role.</summary>
    public required PlaceScope Scope { get; init; }

    /// <summary>Done, planned, alleged, …</summary>
    public required FactMode Mode { get; init; }

    /// <summary>Whether it has the place that it needs.</summary>
    public bool IsPlaced => Places.Count > 0 || NeedsNoPlace(Indicator);

    /// <summary>Canonical text: equal for equal subjects, and for no others.</summary>
    public string Text => Write(Mode, Unit);

    /// <summary>
    /// Canonical text of what subjects have in common whose facts are linked though never merged: done and planned, people and families.
    /// </summary>
    public string FamilyText => Write(FactMode.Done, Unit is "families" ? "people" : Unit);

    /// <summary>The subject of a claim.</summary>
    public static Subject Of(RecordClaim claim, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(gazetteer);
        List<RecordPlace> places = Smallest(claim.Places, gazetteer);
        return new Subject
        {
            Indicator = claim.Indicator,
            Measure = claim.Measure,
            Unit = claim.Unit,
            Target = CountsAll(claim) ? "" : claim.Target.Id ?? "",
            Group = CountsAll(claim) ? "" : claim.Target.Group ?? "",
            Places = places,
            Scope = places.Count > 1 ? claim.Scope : PlaceScope.Each,
            Mode = ModeOf(claim.Status),
        };
    }

    /// <summary>The mode of a status.</summary>
    public static FactMode ModeOf(ClaimStatus status) =>
        status switch
        {
            ClaimStatus.Reported => FactMode.Done,
            ClaimStatus.Planned or ClaimStatus.Pledged or ClaimStatus.Authorized => FactMode.Planned,
            ClaimStatus.Claimed or ClaimStatus.Alleged => FactMode.Alleged,
            ClaimStatus.Attempted => FactMode.Attempted,
            ClaimStatus.Denied => FactMode.Denied,
            ClaimStatus.Corrected => FactMode.Withdrawn,
        };

    /// <summary>Residents are whom a population counts: "25,000 residents" and "25,000 people in the camp" are one subject.</summary>
    private static bool CountsAll(RecordClaim claim) =>
        claim is { Indicator: "population", Target: { Group: "residents", Id: null or "residents" } };

    private static bool NeedsNoPlace(string indicator)
    {
        foreach (string known in WithoutPlace)
        {
            if (known == indicator)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Leaves out every place in which another of the same role lies; each place once, in order.</summary>
    private static List<RecordPlace> Smallest(IReadOnlyList<RecordPlace> all, Gazetteer gazetteer)
    {
        var places = new List<RecordPlace>(all.Count);
        foreach (RecordPlace place in all)
        {
            bool repeated = places.Exists(other => other.Name == place.Name && other.Role == place.Role);
            bool larger = false;
            foreach (RecordPlace other in all)
            {
                larger |=
                    place.Id is { } outer
                    && other.Id is { } inner
                    && other.Role == place.Role
                    && gazetteer.IsWithin(inner, outer);
            }
            if (!repeated && !larger)
            {
                places.Add(place with { Text = place.Id is null ? place.Text : "" });
            }
        }
        places.Sort(
            static (a, b) =>
            {
                int order = a.Role.CompareTo(b.Role);
                return order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
            }
        );
        return places;
    }

    private string Write(FactMode mode, string unit)
    {
        var text = new StringBuilder(96);
        Append(text, Indicator).Append('|');
        text.Append((char)('0' + (int)Measure)).Append('|');
        Append(text, unit).Append('|');
        Append(text, Target).Append('|');
        Append(text, Group).Append('|');
        text.Append(Scope == PlaceScope.Joint ? 'j' : 'e');
        foreach (RecordPlace place in Places)
        {
            text.Append((char)('0' + (int)place.Role));
            Append(text, place.Name).Append(';');
        }
        return text.Append('|').Append((char)('0' + (int)mode)).ToString();
    }

    /// <summary>Words of a text may hold the marks between fields; those of a codebook cannot.</summary>
    private static StringBuilder Append(StringBuilder text, string value)
    {
        foreach (char c in value)
        {
            text.Append(c is '|' or ';' or '%' ? '_' : c);
        }
        return text;
    }
}
