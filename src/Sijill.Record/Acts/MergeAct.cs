using Sijill.Record.Claims;

namespace Sijill.Record.Acts;

/// <summary>These claims are of one fact, whatever the rules say.</summary>
public sealed record MergeAct : Act
{
    /// <summary>At least two claims.</summary>
    public required IReadOnlyList<ClaimKey> Claims { get; init; }
}
