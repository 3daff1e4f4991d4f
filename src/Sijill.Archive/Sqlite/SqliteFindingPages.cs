using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// Findings by what they are about, in order. What fits is gathered by its place where it is little, and put in order then; where it is much, the findings are read in their order
/// until the page is full: of many that fit, some come soon.
/// </summary>
internal sealed class SqliteFindingPages(SqliteConnection connection, SqliteFindingQueries states)
{
    /// <summary>On how many findings at most is tried, for one page, what only their packed state tells.</summary>
    public const int MostTried = 5000;

    // Up to here gathering costs less than a few milliseconds; what changed last, no index tells beside the subject.
    private const int Little = 4000;
    private const int LittleChanged = 1000;

    // As the index of wide ones has it.
    private const int Narrow = 31;

    /// <summary>The findings that fit; with at most <paramref name="mostTried"/> looked at.</summary>
    public Page<FindingView> Ask(FindingQuery query, int mostTried)
    {
        if (AskedBy(query, mostTried) is not { } asked)
        {
            return new Page<FindingView>([], null);
        }
        if (query.AsOf is not null)
        {
            // What changed last by then is no order that an index has.
            asked = asked with
            {
                Query = query with { Order = FindingOrder.LatestTime },
            };
            return AsItStood(asked);
        }
        return Now(asked);
    }

    /// <summary>
    /// The figures of all that fit and stand now, in no order: a series of all years is made of thousands, so that nothing is read of them that it does not need
    /// (<see cref="FindingBytes.Figures"/>).
    /// </summary>
    public IReadOnlyList<SeriesFinding> Figures(FindingQuery query)
    {
        var found = new List<SeriesFinding>();
        if (AskedBy(query, int.MaxValue) is not { } asked)
        {
            return found;
        }
        var sql = new SqlText();
        sql.Add("SELECT f.birth_document, f.birth_claim, f.body FROM finding f WHERE 1");
        asked.Filter(sql, "");
        using var statement = new Statement(connection, sql.ToString());
        using StatementRows rows = statement.Rows(sql.Values);
        var parts = new RepeatedParts();
        while (rows.Read())
        {
            Finding finding = FindingBytes.Figures(rows.GetBytes(2), parts);
            if (asked.Fits(finding))
            {
                var birth = new ClaimKey(
                    new DocumentKey((ulong)rows.GetInt64(0)),
                    new ClaimId((ulong)rows.GetInt64(1))
                );
                found.Add(new SeriesFinding(new FindingId(birth), finding));
            }
        }
        return found;
    }

    /// <summary>What a query comes to; null where nothing can fit.</summary>
    private AskedFindings? AskedBy(FindingQuery query, int mostTried)
    {
        string[]? indicators = Named(query.Indicator, query.Indicators);
        string[]? places = Named(query.Place, query.Places);
        return indicators is [] || places is []
            ? null
            : new AskedFindings(query, indicators, places is null ? null : WithJoint(places), mostTried);
    }

    /// <summary>
    /// What stood then as it does now, found as always, and what has changed since: that may have been about something else then, and is tried by what it was.
    /// </summary>
    private Page<FindingView> AsItStood(AskedFindings asked)
    {
        Page<FindingView> page = Now(asked);
        var found = page
            .Items.Select(view => (Sort: SortOf(view.Finding), Row: states.RowOf(view.Id), View: view))
            .ToList();
        int unchanged = found.Count;
        foreach ((long row, FindingView view) in states.ChangedSince(asked.Query.AsOf!.Value))
        {
            var at = (Sort: SortOf(view.Finding), Row: row, View: view);
            bool behind =
                asked.Query.After is not { } after || (at.Sort, at.Row).CompareTo((after.Sort, after.Row)) < 0;
            if (behind && asked.Fits(view.Finding) && asked.FitsPlaceAndTime(view.Finding))
            {
                found.Add(at);
            }
        }
        if (found.Count == unchanged)
        {
            return page;
        }
        found.Sort(static (a, b) => (b.Sort, b.Row).CompareTo((a.Sort, a.Row)));
        int limit = Math.Max(1, asked.Query.Limit);
        if (found.Count <= limit)
        {
            return new Page<FindingView>([.. found.Select(static one => one.View)], page.Next);
        }
        var last = found[limit - 1];
        return new Page<FindingView>(
            [.. found.Take(limit).Select(static one => one.View)],
            new PageCursor(last.Sort, last.Row, 0)
        );
    }

