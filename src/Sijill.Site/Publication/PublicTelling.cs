namespace Sijill.Site.Publication;

/// <summary>What one document tells of a happening.</summary>
/// <param name="Document">The document.</param>
/// <param name="Findings">The findings that its claims of it belong to.</param>
public sealed record PublicTelling(PublicDocument Document, IReadOnlyList<PublicFinding> Findings);
