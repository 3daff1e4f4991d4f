using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Statements;

/// <summary>What the page of a speaker shows.</summary>
/// <param name="Id">Id of the speaker in the codebook.</param>
/// <param name="Kind">The kind asked for: statement, appeal, commitment; or null.</param>
/// <param name="Month">The month asked for, as 2026-02; or null.</param>
/// <param name="Language">The language asked for, or null.</param>
/// <param name="Office">Whose the speaker is, or null.</param>
/// <param name="Counts">How much the speaker says, asks and promises; null for nothing.</param>
/// <param name="Sayings">What, the newest first.</param>
/// <param name="Next">Address of the next page below the language, or null.</param>
/// <param name="Later">Whether this is not the first page.</param>
public sealed record SpeakerModel(
    string Id,
    string? Kind,
    string? Month,
    string? Language,
    string? Office,
    PublishedSpeaker? Counts,
    IReadOnlyList<PublicSaying> Sayings,
    string? Next,
    bool Later
);
