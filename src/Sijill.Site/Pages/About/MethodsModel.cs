using Sijill.Archive.Queries;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.About;

/// <summary>What the page on methods tells of the record.</summary>
/// <param name="Holds">How much it holds; null where it is shown as known on a day.</param>
/// <param name="Reach">Over what it reaches; null where it is shown as known on a day.</param>
/// <param name="Outlets">Who publishes and may be named.</param>
/// <param name="Hidden">How many others publish.</param>
public sealed record MethodsModel(
    RecordOverview? Holds,
    RecordCoverage? Reach,
    IReadOnlyList<PublishedOutlet> Outlets,
    int Hidden
);
