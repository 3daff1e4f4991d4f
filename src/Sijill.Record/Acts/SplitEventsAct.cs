using Sijill.Record.Claims;

namespace Sijill.Record.Acts;

/// <summary>The incidents of these claims are no part of the event that held them with others.</summary>
public sealed record SplitEventsAct : Act
{
    /// <summary>A claim of each incident.</summary>
    public required IReadOnlyList<ClaimKey> Claims { get; init; }
}
