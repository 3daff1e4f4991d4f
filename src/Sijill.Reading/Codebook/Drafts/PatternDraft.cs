using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>A pattern as written.</summary>
internal sealed class PatternDraft
{
    public required YamlScalar Id { get; init; }

    public string? Language { get; init; }

    public required YamlScalar Indicator { get; init; }

    public required YamlScalar Match { get; init; }

    public string? Status { get; init; }

    public string? Measure { get; init; }

    public YamlScalar? Unit { get; init; }

    public string? Role { get; init; }

    public int? Value { get; init; }

    public required IReadOnlyList<YamlScalar> Also { get; init; }

    public bool IsWeak { get; init; }

    public string? Family { get; init; }

    public required IReadOnlyList<ExampleDraft> Examples { get; init; }

    public required IReadOnlyList<ExampleDraft> CounterExamples { get; init; }
}

/// <summary>An example as written.</summary>
internal sealed record ExampleDraft(YamlScalar Text, IReadOnlyList<YamlScalar> Claims);
