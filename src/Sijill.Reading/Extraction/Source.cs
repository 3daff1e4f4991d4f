using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Who said it: the origin first, then who passed it on.</summary>
/// <param name="Id">Id in the codebook, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Verb">The word of saying, or null.</param>
public sealed record Source(string? Id, string Text, TextSpan Span, string? Verb);
