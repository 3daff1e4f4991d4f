using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <summary>A finding as the public may know it. What is no property here is not published.</summary>
public sealed record PublicFinding
{
    /// <summary>Its id.</summary>
    public required FindingId Id { get; init; }

    /// <summary>What it is about; names that the codebook does not hold, and places that may not be told, are not in it.</summary>
    public required Subject Subject { get; init; }

    /// <summary>When it holds.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>How it stands.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>The best value, or null.</summary>
    public required Bounds? Best { get; init; }

    /// <summary>Why that is the best.</summary>
    public required BestRule BestRule { get; init; }

    /// <summary>The claim that says it, or null.</summary>
    public required ClaimKey? BestClaim { get; init; }

    /// <summary>From the least to the most that current origins say, or null.</summary>
    public required Bounds? Range { get; init; }

    /// <summary>Whether a reviewer confirmed it.</summary>
    public required bool Confirmed { get; init; }

    /// <summary>How many origins speak now.</summary>
    public required int Origins { get; init; }

    /// <summary>For how many independent interests they speak.</summary>
    public required int Interests { get; init; }

    /// <summary>The first day on which a member was said, or null.</summary>
    public required DateOnly? FirstSaid { get; init; }

    /// <summary>The last day on which a member was said, or null.</summary>
    public required DateOnly? LastSaid { get; init; }

    /// <summary>Sequence number of the log at which it came up.</summary>
    public required long Born { get; init; }

    /// <summary>Sequence number from which it stands like this.</summary>
    public required long Since { get; init; }

    /// <summary>Its claims, ordered by key.</summary>
    public required IReadOnlyList<PublicMember> Members { get; init; }

    /// <summary>Who says it now: its origins, each once, by id.</summary>
    public IReadOnlyList<PublicSource> SaidByAll =>
        [
            .. Members
                .Where(static member => member.Role == MemberRole.Origin && member.Origin != PublicSource.Nobody)
                .Select(static member => member.Origin)
                .Distinct()
                .OrderBy(static source => source.Code, StringComparer.Ordinal),
        ];

    /// <summary>Who says the best value; nobody where it is a reviewer's.</summary>
    public PublicSource SaidBy
    {
        get
        {
            foreach (PublicMember member in Members)
            {
                if (member.Claim == BestClaim)
                {
                    return member.Origin;
                }
            }
            return PublicSource.Nobody;
        }
    }
}
