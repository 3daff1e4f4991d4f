namespace Sijill.Site.Charts;

/// <summary>A chart as it is drawn: all positions are known, and all lie in its box.</summary>
public sealed record ChartDrawing
{
    /// <summary>Width of the box.</summary>
    public const double Width = 720;

    /// <summary>Height of the box.</summary>
    public const double Height = 330;

    /// <summary>Where the figures are.</summary>
    public required ChartPlot Plot { get; init; }

    /// <summary>Strokes of the axis of time, the earliest first.</summary>
    public required IReadOnlyList<TimeTick> Times { get; init; }

    /// <summary>Strokes of the axis of values, zero first.</summary>
    public required IReadOnlyList<ValueTick> Values { get; init; }

    /// <summary>Lines between points.</summary>
    public required IReadOnlyList<ChartLine> Lines { get; init; }

    /// <summary>The figures by time: of two equal ones the shorter is in front.</summary>
    public required IReadOnlyList<ChartMark> Marks { get; init; }

    /// <summary>Where the stock was closed, or null.</summary>
    public required double? ClosedAt { get; init; }

    /// <summary>Whether time runs from right to left.</summary>
    public required bool RightToLeft { get; init; }

    /// <summary>The kinds of parts that occur.</summary>
    public IReadOnlySet<ShapeKind> Kinds =>
        Marks.SelectMany(static mark => mark.Shapes).Select(static shape => shape.Kind).ToHashSet();

    /// <summary>The same in a mirror.</summary>
    internal ChartDrawing Mirrored() =>
        this with
        {
            Plot = Plot with { Left = Width - Plot.Right, Right = Width - Plot.Left },
            Times = [.. Times.Select(static tick => tick with { X = Width - tick.X })],
            Lines = [.. Lines.Select(static line => line with { X1 = Width - line.X1, X2 = Width - line.X2 })],
            Marks =
            [
                .. Marks.Select(static mark =>
                    mark with
                    {
                        Shapes = [.. mark.Shapes.Select(static shape => shape.Mirrored(Width))],
                    }
                ),
            ],
            ClosedAt = Width - ClosedAt,
            RightToLeft = !RightToLeft,
        };
}
