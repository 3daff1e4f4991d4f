using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sijill.Site.Api;
using Sijill.Site.Http;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Data;

/// <summary>The reference of the API, drawn from the table that maps it.</summary>
internal static class DataPage
{
    private static readonly string[] Shown = ["listFindings", "getAnnotation"];

    /// <summary>Maps it, and what its answers are made of.</summary>
    public static void MapData(this PageRoutes pages)
    {
        pages.Map("/about/data", Answer);
        pages.Map("/about/data/fields", Fields);
    }

    private static IResult Fields(PageRequest request)
    {
        DataWords words = DataWords.For(request.Language);
        return request.Page<FieldsView, IReadOnlyList<DataTable>>(
            new PageHead(words.Dictionary, "/about") { Description = words.DictionaryText },
            [
                .. ApiOperations
                    .All.Select(static one => one.Rows)
                    .OfType<ApiTable>()
                    .Distinct()
                    .Select(table => Table(table, request.Language)),
            ]
        );
    }

    private static IResult Answer(PageRequest request)
    {
        DataWords words = DataWords.For(request.Language);
        string origin = ApiRoutes.Origin(request.Http, request.Site.Options);
        ApiParameter[] all = [.. ApiOperations.All.SelectMany(static one => one.Parameters).Distinct()];
        // One that has to be given here and not there is explained once.
        ApiParameter[] parameters = [.. all.DistinctBy(static one => (one.Name, one.English))];
        var anchors = new Dictionary<ApiParameter, string>();
        foreach (ApiParameter parameter in parameters)
        {
            int same = anchors.Keys.Count(other => other.Name == parameter.Name);
            anchors[parameter] = "p-" + parameter.Name + (same == 0 ? "" : same.ToString(CultureInfo.InvariantCulture));
        }
        foreach (ApiParameter parameter in all.Except(parameters))
        {
            anchors[parameter] = anchors[
                parameters.First(one => one.Name == parameter.Name && one.English == parameter.English)
            ];
        }
        return request.Page<DataView, DataModel>(
            new PageHead(words.Title, "/about") { Description = words.Intro, LinkedData = Dataset(origin, words) },
            new DataModel(
                origin + ApiRoutes.Base,
                [.. ApiOperations.All.Select(operation => Operation(operation, request, origin, anchors))],
                [.. parameters.Select(one => Parameter(one, request.Language, anchors[one]))],
                origin + ApiRoutes.Base + "/series.csv?indicator=population&place=sy-camp-hol"
            )
        );
    }

    private static DataOperation Operation(
        ApiOperation operation,
        PageRequest request,
        string origin,
        Dictionary<ApiParameter, string> anchors
    )
    {
        ApiAnswer? example = Shown.Contains(operation.Id)
            ? OpenApiDocument.Example(operation, request.Record, origin)
            : null;
        return new DataOperation(
            operation.Id,
            operation.Path,
            operation.Says(request.Language),
            string.Join(" · ", operation.Formats.Select(static format => format.Type)),
            // What all take is told once, above.
            [
                .. operation
                    .Parameters.Where(static one => !one.InPath && !ApiParameters.OfAll.Contains(one))
                    .Select(one => (one.Name, anchors[one])),
            ],
            operation.Rows?.Name,
            OpenApiDocument.ExampleAddress(operation, request.Record) is { } address ? ApiRoutes.Base + address : null,
            example is null ? null : Indented(example.Body)
        );
    }

    private static DataParameter Parameter(ApiParameter parameter, string language, string anchor) =>
        new(
            parameter.Name,
            anchor,
            parameter.Says(language),
            parameter.Values.Count > 0 ? string.Join(" · ", parameter.Values)
                : parameter.Format == "date" ? "YYYY-MM-DD"
                : "",
            parameter.Example
        );

    private static DataTable Table(ApiTable table, string language) =>
        new(
            table.Name,
            table.Says(language),
            [
                .. table.Texts.Select(field =>
                    (
                        field.Name,
                        string.Join(" ", field.Columns.Select(static column => column.Name)),
                        field.Says(language)
                    )
                ),
            ]
        );

    private static string Indented(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        return Encoding.UTF8.GetString(ApiBytes.Of(json => document.RootElement.WriteTo(json), indented: true).Span);
    }

    /// <summary>The record as a Dataset of schema.org.</summary>
    private static string Dataset(string origin, DataWords words) =>
        Encoding.UTF8.GetString(
            ApiBytes
                .Of(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("@context", "https://schema.org");
                    json.WriteString("@type", "Dataset");
                    json.WriteString("name", words.DatasetName);
                    json.WriteString("description", words.Intro);
                    json.WriteString("license", "https://creativecommons.org/licenses/by/4.0/");
                    json.WriteBoolean("isAccessibleForFree", true);
                    json.WriteStartArray("distribution");
                    foreach (
                        (string path, string type) in (ReadOnlySpan<(string, string)>)
                            [
                                ("/findings.csv", "text/csv"),
                                ("/claims.csv", "text/csv"),
                                ("/openapi.json", "application/json"),
                            ]
                    )
                    {
                        json.WriteStartObject();
                        json.WriteString("@type", "DataDownload");
                        json.WriteString("contentUrl", origin + ApiRoutes.Base + path);
                        json.WriteString("encodingFormat", type);
                        json.WriteEndObject();
                    }
                    json.WriteEndArray();
                    json.WriteEndObject();
                })
                .Span
        );
}
