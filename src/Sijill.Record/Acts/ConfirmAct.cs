using Sijill.Record.Claims;

namespace Sijill.Record.Acts;

/// <summary>A reviewer has looked at the finding that holds this claim, and found it right.</summary>
public sealed record ConfirmAct : Act
{
    /// <summary>The claim; its finding is meant.</summary>
    public required ClaimKey Claim { get; init; }
}
