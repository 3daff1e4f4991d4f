using Sijill.Archive.Queries;
using Sijill.Record.Claims;

namespace Sijill.Site.Export;

/// <summary>A claim as it is exported.</summary>
/// <param name="Finding">The finding that holds it.</param>
/// <param name="View">The claim with its document.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Places">The places that may be told.</param>
internal sealed record ExportedClaim(
    FindingView Finding,
    ClaimView View,
    Subject Subject,
    IReadOnlyList<RecordPlace> Places
);
