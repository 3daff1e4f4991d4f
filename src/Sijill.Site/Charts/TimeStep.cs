namespace Sijill.Site.Charts;

/// <summary>What an axis of time counts by.</summary>
public enum TimeStep
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}
