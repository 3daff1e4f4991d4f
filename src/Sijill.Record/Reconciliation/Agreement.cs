using Sijill.Reading.Amounts;

namespace Sijill.Record.Reconciliation;

/// <summary>Whether two values can both be true, by the measure with which findings are weighed: "about" allows 10 %, a round figure its rounding.</summary>
public static class Agreement
{
    /// <summary>Whether what the two allow shares a point.</summary>
    public static bool Of(Bounds a, Bounds b) => Interval.Of(a).Meets(Interval.Of(b));
}