    private static long SortOf(Finding finding) => finding.Time.To?.DayNumber ?? -1;

    private Page<FindingView> Now(AskedFindings asked)
    {
        FindingQuery query = asked.Query;
        string[]? indicators = asked.Indicators;
        string[]? places = asked.Places;
        if (query.Limit > Little)
        {
            return All(asked);
        }
        bool gathers = places is not null || (indicators is not null && asked.Query.Order == FindingOrder.LastChanged);
        return gathers && Gathered(asked) is { } page ? page : Streamed(asked);
    }

    /// <summary>All that fit are read and put in order by the store.</summary>
    private Page<FindingView> All(AskedFindings asked)
    {
        var sql = new SqlText();
        sql.Add("SELECT ")
            .Add(SortOf(asked.Query))
            .Add(", ")
            .Add(SqliteFindingQueries.Columns)
            .Add(" FROM finding f WHERE 1");
        asked.Filter(sql, "");
        asked.Behind(sql);
        sql.Add(asked.Query.Order == FindingOrder.LastChanged ? " ORDER BY f.seq DESC" : " ORDER BY f.to_day DESC");
        return Take(asked, sql.Add(", f.id DESC"));
    }

    /// <summary>The rows of what fits by place, in order; null where they are many.</summary>
    private Page<FindingView>? Gathered(AskedFindings asked)
    {
        int most = asked.Query.Order == FindingOrder.LastChanged ? LittleChanged : Little;
        var sql = new SqlText();
        sql.Add("SELECT ").Add(SortOf(asked.Query)).Add(", f.id FROM finding f WHERE f.indicator IN ");
        sql.Add(Many(sql, asked.Indicators ?? Indicators()));
        asked.Filter(sql, null);
        sql.Add(asked.Places is null ? "" : " AND f.place IN " + Many(sql, asked.Places));
        asked.Behind(sql);
        sql.Add(" LIMIT ", most + 1);
        var found = new List<(long Sort, long Row)>();
        using (var statement = new Statement(connection, sql.ToString()))
        {
            using StatementRows rows = statement.Rows(sql.Values);
            while (rows.Read())
            {
                found.Add((rows.GetInt64(0), rows.GetInt64(1)));
            }
        }
        if (found.Count > most)
        {
            return null;
        }
        found.Sort(static (a, b) => b.CompareTo(a));
        return Take(asked, Rows(found));
    }

    private IEnumerable<(long Sort, StoredFinding Finding)> Rows(List<(long Sort, long Row)> found)
    {
        using var one = new Statement(
            connection,
            $"SELECT {SqliteFindingQueries.Columns} FROM finding f WHERE f.id = $1"
        );
        foreach ((long sort, long row) in found)
        {
            using StatementRows rows = one.Rows(row);
            if (rows.Read())
            {
                yield return (sort, SqliteFindingQueries.Read(rows));
            }
        }
    }

    /// <summary>Read in order from one index, or from one run of it for each indicator, merged.</summary>
    private Page<FindingView> Streamed(AskedFindings asked)
    {
        FindingQuery query = asked.Query;
        var sql = new SqlText();
        if (query.Order == FindingOrder.LastChanged)
        {
            Arm(sql, asked, "");
            asked.Behind(sql);
            return Take(asked, sql.Add(" ORDER BY f.seq DESC, f.id DESC"));
        }
        bool inQuestion = asked.IsInQuestion;
        string[] indicators = inQuestion ? [""] : asked.Indicators ?? Indicators();
        if (indicators.Length == 0)
        {
            return new Page<FindingView>([], null);
        }
        string join = "";
        foreach (string indicator in indicators)
        {
            string of = inQuestion ? " AND f.status < 4" : " AND f.indicator = " + sql.Parameter(indicator);
            // Behind a dated one come earlier ones, then those without a day: two runs of the index.
            foreach (string reach in query.After is { Sort: < 0 } ? [] : Reaches(sql, query, inQuestion))
            {
                Arm(sql.Add(join), asked, of);
                sql.Add(reach);
                if (query.After is { } after)
                {
                    string day = sql.Parameter(after.Sort);
                    sql.Add($" AND f.to_day <= {day} AND (f.to_day < {day} OR f.id < ", after.Row).Add(")");
                }
                join = " UNION ALL ";
            }
            if (query.After is { } end && query is { From: null, To: null })
            {
                Arm(sql.Add(join), asked, of);
                sql.Add(" AND f.to_day IS NULL");
                if (end.Sort < 0)
                {
                    sql.Add(" AND f.id < ", end.Row);
                }
                join = " UNION ALL ";
            }
        }
        return join.Length == 0
            ? new Page<FindingView>([], null)
            : Take(asked, sql.Add(" ORDER BY to_day DESC, id DESC"));
    }

