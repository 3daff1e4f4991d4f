using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>A claim of a document, and the finding that holds it.</summary>
/// <param name="Claim">What the document says.</param>
/// <param name="Member">What it is to the finding; null where it is in none.</param>
/// <param name="Finding">The finding; null where no finding holds it: its document is no longer current.</param>
public sealed record ClaimStanding(RecordClaim Claim, FindingMember? Member, FindingView? Finding);
