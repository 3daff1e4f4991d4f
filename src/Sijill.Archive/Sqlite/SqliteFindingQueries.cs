using System.Text;
using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>Findings by what they are about, now and as they stood.</summary>
internal sealed class SqliteFindingQueries(SqliteConnection connection) : IDisposable
{
    private const string Columns = "f.id, f.birth_document, f.birth_claim, f.born, f.seq, f.ended, f.redirect, f.body";

    private readonly Statement _version = new(
        connection,
        "SELECT seq, body FROM finding_version WHERE finding = $1 AND seq <= $2 AND until > $2"
    );
    private readonly Statement _versions = new(
        connection,
        "SELECT seq, body FROM finding_version WHERE finding = $1 ORDER BY seq"
    );
    private readonly Statement _joint = new(
        connection,
        "SELECT joint FROM joint_place WHERE place = $1 ORDER BY joint"
    );

    /// <summary>Findings that fit, the latest time first.</summary>
    public IReadOnlyList<FindingView> Find(FindingQuery query)
    {
        List<FindingView> found = Standing(query);
        if (query.AsOf is { } asOf)
        {
            // What changed since may have been about something else then: its columns tell what it is about now.
            int unchanged = found.Count;
            found.AddRange(ChangedSince(asOf, query));
            if (found.Count > unchanged)
            {
                found.Sort(CompareTimes);
            }
        }
        int most = Math.Max(1, query.Limit);
        return found.Count > most ? found.GetRange(0, most) : found;
    }

    /// <summary>Findings that stand; with a day, those that stood then as they do now.</summary>
    private List<FindingView> Standing(FindingQuery query)
    {
        var sql = new StringBuilder("SELECT ").Append(Columns).Append(" FROM finding f WHERE 1");
        var values = new List<object?>();
        if (query.Indicator is { } indicator)
        {
            sql.Append(" AND f.indicator = ").Append(Next(values, indicator));
        }
        if (query.Place is { } place)
        {
            sql.Append(" AND f.place IN (").Append(Next(values, place));
            using SqliteDataReader joint = _joint.Rows(place);
            while (joint.Read())
            {
                sql.Append(", ").Append(Next(values, joint.GetString(0)));
            }
            sql.Append(')');
        }
        if (query.From is { } from)
        {
            sql.Append(" AND f.to_day >= ").Append(Next(values, from.DayNumber));
        }
        if (query.To is { } to)
        {
            sql.Append(" AND f.from_day <= ").Append(Next(values, to.DayNumber));
        }
        if (query.Status is { } status)
        {
            sql.Append(" AND f.status = ").Append(Next(values, (int)status));
        }
        if (query.AsOf is { } asOf)
        {
            string seq = Next(values, asOf);
            sql.Append(" AND f.seq <= ")
                .Append(seq)
                .Append(" AND (f.ended IS NULL OR f.ended > ")
                .Append(seq)
                .Append(')');
        }
        else
        {
            sql.Append(" AND f.ended IS NULL");
        }
        sql.Append(" ORDER BY f.to_day DESC, f.id DESC");
        using var statement = new Statement(connection, sql.ToString());
        using SqliteDataReader rows = statement.Rows([.. values]);
        var found = new List<FindingView>();
        while (found.Count < Math.Max(1, query.Limit) && rows.Read())
        {
            StoredFinding stored = Read(rows);
            FindingView view = View(stored, stored.Seq, stored.Body);
            if (Fits(view.Finding, query))
            {
                found.Add(view);
            }
        }
        return found;
    }

    /// <summary>Findings that stood otherwise after an entry of the log than they do now, as they stood then.</summary>
    private List<FindingView> ChangedSince(long asOf, FindingQuery query)
    {
        using var statement = new Statement(
            connection,
            $"SELECT {Columns}, v.seq, v.body FROM finding_version v JOIN finding f ON f.id = v.finding WHERE v.seq <= $1 AND v.until > $1"
        );
        using SqliteDataReader rows = statement.Rows(asOf);
        var found = new List<FindingView>();
        while (rows.Read())
        {
            FindingView view = View(Read(rows), rows.GetInt64(8), (byte[])rows[9]);
            if (Fits(view.Finding, query))
            {
                found.Add(view);
            }
        }
        return found;
    }

