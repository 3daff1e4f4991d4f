using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;

namespace Sijill.Output;

/// <summary>A reading as the JSON of the public contract. Offsets count Unicode code points.</summary>
internal static class ReadingJson
{
    /// <summary>Escapes only what JSON must: Arabic stays readable.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same, indented.</summary>
    public static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    /// <summary>Writes one reading.</summary>
    public static void Write(Utf8JsonWriter json, DocumentReading reading)
    {
        var map = new CodePointMap(reading.Document.Text);
        json.WriteStartObject();
        WriteDocument(json, reading, map);
        json.WriteStartArray("claims");
        foreach (Claim claim in reading.Claims)
        {
            ClaimJson.Write(json, claim, map, reading.Document.Text);
        }
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (Statement statement in reading.Statements)
        {
            json.WriteStartObject();
            WriteSource(json, "speaker", statement.Speaker, map);
            json.WriteString("mode", statement.Mode);
            WriteSpan(json, statement.Span, map);
            json.WriteString("text", statement.Span.Of(reading.Document.Text));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("appeals");
        foreach (Appeal appeal in reading.Appeals)
        {
            json.WriteStartObject();
            WriteMention(json, "by", appeal.By, map);
            WriteMention(json, "to", appeal.To, map);
            WriteSpan(json, appeal.Span, map);
            json.WriteString("text", appeal.Span.Of(reading.Document.Text));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("commitments");
        foreach (Commitment commitment in reading.Commitments)
        {
            json.WriteStartObject();
            WriteMention(json, "by", commitment.By, map);
            WriteMention(json, "to", commitment.To, map);
            json.WriteString("due", commitment.Due);
            json.WriteString("claim", commitment.Claim);
            WriteSpan(json, commitment.Span, map);
            json.WriteString("text", commitment.Span.Of(reading.Document.Text));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The member "document".</summary>
    public static void WriteDocument(Utf8JsonWriter json, DocumentReading reading, CodePointMap map)
    {
        DocumentInput document = reading.Document;
        json.WriteStartObject("document");
        json.WriteString("id", document.Id);
        json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text))));
        json.WriteString("language", reading.Language);
        json.WriteString("published", document.Published is { } day ? Day(day) : null);
        json.WriteNumber("length", map.Of(document.Text.Length));
        if (document.Url is not null)
        {
            json.WriteString("url", document.Url);
        }
        json.WriteEndObject();
    }

    public static void WriteSpan(Utf8JsonWriter json, TextSpan span, CodePointMap map)
    {
        json.WriteNumber("start", map.Of(span.Start));
        json.WriteNumber("end", map.Of(span.End));
    }

    /// <summary>A span, or nulls where the text has no words for the value.</summary>
    public static void WriteSpanOrNull(Utf8JsonWriter json, TextSpan span, CodePointMap map)
    {
        if (!span.IsEmpty)
        {
            WriteSpan(json, span, map);
            return;
        }
        json.WriteNull("start");
        json.WriteNull("end");
    }

    public static void WriteSource(Utf8JsonWriter json, string name, Source? source, CodePointMap map)
    {
        if (source is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        WriteSource(json, source, map);
        json.WriteEndObject();
    }

    public static void WriteSource(Utf8JsonWriter json, Source source, CodePointMap map)
    {
        json.WriteString("id", source.Id);
        json.WriteString("text", source.Text);
        WriteSpanOrNull(json, source.Span, map); // a speaker that only the title names has none
    }

    public static void WriteMention(Utf8JsonWriter json, string name, Mention? mention, CodePointMap map)
    {
        if (mention is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("id", mention.Id);
        json.WriteString("text", mention.Text);
        WriteSpan(json, mention.Span, map);
        json.WriteString("via", Name(mention.Via));
        json.WriteEndObject();
    }

    public static void WriteBounds(Utf8JsonWriter json, Bounds bounds)
    {
        WriteNumber(json, "low", bounds.Low);
        WriteNumber(json, "high", bounds.High);
        json.WriteBoolean("lowOpen", bounds.LowOpen);
        json.WriteBoolean("highOpen", bounds.HighOpen);
        json.WriteBoolean("approximate", bounds.Approximate);
    }

    public static string Name(Via via) =>
        via switch
        {
            Via.Clause => "clause",
            Via.Sentence => "sentence",
            Via.Context => "context",
            Via.Dateline => "dateline",
            _ => "published",
        };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            // No trailing zeros: 3.50 and 3.5 are one value.
            json.WritePropertyName(name);
            json.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
