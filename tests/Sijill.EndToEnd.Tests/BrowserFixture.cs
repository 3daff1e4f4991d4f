using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Sijill.EndToEnd.Tests.BrowserFixture))]
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]

namespace Sijill.EndToEnd.Tests;

/// <summary>One browser for all tests: the machine's own Chromium. Nothing is downloaded; where there is none, the tests say so and are skipped.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Task<IBrowserContext>? _still;

    /// <summary>The browser; skips the test where there is none.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(
                _browser is null,
                "no Chromium here: install it (Debian: apt-get install chromium) or name it in SIJILL_CHROMIUM"
            );
            return _browser;
        }
    }

    /// <summary>A browser that runs no script; it keeps what it has loaded.</summary>
    public Task<IBrowserContext> StillAsync()
    {
        lock (Arguments)
        {
            return _still ??= Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } path)
        {
            return;
        }
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments }
        );
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
        _playwright?.Dispose();
    }

    /// <summary>What SIJILL_CHROMIUM names, or the first that is in a folder of PATH.</summary>
    private static string? Executable()
    {
        if (Environment.GetEnvironmentVariable("SIJILL_CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append("/usr/bin")
            .SelectMany(static folder =>
                new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))
            )
            .FirstOrDefault(File.Exists);
    }
}
