namespace Sijill.Site.Api;

/// <summary>All operations: a table of contents, and the one source of routes, checks, OpenAPI document and reference page.</summary>
internal static class ApiOperations
{
    private static readonly ApiParameter Id = new("id", "string", "Id of the thing.", "معرّف الشيء.")
    {
        InPath = true,
        Required = true,
    };

    /// <summary>The operations in the order of the reference.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        .. FindingOperations.All.Select(Complete),
        .. ClaimOperations.All.Select(Complete),
        .. SeriesOperations.All.Select(Complete),
        .. EventOperations.All.Select(Complete),
        .. DocumentOperations.All.Select(Complete),
        .. Annotations.All.Select(Complete),
        .. SayingOperations.All.Select(Complete),
        .. EntityOperations.All.Select(Complete),
        .. ProofOperations.All.Select(Complete),
        .. OpenApiDocument.All.Select(Complete),
    ];

    private static ApiOperation Complete(ApiOperation operation) => operation.Complete(operation.NamesOne ? Id : null);
}
