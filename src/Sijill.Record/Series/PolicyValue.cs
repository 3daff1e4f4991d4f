using Sijill.Reading.Amounts;

namespace Sijill.Record.Series;

/// <summary>A value as a policy writes it.</summary>
/// <param name="Low">The least; null where the policy leaves it unbounded.</param>
/// <param name="Best">The one number; null where the policy gives none.</param>
/// <param name="High">The most; null where it is unbounded.</param>
public readonly record struct PolicyValue(decimal? Low, decimal? Best, decimal? High)
{
    // Vague words by the interval that the annotation rules give them (rule 6), and what ACLED's coding makes of them.
    private static readonly (decimal Low, decimal High, decimal Number)[] VagueWords =
    [
        (20, 99, 10),
        (24, 99, 12),
        (40, 199, 40),
        (200, 999, 100),
        (2000, 9999, 1000),
        (20000, 99999, 10000),
        (200000, 999999, 100000),
    ];

    /// <summary>A value of people or things under a policy.</summary>
    public static PolicyValue Of(Bounds value, ValuePolicy policy)
    {
        decimal? low = value.LowOpen ? decimal.Truncate(value.Low ?? 0) + 1 : value.Low;
        decimal? high = value is { HighOpen: true, High: { } h } ? Math.Ceiling(h) - 1 : value.High;
        return policy switch
        {
            ValuePolicy.AcledConservative => new PolicyValue(null, Conservative(value), null),
            ValuePolicy.Ucdp => new PolicyValue(low ?? 0, low ?? high ?? 0, high ?? low ?? 0),
            ValuePolicy.Interval => new PolicyValue(value.Low, value.IsExact ? value.Low : null, value.High),
        };
    }

    private static decimal Conservative(Bounds value)
    {
        foreach ((decimal low, decimal high, decimal number) in VagueWords)
        {
            if (value.Approximate && value.Low == low && value.High == high)
            {
                return number;
            }
        }
        return value.Low ?? 0;
    }
}
