using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>How many findings are told of each place.</summary>
internal static class SqlitePlaceTallies
{
    /// <summary>Living findings by their places, as the table has them: ids joined by +. Answered from an index.</summary>
    public static IReadOnlyList<(string Places, long Findings)> Of(
        SqliteConnection connection,
        string? indicator,
        DateOnly? from,
        DateOnly? to,
        long? asOf
    )
    {
        string sql =
            "SELECT place, count(*) FROM finding WHERE "
            + (indicator is null ? "$1 IS NULL" : "indicator = $1")
            + " AND to_day >= $2 AND from_day <= $3 AND "
            + (asOf is null ? "ended IS NULL AND $4 IS NULL" : "born <= $4 AND (ended IS NULL OR ended > $4)")
            + " GROUP BY place ORDER BY place";
        using var count = new Statement(connection, sql);
        using StatementRows rows = count.Rows(
            indicator,
            from?.DayNumber ?? 0,
            to?.DayNumber ?? DateOnly.MaxValue.DayNumber,
            asOf
        );
        var tallies = new List<(string, long)>();
        while (rows.Read())
        {
            tallies.Add((rows.GetString(0), rows.GetInt64(1)));
        }
        return tallies;
    }
}
