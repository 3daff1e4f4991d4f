namespace Sijill.Record.Series;

/// <summary>Into what stretches of time a series is gathered.</summary>
public enum Bucket : byte
{
    /// <summary>Into none: every finding is a point.</summary>
    None,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks from Monday (ISO 8601).</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}
