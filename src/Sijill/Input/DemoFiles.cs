using System.Reflection;
using System.Runtime.CompilerServices;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;

namespace Sijill.Input;

/// <summary>The facts and samples that are in the program, as if their folder were added.</summary>
internal static class DemoFiles
{
    private const string Facts = "demo/facts.csv";
    private const string Samples = "demo/record/";
    private const string Table = "table:facts.csv";
    private const string SampleId = "jsonl:sample-";

    /// <summary>Whether a document of that address comes from here.</summary>
    public static bool IsOwn(string address) =>
        address.StartsWith(Table + "#", StringComparison.Ordinal)
        || address.StartsWith(SampleId, StringComparison.Ordinal)
        || (
            address.StartsWith("file:", StringComparison.Ordinal)
            && Names().Contains(Samples + address["file:".Length..], StringComparer.Ordinal)
        );

    /// <summary>The facts, then the samples by name.</summary>
    public static async IAsyncEnumerable<Snapshot> SnapshotsAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        yield return new Snapshot(Table, Bytes(Facts), SnapshotFormat.Table) { Collector = "table" };
        foreach (string resource in Names().Where(static name => name.StartsWith(Samples, StringComparison.Ordinal)))
        {
            string name = resource[Samples.Length..];
            if (!name.EndsWith(".jsonl", StringComparison.Ordinal))
            {
                bool page = name.EndsWith(".html", StringComparison.Ordinal);
                SnapshotFormat format = page ? SnapshotFormat.Html : SnapshotFormat.PlainText;
                yield return new Snapshot("file:" + name, Bytes(resource), format) { Collector = "file" };
                continue;
            }
            using var stream = new MemoryStream(Bytes(resource));
            await foreach (
                Snapshot line in JsonLinesReader
                    .ReadAsync(stream, name, static _ => { }, cancellation: cancellation)
                    .ConfigureAwait(false)
            )
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Names() =>
        typeof(DemoFiles).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);

    private static byte[] Bytes(string resource)
    {
        Assembly assembly = typeof(DemoFiles).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
