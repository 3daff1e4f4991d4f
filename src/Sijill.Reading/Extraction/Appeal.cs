using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Somebody asks somebody to do something.</summary>
/// <param name="By">Who asks.</param>
/// <param name="To">Who is asked, or null.</param>
/// <param name="Span">The words.</param>
public sealed record Appeal(Mention? By, Mention? To, TextSpan Span);
