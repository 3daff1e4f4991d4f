using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>Bytes by their digest: equal bytes are kept once.</summary>
internal sealed class SqliteBlobs(SqliteConnection connection) : IDisposable
{
    private readonly Statement _find = new(connection, "SELECT id FROM blob WHERE digest = $1");
    private readonly Statement _put = new(
        connection,
        "INSERT INTO blob (digest, size, packing, bytes) VALUES ($1, $2, $3, $4) RETURNING id"
    );
    private readonly Statement _get = new(connection, "SELECT size, packing, bytes FROM blob WHERE id = $1");

    private readonly Statement _digest = new(connection, "SELECT digest FROM blob WHERE id = $1");

    /// <summary>Keeps some bytes; returns their row.</summary>
    public long Put(Digest digest, in PackedBytes bytes)
    {
        byte[] key = digest.ToArray();
        return _find.Scalar(key) as long? ?? (long)_put.Scalar(key, bytes.Size, bytes.Packed ? 1 : 0, bytes.Bytes)!;
    }

    /// <summary>The row of some bytes, or null.</summary>
    public long? Find(Digest digest) => _find.Scalar(digest.ToArray()) as long?;

    /// <summary>The bytes of a row, unpacked.</summary>
    /// <exception cref="FormatException">There is none, or it was changed.</exception>
    public byte[] Get(long id)
    {
        using StatementRows row = _get.Rows(id);
        return row.Read()
            ? new PackedBytes(row.GetInt32(0), row.GetInt32(1) == 1, (byte[])row[2]).Unpack()
            : throw new FormatException("Bytes are missing.");
    }

    /// <summary>The digest of a row.</summary>
    public Digest DigestOf(long id) =>
        _digest.Scalar(id) is byte[] digest ? new Digest(digest) : throw new FormatException("Bytes are missing.");

    public void Dispose()
    {
        _digest.Dispose();
        _find.Dispose();
        _put.Dispose();
        _get.Dispose();
    }
}
