using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sijill.Intake.Tests.Fetching;

/// <summary>A real web server on 127.0.0.1 that answers as badly as servers do. It remembers the last request.</summary>
public sealed class RudeServer : IAsyncDisposable
{
    private const int Bomb = 64 * 1024 * 1024;
    private WebApplication? _app;

    public Uri Address { get; private set; } = null!;

    public IHeaderDictionary? Asked { get; private set; }

    public static async Task<RudeServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new RudeServer { _app = builder.Build() };
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync().ConfigureAwait(false);
        server.Address = new Uri(server._app.Urls.First());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Asked = new HeaderDictionary(context.Request.Headers.ToDictionary());
        HttpResponse response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        string path = context.Request.Path.Value!;
        string rest = path[(path.LastIndexOf('/') + 1)..];
        switch (path)
        {
            case "/page":
                response.Headers.SetCookie = "id=1";
                response.Headers.ETag = "\"v1\"";
                await response.WriteAsync("<p>words of a page</p>").ConfigureAwait(false);
                break;
            case "/arabic":
                response.ContentType = "text/html; charset=windows-1256";
                await response
                    .Body.WriteAsync((byte[])[.. "<p>"u8, 0xDA, 0xC7, 0xCF, .. "</p>"u8])
                    .ConfigureAwait(false);
                break;
            case "/picture":
                response.ContentType = "image/png";
                await response.WriteAsync("x").ConfigureAwait(false);
                break;
            case "/table.csv":
                response.ContentType = "application/octet-stream";
                await response.WriteAsync("indicator,value_low\nkilled,5\n").ConfigureAwait(false);
                break;
            case "/slow":
                await response.WriteAsync("<p>").ConfigureAwait(false);
                await response.Body.FlushAsync().ConfigureAwait(false);
                await Task.Delay(Timeout.Infinite, context.RequestAborted)
                    .ContinueWith(static _ => { }, TaskScheduler.Default)
                    .ConfigureAwait(false);
                break;
            case "/large":
                await ZerosAsync(response.Body).ConfigureAwait(false);
                break;
            case "/garbage":
                response.Headers.ContentEncoding = context.Request.Query["as"].ToString();
                await response.WriteAsync("this is packed in no way").ConfigureAwait(false);
                break;
            case "/to":
                response.StatusCode = 302;
                response.Headers.Location = context.Request.Query["place"].ToString();
                break;
            case var _ when path.StartsWith("/bomb/", StringComparison.Ordinal):
                response.Headers.ContentEncoding = rest;
                Stream packed = Packed(response.Body, rest);
                await using (packed.ConfigureAwait(false))
                {
                    await ZerosAsync(packed).ConfigureAwait(false);
                }
                break;
            case var _ when path.StartsWith("/packed/", StringComparison.Ordinal):
                response.Headers.ContentEncoding = rest;
                Stream small = Packed(response.Body, rest);
                await using (small.ConfigureAwait(false))
                {
                    await small.WriteAsync("<p>words unpacked</p>"u8.ToArray()).ConfigureAwait(false);
                }
                break;
            case var _ when path.StartsWith("/hops/", StringComparison.Ordinal):
                int left = int.Parse(rest, CultureInfo.InvariantCulture);
                response.StatusCode = 301;
                response.Headers.Location = left == 0 ? "../page" : $"{left - 1}";
                break;
            default:
                response.StatusCode = 404;
                break;
        }
    }

    private static Stream Packed(Stream body, string how) =>
        how switch
        {
            "gzip" => new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(body, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(body, CompressionLevel.Fastest, leaveOpen: true),
        };

    private static async Task ZerosAsync(Stream stream)
    {
        byte[] block = new byte[1 << 16];
        block.AsSpan().Fill((byte)'x');
        try
        {
            for (int sent = 0; sent < Bomb; sent += block.Length)
            {
                await stream.WriteAsync(block).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Who asked has hung up, as it should.
        }
    }
}
