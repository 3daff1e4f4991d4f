namespace Sijill.Reading.Codebook;

/// <summary>A figure that a track shows.</summary>
public sealed record TrackFigure
{
    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Ids of the places of which it is shown, each for itself; none: the latest, wherever it is told of.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}
