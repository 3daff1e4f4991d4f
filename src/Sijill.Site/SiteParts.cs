using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site;

/// <summary>What all pages, feeds and the API share.</summary>
/// <param name="Options">What the site was told.</param>
/// <param name="Pool">The record.</param>
/// <param name="Assets">Styles, fonts and scripts.</param>
/// <param name="Clock">The time.</param>
internal sealed record SiteParts(SiteOptions Options, RecordPool Pool, AssetFiles Assets, TimeProvider Clock);
