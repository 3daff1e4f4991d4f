namespace Sijill.Site.Publication;

/// <summary>What the public may know of what a document says.</summary>
public sealed record DocumentContent
{
    /// <summary>The document.</summary>
    public required PublicDocument Document { get; init; }

    /// <summary>Whether <see cref="Passages"/> are its whole text, not the sentences of its claims alone.</summary>
    public required bool Whole { get; init; }

    /// <summary>Its words, in order; none of a row of a table.</summary>
    public required IReadOnlyList<DocumentPassage> Passages { get; init; }

    /// <summary>Some of its claims, in the order of the text.</summary>
    public required IReadOnlyList<DocumentClaim> Claims { get; init; }

    /// <summary>How many claims it has.</summary>
    public required int AllClaims { get; init; }

    /// <summary>How many of its sentences wait for a reviewer, or for their day, and are not among them.</summary>
    public required int Waiting { get; init; }

    /// <summary>Statements, appeals and commitments in it.</summary>
    public required IReadOnlyList<PublicSaying> Sayings { get; init; }

    /// <summary>Whether it has more of them than are told.</summary>
    public required bool MoreSayings { get; init; }

    /// <summary>What it carries; null where it is nobody's copy.</summary>
    public required PublicDocument? Root { get; init; }

    /// <summary>The other documents that carry the same.</summary>
    public required IReadOnlyList<PublicDocument> Copies { get; init; }

    /// <summary>Other texts that stood or stand at its address, the newest first.</summary>
    public required IReadOnlyList<PublicDocument> AtAddress { get; init; }

    /// <summary>That it stands in the log; null where the log has no checkpoint yet.</summary>
    public required PublicProof? Proof { get; init; }
}
