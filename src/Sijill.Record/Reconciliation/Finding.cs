using Sijill.Reading.Amounts;
using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// The claims of many documents about one fact, and what they come to. A function of the set of claims and acts, not of their order; its id is given by
/// <see cref="FindingIdentity"/>.
/// </summary>
public sealed record Finding
{
    /// <summary>The fact that its members share; null of a claim that stands alone for want of a time or place.</summary>
    public FactKey? Fact { get; init; }

    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>When it holds.</summary>
    public ClaimTime Time { get; init; }

    /// <summary>How it stands.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>The envelope of what current origins say, from the least low to the greatest high; null where none gives a value.</summary>
    public Bounds? Range { get; init; }

    /// <summary>The best value, or null.</summary>
    public Bounds? Best { get; init; }

    /// <summary>Why that is the best.</summary>
    public BestRule BestRule { get; init; }

    /// <summary>The claim that says it; null where a reviewer gave a value of their own.</summary>
    public ClaimKey? BestClaim { get; init; }

    /// <summary>Whether a reviewer confirmed it.</summary>
    public bool Confirmed { get; init; }

    /// <summary>How many origins speak now.</summary>
    public int Origins { get; init; }

    /// <summary>For how many independent interests they speak.</summary>
    public int Interests { get; init; }

    /// <summary>The first and last day on which a member was said; null where no member's day is known.</summary>
    public DateOnly? FirstSaid { get; init; }

    /// <summary>The last day on which a member was said.</summary>
    public DateOnly? LastSaid { get; init; }

    /// <summary>Its claims, ordered by key; never empty.</summary>
    public required IReadOnlyList<FindingMember> Members { get; init; }

    /// <summary>Its smallest claim.</summary>
    public ClaimKey Smallest => Members[0].Claim;
}
