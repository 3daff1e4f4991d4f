using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <summary>A claim with the finding that holds it.</summary>
/// <param name="Finding">The finding; null where none does, since the document has been replaced.</param>
/// <param name="Claim">What may be told of the claim.</param>
internal sealed record HeldClaim(FindingId? Finding, PublicClaim Claim);
