namespace Sijill.Site.Charts;

/// <summary>What a chart is made of.</summary>
public sealed record ChartInput
{
    /// <summary>Points or bars.</summary>
    public required ChartForm Form { get; init; }

    /// <summary>The figures, in any order.</summary>
    public required IReadOnlyList<ChartPoint> Points { get; init; }

    /// <summary>The day on which the stock ended, or null. No line goes beyond it.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>Whether time runs from right to left, with the axis of values on the right.</summary>
    public bool RightToLeft { get; init; }

    /// <summary>Whether points that follow each other are joined by a line.</summary>
    public bool Joined { get; init; }
}
