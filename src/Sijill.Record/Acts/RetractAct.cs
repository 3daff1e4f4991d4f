using Sijill.Record.Claims;

namespace Sijill.Record.Acts;

/// <summary>Whoever said this has taken it back: it is shown, and counts no more.</summary>
public sealed record RetractAct : Act
{
    /// <summary>The claim.</summary>
    public required ClaimKey Claim { get; init; }
}
