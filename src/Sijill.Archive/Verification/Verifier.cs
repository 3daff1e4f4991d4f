using Microsoft.Data.Sqlite;
using Sijill.Archive.Log;
using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Record.Documents;

namespace Sijill.Archive.Verification;

/// <summary>
/// Looks at every byte of a record: the log's entries, their tree and its checkpoints, what each entry stands for, every stored text, and whether documents, claims and findings
/// are what follows from them. Names whatever was changed, is missing or stands in another order. Reads only.
/// </summary>
public sealed partial class Verifier : IDisposable
{
    private const int MostFlaws = 1000;
    private const int Every = 5000;

    private readonly SqliteFolder _folder;
    private readonly SqliteConnection _connection;
    private readonly SqliteBlobs _blobs;
    private readonly List<Flaw> _flaws = [];
    private readonly IProgress<VerifyProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private long _flawCount;

    private Verifier(SqliteFolder folder, IProgress<VerifyProgress>? progress, CancellationToken cancellation)
    {
        _folder = folder;
        _connection = folder.Connect(write: false, cacheMegabytes: 64);
        _blobs = new SqliteBlobs(_connection);
        _progress = progress;
        _cancellation = cancellation;
    }

    /// <summary>Verifies the record in a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="knowledge">Looks up what the rules ask of the codebook that the record was last written with.</param>
    /// <param name="progress">Is told now and then; or null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RecordException">There is no record, or it cannot be read at all.</exception>
    public static VerifyResult Run(
        string path,
        Knowledge knowledge,
        IProgress<VerifyProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(knowledge);
        using var folder = SqliteFolder.ToRead(path);
        try
        {
            using var verifier = new Verifier(folder, progress, cancellation);
            return verifier.All(knowledge);
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Told(e, path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _blobs.Dispose();
        _connection.Dispose();
    }

    private VerifyResult All(Knowledge knowledge)
    {
        SqliteSchema.Check(_connection, _folder.Path);
        long entries = 0;
        long blobs = 0;
        long documents = 0;
        long findings = 0;
        Digest root = MerkleHash.Empty;
        Guarded("the file", Integrity);
        Guarded("the log", () => (entries, root) = Log());
        Guarded("the stored texts", () => blobs = Blobs());
        Guarded("what the log's entries stand for", Payloads);
        Guarded("what the log's entries are about", Subjects);
        Guarded("the documents", () => documents = Documents());
        Guarded("the copies", () => Clusters(knowledge));
        Guarded("the findings", () => findings = Findings(knowledge));
        Guarded("how findings stood", History);
        return new VerifyResult(
            entries,
            blobs,
            documents,
            findings,
            new Checkpoint(Checkpoint.Sijill, entries, root),
            _flaws,
            _flawCount
        );
    }

    /// <summary>SQLite's own look at its pages and indexes.</summary>
    private void Integrity()
    {
        using var check = new Statement(_connection, "PRAGMA integrity_check(20)");
        using StatementRows rows = check.Rows();
        while (rows.Read())
        {
            if (rows.GetString(0) is var words && words != "ok")
            {
                Tell("the file", words);
            }
        }
    }

    private (long Size, Digest Root) Log()
    {
        var frontier = new MerkleFrontier();
        Dictionary<long, byte[]> checkpoints = Checkpoints();
        var tiles = new TileCheck(this);
        using var all = new Statement(
            _connection,
            "SELECT seq, at, kind, subject, payload, leaf FROM log ORDER BY seq"
        );
        using StatementRows rows = all.Rows();
        long last = 0;
        long lastAt = long.MinValue;
        while (rows.Read())
        {
            Step("log", last);
            long seq = rows.GetInt64(0);
            if (seq != last + 1)
            {
                Tell(
                    $"log entry {last + 1}",
                    seq == last + 2 ? "It is missing." : $"Entries {last + 1} to {seq - 1} are missing."
                );
            }
            if (Entry(rows, seq, lastAt) is not { } entry)
            {
                last = seq;
                continue;
            }
            frontier.Add(entry.Leaf);
            tiles.Add(entry.Leaf);
            lastAt = entry.At;
            last = seq;
            if (
                checkpoints.Remove(frontier.Size, out byte[]? root)
                && !root.AsSpan().SequenceEqual(frontier.Root().ToArray())
            )
            {
                Tell(
                    $"checkpoint {frontier.Size}",
                    "Its root is not that of the entries up to it: one of them was changed, or two changed places."
                );
            }
        }
        foreach (long size in checkpoints.Keys.Order())
        {
            Tell($"checkpoint {size}", "The log is shorter than when it was written: entries were cut off.");
        }
        Edge(frontier);
        tiles.End();
        return (frontier.Size, frontier.Root());
    }

    /// <summary>The stored leaf and time of an entry, whose own digest is looked at; null where it has none.</summary>
    private (Digest Leaf, long At)? Entry(StatementRows row, long seq, long lastAt)
    {
        byte[] payload = (byte[])row[4];
        byte[] stored = (byte[])row[5];
        if (payload.Length != Digest.Size || stored.Length != Digest.Size)
        {
            Tell($"log entry {seq}", "Its digests have a wrong length.");
            return null;
        }
        var leaf = new Digest(stored);
        var entry = new LogEntry(seq, row.GetInt64(1), (LogKind)row.GetInt32(2), row.GetString(3), new Digest(payload));
        if (entry.Leaf() != leaf)
        {
            Tell($"log entry {seq}", "Its time, kind, subject or payload was changed.");
        }
        if (entry.At < lastAt)
        {
            Tell($"log entry {seq}", "It is older than the entry before it.");
        }
        return (leaf, entry.At);
    }

    private Dictionary<long, byte[]> Checkpoints()
    {
        using var all = new Statement(_connection, "SELECT size, root FROM checkpoint");
        using StatementRows rows = all.Rows();
        var checkpoints = new Dictionary<long, byte[]>();
        while (rows.Read())
        {
            checkpoints[rows.GetInt64(0)] = (byte[])rows[1];
        }
        return checkpoints;
    }

    private void Edge(MerkleFrontier frontier)
    {
        using var most = new Statement(_connection, "SELECT max(size) FROM checkpoint");
        if ((most.Scalar() as long? ?? 0) != frontier.Size)
        {
            Tell("the log", "Its last entries are under no checkpoint: they were not written by a commit.");
        }
        using var kept = new Statement(
            _connection,
            "SELECT (SELECT count(*) FROM checkpoint), (SELECT value FROM meta WHERE name = 'checkpoints')"
        );
        using (StatementRows row = kept.Rows())
        {
            row.Read();
            if (
                frontier.Size > 0
                && row.GetInt64(0).ToString(System.Globalization.CultureInfo.InvariantCulture)
                    != (row.IsDBNull(1) ? null : row.GetString(1))
            )
            {
                Tell("the checkpoints", "One is missing, or one was added.");
            }
        }
        Differing(
            "checkpoint",
            "Its time is not that of its last entry.",
            "SELECT c.size FROM checkpoint c LEFT JOIN log l ON l.seq = c.size WHERE l.at IS NOT c.at"
        );
        using var edge = new Statement(_connection, "SELECT value FROM meta WHERE name = 'frontier'");
        if (edge.Scalar() as string != frontier.ToString() && frontier.Size > 0)
        {
            Tell("the log", "The kept edge of its tree is not that of its entries.");
        }
    }

    private long Blobs()
    {
        using var all = new Statement(_connection, "SELECT id, digest, size, packing, bytes FROM blob ORDER BY id");
        using StatementRows rows = all.Rows();
        long count = 0;
        while (rows.Read())
        {
            Step("texts", ++count);
            string where = $"stored bytes {rows.GetInt64(0)} ({Convert.ToHexStringLower((byte[])rows[1])})";
            try
            {
                byte[] bytes = new PackedBytes(rows.GetInt32(2), rows.GetInt32(3) == 1, (byte[])rows[4]).Unpack();
                if (!Digest.Of(bytes).ToArray().AsSpan().SequenceEqual((byte[])rows[1]))
                {
                    Tell(where, "They are not what was stored.");
                }
            }
            catch (FormatException)
            {
                Tell(where, "They cannot be unpacked: they were changed.");
            }
        }
        return count;
    }

    /// <summary>What each entry stands for is there, with the digest that the entry names; and nothing is there that no entry stands for.</summary>
    private void Payloads()
    {
        Payload(
            "snapshot",
            "SELECT l.seq, l.payload, s.size, s.packing, s.description FROM log l LEFT JOIN snapshot s ON s.seq = l.seq WHERE l.kind = 1 ORDER BY l.seq"
        );
        Payload(
            "reading",
            "SELECT l.seq, l.payload, r.size, r.packing, r.bytes FROM log l LEFT JOIN reading r ON r.seq = l.seq WHERE l.kind = 2 ORDER BY l.seq"
        );
        Payload(
            "act",
            "SELECT l.seq, l.payload, length(a.payload), 0, a.payload FROM log l LEFT JOIN act a ON a.seq = l.seq WHERE l.kind = 3 ORDER BY l.seq"
        );
        Payload(
            "codebook",
            "SELECT l.seq, l.payload, b.size, b.packing, b.bytes FROM log l LEFT JOIN codebook c ON c.seq = l.seq LEFT JOIN blob b ON b.id = c.blob WHERE l.kind = 4 ORDER BY l.seq"
        );
        foreach (
            (string table, int kind) in (ReadOnlySpan<(string, int)>)
                [("snapshot", 1), ("reading", 2), ("act", 3), ("codebook", 4)]
        )
        {
            using var strangers = new Statement(
                _connection,
                $"SELECT t.seq FROM {table} t LEFT JOIN log l ON l.seq = t.seq AND l.kind = {kind} WHERE l.seq IS NULL"
            );
            using StatementRows rows = strangers.Rows();
            while (rows.Read())
            {
                Tell($"{table} {rows.GetInt64(0)}", "No entry of the log stands for it.");
            }
        }
    }

    private void Payload(string kind, string sql)
    {
        using var all = new Statement(_connection, sql);
        using StatementRows rows = all.Rows();
        long count = 0;
        while (rows.Read())
        {
            Step(kind, ++count);
            long seq = rows.GetInt64(0);
            if (rows.IsDBNull(4))
            {
                Tell($"{kind} {seq}", "It is missing.");
                continue;
            }
            try
            {
                byte[] bytes = new PackedBytes(rows.GetInt32(2), rows.GetInt32(3) == 1, (byte[])rows[4]).Unpack();
                if (!Digest.Of(bytes).ToArray().AsSpan().SequenceEqual((byte[])rows[1]))
                {
                    Tell($"{kind} {seq}", "It is not what was recorded.");
                }
            }
            catch (FormatException)
            {
                Tell($"{kind} {seq}", "It cannot be unpacked: it was changed.");
            }
        }
    }

    /// <summary>What cannot be read at all is a flaw, too; the other steps go on.</summary>
    private void Guarded(string what, Action step)
    {
        try
        {
            step();
        }
        catch (Exception e)
            when (e
                    is FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or InvalidCastException
                        or OverflowException
                        or KeyNotFoundException
            )
        {
            Tell(what, $"Something in it cannot be read: {e.Message}");
        }
    }

    private void Step(string step, long done)
    {
        if (done % Every == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            _progress?.Report(new VerifyProgress(step, done));
        }
    }

    private void Tell(string where, string what)
    {
        _flawCount++;
        if (_flaws.Count < MostFlaws)
        {
            _flaws.Add(new Flaw(where, what));
        }
    }
}
