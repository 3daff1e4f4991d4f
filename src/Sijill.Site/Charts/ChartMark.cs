namespace Sijill.Site.Charts;

/// <summary>A figure as it is drawn: a link to its evidence.</summary>
/// <param name="Point">The figure.</param>
/// <param name="Shapes">Its parts, those behind first.</param>
public sealed record ChartMark(ChartPoint Point, IReadOnlyList<ChartShape> Shapes);
