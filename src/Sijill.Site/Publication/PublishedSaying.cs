using Sijill.Record.Claims;
using Sijill.Record.Statements;

namespace Sijill.Site.Publication;

/// <summary>A statement, an appeal or a commitment, as the public may know it.</summary>
public sealed record PublishedSaying
{
    /// <summary>Which of the three.</summary>
    public required SayingKind Kind { get; init; }

    /// <summary>Who speaks, asks or promises; nobody where the text does not say.</summary>
    public required PublicSource By { get; init; }

    /// <summary>Whom it is asked of or promised to; nobody where the text does not say.</summary>
    public required PublicSource To { get; init; }

    /// <summary>Of a statement: whether its words stand in quotation marks.</summary>
    public required bool Direct { get; init; }

    /// <summary>By when something is promised.</summary>
    public required ClaimTime Due { get; init; }

    /// <summary>The words, masked.</summary>
    public required PublicSentence Words { get; init; }

    /// <summary>Where it stands.</summary>
    public required PublicDocument Document { get; init; }

    /// <summary>Of a commitment: the claim of the document that holds its figure, or null.</summary>
    public required ClaimKey? Claim { get; init; }

    /// <summary>Of a commitment that has a figure: the finding of what was promised; null where none is known.</summary>
    public PublicFinding? Promised { get; init; }

    /// <summary>What is recorded as done of it, the nearest in time first.</summary>
    public IReadOnlyList<PublicFinding> Done { get; init; } = [];
}
