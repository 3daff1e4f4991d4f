namespace Sijill.Site.Publication;

/// <summary>A run of a document's words that is shown whole.</summary>
/// <param name="Words">Its words, masked, evidence marked.</param>
/// <param name="AfterGap">Whether words were left out before it.</param>
public sealed record DocumentPassage(PublicSentence Words, bool AfterGap);
