using Microsoft.Data.Sqlite;
using Sijill.Archive.Log;
using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Reading.Codebook;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// The one writer of a record. A commit holds all of its documents, readings, clusters, findings, search words and the log's checkpoint together, or nothing of them: a process
/// that is killed leaves the record as the last commit left it. Not safe for several threads.
/// </summary>
internal sealed partial class SqliteWriter : IDisposable
{
    private readonly SqliteFolder _folder;
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _clock;
    private readonly Knowledge _knowledge;
    private readonly SqliteLog _log;
    private readonly SqliteBlobs _blobs;
    private readonly SqliteDocuments _documents;
    private readonly SqliteClaims _claims;
    private readonly SqliteFindings _findings;
    private readonly SqliteActs _acts;
    private readonly SqliteSayings _sayings;
    private readonly SqliteHappenings _happenings;
    private List<Act> _allActs;
    private BandIndex _bands = new();
    private readonly List<Statement> _statements = [];
    private readonly SqliteKnown _known;
    private bool _retired;
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _undo;
    private readonly Statement _putSnapshot;
    private readonly Statement _putSearch;
    private readonly Statement _dropSearch;
    private readonly long _codebook;

    /// <summary>Opens a record to write it, making or upgrading it first.</summary>
    /// <exception cref="RecordException">It cannot be written.</exception>
    public SqliteWriter(SqliteFolder folder, Knowledge knowledge, TimeProvider clock)
    {
        _folder = folder;
        _knowledge = knowledge;
        _clock = clock;
        _connection = folder.Connect(write: true, cacheMegabytes: 64);
        SqliteSchema.Upgrade(_connection, folder.Path);
        _log = new SqliteLog(_connection);
        _blobs = new SqliteBlobs(_connection);
        _documents = new SqliteDocuments(_connection, _blobs);
        _claims = new SqliteClaims(_connection);
        _findings = new SqliteFindings(_connection);
        _acts = new SqliteActs(_connection);
        _sayings = new SqliteSayings(_connection);
        _happenings = new SqliteHappenings(_connection);
        _allActs = _acts.All();
        _known = new SqliteKnown(_connection, owned: false);
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _undo = Prepare("ROLLBACK");
        _putSnapshot = Prepare(
            "INSERT INTO snapshot (seq, address, blob, packing, size, description) VALUES ($1, $2, $3, $4, $5, $6)"
        );
        _putSearch = Prepare("INSERT INTO search (rowid, words) VALUES ($1, $2)");
        _dropSearch = Prepare("DELETE FROM search WHERE rowid = $1");
        _log.Load();
        if (!SqliteDerived.IsMade(_connection))
        {
            Guarded(MakeDerived);
        }
        _codebook = Guarded(KeepCodebook);
        _bands.Load(_connection);
    }

    /// <summary>Writes some snapshots in one transaction. What is there already, byte for byte, is counted and not written.</summary>
    /// <exception cref="RecordException">It could not be written; the record is as it was.</exception>
    public void Commit(IReadOnlyList<PreparedSnapshot> batch, AddSummary summary)
    {
        Guarded(() =>
            {
                var change = new RecordChange();
                foreach (PreparedSnapshot snapshot in batch)
                {
                    Add(snapshot, change);
                }
                Finish(change);
                return change;
            })
            .AddTo(summary);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (
            IDisposable part in (IDisposable[])
                [
                    .. _statements,
                    _known,
                    _sayings,
                    _happenings,
                    _acts,
                    _findings,
                    _claims,
                    _documents,
                    _blobs,
                    _log,
                    _connection,
                    _folder,
                ]
        )
        {
            part.Dispose();
        }
    }

    private void Add(PreparedSnapshot prepared, RecordChange change)
    {
        if (prepared.Known > 0)
        {
            // It was current when it was looked up; a document that came since may have taken its address.
            if (!_retired || _known.Count(prepared.Snapshot) > 0)
            {
                change.Unchanged += prepared.Known;
                return;
            }
            prepared = prepared.Late!();
        }
        var fresh = new List<PreparedDocument>();
        foreach (PreparedDocument document in prepared.Documents)
        {
            if (_documents.ByKey(document.Document.Key, out bool superseded) is not null && !superseded)
            {
                change.Unchanged++;
            }
            else
            {
                fresh.Add(document);
            }
        }
        if (fresh.Count == 0)
        {
            return;
        }
        long at = Now();
        long blob = _blobs.Put(prepared.Digest, prepared.Bytes);
        long seq = _log.Append(LogKind.Snapshot, prepared.Snapshot.Address, prepared.DescriptionDigest, at);
        PackedBytes description = prepared.Description;
        _putSnapshot.Run(
            seq,
            prepared.Snapshot.Address,
            blob,
            description.Packed ? 1 : 0,
            description.Size,
            description.Bytes
        );
        foreach (PreparedDocument document in fresh)
        {
            Add(document, seq, at, change);
        }
    }

