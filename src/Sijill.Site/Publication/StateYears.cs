using Sijill.Record.Claims;
using Sijill.Record.Series;

namespace Sijill.Site.Publication;

/// <summary>What one subject of returns comes to in each year; what overlaps is not added.</summary>
/// <param name="Subject">What it is about; without places where a year has fewer than ten people.</param>
/// <param name="Years">The years, the earliest first.</param>
public sealed record StateYears(Subject Subject, IReadOnlyList<SeriesPoint> Years);
