using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>Of which months findings tell.</summary>
internal static class SqliteMonths
{
    /// <summary>First days of the months in which the time of a finding ends that came up by an entry and stands then, in order. Looks into an index, never through the findings.</summary>
    public static IReadOnlyList<DateOnly> Of(SqliteConnection connection, long? asOf)
    {
        using var ends = new Statement(
            connection,
            """
            WITH RECURSIVE known(id) AS (
              SELECT min(indicator) FROM finding
              UNION ALL SELECT (SELECT min(indicator) FROM finding WHERE indicator > known.id) FROM known WHERE known.id IS NOT NULL)
            SELECT known.id, (SELECT min(to_day) FROM finding WHERE indicator = known.id), (SELECT max(to_day) FROM finding WHERE indicator = known.id)
            FROM known WHERE known.id IS NOT NULL
            """
        );
        var spans = new List<(string Indicator, int First, int Last)>();
        using (StatementRows rows = ends.Rows())
        {
            while (rows.Read())
            {
                if (!rows.IsDBNull(1))
                {
                    spans.Add((rows.GetString(0), rows.GetInt32(1), rows.GetInt32(2)));
                }
            }
        }
        using var told = new Statement(
            connection,
            "SELECT 1 FROM finding WHERE indicator = $1 AND to_day >= $2 AND to_day <= $3 AND born <= $4 AND (ended IS NULL OR ended > $4) LIMIT 1"
        );
        var months = new SortedSet<DateOnly>();
        foreach ((string indicator, int first, int last) in spans)
        {
            DateOnly day = DateOnly.FromDayNumber(first);
            for (var month = new DateOnly(day.Year, day.Month, 1); month.DayNumber <= last; month = month.AddMonths(1))
            {
                if (
                    !months.Contains(month)
                    && told.Scalar(indicator, month.DayNumber, month.AddMonths(1).DayNumber - 1, asOf ?? long.MaxValue)
                        is not null
                )
                {
                    months.Add(month);
                }
            }
        }
        return [.. months];
    }
}
