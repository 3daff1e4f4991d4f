using Sijill.Archive.Queries;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>What is asked, with the names that it comes to.</summary>
internal sealed record AskedFindings(FindingQuery Query, string[]? Indicators, string[]? Places, int MostTried)
{
    private readonly HashSet<string>? _indicators = Indicators is null ? null : [.. Indicators];

    /// <summary>Whether only such are asked for as the small index of what stands in question holds.</summary>
    public bool IsInQuestion => Query.AsOf is null && Query.Status < FindingStatus.Corroborated;

    /// <summary>What columns tell.</summary>
    /// <param name="sql">Is added to.</param>
    /// <param name="named">What to put before the columns of indicator and place; null where these are told otherwise.</param>
    public void Filter(SqlText sql, string? named)
    {
        if (named is not null && Indicators is not null)
        {
            sql.Add($" AND {named}f.indicator IN {SqliteFindingPages.Many(sql, Indicators)}");
        }
        if (named is not null && Places is not null)
        {
            sql.Add($" AND {named}f.place IN {SqliteFindingPages.Many(sql, Places)}");
        }
        if (Query.From is { } from)
        {
            sql.Add(" AND f.to_day >= ", from.DayNumber);
        }
        if (Query.To is { } to)
        {
            sql.Add(" AND f.from_day <= ", to.DayNumber);
        }
        if (Query.Since is { } since)
        {
            sql.Add(" AND f.seq > ", since);
        }
        if (Query.AsOf is { } asOf)
        {
            string seq = sql.Parameter(asOf);
            sql.Add($" AND f.seq <= {seq} AND (f.ended IS NULL OR f.ended > {seq})");
        }
        else
        {
            sql.Add(" AND f.ended IS NULL");
            sql.Add(Query.Status is { } status ? " AND f.status = " + sql.Parameter((int)status) : "");
        }
    }

    /// <summary>Only what comes behind the page before.</summary>
    public void Behind(SqlText sql)
    {
        if (Query.After is { } after)
        {
            string sort = sql.Parameter(after.Sort);
            // Told twice, so that the index of changes can be entered by it.
            string at = Query.Order == FindingOrder.LastChanged ? $"f.seq <= {sort} AND " : "";
            sql.Add(
                    $" AND {at}({SqliteFindingPages.SortOf(Query)} < {sort} OR ({SqliteFindingPages.SortOf(Query)} = {sort} AND f.id < ",
                    after.Row
                )
                .Add("))");
        }
    }

    /// <summary>Of one as it stood, what columns tell of others.</summary>
    public bool FitsPlaceAndTime(Finding finding) =>
        (Places is null || finding.Subject.Places.Any(place => place.Id is { } id && Places.Contains(id)))
        && (Query.From is not { } from || finding.Time.To >= from)
        && (Query.To is not { } to || finding.Time.From <= to);

    /// <summary>What only the packed state tells; of one as it stood, all that its row tells of now.</summary>
    public bool Fits(Finding finding) =>
        (Query.Target is null || finding.Subject.Target == Query.Target)
        && (Query.Group is null || finding.Subject.Group == Query.Group)
        && (Query.Status is null || finding.Status == Query.Status)
        && (Query.Measure is null || finding.Subject.Measure == Query.Measure)
        && (Query.Unit is null || finding.Subject.Unit == Query.Unit)
        && (Query.Mode is null || finding.Subject.Mode == Query.Mode)
        && (_indicators is null || _indicators.Contains(finding.Subject.Indicator));
}
