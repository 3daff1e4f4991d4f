using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sijill.Archive.Queries;

namespace Sijill.Site.Pages.Findings;

/// <summary>What a list of findings is asked for, and the addresses of lists like it.</summary>
/// <param name="Query">The question.</param>
public sealed record FindingListRequest(FindingQuery Query)
{
    /// <summary>The address of a page below its language.</summary>
    /// <param name="after">Behind what it goes on; null for the first page.</param>
    public string Path(string? after) =>
        QueryHelpers.AddQueryString(
            "/findings",
            new KeyValuePair<string, string?>[]
            {
                new("indicator", Query.Indicator),
                new("place", Query.Place),
                new("status", Query.Status?.ToString().ToLowerInvariant()),
                new("from", Day(Query.From)),
                new("to", Day(Query.To)),
                new("after", after),
            }.Where(static one => one.Value is not null)
        );

    /// <summary>A day as an address has it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
