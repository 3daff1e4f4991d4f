namespace Sijill.Site.Shell;

/// <summary>What the head of a page says.</summary>
/// <param name="Title">Its title, without the site's name; "" for the first page.</param>
/// <param name="Section">Which entry of the navigation it belongs to: the path of that entry, or "".</param>
internal sealed record PageHead(string Title, string Section)
{
    /// <summary>One sentence for search engines and previews, or null.</summary>
    public string? Description { get; init; }

    /// <summary>schema.org JSON-LD, or null.</summary>
    public string? LinkedData { get; init; }

    /// <summary>Other forms of the same: feeds, CSV, JSON.</summary>
    public IReadOnlyList<PageAlternate> Alternates { get; init; } = [];

    /// <summary>Whether search engines may list it.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>Whether it can be asked as known on a day.</summary>
    public bool KnowsPast { get; init; }
}
