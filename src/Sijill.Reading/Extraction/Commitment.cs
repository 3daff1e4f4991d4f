using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Somebody promises something.</summary>
/// <param name="By">Who promises.</param>
/// <param name="To">To whom, or null.</param>
/// <param name="Due">EDTF by when, or null.</param>
/// <param name="Claim">Id of the claim that holds its figure, or null.</param>
/// <param name="Span">The words.</param>
public sealed record Commitment(Mention? By, Mention? To, string? Due, string? Claim, TextSpan Span);
