namespace Sijill.Reading.Codebook;

/// <summary>Somebody or some place that the codebook names.</summary>
public sealed record Entity
{
    /// <summary>Place in <see cref="CompiledCodebook.Entities"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Its id in the codebook; unique over all types.</summary>
    public required string Id { get; init; }

    /// <summary>Actor, person, office, place or outlet.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The codebook's own kind: state, armed-group, camp, governorate, …</summary>
    public string Kind { get; init; } = "";

    /// <summary>Id of the larger one that it is part of (of an office: whose it is; of a person: the office), or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Name of the interest: parties that speak as one share it.</summary>
    public string? Interest { get; init; }

    /// <summary>Group that it is a target of where it is named bare: "isis" as members.</summary>
    public string? Group { get; init; }

    /// <summary>Since when the name stands for it, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Until when the name stands for it, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>P-code of a place (OCHA), or null.</summary>
    public string? PCode { get; init; }

    /// <summary>Day on which a place was closed, or null.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Id of the place that a state's name stands for too ("Iraq"), or null.</summary>
    public string? Place { get; init; }

    /// <summary>Of a state, what its nationals are called where they are whom a claim is about ("iraqi-nationals"), or null.</summary>
    public string? Nationals { get; init; }

    /// <summary>Domain of an outlet, or of an actor's own pages; or null.</summary>
    public string? Domain { get; init; }

    /// <summary>Names by language, the first of each being the one to show.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Names { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();
}
