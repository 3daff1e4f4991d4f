using Sijill.Record.Reconciliation;
using Sijill.Site.Publication;

namespace Sijill.Site.Export;

/// <summary>A claim as it is exported.</summary>
/// <param name="Finding">The finding that holds it; null where none does, since its document has been replaced.</param>
/// <param name="Claim">What may be told of it.</param>
internal sealed record ExportedClaim(FindingId? Finding, PublicClaim Claim);
