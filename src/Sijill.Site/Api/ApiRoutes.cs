using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sijill.Archive;
using Sijill.Site.Http;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

/// <summary>Maps the operations under /api/v1. What is answered there may be read from every site.</summary>
internal static class ApiRoutes
{
    /// <summary>The path below which all operations are.</summary>
    public const string Base = "/api/v1";

    private const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>Maps them.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder kept = app.MapGroup("");
        kept.CacheOutput(static policy => policy.AddPolicy<RecordCachePolicy>(), excludeDefaultPolicy: true);
        foreach (ApiOperation operation in ApiOperations.All)
        {
            kept.Map(Base + operation.Path, http => AnswerAsync(http, operation, null));
            if (!operation.Path.EndsWith('}'))
            {
                foreach (ApiFormat format in operation.Formats.Where(static format => format.Suffix.Length > 0))
                {
                    kept.Map(Base + operation.Path + format.Suffix, http => AnswerAsync(http, operation, format));
                }
            }
        }
        app.Map("/api/{**rest}", static http => WithAsync(http, static http => ApiProblem.NotFound(Address(http))));
    }

    /// <summary>Lets pages of every site read it: it is public, and no cookie belongs to it.</summary>
    public static void Open(HttpContext http)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link, Retry-After";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    /// <summary>Scheme and host as the public knows them.</summary>
    public static string Origin(HttpContext http, SiteOptions options) =>
        options.PublicAddress ?? $"{http.Request.Scheme}://{http.Request.Host.Value}";

    /// <summary>Answers GET and HEAD by a function, OPTIONS with what there is, all else with a problem.</summary>
    public static async Task WithAsync(HttpContext http, Func<HttpContext, ApiAnswer> answer)
    {
        Open(http);
        string method = http.Request.Method;
        if (HttpMethods.IsOptions(method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            http.Response.Headers.Allow = Methods;
            http.Response.Headers.AccessControlAllowMethods = Methods;
            http.Response.Headers.AccessControlAllowHeaders = "Accept, If-None-Match";
            http.Response.Headers.AccessControlMaxAge = "86400";
            return;
        }
        ApiAnswer made;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            made = await InTurnAsync(http, answer).ConfigureAwait(false);
        }
        else
        {
            http.Response.Headers.Allow = Methods;
            made = ApiProblem.Method(Address(http));
        }
        await made.SendAsync(http).ConfigureAwait(false);
    }

    /// <summary>Asks when it is its turn, as pages do: whoever asks for a table of everything does not take the processors from all others.</summary>
    private static async Task<ApiAnswer> InTurnAsync(HttpContext http, Func<HttpContext, ApiAnswer> answer)
    {
        RecordPool pool = http.RequestServices.GetRequiredService<SiteParts>().Pool;
        await pool.Turns.WaitAsync(http.RequestAborted).ConfigureAwait(false);
        try
        {
            return answer(http);
        }
        finally
        {
            pool.Turns.Release();
        }
    }

    private static Task AnswerAsync(HttpContext http, ApiOperation operation, ApiFormat? format) =>
        WithAsync(http, context => Answer(context, operation, format));

    private static ApiAnswer Answer(HttpContext http, ApiOperation operation, ApiFormat? format)
    {
        http.Response.Headers.Vary = "Accept";
        string id = http.Request.RouteValues["id"] as string ?? "";
        if (format is null && operation.Path.EndsWith('}'))
        {
            format = operation.Formats.FirstOrDefault(one =>
                one.Suffix.Length > 0 && id.EndsWith(one.Suffix, StringComparison.Ordinal)
            );
            id = format is null ? id : id[..^format.Suffix.Length];
        }
        format ??= Negotiation.Choose(http.Request.Headers.Accept, operation.Formats);
        if (format is null)
        {
            return ApiProblem.NotAcceptable(Address(http), operation.Formats);
        }
        var query = new QueryValues(http.Request.Query);
        foreach (
            string unknown in http
                .Request.Query.Keys.Where(key => !operation.Parameters.Any(one => !one.InPath && one.Name == key))
                .Order(StringComparer.Ordinal)
                .Take(20)
        )
        {
            query.Refuse(Short(unknown), "no parameter of this address");
        }
        return Asking(
            http,
            operation.KnowsPast ? query.Day("as_known_on") : null,
            (record, site) =>
                operation.Answer(
                    new ApiRequest(record, query, id)
                    {
                        Format = format,
                        Origin = Origin(http, site.Options),
                        Address = Address(http),
                    }
                )
        );
    }

    /// <summary>Asks the record; where it cannot be read, that is the answer.</summary>
    public static ApiAnswer Asking(
        HttpContext http,
        DateOnly? asKnownOn,
        Func<PublicRecord, SiteParts, ApiAnswer> answer
    )
    {
        SiteParts site = http.RequestServices.GetRequiredService<SiteParts>();
        try
        {
            using PublicRecord record = site.Pool.Open(asKnownOn);
            return answer(record, site);
        }
        catch (RecordException problem)
        {
            site.Pool.Forget();
            http.Response.Headers.RetryAfter = "10";
            http.Response.Headers.CacheControl = "no-store";
            return ApiProblem.Unavailable(Address(http), problem.Problem);
        }
    }

    /// <summary>Path and parameters as they came.</summary>
    public static string Address(HttpContext http) =>
        http.Request.PathBase.Add(http.Request.Path).ToUriComponent() + http.Request.QueryString.ToUriComponent();

    private static string Short(string name) => name.Length <= 60 ? name : name[..60] + "…";
}
