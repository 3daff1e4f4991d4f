using Sijill.Reading.Amounts;

namespace Sijill.Site.Charts;

/// <summary>The parts of which the mark of a figure is made.</summary>
/// <param name="times">Where days are.</param>
/// <param name="values">Where values are.</param>
/// <param name="plot">What nothing leaves.</param>
/// <param name="first">The first day of the chart: a period without a beginning begins there.</param>
/// <param name="last">The last day: a period without an end ends there.</param>
internal sealed class MarkShapes(TimeScale times, ValueScale values, ChartPlot plot, DateOnly first, DateOnly last)
{
    /// <summary>How far an arrow reaches.</summary>
    public const double Arrow = 18;

    private const double Half = 4; // of a band's width
    private const double Apart = 11; // from value to value of a dispute
    private const double LeastBar = 3;
    private const double LeastDays = 12; // narrower than that, a line over the days would hide behind the dot

    /// <summary>The parts, those behind first.</summary>
    public IReadOnlyList<ChartShape> Of(ChartPoint point, ChartForm form)
    {
        var shapes = new List<ChartShape>(4);
        (DateOnly from, DateOnly to) =
            form == ChartForm.Bars
                ? (point.From ?? first, point.To ?? last)
                : (point.From ?? point.To!.Value, point.To ?? point.From!.Value);
        double middle = times.Middle(from, to);
        if (form == ChartForm.Bars)
        {
            AddBars(shapes, point, from, to, middle);
        }
        else
        {
            AddPoint(shapes, point, from, to, middle);
        }
        return shapes;
    }

    private void AddPoint(List<ChartShape> shapes, ChartPoint point, DateOnly from, DateOnly to, double x)
    {
        if (
            to > from
            && times.End(to) - times.Begin(from) >= LeastDays
            && (point.Value.Low ?? point.Value.High) is { } value
        )
        {
            double y = values.At(value);
            shapes.Add(new ChartShape(ShapeKind.Days, times.Begin(from), y, times.End(to), y));
        }
        if (point.IsDisputed)
        {
            AddDispute(shapes, point, x);
            return;
        }
        AddRange(shapes, point, x);
        AddValue(shapes, point.Value, x, point.Value.Approximate ? ShapeKind.Ring : ShapeKind.Dot);
    }

    private void AddBars(List<ChartShape> shapes, ChartPoint point, DateOnly from, DateOnly to, double middle)
    {
        (double x1, double x2) = (times.Begin(from), times.End(to));
        if (x2 - x1 < LeastBar)
        {
            (x1, x2) = (Math.Max(plot.Left, middle - LeastBar / 2), Math.Min(plot.Right, middle + LeastBar / 2));
        }
        if (point.IsDisputed)
        {
            if ((point.Range.High ?? point.Value.High ?? point.Range.Low ?? point.Value.Low) is { } most)
            {
                shapes.Add(new ChartShape(ShapeKind.Frame, x1, values.At(most), x2, plot.Bottom));
            }
            AddDispute(shapes, point, middle);
            return;
        }
        Bounds value = point.Value;
        ShapeKind bar = value.Approximate ? ShapeKind.AboutBar : ShapeKind.Bar;
        if (value.Low is { } low && low > 0)
        {
            shapes.Add(new ChartShape(bar, x1, values.At(low), x2, plot.Bottom));
        }
        if (value is { Low: { } least, High: { } greatest } && greatest > least)
        {
            shapes.Add(new ChartShape(ShapeKind.Band, x1, values.At(greatest), x2, values.At(least)));
        }
        else if (value is { Low: null, High: { } atMost })
        {
            shapes.Add(new ChartShape(ShapeKind.Frame, x1, values.At(atMost), x2, plot.Bottom));
            shapes.Add(Down(middle, values.At(atMost)));
        }
        else if (value is { Low: { } atLeast, High: null })
        {
            shapes.Add(Up(middle, values.At(atLeast)));
        }
        else if (value is { Low: <= 0 })
        {
            shapes.Add(At(ShapeKind.Dot, middle, plot.Bottom)); // told to be none: not the same as silence
        }
        else if (value is { Low: null, High: null })
        {
            shapes.Add(At(ShapeKind.Unknown, middle, plot.Bottom));
        }
        AddRange(shapes, point, middle);
    }

    /// <summary>All that is said, side by side around the day.</summary>
    private void AddDispute(List<ChartShape> shapes, ChartPoint point, double x)
    {
        IReadOnlyList<Bounds> said = point.Said.Count > 0 ? point.Said : Ends(point.Range, point.Value);
        double first = x - (said.Count - 1) * Apart / 2;
        if (Extent(said) is { } extent && extent.Bottom - extent.Top > 1)
        {
            shapes.Add(new ChartShape(ShapeKind.Dispute, x, extent.Top, x, extent.Bottom));
        }
        for (int i = 0; i < said.Count; i++)
        {
            AddValue(shapes, said[i], Inside(first + i * Apart), ShapeKind.Diamond);
        }
    }

    private static IReadOnlyList<Bounds> Ends(Bounds range, Bounds value) =>
        range is { Low: { } low, High: { } high } && low != high
            ? [Bounds.Exactly(low), Bounds.Exactly(high)]
            : [value];

    private (double Top, double Bottom)? Extent(IReadOnlyList<Bounds> said)
    {
        decimal? most = said.Max(static one => one.High ?? one.Low);
        decimal? least = said.Min(static one => one.Low ?? one.High);
        return most is { } high && least is { } low ? (values.At(high), values.At(low)) : null;
    }

    private void AddValue(List<ChartShape> shapes, Bounds value, double x, ShapeKind exact)
    {
        switch (value.Low, value.High)
        {
            case ({ } low, { } high) when low == high:
                shapes.Add(At(exact, x, values.At(low)));
                break;
            case ({ } low, { } high):
                shapes.Add(
                    new ChartShape(ShapeKind.Band, Inside(x - Half), values.At(high), Inside(x + Half), values.At(low))
                );
                if (exact == ShapeKind.Diamond)
                {
                    shapes.Add(At(exact, x, (values.At(high) + values.At(low)) / 2));
                }
                break;
            case ({ } low, null):
                shapes.Add(Up(x, values.At(low)));
                break;
            case (null, { } high):
                shapes.Add(Down(x, values.At(high)));
                break;
            default:
                shapes.Add(At(ShapeKind.Unknown, x, plot.Bottom));
                break;
        }
        if (exact == ShapeKind.Diamond && (value.Low is null) != (value.High is null))
        {
            shapes.Add(At(exact, x, values.At((value.Low ?? value.High)!.Value)));
        }
    }

    /// <summary>What others say besides the best value, where they do not exclude it.</summary>
    private void AddRange(List<ChartShape> shapes, ChartPoint point, double x)
    {
        if (
            point.Range != point.Value
            && (point.Range.High ?? point.Value.High ?? point.Value.Low) is { } high
            && (point.Range.Low ?? point.Value.Low ?? point.Value.High) is { } low
            && high > low
        )
        {
            shapes.Add(new ChartShape(ShapeKind.Range, x, values.At(high), x, values.At(low)));
        }
    }

    private static ChartShape Up(double x, double y) => new(ShapeKind.ArrowUp, x, y, x, y - Arrow);

    private ChartShape Down(double x, double y) => new(ShapeKind.ArrowDown, x, y, x, Math.Min(y + Arrow, plot.Bottom));

    private static ChartShape At(ShapeKind kind, double x, double y) => new(kind, x, y, x, y);

    private double Inside(double x) => Math.Clamp(x, plot.Left, plot.Right);
}
