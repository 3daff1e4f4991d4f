using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sijill.Archive;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Http;

/// <summary>Maps pages under the path of a language. A page answers GET and HEAD.</summary>
/// <param name="app">Where the routes are.</param>
/// <param name="language">"ar" or "en".</param>
internal sealed class PageRoutes(IEndpointRouteBuilder app, string language)
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>"ar" or "en".</summary>
    public string Language => language;

    /// <summary>Maps a page.</summary>
    /// <param name="pattern">Its path below the language: "" or "/findings/{id}".</param>
    /// <param name="answer">Makes the answer. Everything that it shows is made before it returns.</param>
    public IEndpointConventionBuilder Map(string pattern, Func<PageRequest, IResult> answer) =>
        // As a delegate: a RequestDelegate would drop the result.
        app.MapMethods(
            "/" + language + pattern,
            Reading,
            (Delegate)((HttpContext http) => AnswerAsync(http, language, answer))
        );

    /// <summary>Maps a form that is sent.</summary>
    public IEndpointConventionBuilder MapPost(string pattern, Func<PageRequest, Task<IResult>> answer) =>
        app.MapPost(
            "/" + language + pattern,
            async (HttpContext http) =>
            {
                SiteParts site = http.RequestServices.GetRequiredService<SiteParts>();
                try
                {
                    using PublicRecord record = site.Pool.Open();
                    return await answer(
                        new PageRequest(http, language, site, record, new QueryValues(http.Request.Query))
                    );
                }
                catch (RecordException problem)
                {
                    site.Pool.Forget();
                    return ErrorPage.Unavailable(http, language, site, problem.Problem);
                }
            }
        );

    /// <summary>What stands at an address outside both languages: a page that says that there is nothing.</summary>
    public static Task<IResult> ElsewhereAsync(HttpContext http) =>
        AnswerAsync(http, "en", static request => request.NotFound());

    /// <summary>Asks when it is its turn.</summary>
    private static async Task<IResult> AnswerAsync(HttpContext http, string language, Func<PageRequest, IResult> answer)
    {
        RecordPool pool = http.RequestServices.GetRequiredService<SiteParts>().Pool;
        await pool.Turns.WaitAsync(http.RequestAborted);
        try
        {
            return Answer(http, language, answer);
        }
        finally
        {
            pool.Turns.Release();
        }
    }

    private static IResult Answer(HttpContext http, string language, Func<PageRequest, IResult> answer)
    {
        SiteParts site = http.RequestServices.GetRequiredService<SiteParts>();
        var query = new QueryValues(http.Request.Query);
        try
        {
            using PublicRecord record = site.Pool.Open(query.Day("as-known-on"));
            var request = new PageRequest(http, language, site, record, query);
            return query.Problems.Count > 0 ? request.BadRequest() : answer(request);
        }
        catch (RecordException problem)
        {
            site.Pool.Forget();
            return ErrorPage.Unavailable(http, language, site, problem.Problem);
        }
    }
}
