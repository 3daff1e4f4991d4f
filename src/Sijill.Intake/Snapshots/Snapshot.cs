namespace Sijill.Intake.Snapshots;

/// <summary>Bytes as they came, with all that is known of how they came. Nothing in it is trusted.</summary>
/// <param name="Address">Where they came from: an absolute URL, or a name with a scheme of its own (<c>file:</c>, <c>jsonl:</c>, <c>table:</c>, <c>stdin:</c>).</param>
/// <param name="Bytes">The bytes, unchanged.</param>
/// <param name="Format">How to read them.</param>
public sealed record Snapshot(string Address, ReadOnlyMemory<byte> Bytes, SnapshotFormat Format)
{
    /// <summary>What brought it: file, http, jsonl, table or stdin.</summary>
    public required string Collector { get; init; }

    /// <summary>Media type that the sender told, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>Character encoding that the sender told, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>What was asked and answered, line by line: redirects, status, headers that matter. Empty for files.</summary>
    public IReadOnlyList<string> Request { get; init; } = [];

    /// <summary>Number of the line in its file, from 1; 0 where it is a whole file.</summary>
    public long Line { get; init; }
}
