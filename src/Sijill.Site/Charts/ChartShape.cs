namespace Sijill.Site.Charts;

/// <summary>A part of a mark.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="X">Its place, or its left edge.</param>
/// <param name="Y">Its place, or its upper edge; of an arrow its foot.</param>
/// <param name="X2">Its right edge; the same as <paramref name="X"/> where it has none.</param>
/// <param name="Y2">Its lower edge; of an arrow its tip.</param>
public readonly record struct ChartShape(ShapeKind Kind, double X, double Y, double X2, double Y2)
{
    /// <summary>The same in a mirror that stands in the middle of a chart.</summary>
    internal ChartShape Mirrored(double width) => this with { X = width - X2, X2 = width - X };
}
