using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sijill.Site.Api;

/// <summary>Writes JSON into memory; Arabic stands in it as it is.</summary>
internal static class ApiBytes
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Spaced = Compact with { Indented = true };

    /// <summary>What is written.</summary>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write, bool indented = false)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, indented ? Spaced : Compact))
        {
            write(json);
        }
        return bytes.WrittenMemory;
    }

    /// <summary>One object a line.</summary>
    public static ReadOnlyMemory<byte> Lines<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(bytes, Compact);
        foreach (T item in items)
        {
            write(json, item);
            json.Flush();
            json.Reset();
            bytes.Write("\n"u8);
        }
        return bytes.WrittenMemory;
    }
}
