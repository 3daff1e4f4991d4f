using Sijill.Record.Series;

namespace Sijill.Site.Api;

/// <summary>A point of a series with the line that it belongs to.</summary>
/// <param name="Line">The line.</param>
/// <param name="Point">The point.</param>
/// <param name="Spans">Whether it reaches over more than one stretch of time, or has an open end: shown, never divided.</param>
internal sealed record SeriesRow(SeriesLine Line, SeriesPoint Point, bool Spans);
