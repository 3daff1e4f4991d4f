using Sijill.Reading.Amounts;
using Sijill.Record.Claims;

namespace Sijill.Record.Acts;

/// <summary>The best value of the finding that holds this claim.</summary>
public sealed record ChooseAct : Act
{
    /// <summary>The claim; its finding is meant, whatever its id becomes.</summary>
    public required ClaimKey Claim { get; init; }

    /// <summary>The value; null takes the claim's own.</summary>
    public Bounds? Value { get; init; }
}
