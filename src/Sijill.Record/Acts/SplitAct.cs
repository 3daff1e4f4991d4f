using Sijill.Record.Claims;

namespace Sijill.Record.Acts;

/// <summary>
/// These claims are not of one fact with any others that stood in their finding: what joined them to claims outside this set, earlier merges too, no longer does.
/// </summary>
public sealed record SplitAct : Act
{
    /// <summary>At least one claim.</summary>
    public required IReadOnlyList<ClaimKey> Claims { get; init; }
}
