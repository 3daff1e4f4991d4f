using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Events;

/// <summary>The incidents of many documents about one happening. Its figures do not decide what belongs to it.</summary>
public sealed record RecordEvent
{
    /// <summary>What kind: the most telling that one of its documents names.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>When.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>Where: the smallest places, each with its role.</summary>
    public required IReadOnlyList<RecordPlace> Places { get; init; }

    /// <summary>Who did it: institutions, in order.</summary>
    public required IReadOnlyList<SourceRef> Actors { get; init; }

    /// <summary>Whom or what it struck: ids of actors and names of groups, in order.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>Deaths by side.</summary>
    public required Deaths Deaths { get; init; }

    /// <summary>1 a day, 2 two to six days, 3 a week, 4 a month, 5 more (UCDP GED, date_prec).</summary>
    public required int DatePrecision { get; init; }

    /// <summary>1 an exact place, 3 a district, 4 a governorate, 5 a region or a place of unknown size, 6 a country, 7 no place (UCDP GED, where_prec).</summary>
    public required int PlacePrecision { get; init; }

    /// <summary>1 where one happening can be told apart, 2 where several are told together (UCDP GED, event_clarity).</summary>
    public required int Clarity { get; init; }

    /// <summary>How many documents tell of it, copies of one text being one.</summary>
    public required int Sources { get; init; }

    /// <summary>Its incidents, by their smallest claim; never empty.</summary>
    public required IReadOnlyList<Incident> Incidents { get; init; }

    /// <summary>Its smallest claim.</summary>
    public ClaimKey Smallest => Incidents[0].Smallest;

    /// <summary>1 a day, 2 a week, 3 more (ACLED, time_precision).</summary>
    public int AcledTimePrecision =>
        DatePrecision switch
        {
            1 => 1,
            2 or 3 => 2,
            _ => 3,
        };

    /// <summary>1 a place, 2 a part of a governorate, 3 more (ACLED, geo_precision).</summary>
    public int AcledGeoPrecision =>
        PlacePrecision switch
        {
            1 => 1,
            2 or 3 => 2,
            _ => 3,
        };

    /// <summary>The sub-event type of ACLED's codebook that comes nearest; "" where it has none.</summary>
    public string AcledType =>
        Kind switch
        {
            EventKind.Strike => "Air/drone strike",
            EventKind.Attack => Deaths.Civilians.IsTold ? "Attack" : "Armed clash",
            EventKind.Operation => "Armed clash",
            EventKind.Protest => "Peaceful protest",
            EventKind.Movement => "Other",
            EventKind.Violence => "Armed clash",
            EventKind.Escape => "Other",
            EventKind.Trial or EventKind.Meeting or EventKind.Joining => "Other",
            EventKind.None => "",
        };
}