    /// <summary>How a finding stands, or stood after an entry of the log; null where it was not there then.</summary>
    public FindingView? At(StoredFinding stored, long? asOf)
    {
        if (asOf is not { } seq)
        {
            return stored.Ended is null ? View(stored, stored.Seq, stored.Body) : null;
        }
        if (stored.Seq <= seq)
        {
            return stored.Ended <= seq ? null : View(stored, stored.Seq, stored.Body);
        }
        using SqliteDataReader row = _version.Rows(stored.Row, seq);
        return row.Read() ? View(stored, row.GetInt64(0), (byte[])row[1]) : null;
    }

    /// <summary>Every way in which a finding stood, the oldest first.</summary>
    public IReadOnlyList<FindingView> Versions(StoredFinding stored)
    {
        var versions = new List<FindingView>();
        using (SqliteDataReader rows = _versions.Rows(stored.Row))
        {
            while (rows.Read())
            {
                versions.Add(View(stored, rows.GetInt64(0), (byte[])rows[1]));
            }
        }
        versions.Add(View(stored, stored.Seq, stored.Body));
        return versions;
    }

    /// <summary>The last entry of the log on a day (UTC).</summary>
    public long LastEntryOf(DateOnly day)
    {
        long end =
            (day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks
            / TimeSpan.TicksPerMicrosecond;
        // Time runs forward along the log, so that a search by halves finds the day's end without an index.
        using var most = new Statement(connection, "SELECT max(seq) FROM log");
        using var at = new Statement(connection, "SELECT at FROM log WHERE seq = $1");
        long low = 0;
        long high = most.Scalar() as long? ?? 0;
        while (low < high)
        {
            long middle = (low + high + 1) / 2;
            (low, high) = (long)at.Scalar(middle)! < end ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    public RecordOverview Overview()
    {
        using var counts = new Statement(
            connection,
            """
            SELECT (SELECT count(*) FROM document WHERE superseded IS NULL), (SELECT count(*) FROM document WHERE superseded IS NULL AND is_row = 1),
              (SELECT count(*) FROM document WHERE superseded IS NULL AND published IS NULL), (SELECT count(*) FROM claim), (SELECT count(*) FROM finding WHERE ended IS NULL),
              (SELECT count(*) FROM log)
            """
        );
        using SqliteDataReader row = counts.Rows();
        row.Read();
        return new RecordOverview(
            row.GetInt64(0),
            row.GetInt64(1),
            row.GetInt64(2),
            row.GetInt64(3),
            row.GetInt64(4),
            row.GetInt64(5)
        );
    }

    public void Dispose()
    {
        _version.Dispose();
        _versions.Dispose();
        _joint.Dispose();
    }

    private static bool Fits(Finding finding, FindingQuery query) =>
        (query.Target is null || finding.Subject.Target == query.Target)
        && (query.Group is null || finding.Subject.Group == query.Group)
        && (query.Status is null || finding.Status == query.Status)
        && (query.Indicator is null || finding.Subject.Indicator == query.Indicator)
        && (query.Place is null || finding.Subject.Places.Any(place => place.Name == query.Place))
        && (query.From is not { } from || finding.Time.To >= from)
        && (query.To is not { } to || finding.Time.From <= to);

    private static int CompareTimes(FindingView a, FindingView b)
    {
        int order = Nullable.Compare(b.Finding.Time.To, a.Finding.Time.To);
        return order != 0 ? order : b.Id.CompareTo(a.Id);
    }

    private static string Next(List<object?> values, object value)
    {
        values.Add(value);
        return "$" + values.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static FindingView View(StoredFinding stored, long since, byte[] body) =>
        new(stored.Id, stored.Born, since, FindingBytes.Read(body));

    private static StoredFinding Read(SqliteDataReader row) =>
        new(
            row.GetInt64(0),
            new FindingId(new ClaimKey(new DocumentKey((ulong)row.GetInt64(1)), new ClaimId((ulong)row.GetInt64(2)))),
            row.GetInt64(3),
            row.GetInt64(4),
            row.IsDBNull(5) ? null : row.GetInt64(5),
            row.IsDBNull(6) ? null : row.GetInt64(6),
            (byte[])row[7]
        );
}
