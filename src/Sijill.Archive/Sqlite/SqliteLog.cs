using Microsoft.Data.Sqlite;
using Sijill.Archive.Log;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>Appends to the log, and keeps the right edge of its tree between commits. What is appended in a transaction that is undone has to be forgotten by <see cref="Load"/>.</summary>
internal sealed class SqliteLog(SqliteConnection connection) : IDisposable
{
    private readonly Statement _append = new(
        connection,
        "INSERT INTO log (seq, at, kind, subject, payload, leaf) VALUES ($1, $2, $3, $4, $5, $6)"
    );
    private readonly Statement _checkpoint = new(
        connection,
        "INSERT OR REPLACE INTO checkpoint (size, root, at) SELECT $1, $2, at FROM log WHERE seq = $1"
    );
    private readonly Statement _keepEdge = new(
        connection,
        "INSERT OR REPLACE INTO meta (name, value) VALUES ('frontier', $1)"
    );
    private readonly Statement _count = new(
        connection,
        "INSERT OR REPLACE INTO meta (name, value) SELECT 'checkpoints', count(*) FROM checkpoint"
    );
    private readonly Statement _leaves = new(
        connection,
        "SELECT leaf FROM log WHERE seq > $1 AND seq <= $2 ORDER BY seq"
    );
    private readonly Statement _tile = new(connection, "INSERT INTO log_tile (tile, root) VALUES ($1, $2)");
    private MerkleFrontier _frontier = new();

    /// <summary>The last sequence number.</summary>
    public long Last => _frontier.Size;

    /// <summary>Takes the edge as the last commit left it.</summary>
    public void Load()
    {
        using var edge = new Statement(connection, "SELECT value FROM meta WHERE name = 'frontier'");
        _frontier = edge.Scalar() is string text ? MerkleFrontier.Parse(text) : new MerkleFrontier();
    }

    /// <summary>Appends an entry; returns its sequence number.</summary>
    public long Append(LogKind kind, string subject, Digest payload, long at)
    {
        var entry = new LogEntry(_frontier.Size + 1, at, kind, subject, payload);
        Digest leaf = entry.Leaf();
        _append.Run(entry.Seq, at, (int)kind, subject, payload.ToArray(), leaf.ToArray());
        _frontier.Add(leaf);
        if (_frontier.Size % MerkleTiles.Size == 0)
        {
            KeepTile((_frontier.Size / MerkleTiles.Size) - 1);
        }
        return entry.Seq;
    }

    /// <summary>Makes the roots of all full tiles anew.</summary>
    public void KeepTiles()
    {
        for (long tile = 0; tile < _frontier.Size / MerkleTiles.Size; tile++)
        {
            KeepTile(tile);
        }
    }

    private void KeepTile(long tile)
    {
        var leaves = new List<Digest>(MerkleTiles.Size);
        using (StatementRows rows = _leaves.Rows(tile * MerkleTiles.Size, (tile + 1) * MerkleTiles.Size))
        {
            while (rows.Read())
            {
                leaves.Add(new Digest((byte[])rows[0]));
            }
        }
        _tile.Run(tile, MerkleProof.Root(leaves.ToArray()).ToArray());
    }

    /// <summary>Writes down size and root before a commit.</summary>
    public void Checkpoint()
    {
        _checkpoint.Run(_frontier.Size, _frontier.Root().ToArray());
        _keepEdge.Run(_frontier.ToString());
        _count.Run();
    }

    public void Dispose()
    {
        _append.Dispose();
        _checkpoint.Dispose();
        _keepEdge.Dispose();
        _count.Dispose();
        _leaves.Dispose();
        _tile.Dispose();
    }
}
