using Sijill.Record.Documents;

namespace Sijill.Site.Publication;

/// <summary>A reviewer's decision, as the public may know it: never who made it.</summary>
public sealed record PublicCorrection
{
    /// <summary>Its entry of the log.</summary>
    public required long Entry { get; init; }

    /// <summary>What was decided.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>On which day (UTC).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The finding that the first of its claims is in now, or null.</summary>
    public PublicFinding? Finding { get; init; }

    /// <summary>The document that it, or the first of its claims, is about; null for one of a place.</summary>
    public DocumentKey? Document { get; init; }

    /// <summary>The place whose stock was closed, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The indicator of the stock, or null for all.</summary>
    public string? Indicator { get; init; }

    /// <summary>The day that a document was given, or on which a stock was closed; else null.</summary>
    public DateOnly? Given { get; init; }

    /// <summary>Why, with names masked; "" where no reason was given.</summary>
    public required string Why { get; init; }

    /// <summary>Whether the reason is kept back.</summary>
    public bool Waits { get; init; }
}
