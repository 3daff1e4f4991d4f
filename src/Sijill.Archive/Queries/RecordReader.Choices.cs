using Sijill.Archive.Sqlite;

namespace Sijill.Archive.Queries;

/// <content>What can be asked for at all, and when an entry of the log was made.</content>
public sealed partial class RecordReader
{
    /// <summary>The day (UTC) on which an entry of the log was made, or null where there is no such entry.</summary>
    public DateOnly? DayOf(long seq) =>
        Ask<DateOnly?>(() =>
        {
            using var at = new Statement(_connection, "SELECT at FROM log WHERE seq = $1");
            return at.Scalar(seq) is long microseconds
                ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond))
                : null;
        });

    /// <summary>The indicators of which there are findings, in order. Jumps from one to the next along the index.</summary>
    public IReadOnlyList<string> IndicatorsTold() =>
        Kept(
            "indicators told",
            () =>
                Words(
                    """
                    WITH RECURSIVE told (indicator) AS (
                      SELECT min(indicator) FROM finding
                      UNION ALL
                      SELECT (SELECT min(f.indicator) FROM finding f WHERE f.indicator > told.indicator) FROM told WHERE told.indicator IS NOT NULL)
                    SELECT indicator FROM told WHERE indicator IS NOT NULL
                    """
                )
        );

    /// <summary>The places of which an indicator is told, the most told first: ids, joined by + where there are several. Reads the index alone, once a commit.</summary>
    /// <param name="indicator">Id of an indicator of the codebook.</param>
    /// <param name="most">No more than this many.</param>
    public IReadOnlyList<string> PlacesTold(string indicator, int most)
    {
        ArgumentException.ThrowIfNullOrEmpty(indicator);
        return Kept(
            $"places of {indicator}, {most}",
            () =>
                Words(
                    "SELECT place FROM finding WHERE indicator = $1 GROUP BY place ORDER BY count(*) DESC, place LIMIT $2",
                    indicator,
                    most
                )
        );
    }

    private List<string> Words(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = new Statement(_connection, sql);
        using StatementRows rows = statement.Rows(values);
        var words = new List<string>();
        while (rows.Read())
        {
            words.Add(rows.GetString(0));
        }
        return words;
    }
}
