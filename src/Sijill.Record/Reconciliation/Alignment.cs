using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// A copied claim and the claim that it carries: the root's, or, where the root lacks the sentence, that of the first document of the cluster that has it.
/// </summary>
/// <param name="Claim">The copied claim.</param>
/// <param name="Reference">The claim that it carries.</param>
/// <param name="ReferenceFact">The fact of the reference, or null where that has none.</param>
/// <param name="Differs">In what the copy differs.</param>
public sealed record Alignment(ClaimKey Claim, ClaimKey Reference, FactKey? ReferenceFact, Differences Differs);
