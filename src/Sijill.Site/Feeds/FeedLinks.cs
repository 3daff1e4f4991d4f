using Sijill.Site.Shell;

namespace Sijill.Site.Feeds;

/// <summary>Addresses of feeds, for the heads of pages.</summary>
internal static class FeedLinks
{
    /// <summary>Media type of Atom.</summary>
    public const string Atom = "application/atom+xml";

    /// <summary>Media type of JSON Feed.</summary>
    public const string Json = "application/feed+json";

    /// <summary>The feeds of a thing as other forms of its page.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id.</param>
    /// <param name="title">What it is called, in that language.</param>
    /// <param name="language">"ar" or "en".</param>
    public static IReadOnlyList<PageAlternate> Of(FeedKind kind, string id, string title, string language) =>
        [
            new(Atom, Address(kind, id, ".atom", language), title),
            new(Json, Address(kind, id, ".json", language), title),
        ];

    /// <summary>The address of a feed.</summary>
    public static string Address(FeedKind kind, string id, string suffix, string language) =>
        $"/feeds/{kind.ToString().ToLowerInvariant()}/{Uri.EscapeDataString(id)}{suffix}?language={language}";
}
