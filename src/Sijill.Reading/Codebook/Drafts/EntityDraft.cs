using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>An actor, person, office, place or outlet as written.</summary>
internal sealed class EntityDraft
{
    public required EntityType Type { get; init; }

    public required YamlScalar Id { get; init; }

    public required SourcePosition At { get; init; }

    public string Kind { get; init; } = "";

    /// <summary>The larger one: parent, office (of a person) or of (of an office).</summary>
    public YamlScalar? Parent { get; init; }

    public string? Interest { get; init; }

    public string? Group { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? PCode { get; init; }

    public DateOnly? Closed { get; init; }

    public YamlScalar? Place { get; init; }

    public string? Domain { get; init; }

    public required IReadOnlyList<NameDraft> Names { get; init; }

    public required IReadOnlyList<NameDraft> Short { get; init; }

    public required IReadOnlyList<NameDraft> Nationality { get; init; }
}
