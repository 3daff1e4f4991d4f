using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Html;

/// <summary>What a page says of itself: JSON-LD before meta elements before time elements.</summary>
internal sealed record PageFacts
{
    private const int LongestName = 2_000;

    private static readonly string[] DayNames =
    [
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "article.published",
        "og:published_time",
        "og:pubdate",
        "published_time",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "originalpublicationdate",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "dc.date",
        "dc.date.issued",
        "dc.date.created",
        "dcterms.date",
        "dcterms.created",
        "dcterms.issued",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
    ];

    private static readonly string[] TimeSelectors =
    [
        "time[itemprop=datePublished], time[pubdate]",
        "article time, main time",
        "time",
    ];

    private static readonly string[] NotTheArticle =
    [
        "comment",
        "related",
        "sidebar",
        "ticker",
        "breaking",
        "latest",
        "most-read",
        "widget",
        "footer",
    ];

    private static readonly string[] TitleNames = ["og:title", "twitter:title", "title"];
    private static readonly string[] SiteNames = ["og:site_name", "application-name", "publisher"];
    private static readonly string[] LanguageNames = ["og:locale", "language", "content-language", "dc.language"];

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public DayOrigin PublishedFrom { get; init; }

    public string? Language { get; init; }

    public string? Outlet { get; init; }

    public string? Canonical { get; init; }

    public static PageFacts Of(IHtmlDocument page, IntakeLimits limits)
    {
        LinkedData data = LinkedData.Of(page, limits);
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (IElement element in page.QuerySelectorAll("meta[content]"))
        {
            string? name =
                element.GetAttribute("property")
                ?? element.GetAttribute("name")
                ?? element.GetAttribute("itemprop")
                ?? element.GetAttribute("http-equiv");
            if (!string.IsNullOrWhiteSpace(name))
            {
                meta.TryAdd(name.Trim(), element.GetAttribute("content")!.Trim());
            }
        }
        (DateOnly? day, DayOrigin from) = Day(page, data, meta);
        string? outlet = Words(data.Publisher) ?? Words(First(meta, SiteNames));
        return new PageFacts
        {
            Title = WithoutSite(
                Words(data.Headline)
                    ?? Words(First(meta, TitleNames))
                    ?? Words(page.QuerySelector("article h1, main h1")?.TextContent)
                    ?? Words(page.QuerySelector("h1")?.TextContent)
                    ?? Words(page.Title),
                outlet
            ),
            Published = day,
            PublishedFrom = from,
            Language =
                PrimaryTag(data.Language)
                ?? PrimaryTag(page.DocumentElement.GetAttribute("lang"))
                ?? PrimaryTag(page.DocumentElement.GetAttribute("xml:lang"))
                ?? PrimaryTag(First(meta, LanguageNames)),
            Outlet = outlet,
            Canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
        };
    }

    private static (DateOnly? Day, DayOrigin From) Day(
        IHtmlDocument page,
        LinkedData data,
        Dictionary<string, string> meta
    )
    {
        if (WrittenDay.Parse(data.Published) is { } linked)
        {
            return (linked, DayOrigin.JsonLd);
        }
        foreach (string name in DayNames)
        {
            if (meta.TryGetValue(name, out string? value) && WrittenDay.Parse(value) is { } told)
            {
                return (told, DayOrigin.Meta);
            }
        }
        foreach (string times in TimeSelectors)
        {
            foreach (IElement time in page.QuerySelectorAll(times))
            {
                if (
                    IsOfTheArticle(time)
                    && WrittenDay.Parse(time.GetAttribute("datetime") ?? time.TextContent) is { } shown
                )
                {
                    return (shown, DayOrigin.TimeElement);
                }
            }
        }
        return (null, DayOrigin.Unknown);
    }

    /// <summary>Whether a time may be that of the article: not that of a change, a comment, a related link or a news ticker.</summary>
    private static bool IsOfTheArticle(IElement time)
    {
        string kind = time.ClassName ?? "";
        if (
            (Holds(kind, "updated") || Holds(kind, "modified") || time.GetAttribute("itemprop") == "dateModified")
            && !Holds(kind, "published")
        )
        {
            return false;
        }
        bool inside = false;
        for (IElement? around = time.ParentElement; around is not null; around = around.ParentElement)
        {
            inside |= around.LocalName is "article" or "main";
            if (
                around.LocalName is "nav" or "aside" or "footer"
                || (around.LocalName == "header" && !inside && around.ParentElement?.LocalName == "body")
            )
            {
                return false;
            }
            string names = around.LocalName is "body" or "html" ? "" : around.ClassName + " " + around.Id;
            foreach (string other in NotTheArticle)
            {
                if (Holds(names, other))
                {
                    return false;
                }
            }
        }
        return true;
    }

    private static bool Holds(string names, string word) => names.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A title without the name of its site behind it.</summary>
    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null || site is null || !title.EndsWith(site, StringComparison.Ordinal))
        {
            return title;
        }
        string own = title[..^site.Length].TrimEnd();
        return own.Length > 1 && own[^1] is '-' or '|' or '–' or '—' or '•' or '»' ? Words(own[..^1]) ?? title : title;
    }

    private static string? First(Dictionary<string, string> meta, string[] names)
    {
        foreach (string name in names)
        {
            if (meta.TryGetValue(name, out string? value) && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }
        return null;
    }

    /// <summary>The words in one line; null where there are none, or so many that they are neither a title nor a name.</summary>
    private static string? Words(string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Length > LongestName
            ? null
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"ar" of "ar-SY" and of "ar_AR".</summary>
    private static string? PrimaryTag(string? language)
    {
        if (string.IsNullOrWhiteSpace(language))
        {
            return null;
        }
        int end = language.AsSpan().IndexOfAny('-', '_');
        string tag = (end < 0 ? language : language[..end]).Trim().ToLowerInvariant();
        return tag.Length is 2 or 3 && tag.All(char.IsAsciiLetterLower) ? tag : null;
    }
}
