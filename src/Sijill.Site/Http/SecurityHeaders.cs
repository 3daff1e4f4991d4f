using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Sijill.Site.Http;

/// <summary>Headers by which a browser holds the site to its own files: no script or style but its own, no frame, no word of it to other sites.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets them on every answer.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            static (http, next) =>
            {
                IHeaderDictionary headers = http.Response.Headers;
                headers.ContentSecurityPolicy = Policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                return next(http);
            }
        );
}
