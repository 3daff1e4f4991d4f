using System.Text.Json;

namespace Sijill.Site.Api;

/// <summary>What a value of an answer looks like, as a schema of the OpenAPI document.</summary>
/// <param name="Name">Name of the schema.</param>
/// <param name="Schema">The schema in JSON.</param>
internal sealed record ApiShape(string Name, string Schema)
{
    private const string Nullable = """{"type":["string","null"]}""";

    /// <summary>Words or an id, always there.</summary>
    public static ApiShape Text { get; } = new("Text", """{"type":"string"}""");

    /// <summary>Words, an id or null.</summary>
    public static ApiShape TextOrNull { get; } = new("TextOrNull", Nullable);

    /// <summary>A day or null.</summary>
    public static ApiShape Day { get; } =
        new("Day", """{"type":["string","null"],"format":"date","description":"YYYY-MM-DD"}""");

    /// <summary>A moment.</summary>
    public static ApiShape Moment { get; } =
        new("Moment", """{"type":"string","format":"date-time","description":"UTC, ISO 8601"}""");

    /// <summary>true or false.</summary>
    public static ApiShape Flag { get; } = new("Flag", """{"type":"boolean"}""");

    /// <summary>A whole number or null.</summary>
    public static ApiShape Count { get; } = new("Count", """{"type":["integer","null"]}""");

    /// <summary>Several ids or words.</summary>
    public static ApiShape Texts { get; } = new("Texts", """{"type":"array","items":{"type":"string"}}""");

    /// <summary>An interval, or null.</summary>
    public static ApiShape Bounds { get; } =
        new(
            "Bounds",
            """
            {"type":["object","null"],"description":"An interval: low or high null is unbounded; lowOpen is 'more than low', highOpen 'fewer than high'; approximate is 'about' or a vague word.","required":["low","high","lowOpen","highOpen","approximate"],"properties":{"low":{"type":["number","null"]},"high":{"type":["number","null"]},"lowOpen":{"type":"boolean"},"highOpen":{"type":"boolean"},"approximate":{"type":"boolean"}}}
            """
        );

    /// <summary>Three numbers of a policy, or null.</summary>
    public static ApiShape Policy { get; } =
        new(
            "PolicyValue",
            """
            {"type":["object","null"],"description":"The best value under the policy that was asked for.","required":["low","best","high"],"properties":{"low":{"type":["number","null"]},"best":{"type":["number","null"]},"high":{"type":["number","null"]}}}
            """
        );

    /// <summary>A time as EDTF with its first and last day.</summary>
    public static ApiShape Period { get; } =
        new(
            "Period",
            """
            {"type":"object","description":"EDTF (ISO 8601-2) with its first and last day; null is open or unknown.","required":["edtf","from","to"],"properties":{"edtf":{"type":["string","null"]},"from":{"type":["string","null"],"format":"date"},"to":{"type":["string","null"],"format":"date"}}}
            """
        );

    /// <summary>Places with their roles.</summary>
    public static ApiShape Places { get; } =
        new(
            "Places",
            """
            {"type":"array","description":"id is null where the codebook does not hold the place.","items":{"type":"object","required":["id","role"],"properties":{"id":{"type":["string","null"]},"role":{"type":"string","enum":["at","from","to"]}}}}
            """
        );

    /// <summary>Who says or publishes something.</summary>
    public static ApiShape Source { get; } =
        new(
            "SourceRef",
            """
            {"type":["object","null"],"description":"null: nobody is named. An id of the codebook (known) or a host; id null with hidden true: somebody whose name is not published.","required":["id","known","hidden"],"properties":{"id":{"type":["string","null"]},"known":{"type":"boolean"},"hidden":{"type":"boolean"}}}
            """
        );

    /// <summary>Several of them.</summary>
    public static ApiShape Sources { get; } =
        new("SourceRefs", """{"type":"array","items":{"$ref":"#/components/schemas/SourceRef"}}""");

    /// <summary>A run of a text.</summary>
    public static ApiShape Words { get; } =
        new(
            "Words",
            """
            {"type":"object","description":"A half-open run of Unicode code points of the document's text. text has names replaced; null where it may not be shown or waits for a reviewer.","required":["start","end","text"],"properties":{"start":{"type":"integer"},"end":{"type":"integer"},"text":{"type":["string","null"]}}}
            """
        );

    /// <summary>Names by language.</summary>
    public static ApiShape Names { get; } =
        new(
            "Names",
            """{"type":"object","required":["ar","en"],"properties":{"ar":{"type":"string"},"en":{"type":"string"}}}"""
        );

    /// <summary>The claims of a finding.</summary>
    public static ApiShape Members { get; } =
        new(
            "Members",
            """
            {"type":"array","items":{"type":"object","required":["id","role","differs","origin"],"properties":{"id":{"type":"string"},"role":{"type":"string"},"differs":{"type":["string","null"]},"origin":{"$ref":"#/components/schemas/SourceRef"}}}}
            """
        );

    /// <summary>Deaths by side, never added.</summary>
    public static ApiShape Deaths { get; } =
        new(
            "Deaths",
            """
            {"type":"object","description":"Deaths told by side. They are never added over sides; null: nothing is told, which is not zero.","required":["a","b","civilians","unknown"],"properties":{"a":{"$ref":"#/components/schemas/Toll"},"b":{"$ref":"#/components/schemas/Toll"},"civilians":{"$ref":"#/components/schemas/Toll"},"unknown":{"$ref":"#/components/schemas/Toll"}}}
            """
        );

    /// <summary>Deaths on one side.</summary>
    public static ApiShape Toll { get; } =
        new(
            "Toll",
            """
            {"type":["object","null"],"required":["low","best","high"],"properties":{"low":{"type":"number"},"best":{"type":"number"},"high":{"type":["number","null"]}}}
            """
        );

    /// <summary>All, in order.</summary>
    public static IReadOnlyList<ApiShape> All { get; } =
    [
        Text,
        TextOrNull,
        Day,
        Moment,
        Flag,
        Count,
        Texts,
        Bounds,
        Policy,
        Period,
        Places,
        Source,
        Sources,
        Words,
        Names,
        Members,
        Deaths,
        Toll,
    ];

    /// <summary>Writes a reference to it.</summary>
    public void WriteReference(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$ref", "#/components/schemas/" + Name);
        json.WriteEndObject();
    }
}
