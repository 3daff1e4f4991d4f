using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Sijill.Site.Api;

namespace Sijill.Site.Tests.Api;

/// <summary>The OpenAPI document against the routes that are mapped, and its examples against what is answered.</summary>
public sealed class OpenApiTests(DemoSite demo)
{
    [Fact]
    public async Task EveryRoute_IsInTheDocument_AndNoOther()
    {
        JsonElement document = await demo.Site.JsonAsync("/api/v1/openapi.json");
        string[] mapped =
        [
            .. demo
                .Site.Routes.OfType<RouteEndpoint>()
                .Select(static route => route.RoutePattern.RawText!)
                .Where(static path => path.StartsWith("/api/v1/", StringComparison.Ordinal))
                .Select(static path => path["/api/v1".Length..])
                .Where(static path =>
                    path == "/openapi.json"
                    || !path.EndsWith(".json", StringComparison.Ordinal)
                        && !path.EndsWith(".csv", StringComparison.Ordinal)
                        && !path.EndsWith(".jsonl", StringComparison.Ordinal)
                )
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            mapped,
            document.GetProperty("paths").EnumerateObject().Select(static one => one.Name).Order(StringComparer.Ordinal)
        );
        foreach (
            string list in (string[])
                [
                    "documents",
                    "claims",
                    "findings",
                    "events",
                    "series",
                    "statements",
                    "appeals",
                    "commitments",
                    "places",
                    "actors",
                    "sources",
                    "search",
                    "proofs",
                ]
        )
        {
            Assert.Contains("/" + list, mapped);
        }
    }

