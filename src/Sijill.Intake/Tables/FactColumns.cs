namespace Sijill.Intake.Tables;

/// <summary>The columns of a table of facts.</summary>
public static class FactColumns
{
    /// <summary>Id of the row.</summary>
    public const string Id = "id";

    /// <summary>Indicator of a codebook: killed, returned, population, ….</summary>
    public const string Indicator = "indicator";

    /// <summary>Least value.</summary>
    public const string ValueLow = "value_low";

    /// <summary>Greatest value.</summary>
    public const string ValueHigh = "value_high";

    /// <summary>true where the least value itself is left out ("more than").</summary>
    public const string LowOpen = "low_open";

    /// <summary>true where the greatest value itself is left out ("fewer than").</summary>
    public const string HighOpen = "high_open";

    /// <summary>true where the value is not meant to the unit.</summary>
    public const string Approximate = "approximate";

    /// <summary>What is counted.</summary>
    public const string Unit = "unit";

    /// <summary>First day, YYYY-MM-DD, or a month or year.</summary>
    public const string PeriodFrom = "period_from";

    /// <summary>Last day.</summary>
    public const string PeriodTo = "period_to";

    /// <summary>Where, in words.</summary>
    public const string Place = "place";

    /// <summary>Whom or what, in words.</summary>
    public const string Target = "target";

    /// <summary>Who did it, in words.</summary>
    public const string Actor = "actor";

    /// <summary>Who said it, in words.</summary>
    public const string SaidBy = "said_by";

    /// <summary>Who published it.</summary>
    public const string Publisher = "publisher";

    /// <summary>When it was published: a day, a month or a year.</summary>
    public const string Published = "published";

    /// <summary>Where it can be read.</summary>
    public const string Url = "url";

    /// <summary>reported, planned, pledged, ….</summary>
    public const string Status = "status";

    /// <summary>How sure the compiler of the table is: A, B or C.</summary>
    public const string Confidence = "confidence";

    /// <summary>A remark of the compiler.</summary>
    public const string Note = "note";

    /// <summary>All of them, in the order of a facts file.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Id,
        Indicator,
        ValueLow,
        ValueHigh,
        LowOpen,
        HighOpen,
        Approximate,
        Unit,
        PeriodFrom,
        PeriodTo,
        Place,
        Target,
        Actor,
        SaidBy,
        Publisher,
        Published,
        Url,
        Status,
        Confidence,
        Note,
    ];
}
