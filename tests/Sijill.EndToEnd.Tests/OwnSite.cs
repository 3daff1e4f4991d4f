using System.Runtime.CompilerServices;
using System.Text;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;
using Sijill.Site.Tests;

[assembly: AssemblyFixture(typeof(Sijill.EndToEnd.Tests.OwnSite))]

namespace Sijill.EndToEnd.Tests;

/// <summary>The site of a record that somebody made of their own files: a page, lines of JSON whose words are hostile, a table.</summary>
public sealed class OwnSite : IAsyncLifetime
{
    private RunningSite? _site;

    /// <summary>The site.</summary>
    public RunningSite Site => _site!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(SnapshotsAsync(CancellationToken.None), republish: true);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    private static async IAsyncEnumerable<Snapshot> SnapshotsAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        yield return new Snapshot("file:raids.html", Own("raids.html"), SnapshotFormat.Html) { Collector = "file" };
        string lines = Encoding
            .UTF8.GetString(Own("hostile.jsonl"))
            .Replace("LONGWORD", new string('w', 5000), StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        await foreach (
            Snapshot line in JsonLinesReader.ReadAsync(
                stream,
                "hostile.jsonl",
                static _ => { },
                cancellation: cancellation
            )
        )
        {
            yield return line;
        }
        yield return new Snapshot("table:own.csv", Own("own.csv"), SnapshotFormat.Table) { Collector = "table" };
    }

    private static byte[] Own(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Own", name));
}
