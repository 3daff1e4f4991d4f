using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A pattern that matched.</summary>
/// <param name="Pattern">Its id.</param>
/// <param name="Span">Where.</param>
/// <param name="Won">Whether a claim came of it.</param>
/// <param name="Why">Why not, else null.</param>
public sealed record ExplainedMatch(string Pattern, TextSpan Span, bool Won, string? Why);
