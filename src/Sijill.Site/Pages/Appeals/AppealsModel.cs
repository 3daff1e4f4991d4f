using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Appeals;

/// <summary>What the page of appeals and commitments shows.</summary>
/// <param name="Kind">The kind asked for: appeal or commitment.</param>
/// <param name="By">Id of who asks or promises, or null.</param>
/// <param name="Month">The month asked for, as 2026-02; or null.</param>
/// <param name="Language">The language asked for, or null.</param>
/// <param name="Speakers">Who asks or promises, by name.</param>
/// <param name="Sayings">What, the newest first.</param>
/// <param name="Next">Address of the next page below the language, or null.</param>
/// <param name="Later">Whether this is not the first page.</param>
public sealed record AppealsModel(
    string? Kind,
    string? By,
    string? Month,
    string? Language,
    IReadOnlyList<(string Id, string Name)> Speakers,
    IReadOnlyList<PublicSaying> Sayings,
    string? Next,
    bool Later
);
