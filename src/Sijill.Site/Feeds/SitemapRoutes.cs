using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sijill.Site.Api;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Feeds;

/// <summary>What search engines may list: robots.txt, an index of sitemaps, and one sitemap a month of documents and of findings.</summary>
internal static class SitemapRoutes
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Type = "application/xml; charset=utf-8";

    // A sitemap has at most 50,000 addresses, and each page has two.
    private const int MostThings = 25_000;

    private static readonly string[] AboutPages =
    [
        "methods",
        "accuracy",
        "privacy",
        "dictionary",
        "licence",
        "corrections",
        "glossary",
        "data",
        "data/fields",
    ];

    /// <summary>Maps them.</summary>
    public static void MapSitemaps(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder kept = app.MapGroup("");
        kept.CacheOutput(static policy => policy.AddPolicy<RecordCachePolicy>(), excludeDefaultPolicy: true);
        kept.Map("/robots.txt", static http => ApiRoutes.WithAsync(http, Robots));
        kept.Map("/sitemap.xml", static http => ApiRoutes.WithAsync(http, Index));
        kept.Map("/sitemaps/{name}", static http => ApiRoutes.WithAsync(http, Part));
    }

    private static ApiAnswer Robots(HttpContext http) =>
        ApiRoutes.Asking(
            http,
            null,
            (_, site) =>
                new ApiAnswer(
                    StatusCodes.Status200OK,
                    "text/plain; charset=utf-8",
                    Encoding.UTF8.GetBytes(
                        $"User-agent: *\nAllow: /\nDisallow: /*/check\nDisallow: /*as-known-on=\nDisallow: /*as_known_on=\n\nSitemap: {ApiRoutes.Origin(http, site.Options)}/sitemap.xml\n"
                    )
                )
        );

    private static ApiAnswer Index(HttpContext http) =>
        ApiRoutes.Asking(
            http,
            null,
            (record, site) =>
            {
                string origin = ApiRoutes.Origin(http, site.Options);
                return Xml(
                    "sitemapindex",
                    "sitemap",
                    [.. Parts(record).Select(part => $"{origin}/sitemaps/{part}.xml")]
                );
            }
        );

    private static ApiAnswer Part(HttpContext http) =>
        ApiRoutes.Asking(
            http,
            null,
            (record, site) =>
            {
                string name = http.Request.RouteValues["name"] as string ?? "";
                string origin = ApiRoutes.Origin(http, site.Options);
                return name.EndsWith(".xml", StringComparison.Ordinal) && Paths(record, site, name[..^4]) is { } paths
                    ? Xml(
                        "urlset",
                        "url",
                        [.. paths.SelectMany(path => (string[])[$"{origin}/ar{path}", $"{origin}/en{path}"])]
                    )
                    : ApiProblem.NotFound(ApiRoutes.Address(http));
            }
        );

    private static IEnumerable<string> Parts(PublicRecord record) =>
        [
            "pages",
            .. record.MonthsOfFindings().Select(static month => "findings-" + Text(month)),
            .. record.MonthsOfDocuments().Select(static month => "documents-" + Text(month)),
        ];

    private static IEnumerable<string>? Paths(PublicRecord record, SiteParts site, string name)
    {
        if (name == "pages")
        {
            return
            [
                .. Navigation
                    .Entries.Select(static entry => entry.Path)
                    .Where(path => path != "/check" || site.Options.Check),
                .. AboutPages.Select(static page => "/about/" + page),
            ];
        }
        string[] parts = name.Split('-', 2);
        if (
            parts.Length != 2
            || !DateOnly.TryParseExact(
                parts[1],
                "yyyy-MM",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly month
            )
            || month.Year is < 1900 or > 2200
        )
        {
            return null;
        }
        return parts[0] switch
        {
            "findings" => record.FindingsOfMonth(month, MostThings).Select(static id => "/findings/" + id),
            "documents" => record.DocumentsOfMonth(month, MostThings).Select(static key => "/documents/" + key),
            _ => null,
        };
    }

    private static ApiAnswer Xml(string root, string element, IReadOnlyList<string> addresses)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (string address in addresses)
            {
                xml.WriteStartElement(element);
                xml.WriteElementString("loc", address);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return new ApiAnswer(StatusCodes.Status200OK, Type, bytes.ToArray());
    }

    private static string Text(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
