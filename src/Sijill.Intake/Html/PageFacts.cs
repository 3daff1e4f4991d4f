using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Html;

/// <summary>What a page says of itself: JSON-LD before meta elements before time elements.</summary>
internal sealed record PageFacts
{
    private static readonly string[] DayNames =
    [
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
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
        return new PageFacts
        {
            Title =
                data.Headline
                ?? First(meta, TitleNames)
                ?? Words(page.QuerySelector("h1")?.TextContent)
                ?? Words(page.Title),
            Published = day,
            PublishedFrom = from,
            Language = PrimaryTag(
                data.Language ?? page.DocumentElement.GetAttribute("lang") ?? First(meta, LanguageNames)
            ),
            Outlet = data.Publisher ?? First(meta, SiteNames),
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
        // The first time of the article, else the first of the page: comments and "read also" come behind.
        IElement? time =
            page.QuerySelector("article time[datetime], main time[datetime]") ?? page.QuerySelector("time[datetime]");
        return WrittenDay.Parse(time?.GetAttribute("datetime")) is { } shown
            ? (shown, DayOrigin.TimeElement)
            : (null, DayOrigin.Unknown);
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

    private static string? Words(string? text) =>
        string.IsNullOrWhiteSpace(text)
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
