using Sijill.Site.Publication;

namespace Sijill.Site.Api;

/// <summary>
/// An operation of the API: from it the route is mapped, its parameters are checked, and the OpenAPI document and the reference page are written.
/// </summary>
/// <param name="Id">Its operation id: "listFindings".</param>
/// <param name="Path">Its path below /api/v1.</param>
/// <param name="Rows">What it answers with; null where it makes JSON of its own.</param>
/// <param name="English">What it is for.</param>
/// <param name="Arabic">The same in Arabic.</param>
/// <param name="Answer">Makes the answer.</param>
internal sealed record ApiOperation(
    string Id,
    string Path,
    ApiTable? Rows,
    string English,
    string Arabic,
    Func<ApiRequest, ApiAnswer> Answer
)
{
    /// <summary>What it takes, besides what all take.</summary>
    public IReadOnlyList<ApiParameter> Takes { get; init; } = [];

    /// <summary>Whether it can be asked as known on a day.</summary>
    public bool KnowsPast { get; init; }

    /// <summary>Whether it gives pages of a list.</summary>
    public bool IsList => Rows is not null && (!Path.EndsWith('}'));

    /// <summary>The forms of its answers.</summary>
    public IReadOnlyList<ApiFormat> Formats { get; init; } = ApiFormat.OfTables;

    /// <summary>An id that the record has, for examples; null where it has none.</summary>
    public Func<PublicRecord, string?>? ExampleId { get; init; }

    /// <summary>Whether a part of its path names a thing.</summary>
    public bool NamesOne => Path.Contains("{id}", StringComparison.Ordinal);

    /// <summary>All that it takes, as it is told.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; private init; } = [];

    /// <summary>What it is for, in a language.</summary>
    public string Says(string language) => language == "ar" ? Arabic : English;

    /// <summary>The operation with all that it takes.</summary>
    public ApiOperation Complete(ApiParameter? id = null) =>
        this with
        {
            Parameters =
            [
                .. id is null ? (ReadOnlySpan<ApiParameter>)[] : [id],
                .. Takes,
                .. KnowsPast ? (ReadOnlySpan<ApiParameter>)[ApiParameters.AsKnownOn] : [],
                .. IsList ? (ReadOnlySpan<ApiParameter>)[ApiParameters.Limit, ApiParameters.Cursor] : [],
                .. Rows is null ? (ReadOnlySpan<ApiParameter>)[] : [ApiParameters.Fields, ApiParameters.Hxl],
            ],
        };
}
