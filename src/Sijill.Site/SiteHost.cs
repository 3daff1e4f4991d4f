using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sijill.Site.Api;
using Sijill.Site.Feeds;
using Sijill.Site.Http;
using Sijill.Site.Pages;
using Sijill.Site.Pages.Check;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site;

/// <summary>Puts the site together.</summary>
public static class SiteHost
{
    private const long LargestBody = 1024 * 1024;
    private const long CacheBytes = 64 * 1024 * 1024;

    /// <summary>A site that is ready to run. It opens the record with the first request.</summary>
    /// <param name="options">What it is told.</param>
    /// <param name="clock">The time.</param>
    public static WebApplication Build(SiteOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { EnvironmentName = "Production" }
        );
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(Limit);
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(static console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // That it cannot listen is told by whoever starts it, in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        AddServices(builder.Services, options, clock);
        WebApplication app = builder.Build();
        app.UseSecurityHeaders();
        app.UseOutputCache();
        app.UseResponseCompression();
        SiteParts site = app.Services.GetRequiredService<SiteParts>();
        app.MapAssets(site.Assets);
        app.MapApi();
        app.MapFeeds();
        app.MapSitemaps();
        app.MapPages();
        return app;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options, TimeProvider clock)
    {
        services.AddSingleton(options);
        services.AddSingleton(clock);
        services.AddSingleton<AssetFiles>();
        services.AddSingleton<CheckDesk>();
        services.AddSingleton<RecordPool>();
        services.AddSingleton<RecordVersion>();
        services.AddSingleton<SiteParts>(static all => new SiteParts(
            all.GetRequiredService<SiteOptions>(),
            all.GetRequiredService<RecordPool>(),
            all.GetRequiredService<AssetFiles>(),
            all.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<RecordCachePolicy>();
        services.AddOutputCache(static cache =>
        {
            cache.SizeLimit = CacheBytes;
            cache.MaximumBodySize = CacheBytes / 16;
        });
        services.AddResponseCompression(static packing =>
        {
            packing.Providers.Add<BrotliCompressionProvider>();
            packing.Providers.Add<GzipCompressionProvider>();
            packing.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "image/svg+xml",
                "application/atom+xml",
                "application/feed+json",
                "application/ld+json",
                "application/problem+json",
                "application/jsonl",
            ];
        });
        services.Configure<BrotliCompressionProviderOptions>(static brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(static gzip => gzip.Level = CompressionLevel.Fastest);
        // Arabic stands in pages as it is, not as entities six times as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents();
        // Nothing here is signed; no key is written to the disk.
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestBody;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MaxConcurrentConnections = 2000;
    }
}
