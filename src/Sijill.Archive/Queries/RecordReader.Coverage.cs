using Sijill.Archive.Sqlite;

namespace Sijill.Archive.Queries;

/// <content>Over what the record reaches.</content>
public sealed partial class RecordReader
{
    /// <summary>Over what the record reaches now. Counted once a commit.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public RecordCoverage Coverage() => Kept("coverage", Counted);

    /// <summary>When an entry of the log was recorded; null where there is no such entry.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public DateTimeOffset? RecordedAt(long entry) =>
        Ask(() =>
        {
            using var at = new Statement(_connection, "SELECT at FROM log WHERE seq = $1");
            return Instant(at.Scalar(entry));
        });

    private RecordCoverage Counted()
    {
        using var ends = new Statement(
            _connection,
            "SELECT (SELECT at FROM log ORDER BY seq LIMIT 1), (SELECT at FROM log ORDER BY seq DESC LIMIT 1)"
        );
        using var documents = new Statement(
            _connection,
            """
            SELECT language, is_row, count(*), min(published), max(published) FROM document
            WHERE superseded IS NULL GROUP BY language, is_row
            """
        );
        var languages = new Dictionary<string, long>(StringComparer.Ordinal);
        int? first = null;
        int? last = null;
        using (StatementRows rows = documents.Rows())
        {
            while (rows.Read())
            {
                if (rows.GetInt64(1) == 0)
                {
                    languages[rows.GetString(0)] = rows.GetInt64(2);
                }
                if (!rows.IsDBNull(3))
                {
                    first = Math.Min(first ?? int.MaxValue, rows.GetInt32(3));
                    last = Math.Max(last ?? 0, rows.GetInt32(4));
                }
            }
        }
        using StatementRows log = ends.Rows();
        log.Read();
        return new RecordCoverage(
            Instant(log[0]),
            Instant(log[1]),
            first is { } f ? DateOnly.FromDayNumber(f) : null,
            last is { } l ? DateOnly.FromDayNumber(l) : null,
            [.. languages.OrderByDescending(static of => of.Value).ThenBy(static of => of.Key, StringComparer.Ordinal)]
        );
    }

    private static DateTimeOffset? Instant(object? microseconds) =>
        microseconds is long at ? DateTimeOffset.UnixEpoch.AddTicks(at * TimeSpan.TicksPerMicrosecond) : null;
}
