using Sijill.Reading.Amounts;
using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>Comparing what two claims say.</summary>
internal static class Figures
{
    /// <summary>Whether two values have the same number, whatever bounds it: 22 and "more than 22".</summary>
    public static bool SameNumber(Bounds? a, Bounds? b) =>
        a is { } x && b is { } y && (x.Low ?? x.High) == (y.Low ?? y.High) && (x.High ?? x.Low) == (y.High ?? y.Low);

    /// <summary>Whether two claims of one document cannot be of one fact: two different figures, neither a part of the other.</summary>
    public static bool AreUnlike(RecordClaim a, RecordClaim b) =>
        a.Value is { } x
        && b.Value is { } y
        && x != y
        && a.PartOf != b.Key.Id
        && b.PartOf != a.Key.Id
        && !IsVaguer(x, y)
        && !IsVaguer(y, x);

    /// <summary>How a copied value departs from the one that it carries.</summary>
    public static Differences Between(Bounds? copy, Bounds? carried) =>
        copy is null || carried is null || copy == carried ? Differences.None
        : SameNumber(copy, carried) ? Differences.Bound
        : Differences.Value;

    /// <summary>The least interval that holds both.</summary>
    public static Bounds Cover(Bounds a, Bounds b)
    {
        bool low = a.Low is null || (b.Low is { } bl && (a.Low < bl || (a.Low == bl && !a.LowOpen)));
        bool high = a.High is null || (b.High is { } bh && (a.High > bh || (a.High == bh && !a.HighOpen)));
        return new Bounds(
            low ? a.Low : b.Low,
            high ? a.High : b.High,
            low ? a.LowOpen : b.LowOpen,
            high ? a.HighOpen : b.HighOpen,
            (low ? a.Approximate : b.Approximate) || (high ? a.Approximate : b.Approximate)
        );
    }

    /// <summary>A vaguer telling of the same: "dozens" beside 24.</summary>
    private static bool IsVaguer(Bounds wide, Bounds narrow) =>
        wide.Approximate && Interval.Of(wide).Contains(Interval.Of(narrow));
}
