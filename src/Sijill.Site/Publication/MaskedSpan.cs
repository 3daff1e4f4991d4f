namespace Sijill.Site.Publication;

/// <summary>A name in a text that is not published.</summary>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Replacement">What is published in its place: the office that the text gives the person, or <see cref="PublicSubject.Hidden"/>.</param>
internal readonly record struct MaskedSpan(int Start, int End, string Replacement);
