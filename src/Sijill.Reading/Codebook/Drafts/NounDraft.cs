using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>A noun as written.</summary>
internal sealed class NounDraft
{
    public required YamlScalar Id { get; init; }

    public required YamlScalar Unit { get; init; }

    public string? Group { get; init; }

    public YamlScalar? Actor { get; init; }

    public YamlScalar? Indicator { get; init; }

    public required IReadOnlyList<NounFormsDraft> Forms { get; init; }
}

/// <summary>The forms of a noun in one language.</summary>
internal sealed record NounFormsDraft(string Language, IReadOnlyList<YamlScalar> One, IReadOnlyList<YamlScalar> Many);
