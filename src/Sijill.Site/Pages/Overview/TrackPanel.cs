using Sijill.Record.Statements;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Overview;

/// <summary>A panel: a track of the codebook.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Figures">Its figures that are told of.</param>
/// <param name="Silent">Ids of the indicators of which nothing is told.</param>
/// <param name="Sayings">The last statement, appeal or commitment of each kind that it shows; null where there is none.</param>
public sealed record TrackPanel(
    string Id,
    string Title,
    IReadOnlyList<LatestFigure> Figures,
    IReadOnlyList<string> Silent,
    IReadOnlyList<(SayingKind Kind, PublicSaying? Last)> Sayings
);
