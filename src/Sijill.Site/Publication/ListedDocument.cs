namespace Sijill.Site.Publication;

/// <summary>A document in a list.</summary>
/// <param name="Document">The document.</param>
/// <param name="Row">Of a row of a table its claim, by which it is called; else null.</param>
public sealed record ListedDocument(PublicDocument Document, DocumentClaim? Row);
