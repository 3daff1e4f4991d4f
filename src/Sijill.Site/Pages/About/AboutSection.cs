namespace Sijill.Site.Pages.About;

/// <summary>A part of a page in prose.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Paragraphs">What it says.</param>
public sealed record AboutSection(string Id, string Title, params IReadOnlyList<string> Paragraphs)
{
    /// <summary>Points below the paragraphs.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];
}
