using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A quotation.</summary>
/// <param name="Speaker">Who speaks, or null.</param>
/// <param name="Mode">"direct" or "indirect".</param>
/// <param name="Span">The words without their marks.</param>
public sealed record Statement(Source? Speaker, string Mode, TextSpan Span);
