using Sijill.Reading.Amounts;
using Sijill.Record.Claims;

namespace Sijill.Site.Publication;

/// <summary>What a document says of one figure or event, as the public may know it. What is no property here is not published.</summary>
public sealed record PublicClaim
{
    /// <summary>Its key.</summary>
    public required ClaimKey Key { get; init; }

    /// <summary>What it is to its finding.</summary>
    public required PublicMember Member { get; init; }

    /// <summary>Figure or event.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What it is about, masked.</summary>
    public required Subject Subject { get; init; }

    /// <summary>When it holds.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>The value; null where an event gives none.</summary>
    public required Bounds? Value { get; init; }

    /// <summary>The words of the value as said, masked; null where there are none that may be told.</summary>
    public string? ValueText { get; init; }

    /// <summary>Whether it happened, as the text puts it.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>The day it was said, or null.</summary>
    public required DateOnly? Said { get; init; }

    /// <summary>Who said it first and who passed it on, as the text names them.</summary>
    public required IReadOnlyList<PublicSource> Attribution { get; init; }

    /// <summary>Where its words stand in the document's text, in code points.</summary>
    public required CodePointSpan Evidence { get; init; }

    /// <summary>The sentence that says it.</summary>
    public required PublicSentence Sentence { get; init; }

    /// <summary>Its document.</summary>
    public required PublicDocument Document { get; init; }

    /// <summary>Of a row of a table: A, B or C, as its compiler graded it; else null.</summary>
    public required string? Confidence { get; init; }
}
