using System.Text.Json;
using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Events;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Api;

/// <summary>Values of answers in JSON: names as in the reader's contract, offsets in code points.</summary>
internal static class ApiJson
{
    /// <summary>A word of an enumeration.</summary>
    public static string Word<T>(T word)
        where T : struct, Enum => JsonWords.Of(word.ToString());

    /// <summary>In what a copy differs: "value, period"; null where in nothing.</summary>
    public static string? Differs(Differences differs) =>
        differs == Differences.None ? null : differs.ToString().ToLowerInvariant();

    /// <summary>Words, or null for none.</summary>
    public static string? Some(string? words) => string.IsNullOrEmpty(words) ? null : words;

    /// <summary>An interval, or null.</summary>
    public static void Bounds(Utf8JsonWriter json, Bounds? bounds)
    {
        if (bounds is not { } value)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        Number(json, "low", value.Low);
        Number(json, "high", value.High);
        json.WriteBoolean("lowOpen", value.LowOpen);
        json.WriteBoolean("highOpen", value.HighOpen);
        json.WriteBoolean("approximate", value.Approximate);
        json.WriteEndObject();
    }

    /// <summary>A value under a policy, or null.</summary>
    public static void Policy(Utf8JsonWriter json, PolicyValue? policy)
    {
        if (policy is not { } value)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        Number(json, "low", value.Low);
        Number(json, "best", value.Best);
        Number(json, "high", value.High);
        json.WriteEndObject();
    }

    /// <summary>A time.</summary>
    public static void Period(Utf8JsonWriter json, ClaimTime time)
    {
        json.WriteStartObject();
        json.WriteString("edtf", time.Edtf);
        json.WriteString("from", JsonWords.Day(time.From));
        json.WriteString("to", JsonWords.Day(time.To));
        json.WriteEndObject();
    }

    /// <summary>Places with their roles.</summary>
    public static void Places(Utf8JsonWriter json, IReadOnlyList<RecordPlace> places)
    {
        json.WriteStartArray();
        foreach (RecordPlace place in places)
        {
            json.WriteStartObject();
            json.WriteString("id", place.Id);
            json.WriteString("role", Word(place.Role));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Who says something; null for nobody.</summary>
    public static void Source(Utf8JsonWriter json, PublicSource source)
    {
        if (source == PublicSource.Nobody)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteBoolean("known", source.Known);
        json.WriteBoolean("hidden", source.Hidden);
        json.WriteEndObject();
    }

    /// <summary>Several of them.</summary>
    public static void Sources(Utf8JsonWriter json, IReadOnlyList<PublicSource> sources)
    {
        json.WriteStartArray();
        foreach (PublicSource source in sources)
        {
            Source(json, source);
        }
        json.WriteEndArray();
    }

    /// <summary>Ids or words.</summary>
    public static void Texts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }

    /// <summary>A run of a text with its words.</summary>
    public static void Words(Utf8JsonWriter json, CodePointSpan span, string? text)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", Some(text));
        json.WriteEndObject();
    }

    /// <summary>Claims of a finding.</summary>
    public static void Members(Utf8JsonWriter json, IReadOnlyList<PublicMember> members)
    {
        json.WriteStartArray();
        foreach (PublicMember member in members)
        {
            json.WriteStartObject();
            json.WriteString("id", "c-" + member.Claim);
            json.WriteString("role", Word(member.Role));
            json.WriteString("differs", Differs(member.Differs));
            json.WritePropertyName("origin");
            Source(json, member.Origin);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Names in both languages.</summary>
    public static void Names(Utf8JsonWriter json, CodebookNames names, string id)
    {
        json.WriteStartObject();
        json.WriteString("ar", names.Of(id, "ar"));
        json.WriteString("en", names.Of(id, "en"));
        json.WriteEndObject();
    }

    /// <summary>Deaths by side.</summary>
    public static void Deaths(Utf8JsonWriter json, Deaths deaths)
    {
        json.WriteStartObject();
        Side("a", deaths.A);
        Side("b", deaths.B);
        Side("civilians", deaths.Civilians);
        Side("unknown", deaths.Unknown);
        json.WriteEndObject();

        void Side(string name, Toll toll)
        {
            if (!toll.IsTold)
            {
                json.WriteNull(name);
                return;
            }
            json.WriteStartObject(name);
            json.WriteNumber("low", toll.Low);
            json.WriteNumber("best", toll.Best);
            Number(json, "high", toll.High);
            json.WriteEndObject();
        }
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
