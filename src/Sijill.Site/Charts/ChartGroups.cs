using Sijill.Reading.Amounts;

namespace Sijill.Site.Charts;

/// <summary>
/// Where more figures than a chart can show apart fall together, they are drawn as one mark from the least to the most of them, which leads to the same chart of their days alone.
/// </summary>
internal static class ChartGroups
{
    /// <summary>Most marks of a chart.</summary>
    public const int Most = 100;

    /// <summary>The figures, gathered where there are more than <see cref="Most"/>. No order is changed.</summary>
    /// <param name="points">Figures that have a day.</param>
    /// <param name="name">Names a group by its first day, its last day, how many it holds and their envelope.</param>
    /// <param name="address">The address of a chart of some days.</param>
    public static IReadOnlyList<ChartPoint> Of(
        IReadOnlyList<ChartPoint> points,
        Func<DateOnly, DateOnly, int, Bounds, string> name,
        Func<DateOnly, DateOnly, string> address
    )
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count <= Most)
        {
            return points;
        }
        double first = points.Min(Middle);
        double width = Math.Max(points.Max(Middle) - first, 1e-9) / (Most - 1);
        var groups = new SortedDictionary<int, List<ChartPoint>>();
        foreach (ChartPoint point in points)
        {
            int slot = (int)((Middle(point) - first) / width);
            if (!groups.TryGetValue(slot, out List<ChartPoint>? group))
            {
                groups.Add(slot, group = []);
            }
            group.Add(point);
        }
        return [.. groups.Values.Select(group => group.Count == 1 ? group[0] : Gathered(group, name, address))];
    }

    private static ChartPoint Gathered(
        List<ChartPoint> group,
        Func<DateOnly, DateOnly, int, Bounds, string> name,
        Func<DateOnly, DateOnly, string> address
    )
    {
        DateOnly from = group.Min(static point => point.From ?? point.To!.Value);
        DateOnly to = group.Max(static point => point.To ?? point.From!.Value);
        Bounds envelope = group.Select(static point => point.Range).Aggregate(Envelope);
        return new ChartPoint
        {
            From = from,
            To = to,
            Value = envelope,
            Range = envelope,
            Address = address(from, to),
            Name = name(from, to, group.Count, envelope),
        };
    }

    private static Bounds Envelope(Bounds a, Bounds b) =>
        new(
            a.Low is { } low && b.Low is { } otherLow ? Math.Min(low, otherLow) : null,
            a.High is { } high && b.High is { } otherHigh ? Math.Max(high, otherHigh) : null,
            a.LowOpen && b.LowOpen,
            a.HighOpen && b.HighOpen,
            a.Approximate || b.Approximate
        );

    private static double Middle(ChartPoint point) =>
        ((point.From ?? point.To!.Value).DayNumber + (point.To ?? point.From!.Value).DayNumber) / 2.0;
}
