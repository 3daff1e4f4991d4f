namespace Sijill.Reading.Codebook;

/// <summary>A line along which a record is followed: the overview of a site shows a panel for each.</summary>
public sealed record Track
{
    /// <summary>Its id: camps, returns, …</summary>
    public required string Id { get; init; }

    /// <summary>Names by language.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    /// <summary>What it shows, in order.</summary>
    public IReadOnlyList<TrackFigure> Figures { get; init; } = [];

    /// <summary>What people say that belongs to it: statements, appeals, commitments.</summary>
    public IReadOnlyList<string> Sayings { get; init; } = [];
}
