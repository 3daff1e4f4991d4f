using Microsoft.AspNetCore.Http;

namespace Sijill.Site.Api;

/// <summary>An answer that is complete.</summary>
/// <param name="Status">Its status.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Body">Its bytes.</param>
internal sealed record ApiAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>Value of the Link header, or null.</summary>
    public string? Link { get; init; }

    /// <summary>Value of the Location header, or null.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it is what was asked for.</summary>
    public bool IsWhole => Status == StatusCodes.Status200OK;

    /// <summary>Sends it; to HEAD its headers alone.</summary>
    public async Task SendAsync(HttpContext http)
    {
        HttpResponse response = http.Response;
        response.StatusCode = Status;
        response.ContentType = ContentType;
        if (Link is not null)
        {
            response.Headers.Link = Link;
        }
        if (Location is not null)
        {
            response.Headers.Location = Location;
        }
        response.ContentLength = Body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(Body, http.RequestAborted).ConfigureAwait(false);
        }
    }
}
