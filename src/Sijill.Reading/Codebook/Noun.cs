namespace Sijill.Reading.Codebook;

/// <summary>A noun of what is counted, told, or stands for an event.</summary>
public sealed record Noun
{
    /// <summary>Its id in the codebook.</summary>
    public required string Id { get; init; }

    /// <summary>What it counts: people, families, operations, strikes, attacks, sorties, places, things, countries, money, …</summary>
    public required string Unit { get; init; }

    /// <summary>The target group that it names: fighters, civilians, women, …; null for 'person' and things.</summary>
    public string? Group { get; init; }

    /// <summary>Id of the actor that the noun alone names («داعشي»), or null.</summary>
    public string? Actor { get; init; }

    /// <summary>The indicator that the noun alone says («قتيل», "detainee"), or null.</summary>
    public string? Indicator { get; init; }
}
