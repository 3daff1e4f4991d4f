namespace Sijill.Reading.Codebook;

/// <summary>A pattern of a codebook, beside its shape for the matcher.</summary>
public sealed record Pattern
{
    /// <summary>Place in <see cref="CompiledCodebook.Patterns"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Its id: indicator/language/name.</summary>
    public required string Id { get; init; }

    /// <summary>Index of what it says in <see cref="CompiledCodebook.Indicators"/>.</summary>
    public required int Indicator { get; init; }

    /// <summary>"ar", "en" or "*".</summary>
    public required string Language { get; init; }

    /// <summary>The pattern as written.</summary>
    public required string Source { get; init; }

    /// <summary>Its slots, by index: "people", "place", …</summary>
    public required IReadOnlyList<string> Slots { get; init; }

    /// <summary>Status that it gives, or null for what the clause says.</summary>
    public string? Status { get; init; }

    /// <summary>Measure that it gives, or null for the indicator's.</summary>
    public string? Measure { get; init; }

    /// <summary>Unit that it gives, or null for what was counted.</summary>
    public string? Unit { get; init; }

    /// <summary>Role of the actor: executed, advised, supported, announced; or null.</summary>
    public string? Role { get; init; }

    /// <summary>Value that it gives where no slot does (0 for a denial, 1 for a single one), or null.</summary>
    public int? Value { get; init; }

    /// <summary>Whether it speaks only of amounts that no other pattern claims and that nothing beside it tells of («12 شخصاً في مخيم الهول»).</summary>
    public bool IsWeak { get; init; }

    /// <summary>Indexes of further indicators that its amount is a value of too (killed or wounded: both).</summary>
    public IReadOnlyList<int> Also { get; init; } = [];

    /// <summary>Texts that must match, with the claims they give, in the order written.</summary>
    public IReadOnlyList<PatternExample> Examples { get; init; } = [];

    /// <summary>Texts in which the pattern must not win.</summary>
    public IReadOnlyList<PatternExample> CounterExamples { get; init; } = [];
}
