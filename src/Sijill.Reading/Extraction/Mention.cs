using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Somebody, something or some place that the text names.</summary>
/// <param name="Id">Id in the codebook, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Via">How far from the claim.</param>
public sealed record Mention(string? Id, string Text, TextSpan Span, Via Via);
