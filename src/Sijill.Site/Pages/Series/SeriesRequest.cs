using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Sijill.Site.Http;

namespace Sijill.Site.Pages.Series;

/// <summary>What a page of a series is asked for, and the addresses of pages like it.</summary>
/// <param name="Query">The question; null where no indicator is named.</param>
/// <param name="Line">A finding of the line that is wanted, or null.</param>
public sealed record SeriesRequest(SeriesQuery? Query, FindingId? Line)
{
    /// <summary>Reads the parameters of an address.</summary>
    internal static SeriesRequest Of(QueryValues values)
    {
        string? indicator = values.Text("indicator");
        var query = new SeriesQuery(indicator ?? "")
        {
            Place = values.Text("place"),
            Target = values.Text("target"),
            Group = values.Text("group"),
            By = values.Word<Bucket>("by") ?? Bucket.None,
            From = values.Day("from"),
            To = values.Day("to"),
        };
        FindingId? line = null;
        if (values.Text("line") is { } text)
        {
            if (FindingId.TryParse(text, out FindingId id))
            {
                line = id;
            }
            else
            {
                values.Refuse("line", "no id of a finding");
            }
        }
        return new SeriesRequest(indicator is null ? null : query, line);
    }

    /// <summary>The address of the page below its language.</summary>
    public string Path(int page = 1) =>
        QueryHelpers.AddQueryString(
            "/series",
            Parameters()
                .Append(new("line", Line?.ToString()))
                .Append(new("page", page > 1 ? Text(page) : null))
                .Where(static one => one.Value is not null)
        );

    /// <summary>The address of the same as data: "csv" or "json".</summary>
    /// <param name="format">Which.</param>
    /// <param name="asKnownOn">As the record knew it on this day; null for now.</param>
    public string Data(string format, DateOnly? asKnownOn) =>
        QueryHelpers.AddQueryString(
            "/api/v1/series." + format,
            Parameters().Append(new("as_known_on", Day(asKnownOn))).Where(static one => one.Value is not null)
        );

    private IEnumerable<KeyValuePair<string, string?>> Parameters()
    {
        SeriesQuery query = Query ?? new SeriesQuery("");
        return
        [
            new("indicator", query.Indicator.Length > 0 ? query.Indicator : null),
            new("place", query.Place),
            new("target", query.Target),
            new("group", query.Group),
            new("by", query.By == Bucket.None ? null : query.By.ToString().ToLowerInvariant()),
            new("from", Day(query.From)),
            new("to", Day(query.To)),
        ];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
