using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Sijill.Archive;
using Sijill.Site.Http;

namespace Sijill.Site.Shell;

/// <summary>Pages that say what went wrong and what to do next. No detail of the machine is on them.</summary>
internal static class ErrorPage
{
    /// <summary>A page of the shell: 400 or 404.</summary>
    public static IResult Result(PageRequest request, int status)
    {
        ErrorWords words = ErrorWords.For(request.Language);
        string title = status == StatusCodes.Status404NotFound ? words.NotFound : words.BadRequest;
        return request.Page<ErrorView, int>(new PageHead(title, "") { Listed = false }, status, status);
    }

    /// <summary>A page without the record: 503.</summary>
    public static IResult Unavailable(HttpContext http, string language, SiteParts site, RecordProblem problem)
    {
        if (problem is RecordProblem.Locked or RecordProblem.Refused or RecordProblem.Missing)
        {
            http.Response.Headers.RetryAfter = "10";
        }
        http.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<UnavailableView>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(UnavailableView.Language)] = language,
                [nameof(UnavailableView.Styles)] = site.Assets["site.css"],
                [nameof(UnavailableView.Words)] = ErrorWords.For(language).Of(problem),
            }
        )
        {
            StatusCode = StatusCodes.Status503ServiceUnavailable,
        };
    }
}
