using Sijill.Reading.Amounts;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// What a value allows when it is compared with another: "about" and vague words allow 10 % more at each end; a round figure is taken as rounded, to half of its
/// last place and at most by 5 % ("24,000" allows 23,500 to 24,500, "100" 95 to 105, "24" only 24).
/// </summary>
internal readonly record struct Interval(decimal? Low, decimal? High, bool LowOpen, bool HighOpen)
{
    private const decimal About = 0.10m;
    private const decimal Rounding = 0.05m;
    private const decimal LeastRound = 100m;

    /// <summary>Whether it is one number.</summary>
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>What a value allows.</summary>
    public static Interval Of(Bounds value)
    {
        decimal low = 0;
        decimal high = 0;
        if (value.Approximate)
        {
            low = Math.Abs(value.Low ?? 0) * About;
            high = Math.Abs(value.High ?? 0) * About;
        }
        else if (value.Low is { } number && value.High == number)
        {
            low = high = Slack(number);
        }
        return new Interval(value.Low - low, value.High + high, value.LowOpen, value.HighOpen);
    }

    /// <summary>Whether the two share a point.</summary>
    public bool Meets(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Whether all of it lies below all of another.</summary>
    public bool IsBelow(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (HighOpen || other.LowOpen)));

    /// <summary>Whether every point of another is one of its own.</summary>
    public bool Contains(Interval other) =>
        (Low is not { } low || (other.Low is { } l && (l > low || (l == low && (!LowOpen || other.LowOpen)))))
        && (
            High is not { } high || (other.High is { } h && (h < high || (h == high && (!HighOpen || other.HighOpen))))
        );

    private static decimal Slack(decimal number)
    {
        decimal size = Math.Abs(number);
        if (size < LeastRound || size != decimal.Truncate(size))
        {
            return 0;
        }
        decimal unit = 1;
        while (size % (unit * 10) == 0)
        {
            unit *= 10;
        }
        return unit == 1 ? 0 : Math.Min(unit / 2, size * Rounding);
    }
}
