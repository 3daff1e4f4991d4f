using System.Text.Json;
using Sijill.Reading.Amounts;
using Sijill.Reading.Calendar;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;

namespace Sijill.Output;

/// <summary>An explanation as JSON: amounts, dates and names before any precedence, then each sentence with its chunks and patterns.</summary>
internal static class ExplanationJson
{
    /// <summary>Writes one explanation.</summary>
    public static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        string text = explanation.Reading.Document.Text;
        var map = new CodePointMap(text);
        json.WriteStartObject();
        ReadingJson.WriteDocument(json, explanation.Reading, map);
        json.WriteStartArray("amounts");
        foreach (Amount amount in explanation.Amounts)
        {
            json.WriteStartObject();
            ReadingJson.WriteSpan(json, amount.Span, map);
            json.WriteString("text", amount.Span.Of(text));
            ReadingJson.WriteBounds(json, amount.Bounds);
            json.WriteBoolean("ordinal", amount.Kind == AmountKind.Ordinal);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("dates");
        foreach (DateMention date in explanation.Dates)
        {
            json.WriteStartObject();
            ReadingJson.WriteSpan(json, date.Span, map);
            json.WriteString("text", date.Span.Of(text));
            json.WriteString("edtf", date.Edtf.Text);
            json.WriteString("from", date.From is { } from ? ReadingJson.Day(from) : null);
            json.WriteString("to", date.To is { } to ? ReadingJson.Day(to) : null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("names");
        foreach (RecognisedName name in explanation.Names)
        {
            json.WriteStartObject();
            ReadingJson.WriteSpan(json, name.Span, map);
            json.WriteString("text", name.Span.Of(text));
            json.WriteString("id", name.Id);
            json.WriteString("type", name.Type);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteSentences(json, explanation, map, text);
        json.WriteEndObject();
    }

    private static void WriteSentences(Utf8JsonWriter json, Explanation explanation, CodePointMap map, string text)
    {
        json.WriteStartArray("sentences");
        foreach (ExplainedSentence sentence in explanation.Sentences)
        {
            json.WriteStartObject();
            ReadingJson.WriteSpan(json, sentence.Span, map);
            json.WriteString("role", sentence.Role);
            json.WriteStartArray("chunks");
            foreach (ExplainedChunk chunk in sentence.Chunks)
            {
                json.WriteStartObject();
                ReadingJson.WriteSpan(json, chunk.Span, map);
                json.WriteString("text", chunk.Span.Of(text));
                json.WriteStartArray("symbols");
                foreach (string symbol in chunk.Symbols)
                {
                    json.WriteStringValue(symbol);
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("patterns");
            foreach (ExplainedMatch match in sentence.Matches)
            {
                json.WriteStartObject();
                json.WriteString("pattern", match.Pattern);
                ReadingJson.WriteSpan(json, match.Span, map);
                json.WriteBoolean("won", match.Won);
                json.WriteString("why", match.Why);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("nearMisses");
            foreach (NearMiss miss in sentence.NearMisses)
            {
                json.WriteStartObject();
                json.WriteString("pattern", miss.Pattern);
                ReadingJson.WriteSpan(json, miss.Head, map);
                json.WriteString("lacks", miss.Lacks);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
