using Sijill.Reading.Amounts;

namespace Sijill.Site.Charts;

/// <summary>Gives every figure of a chart its place. Pure: the same figures give the same drawing, and from right to left is its exact mirror.</summary>
internal static class ChartLayout
{
    /// <summary>Days without a word after which a line between two counts is dotted: half a year.</summary>
    public const int Silence = 183;

    private const double RoomForValues = 84;
    private const double RoomAtEnd = 14;
    private const double RoomAbove = 44;
    private const double RoomBelow = 54;

    /// <summary>The drawing of some figures; null where none of them has a day.</summary>
    public static ChartDrawing? Of(ChartInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        List<ChartPoint> points = [.. input.Points.Where(static point => (point.From ?? point.To) is not null)];
        if (points.Count == 0)
        {
            return null;
        }
        points.Sort(CompareTimes);
        var plot = new ChartPlot(
            RoomForValues,
            RoomAbove,
            ChartDrawing.Width - RoomAtEnd,
            ChartDrawing.Height - RoomBelow
        );
        (DateOnly first, DateOnly last) = Days(input, points);
        var times = new TimeScale(first, last, plot.Left, plot.Right);
        var values = new ValueScale(points.Max(Greatest), plot.Bottom, plot.Top);
        var marks = new MarkShapes(times, values, plot, first, last);
        var drawing = new ChartDrawing
        {
            Plot = plot,
            Times = times.Ticks(),
            Values = values.Ticks(),
            Lines = input is { Form: ChartForm.Points, Joined: true } ? Lines(points, input.Closed, times, values) : [],
            Marks = [.. points.Select(point => new ChartMark(point, marks.Of(point, input.Form)))],
            ClosedAt = input.Closed is { } closed && closed >= first && closed <= last ? times.End(closed) : null,
            RightToLeft = false,
        };
        return input.RightToLeft ? drawing.Mirrored() : drawing;
    }

    /// <summary>The first and last day that the chart shows: of all figures, and of the closing of the stock if that came after the first.</summary>
    private static (DateOnly First, DateOnly Last) Days(ChartInput input, List<ChartPoint> points)
    {
        DateOnly first = points.Min(static point => point.From ?? point.To!.Value);
        DateOnly last = points.Max(static point => point.To ?? point.From!.Value);
        return (first, input.Closed is { } closed && closed > last && closed > first ? closed : last);
    }

    /// <summary>
    /// Joins what is told as a number: a bound is not a number, and where sources exclude each other the line takes no side. It ends with the last figure up to the closing day.
    /// </summary>
    private static List<ChartLine> Lines(List<ChartPoint> points, DateOnly? closed, TimeScale times, ValueScale values)
    {
        var lines = new List<ChartLine>();
        (double X, double Y, DateOnly Last)? before = null;
        foreach (ChartPoint point in points)
        {
            (DateOnly from, DateOnly to) = (point.From ?? point.To!.Value, point.To ?? point.From!.Value);
            if (point.IsDisputed || point.Value is not { Low: { } low, High: { } high } || to > closed)
            {
                continue;
            }
            (double x, double y) = (times.Middle(from, to), (values.At(low) + values.At(high)) / 2);
            if (before is { } earlier && x > earlier.X)
            {
                lines.Add(new ChartLine(earlier.X, earlier.Y, x, y, from.DayNumber - earlier.Last.DayNumber > Silence));
            }
            before = (x, y, to);
        }
        return lines;
    }

    private static double Greatest(ChartPoint point)
    {
        double most = Math.Max(Greatest(point.Value), Greatest(point.Range));
        foreach (Bounds said in point.Said)
        {
            most = Math.Max(most, Greatest(said));
        }
        return most;
    }

    private static double Greatest(Bounds value) => Math.Max((double)(value.High ?? 0), (double)(value.Low ?? 0));

    /// <summary>By first day, the longer first: the shorter is drawn in front of it.</summary>
    private static int CompareTimes(ChartPoint a, ChartPoint b)
    {
        int order = (a.From ?? DateOnly.MinValue).CompareTo(b.From ?? DateOnly.MinValue);
        order = order != 0 ? order : (b.To ?? DateOnly.MaxValue).CompareTo(a.To ?? DateOnly.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(a.Address, b.Address);
    }
}