    [Fact]
    public async Task EveryOperation_HasAnId_ItsParameters_AndAnswersWithExamples()
    {
        JsonElement document = await demo.Site.JsonAsync("/api/v1/openapi.json");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty path in document.GetProperty("paths").EnumerateObject())
        {
            JsonElement get = path.Value.GetProperty("get");
            Assert.True(ids.Add(get.GetProperty("operationId").GetString()!), $"{path.Name} has another's id.");
            Assert.NotEmpty(get.GetProperty("summary").GetString()!);
            foreach (JsonElement parameter in get.GetProperty("parameters").EnumerateArray())
            {
                Assert.NotEmpty(parameter.GetProperty("description").GetString()!);
                Assert.Contains(parameter.GetProperty("in").GetString(), (string[])["path", "query"]);
                Assert.Equal(
                    parameter.GetProperty("in").GetString() == "path",
                    path.Name.Contains("{" + parameter.GetProperty("name").GetString() + "}", StringComparison.Ordinal)
                );
                Assert.True(parameter.GetProperty("schema").TryGetProperty("type", out _));
            }
            JsonElement responses = get.GetProperty("responses");
            Assert.Equal(path.Name.Contains('{', StringComparison.Ordinal), responses.TryGetProperty("404", out _));
            JsonElement content = responses.GetProperty("200").GetProperty("content");
            // The samples of the demo hold no statement to name.
            if (path.Name is not ("/openapi.json" or "/statements/{id}"))
            {
                Assert.Contains(content.EnumerateObject(), static form => form.Value.TryGetProperty("example", out _));
            }
        }
        AssertReferences(document, document);
        string[] schemas =
        [
            .. document
                .GetProperty("components")
                .GetProperty("schemas")
                .EnumerateObject()
                .Select(static one => one.Name),
        ];
        Assert.Equal(schemas.Length, schemas.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task EveryExample_IsWhatTheDemoAnswers_AndFitsItsSchema()
    {
        JsonElement document = await demo.Site.JsonAsync("/api/v1/openapi.json");
        foreach (
            ApiOperation operation in ApiOperations.All.Where(static one =>
                one.Rows is not null && one.Id != "getStatement"
            )
        )
        {
            JsonElement json = document
                .GetProperty("paths")
                .GetProperty(operation.Path)
                .GetProperty("get")
                .GetProperty("responses")
                .GetProperty("200")
                .GetProperty("content")
                .GetProperty("application/json");
            JsonElement example = json.GetProperty("example");
            Fits(example, json.GetProperty("schema"), document, operation.Id);
            if (operation is { IsList: true, NamesOne: false })
            {
                JsonElement[] items = [.. example.GetProperty("items").EnumerateArray()];
                Assert.Equal(operation.Id == "listStatements" ? 0 : 1, items.Length);
                string query = operation.Id switch
                {
                    "listSeries" => "indicator=population&",
                    "search" => "words=" + Uri.EscapeDataString(ApiParameters.SearchWords.Example!) + "&",
                    _ => "",
                };
                JsonElement now = await demo.Site.JsonAsync($"{ApiRoutes.Base}{operation.Path}?{query}limit=1");
                Assert.Equal(now.GetRawText(), example.GetRawText());
            }
        }
    }

    [Fact]
    public async Task EveryParameter_IsReadByItsOperation()
    {
        // A value that nothing takes is told by whoever reads the parameter.
        foreach (ApiOperation operation in ApiOperations.All)
        {
            foreach (ApiParameter parameter in operation.Parameters.Where(static one => !one.InPath))
            {
                string address =
                    ApiRoutes.Base
                    + operation.Path.Replace("{id}", "x", StringComparison.Ordinal)
                    + $"?{parameter.Name}=a&{parameter.Name}=b";
                JsonElement problem = await demo.Site.ProblemAsync(address, 400);
                Assert.Contains(
                    problem.GetProperty("errors").EnumerateArray(),
                    one => one.GetProperty("parameter").GetString() == parameter.Name
                );
            }
        }
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task TheReference_ExplainsEveryOperation_ParameterAndMember(string language)
    {
        string page = await demo.Site.PageAsync($"/{language}/about/data");
        string fields = await demo.Site.PageAsync($"/{language}/about/data/fields");

        foreach (ApiOperation operation in ApiOperations.All)
        {
            Assert.Contains($"id=\"{operation.Id}\"", page, StringComparison.Ordinal);
            Assert.Contains(WebUtility.HtmlEncode(operation.Path), page, StringComparison.Ordinal);
            Assert.All(
                operation.Rows?.Texts ?? [],
                field => Assert.Contains($">{field.Name}</code>", fields, StringComparison.Ordinal)
            );
        }
        foreach ((string kind, _, _) in ApiProblem.Kinds)
        {
            Assert.Contains($"id=\"problem-{kind}\"", page, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.True(page.Length < 80 * 1024, $"The page has {page.Length} characters.");
    }

    /// <summary>Every reference leads somewhere.</summary>
    private static void AssertReferences(JsonElement at, JsonElement document)
    {
        if (at.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement one in at.EnumerateArray())
            {
                AssertReferences(one, document);
            }
        }
        else if (at.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty one in at.EnumerateObject())
            {
                if (one.Name == "$ref")
                {
                    _ = Resolve(one.Value.GetString()!, document);
                }
                AssertReferences(one.Value, document);
            }
        }
    }

    private static JsonElement Resolve(string reference, JsonElement document)
    {
        JsonElement at = document;
        foreach (string part in reference.Split('/').Skip(1))
        {
            Assert.True(at.TryGetProperty(part, out at), $"{reference} leads nowhere.");
        }
        return at;
    }

    /// <summary>A small validator of the part of JSON Schema that the document uses.</summary>
    private static void Fits(JsonElement value, JsonElement schema, JsonElement document, string where)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            Fits(value, Resolve(reference.GetString()!, document), document, where);
            return;
        }
        string type = value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Null => "null",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            _ => "boolean",
        };
        JsonElement types = schema.GetProperty("type");
        string[] allowed =
            types.ValueKind == JsonValueKind.Array
                ? [.. types.EnumerateArray().Select(static one => one.GetString()!)]
                : [types.GetString()!];
        Assert.True(
            allowed.Contains(type) || (type == "integer" && allowed.Contains("number")),
            $"{where}: {value.GetRawText()} is none of {string.Join(", ", allowed)}."
        );
        if (type == "object")
        {
            if (schema.TryGetProperty("required", out JsonElement required))
            {
                Assert.All(
                    required.EnumerateArray(),
                    name => Assert.True(value.TryGetProperty(name.GetString()!, out _), where)
                );
            }
            JsonElement properties = schema.GetProperty("properties");
            foreach (JsonProperty member in value.EnumerateObject())
            {
                Assert.True(
                    properties.TryGetProperty(member.Name, out JsonElement of),
                    $"{where}: {member.Name} is not told."
                );
                Fits(member.Value, of, document, where + "." + member.Name);
            }
        }
        else if (type == "array")
        {
            foreach (JsonElement one in value.EnumerateArray())
            {
                Fits(one, schema.GetProperty("items"), document, where + "[]");
            }
        }
    }
}
