using Sijill.Reading.Amounts;
using Sijill.Record.Claims;

namespace Sijill.Site.Publication;

/// <summary>A claim among those of its document, with the finding that holds it.</summary>
public sealed record DocumentClaim
{
    /// <summary>Its key.</summary>
    public required ClaimKey Key { get; init; }

    /// <summary>Its place in the text, from 1: how words and claims lead to each other.</summary>
    public required int Number { get; init; }

    /// <summary>Figure or event.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What it is about, masked.</summary>
    public required Subject Subject { get; init; }

    /// <summary>When it holds.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>The value; null where an event gives none.</summary>
    public required Bounds? Value { get; init; }

    /// <summary>Whether it happened, as the text puts it.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>The day it was said, or null.</summary>
    public required DateOnly? Said { get; init; }

    /// <summary>Who said it first and who passed it on, as the text names them.</summary>
    public required IReadOnlyList<PublicSource> Attribution { get; init; }

    /// <summary>What it is to its finding; null where none holds it.</summary>
    public required PublicMember? Member { get; init; }

    /// <summary>The finding that holds it; null where none does.</summary>
    public required PublicFinding? Finding { get; init; }

    /// <summary>Of a row of a table: A, B or C, as its compiler graded it; else null.</summary>
    public required string? Confidence { get; init; }
}
