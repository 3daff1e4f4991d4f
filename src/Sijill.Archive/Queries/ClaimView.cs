using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>A claim of a finding with its document.</summary>
/// <param name="Member">What it is to the finding.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Document">Where it says it.</param>
/// <param name="Sentence">The sentence that says it.</param>
public sealed record ClaimView(FindingMember Member, RecordClaim Claim, DocumentView Document, string Sentence);
