using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Sijill.EndToEnd.Tests;

/// <summary>A page in a browser of its own that has kept nothing, with all that went wrong and all that was sent.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = [];
    private readonly ConcurrentQueue<IResponse> _answers = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of the console, breaches of the content policy, requests that leave the site.</summary>
    public IReadOnlyList<string> Faults => [.. _faults];

    /// <summary>Opens an address.</summary>
    public static async Task<OpenPage> OpenAsync(
        IBrowser browser,
        Uri address,
        (int Width, int Height) size,
        bool script = true,
        ColorScheme colors = ColorScheme.Light
    )
    {
        IBrowserContext context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = size.Width, Height = size.Height },
                JavaScriptEnabled = script,
                ColorScheme = colors,
            }
        );
        IPage page = await context.NewPageAsync();
        var open = new OpenPage(context, page);
        string site = address.GetLeftPart(UriPartial.Authority) + "/";
        page.Console += (_, message) =>
        {
            // A page that is not there is told of by the browser as an error, and is none.
            if (message.Type == "error" && !message.Text.Contains("status of 404", StringComparison.Ordinal))
            {
                open._faults.Enqueue("console: " + message.Text);
            }
        };
        page.PageError += (_, error) => open._faults.Enqueue("script: " + error);
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(site, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
            {
                open._faults.Enqueue("leaves the site: " + request.Url);
            }
        };
        page.Response += (_, response) =>
        {
            open._answers.Enqueue(response);
            if (response.Status >= 400 && response.Url != address.AbsoluteUri)
            {
                open._faults.Enqueue($"{response.Status} {response.Url}");
            }
        };
        await page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        if (script)
        {
            await page.EvaluateAsync("document.fonts.ready.then(() => true)");
            // The browser drops keys and clicks that come before it has painted: on a busy machine that is after the load.
            await page.EvaluateAsync(
                "new Promise(painted => new PerformanceObserver(() => painted(true)).observe({ type: 'paint', buffered: true }))"
            );
        }
        return open;
    }

    /// <summary>Bytes of the page, its style and script as they are read, and of all with fonts as they came.</summary>
    public async Task<(long Read, long Sent)> SizesAsync()
    {
        long read = 0,
            sent = 0;
        foreach (IResponse answer in _answers)
        {
            byte[] body = await answer.BodyAsync();
            bool font = answer.Url.EndsWith(".woff2", StringComparison.Ordinal);
            read += font ? 0 : body.Length;
            RequestSizesResult sizes = await answer.Request.SizesAsync();
            sent += sizes.ResponseBodySize;
        }
        return (read, sent);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
