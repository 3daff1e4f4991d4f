using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A place of a claim.</summary>
/// <param name="Id">Id in the codebook, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Role">at, from or to.</param>
/// <param name="Via">How far from the claim.</param>
public sealed record ClaimPlace(string? Id, string Text, TextSpan Span, string Role, Via Via);
