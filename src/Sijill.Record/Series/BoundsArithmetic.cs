using Sijill.Reading.Amounts;

namespace Sijill.Record.Series;

/// <summary>Sums and differences of intervals (Moore 1966): the result holds every sum of a point of one and a point of the other. No end is an end at infinity.</summary>
public static class BoundsArithmetic
{
    /// <summary>The sum.</summary>
    public static Bounds Add(Bounds a, Bounds b) =>
        new(
            a.Low + b.Low,
            a.High + b.High,
            (a.LowOpen || b.LowOpen) && a.Low is not null && b.Low is not null,
            (a.HighOpen || b.HighOpen) && a.High is not null && b.High is not null,
            a.Approximate || b.Approximate
        );

    /// <summary>The difference.</summary>
    public static Bounds Subtract(Bounds a, Bounds b) => Add(a, Negate(b));

    /// <summary>A count cannot be less than zero: an unbounded or negative low becomes zero.</summary>
    public static Bounds AsCount(Bounds value) =>
        value.Low is null or < 0 ? value with { Low = 0, LowOpen = false } : value;

    private static Bounds Negate(Bounds value) =>
        new(-value.High, -value.Low, value.HighOpen, value.LowOpen, value.Approximate);
}
