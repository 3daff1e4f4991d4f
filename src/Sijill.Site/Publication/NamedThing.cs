using Sijill.Reading.Codebook;

namespace Sijill.Site.Publication;

/// <summary>A name of the codebook that a search found.</summary>
/// <param name="Id">Id of the entity, or of the indicator.</param>
/// <param name="Type">What it is; null for an indicator.</param>
public readonly record struct NamedThing(string Id, EntityType? Type);