    /// <summary>
    /// Of findings up to a day those that end soon behind it, and those that are long enough to reach over it from afar: what lies behind the day is passed over, and not read.
    /// </summary>
    private static string[] Reaches(SqlText sql, FindingQuery query, bool inQuestion)
    {
        if (query.To is not { } to || inQuestion)
        {
            return [""];
        }
        string end = sql.Parameter(to.DayNumber + Narrow);
        return [$" AND f.to_day <= {end}", $" AND f.to_day > {end} AND f.to_day - f.from_day > 31"];
    }

    private static void Arm(SqlText sql, AskedFindings asked, string of)
    {
        sql.Add("SELECT ").Add(SortOf(asked.Query)).Add(" AS sort, ").Add(SqliteFindingQueries.Columns);
        sql.Add(", f.to_day FROM finding f WHERE 1").Add(of);
        // A plus keeps the store to the index of the order.
        asked.Filter(sql, of.Length == 0 || asked.IsInQuestion ? "+" : null);
        if (of.Length > 0 && !asked.IsInQuestion && asked.Places is not null)
        {
            sql.Add(" AND +f.place IN " + Many(sql, asked.Places));
        }
    }

    private Page<FindingView> Take(AskedFindings asked, SqlText sql)
    {
        using var statement = new Statement(connection, sql.ToString());
        return Take(asked, Rows(statement, sql));
    }

    private static IEnumerable<(long Sort, StoredFinding Finding)> Rows(Statement statement, SqlText sql)
    {
        using StatementRows rows = statement.Rows(sql.Values);
        while (rows.Read())
        {
            yield return (rows.GetInt64(0), SqliteFindingQueries.Read(rows, 1));
        }
    }

    private Page<FindingView> Take(AskedFindings asked, IEnumerable<(long Sort, StoredFinding Finding)> rows)
    {
        int limit = Math.Max(1, asked.Query.Limit);
        var found = new List<FindingView>();
        PageCursor? last = null;
        int tried = 0;
        foreach ((long sort, StoredFinding stored) in rows)
        {
            if (found.Count == limit || tried == asked.MostTried)
            {
                return new Page<FindingView>(found, last);
            }
            tried++;
            last = new PageCursor(sort, stored.Row, 0);
            if (states.At(stored, asked.Query.AsOf) is { } view && asked.Fits(view.Finding))
            {
                found.Add(view);
            }
        }
        return new Page<FindingView>(found, null);
    }

    internal static string SortOf(FindingQuery query) =>
        query.Order == FindingOrder.LastChanged ? "f.seq" : "ifnull(f.to_day, -1)";

    private static string[]? Named(string? one, IReadOnlyList<string>? more) =>
        one is null && more is null
            ? null
            : [.. new SortedSet<string>(one is null ? more! : [one, .. more ?? []], StringComparer.Ordinal)];

    /// <summary>Places, and the joint figures in which one of them has a part.</summary>
    private string[] WithJoint(string[] places)
    {
        using var joint = new Statement(
            connection,
            "SELECT DISTINCT joint FROM joint_place WHERE place IN (SELECT value FROM json_each($1))"
        );
        using StatementRows rows = joint.Rows(JsonSerializer.Serialize(places));
        var all = new List<string>(places);
        while (rows.Read())
        {
            all.Add(rows.GetString(0));
        }
        return [.. all];
    }

    /// <summary>All indicators that findings have: the index is asked for one after the other.</summary>
    private string[] Indicators()
    {
        using var next = new Statement(connection, "SELECT min(indicator) FROM finding WHERE indicator > $1");
        var indicators = new List<string>();
        for (string? at = ""; (at = next.Scalar(at) as string) is not null; )
        {
            indicators.Add(at);
        }
        return [.. indicators];
    }

    internal static string Many(SqlText sql, string[] values) =>
        values is [var one]
            ? $"({sql.Parameter(one)})"
            : $"(SELECT value FROM json_each({sql.Parameter(JsonSerializer.Serialize(values))}))";
}
