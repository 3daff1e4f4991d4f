using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sijill.Site.Http;
using Sijill.Site.Pages.About;
using Sijill.Site.Pages.Appeals;
using Sijill.Site.Pages.Bulletins;
using Sijill.Site.Pages.Check;
using Sijill.Site.Pages.Coalition;
using Sijill.Site.Pages.Data;
using Sijill.Site.Pages.Documents;
using Sijill.Site.Pages.Events;
using Sijill.Site.Pages.Findings;
using Sijill.Site.Pages.Map;
using Sijill.Site.Pages.Overview;
using Sijill.Site.Pages.Repatriation;
using Sijill.Site.Pages.Search;
using Sijill.Site.Pages.Series;
using Sijill.Site.Pages.Sources;
using Sijill.Site.Pages.Statements;

namespace Sijill.Site.Pages;

/// <summary>All pages, in both languages: a table of contents.</summary>
internal static class SitePages
{
    /// <summary>Maps them.</summary>
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder kept = app.MapGroup("");
        kept.CacheOutput(static policy => policy.AddPolicy<RecordCachePolicy>(), excludeDefaultPolicy: true);
        foreach (string language in (ReadOnlySpan<string>)["ar", "en"])
        {
            var pages = new PageRoutes(kept, language);
            pages.MapAbout();
            pages.MapAppeals();
            pages.MapBulletins();
            pages.MapCheck();
            pages.MapCoalition();
            pages.MapData();
            pages.MapDocuments();
            pages.MapEvents();
            pages.MapFindings();
            pages.MapMap();
            pages.MapOverview();
            pages.MapRepatriation();
            pages.MapSearch();
            pages.MapSeries();
            pages.MapSources();
            pages.MapStatements();
            pages.Map("/{**rest}", static request => request.NotFound());
        }
        app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], static (HttpContext http) => ToLanguage(http));
        app.MapFallback((Delegate)PageRoutes.ElsewhereAsync);
    }

    /// <summary>To Arabic, unless the reader's browser asks for English before it.</summary>
    private static IResult ToLanguage(HttpContext http)
    {
        http.Response.Headers.Vary = "Accept-Language";
        string asked = http.Request.Headers.AcceptLanguage.ToString();
        int english = asked.IndexOf("en", StringComparison.OrdinalIgnoreCase);
        int arabic = asked.IndexOf("ar", StringComparison.OrdinalIgnoreCase);
        return Results.Redirect(english >= 0 && (arabic < 0 || english < arabic) ? "/en" : "/ar");
    }
}
