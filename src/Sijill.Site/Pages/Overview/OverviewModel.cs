using Sijill.Archive.Queries;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Overview;

/// <summary>What the first page shows.</summary>
/// <param name="Holds">How much the record holds now; null where it is shown as known on a day.</param>
/// <param name="Reach">Over what it reaches now; null where it is shown as known on a day.</param>
/// <param name="Tracks">The panels, in the codebook's order.</param>
/// <param name="Disputes">What came to be disputed last.</param>
/// <param name="Corrections">What was revised or taken back last.</param>
public sealed record OverviewModel(
    RecordOverview? Holds,
    RecordCoverage? Reach,
    IReadOnlyList<TrackPanel> Tracks,
    IReadOnlyList<RecordedChange> Disputes,
    IReadOnlyList<RecordedChange> Corrections
);
