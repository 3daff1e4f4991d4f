using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Findings;

/// <summary>What the page of a finding shows.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Claims">Its claims, those that count first; of very many the first.</param>
/// <param name="Links">What hangs together with it.</param>
/// <param name="Versions">How it stood, the oldest first.</param>
/// <param name="Citation">The figure with its source, to be copied.</param>
public sealed record FindingModel(
    PublicFinding Finding,
    IReadOnlyList<PublicClaim> Claims,
    IReadOnlyList<PublicLink> Links,
    IReadOnlyList<PublicVersion> Versions,
    string Citation
)
{
    /// <summary>How many claims are not shown.</summary>
    public int More => Finding.Members.Count - Claims.Count;

    /// <summary>The claim that a corrupted copy carries: that of the document it was taken from, else of the same origin; null where it is not shown.</summary>
    public PublicClaim? RootOf(PublicClaim copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        PublicClaim? best = null;
        foreach (PublicClaim claim in Claims)
        {
            if (claim.Member.Role == Record.Reconciliation.MemberRole.Corrupted)
            {
                continue;
            }
            if (claim.Document.Key == copy.Document.Root)
            {
                return claim;
            }
            if (best is null && claim.Member.Origin == copy.Member.Origin)
            {
                best = claim;
            }
        }
        return best;
    }
}
