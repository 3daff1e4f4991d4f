using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>A row of the table of claims: which claim of which document, and where it belongs.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Document">Row of its document.</param>
/// <param name="Place">Its place in the reading.</param>
/// <param name="Claim">The reader's id.</param>
/// <param name="Join">With which claims it is of one fact.</param>
/// <param name="Finding">Row of its finding; null before it is reconciled.</param>
/// <param name="Reference">Of a copied claim: the claim that it carries; else null.</param>
/// <param name="ReferenceFact">The fact of that claim, or null.</param>
/// <param name="Differs">In what the copy differs.</param>
internal readonly record struct StoredClaim(
    long Id,
    long Document,
    int Place,
    ClaimId Claim,
    JoinKey Join,
    long? Finding,
    ClaimKey? Reference,
    string? ReferenceFact,
    Differences Differs
)
{
    /// <summary>What it carries, or null.</summary>
    /// <param name="claim">The claim whose row this is.</param>
    public Alignment? Alignment(ClaimKey claim) =>
        Reference is { } reference
            ? new Alignment(claim, reference, ReferenceFact is { } fact ? FactKey.OfText(fact) : null, Differs)
            : null;
}
