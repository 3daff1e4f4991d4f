namespace Sijill.Record.Claims;

/// <summary>What a figure measures. Figures of two measures are never added to each other or disputed with each other.</summary>
public enum Measure : byte
{
    /// <summary>What happened in a period: people who returned in a month.</summary>
    Flow,

    /// <summary>What there was on a day: people in a camp.</summary>
    Stock,

    /// <summary>A flow from a fixed start: returned since 2019, a toll.</summary>
    Cumulative,

    /// <summary>A place in a row: the 90th member.</summary>
    Ordinal,

    /// <summary>A part of a whole: 60 % children.</summary>
    Share,
}
