using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Findings;

/// <summary>What the page of a finding shows.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Claims">Its claims, those that count first.</param>
/// <param name="Versions">How it stood, the oldest first.</param>
public sealed record FindingModel(
    PublicFinding Finding,
    IReadOnlyList<PublicClaim> Claims,
    IReadOnlyList<PublicFinding> Versions
);
