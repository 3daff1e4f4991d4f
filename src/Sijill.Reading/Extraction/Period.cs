using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>When.</summary>
/// <param name="Edtf">EDTF (ISO 8601-2).</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Text">The words, or null where the period is the day of publication.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Via">How far from the claim.</param>
public sealed record Period(string Edtf, DateOnly? From, DateOnly? To, string? Text, TextSpan Span, Via Via);
