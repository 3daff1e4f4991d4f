using Sijill.Intake.Fetching;
using Sijill.Intake.Snapshots;

namespace Sijill.Site.Pages.Check;

/// <summary>Bounds what checking may cost: two texts are read at a time, each for no longer than half a minute; addresses are fetched by the fetcher that asks no private network.</summary>
/// <param name="options">What the site was told.</param>
internal sealed class CheckDesk(SiteOptions options) : IDisposable
{
    /// <summary>Most that one check may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private const int LargestPage = 4 * 1024 * 1024;
    private readonly SemaphoreSlim _places = new(2);
    private readonly Fetcher _fetcher = new(
        IntakeLimits.Default with
        {
            FetchedBytes = LargestPage,
            FetchTime = TimeSpan.FromSeconds(15),
        },
        options.AllowedNetworks
    );

    /// <summary>Reads on another thread when there is a place.</summary>
    /// <exception cref="OperationCanceledException">It took too long, or whoever asked has gone.</exception>
    public async Task<T> ReadAsync<T>(Func<CancellationToken, T> read, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => read(cancellation), cancellation);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Fetches an address.</summary>
    public Task<FetchResult> FetchAsync(Uri address, CancellationToken cancellation) =>
        _fetcher.FetchAsync(address, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _places.Dispose();
        _fetcher.Dispose();
    }
}
