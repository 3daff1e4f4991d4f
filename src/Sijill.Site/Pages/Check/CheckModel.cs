using Sijill.Site.Pages.Documents;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Check;

/// <summary>What the page of checking shows.</summary>
/// <param name="Text">The text as given; "" for none.</param>
/// <param name="Address">The address as given; "" for none.</param>
/// <param name="Published">The day of publication as given; "" for none.</param>
/// <param name="Language">"ar", "en", or "" for what the text shows.</param>
/// <param name="Problem">Why nothing was read, in words; or null.</param>
/// <param name="Figures">The figures; null where nothing was read.</param>
/// <param name="Passages">Words with the figures' evidence.</param>
/// <param name="All">How many figures the text has.</param>
public sealed record CheckModel(
    string Text,
    string Address,
    string Published,
    string Language,
    string? Problem,
    IReadOnlyList<CheckedFigure>? Figures,
    IReadOnlyList<MarkedPassage> Passages,
    int All
)
{
    /// <summary>The empty form.</summary>
    public static CheckModel Empty { get; } = new("", "", "", "", null, null, [], 0);
}
