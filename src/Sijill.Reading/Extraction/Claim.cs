using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A figure or event, with the words that say it.</summary>
public sealed record Claim
{
    /// <summary>16 hex digits of SHA-256 over (document sha256, indicator, unit, evidence start, end, ordinal among equals), offsets in code points.</summary>
    public required string Id { get; init; }

    /// <summary>"figure" or "event".</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>flow, stock, cumulative, ordinal or share.</summary>
    public required string Measure { get; init; }

    /// <summary>The number; null in an event without one.</summary>
    public ClaimValue? Value { get; init; }

    /// <summary>people, families, countries, operations, …, or a currency.</summary>
    public required string Unit { get; init; }

    /// <summary>Who did it, or null.</summary>
    public Mention? Actor { get; init; }

    /// <summary>executed, advised, supported, announced; or null.</summary>
    public string? Role { get; init; }

    /// <summary>With whom.</summary>
    public IReadOnlyList<Mention> Partners { get; init; } = [];

    /// <summary>Whom or what, or null.</summary>
    public Target? Target { get; init; }

    /// <summary>Where, the smallest first.</summary>
    public IReadOnlyList<ClaimPlace> Places { get; init; } = [];

    /// <summary>"each" or "joint" where there are several places.</summary>
    public string Scope { get; init; } = "each";

    /// <summary>When, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>Who said it.</summary>
    public IReadOnlyList<Source> Attribution { get; init; } = [];

    /// <summary>reported, planned, pledged, authorized, attempted, claimed, alleged, denied or corrected.</summary>
    public required string Status { get; init; }

    /// <summary>The shortest run that carries the number and what was counted.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>The sentence around it.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Other wordings of the same fact in the text.</summary>
    public IReadOnlyList<TextSpan> Also { get; init; } = [];

    /// <summary>Id of the claim that this is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>Id of the claim that replaces this one, or null.</summary>
    public string? CorrectedBy { get; init; }

    /// <summary>Number of the happening in its document, from 1.</summary>
    public int Incident { get; init; } = 1;

    /// <summary>Id of the pattern that spoke, or of the rule of the reader.</summary>
    public required string Pattern { get; init; }
}
