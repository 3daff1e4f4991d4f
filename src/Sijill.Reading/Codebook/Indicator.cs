using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>Something that is counted or that happens, as a codebook defines it.</summary>
public sealed record Indicator
{
    /// <summary>Its id: killed, population, joined, …</summary>
    public required string Id { get; init; }

    /// <summary>Its usual measure: flow, stock, cumulative, ordinal, event.</summary>
    public required string Measure { get; init; }

    /// <summary>Its usual unit.</summary>
    public required string Unit { get; init; }

    /// <summary>What "several" and bare plurals count at least: 2 or 3.</summary>
    public int Least { get; init; } = 2;

    /// <summary>Whether it tells of people who move: then its places are where from and where to.</summary>
    public bool Moves { get; init; }

    /// <summary>Where it is declared.</summary>
    internal SourcePosition At { get; init; }

    /// <summary>Names by language.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();
}
