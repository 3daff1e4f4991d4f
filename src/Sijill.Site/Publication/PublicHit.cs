namespace Sijill.Site.Publication;

/// <summary>A document that a search found, as the public may know it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Excerpt">Words around the first hit with names masked; none where its text may not be shown.</param>
/// <param name="Claims">How many claims it has.</param>
public sealed record PublicHit(PublicDocument Document, PublicSentence Excerpt, int Claims);
