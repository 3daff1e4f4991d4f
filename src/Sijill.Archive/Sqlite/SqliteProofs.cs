using Microsoft.Data.Sqlite;
using Sijill.Archive.Log;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>Proofs from the stored log.</summary>
internal sealed class SqliteProofs(SqliteConnection connection)
{
    /// <summary>The last entry of the log; 0 where there is none.</summary>
    public long Last()
    {
        using var last = new Statement(connection, "SELECT max(seq) FROM log");
        return last.Scalar() as long? ?? 0;
    }

    /// <summary>That an entry is in the log of the latest checkpoint; null where there is no such entry.</summary>
    public LogProof? Of(long seq)
    {
        if (Entry(seq) is not { } entry || Latest() is not { } checkpoint || seq > checkpoint.Size)
        {
            return null;
        }
        long full = checkpoint.Size / MerkleTiles.Size;
        Digest[] tiles = Hashes("SELECT root FROM log_tile WHERE tile < $1 AND $2 IS NOT NULL ORDER BY tile", full, 0);
        Digest[] rest = Leaves(full * MerkleTiles.Size, checkpoint.Size);
        long tile = (seq - 1) / MerkleTiles.Size;
        Digest[] own = tile < full ? Leaves(tile * MerkleTiles.Size, (tile + 1) * MerkleTiles.Size) : rest;
        if (tiles.Length != full)
        {
            throw new FormatException("Hashes of the log's tree are missing.");
        }
        return new LogProof(entry, checkpoint, MerkleTiles.Inclusion(seq - 1, tiles, rest, own));
    }

    private LogEntry? Entry(long seq)
    {
        using var one = new Statement(connection, "SELECT at, kind, subject, payload FROM log WHERE seq = $1");
        using StatementRows row = one.Rows(seq);
        return row.Read()
            ? new LogEntry(seq, row.GetInt64(0), (LogKind)row.GetInt32(1), row.GetString(2), new Digest((byte[])row[3]))
            : null;
    }

    private Checkpoint? Latest()
    {
        using var latest = new Statement(connection, "SELECT size, root FROM checkpoint ORDER BY size DESC LIMIT 1");
        using StatementRows row = latest.Rows();
        return row.Read() ? new Checkpoint(Checkpoint.Sijill, row.GetInt64(0), new Digest((byte[])row[1])) : null;
    }

    /// <summary>The leaves behind one place up to another, by number from 0.</summary>
    private Digest[] Leaves(long from, long to) =>
        Hashes("SELECT leaf FROM log WHERE seq > $1 AND seq <= $2 ORDER BY seq", from, to);

    private Digest[] Hashes(string sql, long from, long to)
    {
        using var all = new Statement(connection, sql);
        using StatementRows rows = all.Rows(from, to);
        var hashes = new List<Digest>();
        while (rows.Read())
        {
            hashes.Add(new Digest((byte[])rows[0]));
        }
        return [.. hashes];
    }
}
