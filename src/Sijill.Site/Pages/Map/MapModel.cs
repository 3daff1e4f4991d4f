using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Map;

/// <summary>What the map shows.</summary>
/// <param name="Tallies">How many findings are told of which area.</param>
/// <param name="Indicator">Id of the indicator, or null for all.</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Indicators">Indicators to choose from: id and title.</param>
public sealed record MapModel(
    AreaTallies Tallies,
    string? Indicator,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<(string Id, string Title)> Indicators
);
