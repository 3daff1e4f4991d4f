namespace Sijill.Site.Charts;

/// <summary>A line between two points that follow each other.</summary>
/// <param name="X1">From here.</param>
/// <param name="Y1">From here.</param>
/// <param name="X2">To there.</param>
/// <param name="Y2">To there.</param>
/// <param name="IsSilence">Whether nothing was told for so long between them that the line says little: dotted.</param>
public readonly record struct ChartLine(double X1, double Y1, double X2, double Y2, bool IsSilence);
