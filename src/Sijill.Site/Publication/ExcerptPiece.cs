namespace Sijill.Site.Publication;

/// <summary>A piece of the words that a search shows of a document.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Found">Whether it is one of the words that were searched.</param>
/// <param name="Masked">Whether it stands in place of a name.</param>
public readonly record struct ExcerptPiece(string Text, bool Found, bool Masked);
