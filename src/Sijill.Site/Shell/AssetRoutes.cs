using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Sijill.Site.Shell;

/// <summary>Serves styles, fonts and scripts; a browser keeps them for a year, since another content has another name.</summary>
internal static class AssetRoutes
{
    /// <summary>Maps them.</summary>
    public static void MapAssets(this IEndpointRouteBuilder app, AssetFiles assets) =>
        app.MapMethods(
            "/assets/{hash}/{name}",
            [HttpMethods.Get, HttpMethods.Head],
            (HttpContext http) =>
            {
                if (assets.Find(http.Request.Path.Value ?? "") is not { } file)
                {
                    return Results.NotFound();
                }
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(file.Bytes, file.Type);
            }
        );
}
