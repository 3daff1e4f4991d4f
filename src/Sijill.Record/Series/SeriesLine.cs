using Sijill.Record.Claims;

namespace Sijill.Record.Series;

/// <summary>The points of one subject. Lines of two measures or units are never added.</summary>
/// <param name="Subject">What they are about.</param>
/// <param name="Points">The points, by time.</param>
/// <param name="Spanning">Findings that reach over more than one stretch, or have an open end: shown, never divided.</param>
/// <param name="Closed">The day on which the stock ended, or null: its last figure is the last point up to that day, and is not carried forward.</param>
public sealed record SeriesLine(
    Subject Subject,
    IReadOnlyList<SeriesPoint> Points,
    IReadOnlyList<SeriesPoint> Spanning,
    DateOnly? Closed
);
