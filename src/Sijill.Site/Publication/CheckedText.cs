namespace Sijill.Site.Publication;

/// <summary>What came of checking a text.</summary>
/// <param name="Figures">Its figures, in the order of the text.</param>
/// <param name="Passages">Its words with the figures' evidence marked.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
public sealed record CheckedText(
    IReadOnlyList<CheckedFigure> Figures,
    IReadOnlyList<DocumentPassage> Passages,
    string? Problem
);