    private void Add(PreparedDocument prepared, long snapshot, long at, RecordChange change)
    {
        prepared = AsDated(prepared);
        RecordDocument document = prepared.Document;
        if (_documents.ByAddress(document.Address) is { } older)
        {
            Retire(older, snapshot, change);
            change.Changed++;
        }
        else
        {
            change.Added++;
        }
        long text = _blobs.Put(document.Text, prepared.Text);
        long reading = _log.Append(LogKind.Reading, ReadingSubject(document.Key), prepared.ReadingDigest, at);
        _documents.PutReading(reading, document.Key, _codebook, prepared.ReadingBytes);
        long id;
        if (_documents.ByKey(document.Key) is { } known)
        {
            id = known.Id;
            _documents.Revive(id, prepared, snapshot, reading);
        }
        else
        {
            id = _documents.Insert(prepared, snapshot, reading, text, Today(at));
            change.Cache(_documents).KeepNew(id);
        }
        for (int i = 0; i < prepared.Reading.Claims.Count; i++)
        {
            RecordClaim claim = prepared.Reading.Claims[i];
            var join = JoinKey.Of(claim.Key, prepared.Facts[i], null);
            _claims.Insert(id, i, claim.Key.Id, join);
            change.After.Add(join);
        }
        _sayings.Put(id, prepared.Reading, document.Published);
        _happenings.Put(id, prepared.Reading);
        _putSearch.Run(id, prepared.Words);
        DocumentCache cache = change.Cache(_documents);
        cache.Keep(
            new StoredDocument(
                id,
                document.Key,
                document.Address,
                document.Outlet,
                document.Published,
                document.Key,
                text,
                reading,
                prepared.IsRow
            ),
            prepared.Reading.Claims,
            document.Sketch
        );
        cache.KeepFacts(id, prepared.Facts);
        change.Came.Add(id);
        change.Claims += prepared.Reading.Claims.Count;
        change.Undated += document.Published is null ? 1 : 0;
    }

    /// <summary>A document at whose address another text stands now is no longer current; it stays in the log and in what was known before.</summary>
    private void Retire(StoredDocument older, long seq, RecordChange change)
    {
        foreach (StoredClaim claim in _claims.OfDocument(older.Id))
        {
            change.Lose(older.Key, claim);
        }
        _claims.DeleteOf(older.Id);
        _sayings.DeleteOf(older.Id);
        _happenings.DeleteOf(older.Id);
        _dropSearch.Run(older.Id);
        _documents.Supersede(older.Id, seq);
        change.Left.Add(older);
        change.Came.Remove(older.Id);
        _bands.Remove(older.Id);
        _retired = true;
    }

    private void Finish(RecordChange change)
    {
        if (change.Came.Count + change.Left.Count + change.Reread.Count + change.NewActs.Count > 0)
        {
            DocumentCache cache = change.Cache(_documents);
            new SqliteClusters(_documents, _blobs, _claims, cache, _bands, _knowledge).Change(
                [.. change.Came],
                change.Left,
                change.Reread,
                change.Before,
                change.After
            );
            change.Findings += new SqliteReconciliation(_documents, _claims, _findings, cache, _knowledge).Run(
                change.Before,
                change.After,
                change.Gone,
                change.Old,
                _allActs,
                change.NewActs,
                _log.Last
            );
        }
        _log.Checkpoint();
    }

    /// <summary>What an older record lacks is made of what it holds.</summary>
    private bool MakeDerived()
    {
        SqliteDerived.Make(_connection, _documents, _log, _knowledge.Gazetteer);
        return true;
    }

    /// <summary>The codebook's row; its files are kept in the log the first time that it is used.</summary>
    private long KeepCodebook()
    {
        CompiledCodebook codebook = _knowledge.Codebook;
        using var find = new Statement(_connection, "SELECT id FROM codebook WHERE hash = $1");
        if (find.Scalar(codebook.Hash) is long known)
        {
            return known;
        }
        byte[] bytes = CodebookBytes.Of(_knowledge.Sources);
        var digest = Digest.Of(bytes);
        long blob = _blobs.Put(digest, PackedBytes.Of(bytes));
        long seq = _log.Append(LogKind.Codebook, $"{codebook.Id} {codebook.Hash}", digest, Now());
        using var put = new Statement(
            _connection,
            "INSERT INTO codebook (seq, name, hash, blob) VALUES ($1, $2, $3, $4) RETURNING id"
        );
        long id = (long)put.Scalar(seq, codebook.Id, codebook.Hash, blob)!;
        _log.Checkpoint();
        return id;
    }

    /// <summary>A reading is of a document and by a codebook: both stand in the log.</summary>
    private string ReadingSubject(DocumentKey document) => $"{document} {_knowledge.Codebook.Hash}";

    /// <summary>Runs one transaction; where it fails, all of it is undone.</summary>
    private T Guarded<T>(Func<T> work)
    {
        bool open = false;
        try
        {
            _begin.Run();
            open = true;
            T result = work();
            _commit.Run();
            return result;
        }
        catch (Exception e)
        {
            if (open)
            {
                Undo();
            }
            Forget();
            if (e is SqliteException fault)
            {
                throw SqliteFaults.Told(fault, _folder.Path);
            }
            throw;
        }
    }

    /// <summary>What is kept in memory is taken anew from the last commit.</summary>
    private void Forget()
    {
        try
        {
            _log.Load();
            _allActs = _acts.All();
            _bands = new BandIndex();
            _bands.Load(_connection);
        }
        catch (Exception e) when (e is SqliteException or FormatException)
        {
            // The record cannot even be read: what led here is thrown, and every later commit will tell the same.
        }
    }

    private void Undo()
    {
        try
        {
            _undo.Run();
        }
        catch (SqliteException)
        {
            // SQLite has undone the transaction itself (a full disk does that); the fault that led here is thrown.
        }
    }

    private Statement Prepare(string sql)
    {
        var statement = new Statement(_connection, sql);
        _statements.Add(statement);
        return statement;
    }

    private long Now() => (_clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static DateOnly Today(long at) =>
        DateOnly.FromDateTime(DateTimeOffset.UnixEpoch.AddTicks(at * TimeSpan.TicksPerMicrosecond).UtcDateTime);
}
