using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Search;

/// <summary>What the page of a search shows.</summary>
/// <param name="Words">The words, or "".</param>
/// <param name="From">First day of publication, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Language">"ar" or "en", or null.</param>
/// <param name="Outlet">Who published, as asked for; or null.</param>
/// <param name="Names">Names of the codebook that are among the words.</param>
/// <param name="Findings">The latest findings of the place and the indicator among them.</param>
/// <param name="Hits">Documents, the newest first.</param>
/// <param name="Next">Address of the next page below the language, or null.</param>
/// <param name="Later">Whether this is not the first page.</param>
public sealed record SearchModel(
    string Words,
    DateOnly? From,
    DateOnly? To,
    string? Language,
    string? Outlet,
    IReadOnlyList<NamedThing> Names,
    IReadOnlyList<PublicFinding> Findings,
    IReadOnlyList<SearchHit> Hits,
    string? Next,
    bool Later
);
