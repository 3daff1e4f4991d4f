using Sijill.Input;

[assembly: AssemblyFixture(typeof(Sijill.Site.Tests.DemoSite))]

namespace Sijill.Site.Tests;

/// <summary>The site of `sijill demo`; one for all tests, none of which writes to it.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private RunningSite? _site;

    /// <summary>The site.</summary>
    public RunningSite Site => _site!;

    /// <summary>The codebook that it is published by.</summary>
    public Reading.Codebook.CompiledCodebook Codebook { get; } = Commands.RecordKnowledge.Own(null).Codebook;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(
            DemoFiles.SnapshotsAsync(CancellationToken.None),
            republish: true,
            change: static options => options with { IsDemo = true }
        );

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
