namespace Sijill.Site.Publication;

/// <summary>Somebody whom the codebook names, who speaks in the record.</summary>
/// <param name="Who">Who.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Appeals">How many appeals.</param>
/// <param name="Commitments">How many commitments.</param>
/// <param name="Last">When the last document with one was published; null where no day is known.</param>
public sealed record PublishedSpeaker(PublicSource Who, int Statements, int Appeals, int Commitments, DateOnly? Last);
