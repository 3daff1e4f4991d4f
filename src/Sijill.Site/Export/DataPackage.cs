using System.Text.Encodings.Web;
using System.Text.Json;
using Sijill.Site.Publication;

namespace Sijill.Site.Export;

/// <summary>datapackage.json (Frictionless Data Package 1): what the files are, their dictionary, licence, version, how to cite them, and what to mind.</summary>
internal sealed record DataPackage
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "datapackage.json";

    private static readonly string[] Caveats =
    [
        "A claim is what a text says, not what happened: statements of parties to a conflict are not verified facts.",
        "Silence is not zero: where the record has no row, nothing was read, which does not mean that nothing happened.",
        "Totals, parts, periods inside periods, people and families of the same movement overlap: never add rows without looking at measure, period and scope.",
        "Only rows of mode done were reported to have happened. Deaths are never added over sides.",
        "Names of people whom the codebook does not hold are left out of words and titles; planned movements and sites have no place finer than a governorate.",
        "Not for targeting, watch lists, screening of persons, or decisions on asylum or in court.",
    ];

    /// <summary>Name of the policy of values.</summary>
    public required string Policy { get; init; }

    /// <summary>Entry of the log up to which the record was exported.</summary>
    public required long Entry { get; init; }

    /// <summary>Entry after which changes were exported, or null for all.</summary>
    public long? Since { get; init; }

    /// <summary>Id of the codebook.</summary>
    public required string Codebook { get; init; }

    /// <summary>Hash of the codebook.</summary>
    public required string CodebookHash { get; init; }

    /// <summary>Writes it.</summary>
    public void Write(
        string path,
        ExportTable<ExportedFinding> findings,
        ExportTable<HeldClaim> claims,
        ExportTable<PublicDocument> documents
    )
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(
            file,
            new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
        json.WriteStartObject();
        json.WriteString("profile", "data-package");
        json.WriteString("name", "sijill-record");
        json.WriteString("title", "Figures of a Sijill record, with who says them and where");
        json.WriteString("version", $"1.0.{Entry}");
        json.WriteString(
            "citation",
            $"Sijill record ({Codebook}), version 1.0.{Entry}, values by the policy {Policy}. CC BY 4.0."
        );
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", "CC-BY-4.0");
        json.WriteString(
            "title",
            "Creative Commons Attribution 4.0, for the compilation; what sources wrote remains theirs"
        );
        json.WriteString("path", "https://creativecommons.org/licenses/by/4.0/");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("sijill");
        json.WriteString("policy", Policy);
        json.WriteNumber("entry", Entry);
        if (Since is { } since)
        {
            json.WriteNumber("since", since);
        }
        json.WriteString("codebook", Codebook);
        json.WriteString("codebookHash", CodebookHash);
        json.WriteEndObject();
        json.WriteStartArray("caveats");
        foreach (string caveat in Caveats)
        {
            json.WriteStringValue(caveat);
        }
        json.WriteEndArray();
        json.WriteStartArray("resources");
        Csv(json, findings);
        Csv(json, claims, ("finding", "findings"), ("document", "documents"));
        Csv(json, documents);
        json.WriteStartObject();
        json.WriteString("name", "findings-lines");
        json.WriteString("path", "findings.jsonl");
        json.WriteString("format", "jsonl");
        json.WriteString("mediatype", "application/jsonl");
        json.WriteString("encoding", "utf-8");
        json.WriteString("description", "The rows of findings.csv, one JSON object a line.");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Csv<T>(
        Utf8JsonWriter json,
        ExportTable<T> table,
        params (string Field, string Table)[] references
    )
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("description", table.Description + " The second row holds HXL tags.");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8-sig");
        json.WriteStartObject("dialect");
        json.WriteStartArray("commentRows");
        json.WriteNumberValue(2);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("schema");
        table.WriteSchema(json);
        if (references.Length > 0)
        {
            json.WriteStartArray("foreignKeys");
            foreach ((string field, string other) in references)
            {
                json.WriteStartObject();
                json.WriteString("fields", field);
                json.WriteStartObject("reference");
                json.WriteString("resource", other);
                json.WriteString("fields", "id");
                json.WriteEndObject();
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
