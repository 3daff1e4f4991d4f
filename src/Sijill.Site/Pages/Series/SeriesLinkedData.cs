using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sijill.Record.Claims;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Series;

/// <summary>A series as schema.org's Dataset.</summary>
internal static class SeriesLinkedData
{
    /// <summary>The JSON-LD.</summary>
    public static string Of(PageFrame frame, SeriesRequest asked, string title, FactWords facts, PublicSeriesLine line)
    {
        using var bytes = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                bytes,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Dataset");
            json.WriteString("name", title);
            json.WriteString("description", title + ". " + SeriesWords.For(frame.Language).Lead);
            json.WriteString("url", frame.Origin + frame.To(asked.Path()));
            json.WriteString("inLanguage", frame.Language);
            json.WriteBoolean("isAccessibleForFree", true);
            json.WriteString("variableMeasured", facts.What(line.Subject));
            if (Coverage(line) is { } coverage)
            {
                json.WriteString("temporalCoverage", coverage);
            }
            if (line.Subject.Places.Count > 0)
            {
                json.WriteStartArray("spatialCoverage");
                foreach (RecordPlace place in line.Subject.Places)
                {
                    json.WriteStringValue(place.Id is { } id ? frame.Names.Of(id, frame.Language) : place.Text);
                }
                json.WriteEndArray();
            }
            json.WriteStartArray("distribution");
            foreach (
                (string format, string type) in (ReadOnlySpan<(string, string)>)
                    [("csv", "text/csv"), ("json", "application/json")]
            )
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataDownload");
                json.WriteString("encodingFormat", type);
                json.WriteString("contentUrl", frame.Origin + asked.Data(format, frame.AsKnownOn));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string? Coverage(PublicSeriesLine line)
    {
        DateOnly? first = line.Points.Min(static point => point.Time.From ?? point.Time.To);
        DateOnly? last = line.Points.Max(static point => point.Time.To ?? point.Time.From);
        return first is { } from && last is { } to ? $"{Day(from)}/{Day(to)}" : null;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
