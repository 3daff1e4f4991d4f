using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A name in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Id">Id of the entity.</param>
/// <param name="Type">actor, person, office, place or outlet.</param>
public sealed record RecognisedName(TextSpan Span, string Id, string Type);
