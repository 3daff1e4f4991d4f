using Sijill.Reading.Amounts;

namespace Sijill.Site.Charts;

/// <summary>A figure to be drawn.</summary>
public sealed record ChartPoint
{
    /// <summary>First day; null where open.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>Last day; null where open.</summary>
    public required DateOnly? To { get; init; }

    /// <summary>The best value.</summary>
    public required Bounds Value { get; init; }

    /// <summary>From the least to the most that anybody says.</summary>
    public required Bounds Range { get; init; }

    /// <summary>Of a disputed figure each value that is said; else none.</summary>
    public IReadOnlyList<Bounds> Said { get; init; } = [];

    /// <summary>Whether sources exclude each other.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Where its evidence is.</summary>
    public required string Address { get; init; }

    /// <summary>The figure in words: "12 November 2025: fewer than 30,000 people, disputed".</summary>
    public required string Name { get; init; }
}
