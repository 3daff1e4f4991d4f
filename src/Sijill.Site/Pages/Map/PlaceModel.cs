using Sijill.Reading.Codebook;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Map;

/// <summary>What the page of a place shows.</summary>
/// <param name="Place">The place.</param>
/// <param name="Within">The places that it lies in, the smallest first.</param>
/// <param name="Latest">The newest finding of each indicator.</param>
/// <param name="Events">The newest events there.</param>
/// <param name="Area">Id of the governorate that it is or lies in, or null.</param>
public sealed record PlaceModel(
    Entity Place,
    IReadOnlyList<string> Within,
    IReadOnlyList<PublicFinding> Latest,
    IReadOnlyList<PublicEvent> Events,
    string? Area
);
