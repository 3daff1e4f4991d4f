using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Sources;

/// <summary>What the page of sources shows.</summary>
/// <param name="Outlets">Some who publish, those with most documents first.</param>
/// <param name="All">How many publish who may be named.</param>
/// <param name="Hidden">How many others there are.</param>
/// <param name="Skipped">How many stand on pages before.</param>
public sealed record SourcesModel(IReadOnlyList<PublishedOutlet> Outlets, int All, int Hidden, int Skipped);
