using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;

namespace Sijill.Site.Http;

/// <summary>
/// Answers to GET and HEAD are kept as long as the record, the day and the program are the same. Only whole answers (200) are kept, and each under its whole address.
/// </summary>
internal sealed class RecordCachePolicy(RecordVersion version) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpRequest request = context.HttpContext.Request;
        string name = version.Name;
        bool kept = name.Length > 0 && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        context.EnableOutputCaching = kept;
        context.AllowCacheLookup = kept;
        context.AllowCacheStorage = kept;
        context.AllowLocking = true;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["record"] = name;
        context.CacheVaryByRules.VaryByValues["packing"] = Packing(request);
        context.CacheVaryByRules.VaryByValues["accept"] = request.Headers.Accept.ToString();
        context.ResponseExpirationTimeSpan = Longest;
        if (kept && !context.HttpContext.Response.HasStarted)
        {
            HttpResponse response = context.HttpContext.Response;
            response.Headers.ETag = $"W/\"{name}\"";
            response.OnStarting(WithoutTag, response);
        }
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
        {
            context.AllowCacheStorage = false;
        }
        return ValueTask.CompletedTask;
    }

    /// <summary>What is no answer has no tag.</summary>
    private static Task WithoutTag(object state)
    {
        var response = (HttpResponse)state;
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
        {
            response.Headers.ETag = default;
        }
        return Task.CompletedTask;
    }

    private static string Packing(HttpRequest request)
    {
        string accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br"
            : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip"
            : "";
    }
}
