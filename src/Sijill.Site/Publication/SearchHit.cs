namespace Sijill.Site.Publication;

/// <summary>A document that a search found.</summary>
/// <param name="Document">The document.</param>
/// <param name="Language">"ar" or "en": of the excerpt.</param>
/// <param name="Excerpt">The sentence with the first of the words, masked; none where no words were searched or none may be shown.</param>
/// <param name="Row">Of a row of a table its claim, which stands for words; else null.</param>
/// <param name="Claims">How many claims it has.</param>
public sealed record SearchHit(
    PublicDocument Document,
    string Language,
    IReadOnlyList<ExcerptPiece> Excerpt,
    DocumentClaim? Row,
    int Claims
);
