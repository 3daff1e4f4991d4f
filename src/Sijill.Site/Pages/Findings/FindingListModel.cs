using Sijill.Reading.Codebook;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Findings;

/// <summary>What the list of findings shows.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Indicators">Indicators that can be chosen.</param>
/// <param name="Places">Ids of places that can be chosen: of the chosen indicator.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Next">Where the next page goes on, or null.</param>
public sealed record FindingListModel(
    FindingListRequest Asked,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<string> Places,
    IReadOnlyList<PublicFinding> Findings,
    string? Next
);
