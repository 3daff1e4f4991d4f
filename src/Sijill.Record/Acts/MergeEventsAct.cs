using Sijill.Record.Claims;

namespace Sijill.Record.Acts;

/// <summary>The incidents of these claims are one event, whatever the rules say.</summary>
public sealed record MergeEventsAct : Act
{
    /// <summary>A claim of each incident.</summary>
    public required IReadOnlyList<ClaimKey> Claims { get; init; }
}
