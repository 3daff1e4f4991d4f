using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A chunk as patterns see it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Symbols">The symbols it carries.</param>
public sealed record ExplainedChunk(TextSpan Span, IReadOnlyList<string> Symbols);
