using Sijill.Reading.Codebook;
using Sijill.Site.Charts;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Series;

/// <summary>What the page of a series shows.</summary>
public sealed record SeriesModel
{
    /// <summary>What was asked for.</summary>
    public required SeriesRequest Asked { get; init; }

    /// <summary>Indicators that can be chosen.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Ids of places that can be chosen.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>What the record answers; null where nothing was asked for yet.</summary>
    public required PublicSeries? Answer { get; init; }

    /// <summary>The line that is shown whole; null where there is none.</summary>
    public PublicSeriesLine? Line => Answer is { Lines: [{ } first, ..] } ? first : null;

    /// <summary>Its chart; null where no figure has a day.</summary>
    public required ChartDrawing? Drawing { get; init; }

    /// <summary>Its latest figure with its evidence and its permalink, to be copied; null where there is none.</summary>
    public required string? Citation { get; init; }

    /// <summary>Which page of the table is shown, from 1.</summary>
    public required int Page { get; init; }
}
