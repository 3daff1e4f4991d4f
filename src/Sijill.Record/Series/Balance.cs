using Sijill.Reading.Amounts;

namespace Sijill.Record.Series;

/// <summary>
/// A check of two stocks against the flows between them: what should be there, and the gap to what is said to be there. It is a check and no figure: flows are told
/// in part only, births and deaths seldom at all.
/// </summary>
/// <param name="Before">The earlier stock.</param>
/// <param name="In">What came in between, nothing told being zero.</param>
/// <param name="Out">What went out between.</param>
/// <param name="After">The later stock.</param>
public sealed record Balance(Bounds Before, Bounds In, Bounds Out, Bounds After)
{
    /// <summary>Before − out + in; a count, so never below zero.</summary>
    public Bounds Expected =>
        BoundsArithmetic.AsCount(BoundsArithmetic.Add(BoundsArithmetic.Subtract(Before, Out), In));

    /// <summary>After − expected: negative where people are missing whom no flow accounts for, positive where there are more than should be.</summary>
    public Bounds Gap => BoundsArithmetic.Subtract(After, Expected);

    /// <summary>Whether the gap may be nothing; "about" allows 10 % of both stocks.</summary>
    public bool Agrees
    {
        get
        {
            decimal slack =
                (Before.Approximate ? (Before.Low ?? Before.High ?? 0) / 10 : 0)
                + (After.Approximate ? (After.Low ?? After.High ?? 0) / 10 : 0);
            Bounds gap = Gap;
            return (gap.Low is not { } low || low <= slack) && (gap.High is not { } high || high >= -slack);
        }
    }
}
