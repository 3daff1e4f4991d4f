using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>Findings as they stand and as they stood.</summary>
internal sealed class SqliteFindingQueries(SqliteConnection connection) : IDisposable
{
    internal const string Columns = "f.id, f.birth_document, f.birth_claim, f.born, f.seq, f.ended, f.redirect, f.body";

    private readonly RepeatedParts _parts = new();
    private readonly Statement _version = new(
        connection,
        "SELECT seq, body FROM finding_version WHERE finding = $1 AND seq <= $2 AND until > $2"
    );
    private readonly Statement _versions = new(
        connection,
        "SELECT seq, body FROM finding_version WHERE finding = $1 ORDER BY seq"
    );

    /// <summary>Findings that stood otherwise after an entry of the log than they do now, as they stood then, each with its row.</summary>
    public IReadOnlyList<(long Row, FindingView View)> ChangedSince(long asOf)
    {
        using var statement = new Statement(
            connection,
            $"SELECT {Columns}, v.seq, v.body FROM finding_version v JOIN finding f ON f.id = v.finding WHERE v.seq <= $1 AND v.until > $1"
        );
        using StatementRows rows = statement.Rows(asOf);
        var found = new List<(long, FindingView)>();
        while (rows.Read())
        {
            StoredFinding stored = Read(rows);
            found.Add((stored.Row, View(stored, rows.GetInt64(8), (byte[])rows[9])));
        }
        return found;
    }

    /// <summary>The row of a finding by its id.</summary>
    public long RowOf(FindingId id)
    {
        using var one = new Statement(
            connection,
            "SELECT id FROM finding WHERE birth_document = $1 AND birth_claim = $2"
        );
        return (long)one.Scalar((long)id.Birth.Document.Value, (long)id.Birth.Id.Value)!;
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
        using StatementRows row = _version.Rows(stored.Row, seq);
        return row.Read() ? View(stored, row.GetInt64(0), (byte[])row[1]) : null;
    }

    /// <summary>Every way in which a finding stood, the oldest first.</summary>
    public IReadOnlyList<FindingView> Versions(StoredFinding stored)
    {
        var versions = new List<FindingView>();
        using (StatementRows rows = _versions.Rows(stored.Row))
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
            SELECT count(*), ifnull(sum(is_row), 0), count(*) - count(published), ifnull(sum(claims), 0),
              (SELECT count(*) FROM finding INDEXED BY finding_changed WHERE ended IS NULL), (SELECT ifnull(max(seq), 0) FROM log)
            FROM document INDEXED BY document_by_outlet WHERE superseded IS NULL
            """
        );
        using StatementRows row = counts.Rows();
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
    }

    private FindingView View(StoredFinding stored, long since, byte[] body) =>
        new(stored.Id, stored.Born, since, FindingBytes.Read(body, _parts));

    /// <summary>A row of <see cref="Columns"/>, behind some others.</summary>
    internal static StoredFinding Read(StatementRows row, int at = 0) =>
        new(
            row.GetInt64(at),
            new FindingId(
                new ClaimKey(new DocumentKey((ulong)row.GetInt64(at + 1)), new ClaimId((ulong)row.GetInt64(at + 2)))
            ),
            row.GetInt64(at + 3),
            row.GetInt64(at + 4),
            row.IsDBNull(at + 5) ? null : row.GetInt64(at + 5),
            row.IsDBNull(at + 6) ? null : row.GetInt64(at + 6),
            (byte[])row[at + 7]
        );
}
