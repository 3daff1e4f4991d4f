using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Queries;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>Current documents by day and by who published them, and what is counted of sources: all from indexes.</summary>
internal sealed class SqliteDocumentPages(SqliteConnection connection, SqliteDocumentViews views)
{
    // Language, and being no row, are looked up a document at a time: of at most this many a page.
    private const int MostTried = 5000;

    public Page<DocumentView> Ask(DocumentQuery query)
    {
        int limit = Math.Max(1, query.Limit);
        SqlText sql = Sql(query);
        var found = new List<DocumentView>();
        PageCursor? last = null;
        int tried = 0;
        using var statement = new Statement(connection, sql.ToString());
        using StatementRows rows = statement.Rows(sql.Values);
        while (rows.Read())
        {
            if (found.Count == limit || tried == MostTried)
            {
                return new Page<DocumentView>(found, last);
            }
            tried++;
            last = new PageCursor(rows.GetInt64(0), rows.GetInt64(1), 0);
            DocumentView view =
                views.ById(rows.GetInt64(1)) ?? throw new FormatException($"Document {rows[1]} is missing.");
            if (
                (query.Language is null || view.Language == query.Language)
                && (query.Rows is null || view.IsRow == query.Rows)
            )
            {
                found.Add(view);
            }
        }
        return new Page<DocumentView>(found, null);
    }

    /// <summary>What is counted of each source, in the order of their ids.</summary>
    public IReadOnlyList<SourceView> Sources()
    {
        var differing = new Dictionary<string, int>(StringComparer.Ordinal);
        using (
            var claims = new Statement(
                connection,
                "SELECT d.outlet, count(*) FROM claim c JOIN document d ON d.id = c.document WHERE c.differs > 0 AND d.superseded IS NULL GROUP BY d.outlet"
            )
        )
        {
            using StatementRows rows = claims.Rows();
            while (rows.Read())
            {
                differing.Add(rows.GetString(0), rows.GetInt32(1));
            }
        }
        using var name = new Statement(
            connection,
            "SELECT outlet_name FROM document WHERE superseded IS NULL AND outlet = $1 ORDER BY published DESC, id DESC LIMIT 1"
        );
        using var all = new Statement(
            connection,
            """
            SELECT outlet, count(*), sum(is_row), min(published), max(published), sum(root = key), sum(claims) FROM document INDEXED BY document_by_outlet WHERE superseded IS NULL
            GROUP BY outlet
            """
        );
        using StatementRows sources = all.Rows();
        var views = new List<SourceView>();
        while (sources.Read())
        {
            string outlet = sources.GetString(0);
            views.Add(
                new SourceView(
                    SourceRefText.Parse(outlet),
                    (string)name.Scalar(outlet)!,
                    sources.GetInt32(1),
                    sources.GetInt32(2),
                    Day(sources, 3),
                    Day(sources, 4),
                    sources.GetInt32(5),
                    sources.GetInt32(6),
                    differing.GetValueOrDefault(outlet)
                )
            );
        }
        return views;
    }

    /// <summary>What arrived from a source by day of publication, rows of tables left out, beside what was to be expected.</summary>
    public IReadOnlyList<ExpectedArrival> Arrivals(SourceRef outlet, DateOnly from, DateOnly to)
    {
        using var first = new Statement(
            connection,
            "SELECT min(published) FROM document WHERE superseded IS NULL AND outlet = $1 AND is_row = 0"
        );
        DateOnly? since = first.Scalar(outlet.ToString()) is long number ? DateOnly.FromDayNumber((int)number) : null;
        using var days = new Statement(
            connection,
            "SELECT published, count(*) FROM document WHERE superseded IS NULL AND outlet = $1 AND is_row = 0 AND published BETWEEN $2 AND $3 GROUP BY published"
        );
        using StatementRows rows = days.Rows(
            outlet.ToString(),
            from.DayNumber - Record.Documents.Arrivals.DaysBefore,
            to.DayNumber
        );
        var arrived = new Dictionary<DateOnly, int>();
        while (rows.Read())
        {
            arrived.Add(DateOnly.FromDayNumber(rows.GetInt32(0)), rows.GetInt32(1));
        }
        return Record.Documents.Arrivals.Compare(arrived, since, from, to);
    }

    private static SqlText Sql(DocumentQuery query)
    {
        var sql = new SqlText();
        bool inPeriod = query.From is not null || query.To is not null;
        string join = "";
        // Behind a dated one come earlier ones, then those without a day: two runs of the index.
        if (query.After is not { Sort: < 0 } && !query.Undated)
        {
            Arm(sql, query);
            if (query.After is { } after)
            {
                string day = sql.Parameter(after.Sort);
                sql.Add($" AND published <= {day} AND (published < {day} OR id < ", after.Row).Add(")");
            }
            join = " UNION ALL ";
        }
        if (query.Undated ? !inPeriod : query.After is not null && !inPeriod)
        {
            Arm(sql.Add(join), query);
            sql.Add(" AND published IS NULL");
            if (query.After is { Sort: < 0 } end)
            {
                sql.Add(" AND id < ", end.Row);
            }
            join = " UNION ALL ";
        }
        if (join.Length == 0)
        {
            Arm(sql, query);
            sql.Add(" AND 0");
        }
        return sql.Add(" ORDER BY published DESC, id DESC");
    }

    private static void Arm(SqlText sql, DocumentQuery query)
    {
        sql.Add("SELECT ifnull(published, -1), id, published FROM document WHERE superseded IS NULL");
        if (query.Outlet is { } outlet)
        {
            sql.Add(" AND outlet = ", outlet.ToString());
        }
        if (query.From is { } from)
        {
            sql.Add(" AND published >= ", from.DayNumber);
        }
        if (query.To is { } to)
        {
            sql.Add(" AND published <= ", to.DayNumber);
        }
        sql.Add(query.Rows == true && query.Outlet is null ? " AND is_row = 1" : "");
    }

    private static DateOnly? Day(StatementRows row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.FromDayNumber(row.GetInt32(column));
}
