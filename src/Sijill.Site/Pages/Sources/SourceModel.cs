using Sijill.Record.Documents;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Sources;

/// <summary>What the page of a source shows.</summary>
/// <param name="Outlet">Who.</param>
/// <param name="Weeks">What arrived on each day of the last weeks, Monday first, beside what was to be expected.</param>
/// <param name="Documents">Documents, the newest first.</param>
/// <param name="Next">Address of the next page below the language, or null.</param>
/// <param name="Later">Whether this is not the first page.</param>
public sealed record SourceModel(
    PublishedOutlet Outlet,
    IReadOnlyList<IReadOnlyList<ExpectedArrival>> Weeks,
    IReadOnlyList<ListedDocument> Documents,
    string? Next,
    bool Later
)
{
    /// <summary>Whether nothing came in the last week from a source that had been publishing.</summary>
    public bool IsSilent => Weeks is [.., [.., var today]] && today.IsSilent;
}
