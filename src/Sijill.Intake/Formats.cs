using Sijill.Intake.Snapshots;

namespace Sijill.Intake;

/// <summary>Which format bytes are in: by the name of their file, by what a server says, by how they begin.</summary>
internal static class Formats
{
    private const int Sample = 1024;

    /// <summary>The format of a file's name, or null where its ending tells nothing.</summary>
    public static SnapshotFormat? OfName(string name) =>
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" or ".md" or ".text" => SnapshotFormat.PlainText,
            ".html" or ".htm" or ".xhtml" => SnapshotFormat.Html,
            ".json" => SnapshotFormat.JsonDocument,
            ".csv" or ".tsv" => SnapshotFormat.Table,
            _ => null,
        };

    /// <summary>Whether a file's name says JSON Lines.</summary>
    public static bool IsJsonLines(string name) => Path.GetExtension(name).ToLowerInvariant() is ".jsonl" or ".ndjson";

    /// <summary>The format of a media type; null for what is not read (pictures, films, programs).</summary>
    public static SnapshotFormat? OfMediaType(string? type) =>
        type?.ToLowerInvariant() switch
        {
            null or "" or "text/plain" or "application/octet-stream" => SnapshotFormat.PlainText,
            "text/html" or "application/xhtml+xml" => SnapshotFormat.Html,
            "application/json" => SnapshotFormat.JsonDocument,
            "text/csv" or "text/tab-separated-values" => SnapshotFormat.Table,
            _ => null,
        };

    /// <summary>What the path of an address says where the server said no more than "text" or "bytes": tables are often sent so.</summary>
    public static SnapshotFormat OfPath(string address, SnapshotFormat told) =>
        told == SnapshotFormat.PlainText && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            ? OfName(uri.AbsolutePath) ?? told
            : told;

    /// <summary>A page that calls itself plain text is still a page.</summary>
    public static SnapshotFormat Sniff(ReadOnlySpan<byte> bytes, SnapshotFormat told)
    {
        if (told != SnapshotFormat.PlainText)
        {
            return told;
        }
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Sample)];
        string start = System
            .Text.Encoding.Latin1.GetString(head)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return
            start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? SnapshotFormat.Html
            : SnapshotFormat.PlainText;
    }
}
