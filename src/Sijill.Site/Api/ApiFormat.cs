namespace Sijill.Site.Api;

/// <summary>A form in which an answer is given.</summary>
/// <param name="Suffix">What ends its stable address: ".csv"; "" where it has none.</param>
/// <param name="Type">Its media type, without parameters.</param>
/// <param name="ContentType">The whole content type.</param>
/// <param name="Aliases">Other media types by which clients ask for it.</param>
internal sealed record ApiFormat(string Suffix, string Type, string ContentType, params IReadOnlyList<string> Aliases)
{
    /// <summary>JSON.</summary>
    public static ApiFormat Json { get; } = new(".json", "application/json", "application/json; charset=utf-8");

    /// <summary>CSV for spreadsheets.</summary>
    public static ApiFormat Csv { get; } = new(".csv", "text/csv", "text/csv; charset=utf-8; header=present");

    /// <summary>JSON Lines: one object a line.</summary>
    public static ApiFormat Lines { get; } =
        new(
            ".jsonl",
            "application/jsonl",
            "application/jsonl; charset=utf-8",
            "application/x-ndjson",
            "application/x-jsonlines",
            "application/jsonlines"
        );

    /// <summary>Web annotations as linked data.</summary>
    public static ApiFormat Annotations { get; } =
        new("", "application/ld+json", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");

    /// <summary>All that tables are given in, the usual first.</summary>
    public static IReadOnlyList<ApiFormat> OfTables { get; } = [Json, Csv, Lines];

    /// <summary>All that annotations are given in.</summary>
    public static IReadOnlyList<ApiFormat> OfAnnotations { get; } = [Annotations, Json];

    /// <summary>Whether a client's media type means this one.</summary>
    public bool Is(string type) =>
        type.Equals(Type, StringComparison.OrdinalIgnoreCase)
        || Aliases.Any(alias => alias.Equals(type, StringComparison.OrdinalIgnoreCase));
}
