using System.Text.Json;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;

namespace Sijill.Output;

/// <summary>One claim as JSON.</summary>
internal static class ClaimJson
{
    /// <summary>Writes the claim with all of its members, in the order of the contract.</summary>
    public static void Write(Utf8JsonWriter json, Claim claim, CodePointMap map, string text)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("kind", claim.Kind);
        json.WriteString("indicator", claim.Indicator);
        json.WriteString("measure", claim.Measure);
        WriteValue(json, claim.Value, map);
        json.WriteString("unit", claim.Unit);
        ReadingJson.WriteMention(json, "actor", claim.Actor, map);
        json.WriteString("role", claim.Role);
        json.WriteStartArray("partners");
        foreach (Mention partner in claim.Partners)
        {
            json.WriteStartObject();
            json.WriteString("id", partner.Id);
            json.WriteString("text", partner.Text);
            ReadingJson.WriteSpan(json, partner.Span, map);
            json.WriteString("via", ReadingJson.Name(partner.Via));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteTarget(json, claim.Target, map);
        WritePlaces(json, claim, map);
        json.WriteString("scope", claim.Scope);
        WritePeriod(json, claim.Period, map);
        json.WriteStartArray("attribution");
        foreach (Source source in claim.Attribution)
        {
            json.WriteStartObject();
            ReadingJson.WriteSource(json, source, map);
            json.WriteString("verb", source.Verb);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("status", claim.Status);
        WriteEvidence(json, claim, map, text);
        json.WriteString("partOf", claim.PartOf);
        json.WriteString("correctedBy", claim.CorrectedBy);
        json.WriteNumber("incident", claim.Incident);
        json.WriteString("pattern", claim.Pattern);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ClaimValue? value, CodePointMap map)
    {
        if (value is null)
        {
            json.WriteNull("value");
            return;
        }
        json.WriteStartObject("value");
        json.WriteString("text", value.Text);
        ReadingJson.WriteSpan(json, value.Span, map);
        ReadingJson.WriteBounds(json, value.Bounds);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, Target? target, CodePointMap map)
    {
        if (target is null)
        {
            json.WriteNull("target");
            return;
        }
        json.WriteStartObject("target");
        json.WriteString("id", target.Id);
        json.WriteString("group", target.Group);
        json.WriteString("text", target.Text);
        ReadingJson.WriteSpan(json, target.Span, map);
        json.WriteString("via", ReadingJson.Name(target.Via));
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, Claim claim, CodePointMap map)
    {
        json.WriteStartArray("places");
        foreach (ClaimPlace place in claim.Places)
        {
            json.WriteStartObject();
            json.WriteString("id", place.Id);
            json.WriteString("text", place.Text);
            json.WriteString("role", place.Role);
            ReadingJson.WriteSpan(json, place.Span, map);
            json.WriteString("via", ReadingJson.Name(place.Via));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePeriod(Utf8JsonWriter json, Period? period, CodePointMap map)
    {
        if (period is null)
        {
            json.WriteNull("period");
            return;
        }
        json.WriteStartObject("period");
        json.WriteString("edtf", period.Edtf);
        json.WriteString("from", period.From is { } from ? ReadingJson.Day(from) : null);
        json.WriteString("to", period.To is { } to ? ReadingJson.Day(to) : null);
        json.WriteString("text", period.Text);
        ReadingJson.WriteSpanOrNull(json, period.Text is null ? default : period.Span, map);
        json.WriteString("via", ReadingJson.Name(period.Via));
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Claim claim, CodePointMap map, string text)
    {
        json.WriteStartObject("evidence");
        ReadingJson.WriteSpan(json, claim.Evidence, map);
        json.WriteString("text", claim.Evidence.Of(text));
        json.WriteEndObject();
        json.WriteStartObject("sentence");
        ReadingJson.WriteSpan(json, claim.Sentence, map);
        json.WriteEndObject();
        json.WriteStartArray("also");
        foreach (TextSpan also in claim.Also)
        {
            json.WriteStartObject();
            ReadingJson.WriteSpan(json, also, map);
            json.WriteString("text", also.Of(text));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
