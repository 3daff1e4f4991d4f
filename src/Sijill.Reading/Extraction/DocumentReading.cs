namespace Sijill.Reading.Extraction;

/// <summary>All that a text says. Spans count UTF-16 code units; public formats turn them into code points.</summary>
public sealed record DocumentReading
{
    /// <summary>What was read.</summary>
    public required DocumentInput Document { get; init; }

    /// <summary>"ar" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>Figures and events, by position.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Quotations, by position.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Who asks whom for what, by position.</summary>
    public IReadOnlyList<Appeal> Appeals { get; init; } = [];

    /// <summary>Who promises what, by position.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];
}
