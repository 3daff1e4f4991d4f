using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
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

    private readonly Statement _description = new(
        connection,
        """
        SELECT s.size, s.packing, s.description FROM blob b JOIN snapshot s ON s.blob = b.id
        WHERE b.digest = $1 AND s.address = $2 ORDER BY s.seq DESC LIMIT 1
        """
    );

    private readonly Statement _current = new(
        connection,
        "SELECT count(*) FROM document WHERE key = $1 AND superseded IS NULL"
    );

    /// <summary>How many documents of these bytes are current; 0 where the bytes are new, or one of their documents is no longer current.</summary>
    public int Count(Snapshot snapshot)
    {
        byte[] digest = Digest.Of(snapshot.Bytes.Span).ToArray();
        if (snapshot.Format == SnapshotFormat.Table)
        {
            return CountRows(digest, snapshot.Address);
        }
        // A line of JSON names its own address; the place of the line does not matter.
        int anywhere = snapshot.Format == SnapshotFormat.JsonDocument ? 1 : 0;
        using StatementRows row = _find.Rows(digest, snapshot.Address, anywhere);
        row.Read();
        return row.GetInt32(1) == 0 ? row.GetInt32(0) : 0;
    }

    public void Dispose()
    {
        _find.Dispose();
        _description.Dispose();
        _current.Dispose();
        if (owned)
        {
            connection.Dispose();
        }
    }

    /// <summary>
    /// A document belongs to the snapshot that brought it first. Of a table's edition these are the rows that were new in it; the others came with an earlier edition, and a later
    /// one may have changed them. What an edition holds is in its description.
    /// </summary>
    private int CountRows(byte[] digest, string address)
    {
        byte[] description;
        using (StatementRows row = _description.Rows(digest, address))
        {
            if (!row.Read())
            {
                return 0;
            }
            description = new PackedBytes(row.GetInt32(0), row.GetInt32(1) == 1, (byte[])row[2]).Unpack();
        }
        using var json = JsonDocument.Parse(description);
        JsonElement documents = json.RootElement.GetProperty("documents");
        foreach (JsonElement document in documents.EnumerateArray())
        {
            if (
                !DocumentKey.TryParse(document.GetProperty("key").GetString(), out DocumentKey key)
                || _current.Scalar((long)key.Value) is not 1L
            )
            {
                return 0;
            }
        }
        return documents.GetArrayLength();
    }
}
