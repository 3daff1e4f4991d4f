using Sijill.Reading.Amounts;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>The number of a claim, with its words.</summary>
/// <param name="Bounds">The interval.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
public sealed record ClaimValue(Bounds Bounds, string Text, TextSpan Span);
