using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Repatriation;

/// <summary>What the page of a state's returns shows.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="Asked">What was asked of it, the newest first.</param>
/// <param name="Promised">What it promised, the newest first.</param>
/// <param name="Planned">What was planned, the newest first.</param>
/// <param name="Done">What was carried out, the newest first.</param>
/// <param name="Years">What its returns come to in each year, one line a subject.</param>
/// <param name="More">How many more returns there are than are shown.</param>
public sealed record StateModel(
    string State,
    IReadOnlyList<PublicSaying> Asked,
    IReadOnlyList<PublicSaying> Promised,
    IReadOnlyList<StateReturn> Planned,
    IReadOnlyList<StateReturn> Done,
    IReadOnlyList<StateYears> Years,
    int More
);
