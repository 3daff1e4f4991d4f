using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Statements;

/// <summary>What the page of statements shows.</summary>
/// <param name="Month">The month asked for, as 2026-02; or null.</param>
/// <param name="Language">The language asked for, or null.</param>
/// <param name="Speakers">Some who speak, those who say most first.</param>
/// <param name="AllSpeakers">How many speak whom the codebook names.</param>
/// <param name="Others">How many statements are of people whom it does not name.</param>
/// <param name="Latest">The latest statements.</param>
/// <param name="Next">Address of the next page below the language, or null.</param>
/// <param name="Later">Whether this is not the first page.</param>
public sealed record StatementsModel(
    string? Month,
    string? Language,
    IReadOnlyList<PublishedSpeaker> Speakers,
    int AllSpeakers,
    int Others,
    IReadOnlyList<PublicSaying> Latest,
    string? Next,
    bool Later
);
