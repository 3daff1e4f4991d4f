using System.Net;
using System.Text.RegularExpressions;
using Sijill.Site.Tests;

namespace Sijill.EndToEnd.Tests;

/// <summary>A page that people open: an address below its language, or the first link of a page that looks so.</summary>
/// <param name="Name">What tests and pictures call it.</param>
/// <param name="Path">Path below the language.</param>
/// <param name="Link">Pattern of the link on it that leads to the page; null where it is the page.</param>
/// <param name="Own">Of the record of own files, instead of the demo.</param>
internal sealed record SitePage(string Name, string Path, string? Link = null, bool Own = false)
{
    private const string Hol = "/series?indicator=population&place=sy-camp-hol";

    /// <summary>The pages by name.</summary>
    public static IReadOnlyDictionary<string, SitePage> All { get; } =
        new SitePage[]
        {
            new("overview", ""),
            new("overview-then", "?as-known-on=2025-12-01"),
            new("series", "/series"),
            new("series-hol", Hol),
            new("series-killed", "/series?indicator=killed&by=month"),
            new("findings", "/findings"),
            new("findings-disputed", "/findings?status=disputed"),
            new("finding", Hol, "/findings/f-[0-9a-f-]+"),
            new("finding-disputed", "/findings?status=disputed", "/findings/f-[0-9a-f-]+"),
            new("document", "/search?words=winter&language=en", "/documents/[0-9a-f]{16}"),
            new("document-arabic", "/search?words=الشتاء&language=ar", "/documents/[0-9a-f]{16}"),
            new("document-row", "/search", "/documents/[0-9a-f]{16}"),
            new("search", "/search"),
            new("search-words", "/search?words=روج"),
            new("repatriation", "/repatriation"),
            new("repatriation-state", "/repatriation", "/repatriation/[a-z-]+"),
            new("statements", "/statements"),
            new("statements-speaker", "/statements", "/statements/[a-z-]+"),
            new("appeals", "/appeals"),
            new("coalition", "/coalition"),
            new("events", "/events"),
            new("event", "/events", "/events/e-[0-9a-f-]+"),
            new("map", "/map"),
            new("place", "/places/sy-camp-roj"),
            new("sources", "/sources"),
            new("source", "/sources", "/sources/[a-z0-9.-]+"),
            new("bulletins", "/bulletins"),
            new("bulletin", "/bulletins/2026-02"),
            new("check", "/check"),
            new("about-data", "/about/data"),
            new("about-fields", "/about/data/fields"),
            new("about", "/about"),
            new("about-methods", "/about/methods"),
            new("about-accuracy", "/about/accuracy"),
            new("about-privacy", "/about/privacy"),
            new("about-dictionary", "/about/dictionary"),
            new("about-licence", "/about/licence"),
            new("about-corrections", "/about/corrections"),
            new("about-glossary", "/about/glossary"),
            new("not-found", "/nothing"),
            new("own-search", "/search", Own: true),
            new("own-html", "/search?words=المرصد", "/documents/[0-9a-f]{16}", Own: true),
            new("own-hostile", "/search?words=onmouseover", "/documents/[0-9a-f]{16}", Own: true),
            new("own-row", "/search?outlet=UN", "/documents/[0-9a-f]{16}", Own: true),
            new("own-sources", "/sources", Own: true),
            new("own-statements", "/statements", Own: true),
            new("own-appeals", "/appeals", Own: true),
        }.ToDictionary(static page => page.Name);

    /// <summary>Its address at a site; null where the site has no such page.</summary>
    public async Task<Uri?> AddressAsync(RunningSite site, string language, CancellationToken cancellation)
    {
        string path = $"/{language}{Path}";
        if (Link is not null)
        {
            string list = await site.PageAsync(path);
            Match link = Regex.Match(list, $"href=\"(/{language}{Link})[\"?#]", RegexOptions.None, Timeout);
            Assert.True(link.Success, $"{path} has no link {Link}");
            path = WebUtility.HtmlDecode(link.Groups[1].Value);
        }
        var address = new Uri(site.Address + path);
        if (Path.StartsWith("/about", StringComparison.Ordinal))
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(address, cancellation);
            return answer.IsSuccessStatusCode ? address : null;
        }
        return address;
    }

    private static TimeSpan Timeout => TimeSpan.FromSeconds(5);
}
