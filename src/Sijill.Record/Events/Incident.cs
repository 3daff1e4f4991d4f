using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Events;

/// <summary>The claims of one document about one happening.</summary>
public sealed record Incident
{
    /// <summary>The document.</summary>
    public required DocumentKey Document { get; init; }

    /// <summary>What kind of happening.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>When; both ends known.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>The smallest places, each with its role, in order; empty where none is told.</summary>
    public required IReadOnlyList<RecordPlace> Places { get; init; }

    /// <summary>Who did it, with whom: institutions, each once, in order.</summary>
    public required IReadOnlyList<SourceRef> Actors { get; init; }

    /// <summary>Its claims, by key; never empty.</summary>
    public required IReadOnlyList<RecordClaim> Claims { get; init; }

    /// <summary>Its smallest claim, by which acts and ids name it.</summary>
    public ClaimKey Smallest => Claims[0].Key;
}
