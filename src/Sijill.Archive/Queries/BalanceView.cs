using Sijill.Record.Series;

namespace Sijill.Archive.Queries;

/// <summary>A check of two counts of a place against the movements between them. It is no figure.</summary>
/// <param name="Before">The earlier count.</param>
/// <param name="After">The later one.</param>
/// <param name="Out">Movements out of the place between them.</param>
/// <param name="In">Movements into it.</param>
/// <param name="Balance">What follows from them.</param>
public sealed record BalanceView(
    FindingView Before,
    FindingView After,
    IReadOnlyList<FindingView> Out,
    IReadOnlyList<FindingView> In,
    Balance Balance
);
