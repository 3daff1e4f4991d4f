using Microsoft.Data.Sqlite;
using Sijill.Intake.Snapshots;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>Tells before anything is read whether a snapshot is in the record already. It sees what is committed; the writer looks again.</summary>
internal sealed class SqliteKnown(SqliteConnection connection, bool owned = true) : IDisposable
{
    private readonly Statement _find = new(
        connection,
        """
        SELECT count(*), count(d.superseded) FROM blob b
        JOIN snapshot s ON s.blob = b.id JOIN document d ON d.snapshot = s.seq
        WHERE b.digest = $1 AND (s.address = $2 OR $3)
        """
    );

    /// <summary>How many documents of these bytes are current; 0 where the bytes are new, or one of their documents is no longer current.</summary>
    public int Count(Snapshot snapshot)
    {
        // A line of JSON names its own address; the place of the line does not matter.
        int anywhere = snapshot.Format == SnapshotFormat.JsonDocument ? 1 : 0;
        using StatementRows row = _find.Rows(Digest.Of(snapshot.Bytes.Span).ToArray(), snapshot.Address, anywhere);
        row.Read();
        return row.GetInt32(1) == 0 ? row.GetInt32(0) : 0;
    }

    public void Dispose()
    {
        _find.Dispose();
        if (owned)
        {
            connection.Dispose();
        }
    }
}
