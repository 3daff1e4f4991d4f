namespace Sijill.Site.Publication;

/// <summary>The latest figure of an indicator, of a place or wherever it is told of.</summary>
public sealed record LatestFigure
{
    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Id of the place that was asked for, or null.</summary>
    public required string? Place { get; init; }

    /// <summary>The latest; of a stock that has ended the last before its end. Null where nothing is told.</summary>
    public required PublicFinding? Last { get; init; }

    /// <summary>The claim that says it with its words; only of a stock that has ended, else null.</summary>
    public PublicClaim? Words { get; init; }

    /// <summary>The one before it of the same subject, or null.</summary>
    public PublicFinding? Before { get; init; }

    /// <summary>The figures of the same subject up to the latest, the newest first; of flows those that are about as long and do not overlap. None after a stock's end.</summary>
    public IReadOnlyList<PublicFinding> Line { get; init; } = [];

    /// <summary>The latest count in families beside one of people: linked, never added; or null.</summary>
    public PublicFinding? Families { get; init; }

    /// <summary>What is planned and still to come, or null.</summary>
    public PublicFinding? Planned { get; init; }

    /// <summary>The day on which the stock ended, or null.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>What is told of that very day where it is not <see cref="Last"/>: "0 people"; or null.</summary>
    public PublicFinding? OnClosing { get; init; }

    /// <summary>How many of its findings are disputed, counted up to <see cref="MostDisputes"/>.</summary>
    public int Disputes { get; init; }

    /// <summary>Up to here disputes are counted.</summary>
    public const int MostDisputes = 20;
}
