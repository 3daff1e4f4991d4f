using Sijill.Record.Claims;

namespace Sijill.Record.Statements;

/// <summary>Somebody promises something.</summary>
/// <param name="By">Who promises.</param>
/// <param name="To">To whom; <c>default</c> where the text does not say.</param>
/// <param name="Due">EDTF by when, or null.</param>
/// <param name="Claim">The claim of the document that holds its figure, or null.</param>
/// <param name="Words">The sentence.</param>
public sealed record RecordCommitment(RecordActor By, RecordActor To, string? Due, ClaimId? Claim, CodePointSpan Words);
