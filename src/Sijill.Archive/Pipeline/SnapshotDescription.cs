using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sijill.Intake.Snapshots;
using Sijill.Record.Documents;

namespace Sijill.Archive.Pipeline;

/// <summary>The canonical JSON of a snapshot: members in a fixed order, none left out. Its digest is the payload of the log's entry.</summary>
internal static class SnapshotDescription
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(
        Snapshot snapshot,
        Digest digest,
        IReadOnlyList<PreparedDocument> documents,
        IReadOnlyList<IntakeItem> items
    )
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("address", snapshot.Address);
            json.WriteString("collector", snapshot.Collector);
            json.WriteString("format", snapshot.Format.ToString());
            json.WriteNumber("line", snapshot.Line);
            json.WriteString("mediaType", snapshot.MediaType);
            json.WriteString("charset", snapshot.Charset);
            Strings(json, "request", snapshot.Request);
            json.WriteString("sha256", digest.ToString());
            json.WriteNumber("bytes", snapshot.Bytes.Length);
            Strings(json, "steps", items.Count > 0 && items[0] is SourceText first ? first.Steps : []);
            json.WriteStartArray("documents");
            foreach (PreparedDocument document in documents)
            {
                Write(json, document);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PreparedDocument prepared)
    {
        RecordDocument document = prepared.Document;
        json.WriteStartObject();
        json.WriteString("key", document.Key.ToString());
        json.WriteString("address", document.Address);
        json.WriteString("sha256", document.Text.ToString());
        json.WriteString("language", document.Language);
        json.WriteString("title", document.Title);
        json.WriteString("published", document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("publishedFrom", document.PublishedFrom.ToString());
        json.WriteString("outlet", document.Outlet.ToString());
        json.WriteString("outletName", prepared.OutletName);
        json.WriteString("url", prepared.Url);
        json.WriteBoolean("republish", document.Republish);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }
}
