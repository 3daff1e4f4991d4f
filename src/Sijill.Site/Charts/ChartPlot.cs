namespace Sijill.Site.Charts;

/// <summary>The part of a chart in which its figures are.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge: zero.</param>
public readonly record struct ChartPlot(double Left, double Top, double Right, double Bottom);
