namespace Sijill.Site.Publication;

/// <summary>What somebody asks or promises.</summary>
/// <param name="By">Who asks or promises; nobody where the text does not say.</param>
/// <param name="Words">The words, masked.</param>
/// <param name="Document">Where they stand.</param>
public sealed record ToldSaying(PublicSource By, PublicSentence Words, PublicDocument Document);
