using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Sijill.Site.Http;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

/// <summary>The OpenAPI 3.1 document, written from the table of operations. Its examples are answers that the record gives now.</summary>
internal static class OpenApiDocument
{
    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "getOpenApi",
            "/openapi.json",
            null,
            "This API as an OpenAPI 3.1 document.",
            "هذه الواجهة وثيقةً بصيغة OpenAPI 3.1.",
            static request => request.Json(() => json => Write(json, request))
        )
        {
            Formats = [ApiFormat.Json with { Suffix = "" }],
        },
    ];

    /// <summary>What an operation answers by an example; null where the record has none.</summary>
    public static ApiAnswer? Example(ApiOperation operation, PublicRecord record, string origin)
    {
        if (operation.Id == "getOpenApi" || ExampleAddress(operation, record) is not { } address)
        {
            return null;
        }
        int at = address.IndexOf('?', StringComparison.Ordinal);
        Dictionary<string, StringValues> values =
            at < 0 ? [] : Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address[at..]);
        string id = operation.NamesOne ? operation.ExampleId?.Invoke(record) ?? "" : "";
        ApiAnswer answer = operation.Answer(
            new ApiRequest(record, new QueryValues(new QueryCollection(values)), id)
            {
                Origin = origin,
                Address = ApiRoutes.Base + address,
            }
        );
        return answer.IsWhole ? answer : null;
    }

    /// <summary>Path and parameters of an example below /api/v1; null where the record has none.</summary>
    public static string? ExampleAddress(ApiOperation operation, PublicRecord record)
    {
        string path = operation.Path;
        if (operation.NamesOne)
        {
            if (operation.ExampleId?.Invoke(record) is not { } id)
            {
                return null;
            }
            path = path.Replace("{id}", id, StringComparison.Ordinal);
        }
        string[] values =
        [
            .. operation
                .Parameters.Where(static one => one is { Required: true, InPath: false })
                .Select(static one => $"{one.Name}={Uri.EscapeDataString(one.Example ?? "")}"),
            .. operation.IsList ? (ReadOnlySpan<string>)["limit=1"] : [],
        ];
        return values.Length == 0 ? path : path + "?" + string.Join('&', values);
    }

    private static void Write(Utf8JsonWriter json, ApiRequest request)
    {
        json.WriteStartObject();
        json.WriteString("openapi", "3.1.1");
        json.WriteStartObject("info");
        json.WriteString("title", "Sijill");
        json.WriteString("version", "1");
        json.WriteString(
            "description",
            "A record of public statements: every figure with the words that say it, who said it, and for when and where. What somebody says is a claim of theirs, not a verified fact; silence is not zero. Read only; no key."
        );
        json.WriteStartObject("license");
        json.WriteString("name", "CC BY 4.0");
        json.WriteString("identifier", "CC-BY-4.0");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", request.Origin + ApiRoutes.Base);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("externalDocs");
        json.WriteString("url", request.Origin + "/en/about/data");
        json.WriteEndObject();
        json.WriteStartObject("paths");
        foreach (ApiOperation operation in ApiOperations.All)
        {
            json.WriteStartObject(operation.Path);
            json.WriteStartObject("get");
            Write(json, operation, request);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartObject("components");
        Schemas(json);
        Responses(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ApiOperation operation, ApiRequest request)
    {
        json.WriteString("operationId", operation.Id);
        json.WriteString("summary", operation.English);
        json.WriteStartArray("tags");
        json.WriteStringValue(operation.Path.Split('/')[1]);
        json.WriteEndArray();
        json.WriteStartArray("parameters");
        foreach (ApiParameter parameter in operation.Parameters)
        {
            Write(json, parameter);
        }
        json.WriteEndArray();
        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", operation.English);
        json.WriteStartObject("headers");
        Header(json, "ETag", "Names the state of the record: send it back as If-None-Match and a known answer is 304.");
        if (operation.IsList)
        {
            Header(json, "Link", "The next page, as rel=\"next\".");
        }
        json.WriteEndObject();
        json.WriteStartObject("content");
        ApiAnswer? example = Example(operation, request.Record, request.Origin);
        foreach (ApiFormat format in operation.Formats)
        {
            json.WriteStartObject(format.Type);
            json.WritePropertyName("schema");
            json.WriteRawValue(SchemaOf(operation, format));
            if (example is not null && format != ApiFormat.Csv && format != ApiFormat.Lines)
            {
                json.WritePropertyName("example");
                json.WriteRawValue(example.Body.Span);
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        foreach (string status in Statuses(operation))
        {
            json.WriteStartObject(status);
            json.WriteString("$ref", "#/components/responses/" + status);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string[] Statuses(ApiOperation operation) =>
        operation.NamesOne ? ["304", "400", "404", "406", "503"] : ["304", "400", "406", "503"];

    private static string SchemaOf(ApiOperation operation, ApiFormat format) =>
        operation.Rows is not { } rows ? """{"type":"object"}"""
        : format == ApiFormat.Csv || format == ApiFormat.Lines ? """{"type":"string"}"""
        : operation.IsList ? $$"""{"$ref":"#/components/schemas/{{rows.Name}}Page"}"""
        : $$"""{"$ref":"#/components/schemas/{{rows.Name}}"}""";

    private static void Header(Utf8JsonWriter json, string name, string says)
    {
        json.WriteStartObject(name);
        json.WriteString("description", says);
        json.WriteStartObject("schema");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ApiParameter parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("in", parameter.InPath ? "path" : "query");
        json.WriteBoolean("required", parameter.Required);
        json.WriteString("description", parameter.English);
        json.WriteStartObject("schema");
        json.WriteString("type", parameter.Type);
        if (parameter.Format is { } format)
        {
            json.WriteString("format", format);
        }
        if (parameter.Values.Count > 0)
        {
            json.WritePropertyName("enum");
            ApiJson.Texts(json, parameter.Values);
        }
        if (parameter.Bounds is { } bounds)
        {
            json.WriteNumber("minimum", bounds.Least);
            json.WriteNumber("maximum", bounds.Most);
        }
        json.WriteEndObject();
        if (parameter.Example is { } example)
        {
            if (parameter.Type == "integer")
            {
                json.WriteNumber("example", int.Parse(example, System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteString("example", example);
            }
        }
        json.WriteEndObject();
    }

    private static void Schemas(Utf8JsonWriter json)
    {
        json.WriteStartObject("schemas");
        foreach (ApiShape shape in ApiShape.All)
        {
            json.WritePropertyName(shape.Name);
            json.WriteRawValue(shape.Schema);
        }
        foreach (ApiTable table in ApiOperations.All.Select(static one => one.Rows).OfType<ApiTable>().Distinct())
        {
            json.WriteStartObject(table.Name);
            json.WriteString("type", "object");
            json.WriteString("description", table.English);
            json.WriteStartObject("properties");
            foreach (ApiFieldText field in table.Texts)
            {
                json.WriteStartObject(field.Name);
                json.WriteString("$ref", "#/components/schemas/" + field.Shape.Name);
                json.WriteString("description", field.English);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
            json.WritePropertyName(table.Name + "Page");
            json.WriteRawValue(
                $$"""
                {"type":"object","required":["asKnownOn","next","items"],"properties":{"asKnownOn":{"type":["string","null"],"format":"date"},"next":{"type":["string","null"],"format":"uri"},"items":{"type":"array","items":{"$ref":"#/components/schemas/{{table.Name}}"} } } }
                """
            );
        }
        json.WritePropertyName("Problem");
        json.WriteRawValue(
            """
            {"type":"object","description":"RFC 9457","required":["type","title","status","detail","instance"],"properties":{"type":{"type":"string","format":"uri-reference"},"title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"},"instance":{"type":"string"},"errors":{"type":"array","items":{"type":"object","required":["parameter","detail"],"properties":{"parameter":{"type":"string"},"detail":{"type":"string"}}}},"offered":{"type":"array","items":{"type":"string"}}}}
            """
        );
        json.WriteEndObject();
    }

    private static void Responses(Utf8JsonWriter json)
    {
        json.WriteStartObject("responses");
        json.WriteStartObject("304");
        json.WriteString("description", "The answer is the one that If-None-Match names.");
        json.WriteEndObject();
        foreach ((string kind, int status, string title) in ApiProblem.Kinds)
        {
            json.WriteStartObject(status.ToString(System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("description", title);
            json.WriteStartObject("content");
            json.WriteStartObject("application/problem+json");
            json.WritePropertyName("schema");
            json.WriteRawValue("""{"$ref":"#/components/schemas/Problem"}""");
            json.WritePropertyName("example");
            json.WriteRawValue(Encoding.UTF8.GetString(ExampleOf(kind).Span));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> ExampleOf(string kind) =>
        (
            kind switch
            {
                "parameters" => ApiProblem.Parameters(
                    ApiRoutes.Base + "/findings?limit=0",
                    [new QueryProblem("limit", $"no whole number from 1 to {ApiRequest.LargestPage}")]
                ),
                "not-found" => ApiProblem.NotFound(ApiRoutes.Base + "/findings/f-0"),
                "method" => ApiProblem.Method(ApiRoutes.Base + "/findings"),
                "not-acceptable" => ApiProblem.NotAcceptable(ApiRoutes.Base + "/findings", ApiFormat.OfTables),
                _ => ApiProblem.Unavailable(ApiRoutes.Base + "/findings", Archive.RecordProblem.Locked),
            }
        ).Body;
}
