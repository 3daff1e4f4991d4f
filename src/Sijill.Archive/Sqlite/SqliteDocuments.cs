using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Record.Documents;
using Sijill.Record.Statements;

namespace Sijill.Archive.Sqlite;

/// <summary>Documents and their readings.</summary>
internal sealed class SqliteDocuments(SqliteConnection connection, SqliteBlobs blobs) : IDisposable
{
    private const string Columns = "id, key, address, outlet, published, root, text, reading, is_row";

    private readonly Statement _byKey = new(connection, $"SELECT {Columns}, superseded FROM document WHERE key = $1");
    private readonly Statement _byId = new(connection, $"SELECT {Columns} FROM document WHERE id = $1");
    private readonly Statement _byAddress = new(
        connection,
        $"SELECT {Columns} FROM document WHERE address_hash = $1 AND address = $2 AND superseded IS NULL"
    );
    private readonly Statement _byRoot = new(
        connection,
        $"SELECT {Columns} FROM document WHERE root = $1 AND root <> key AND superseded IS NULL"
    );
    private readonly Statement _insert = new(
        connection,
        """
        INSERT INTO document (id, key, snapshot, reading, address_hash, address, text, language, title, published, published_from, outlet, outlet_name, url, republish, length, is_row, superseded, root, bands)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, NULL, $18, $19)
        """
    );
    private readonly Statement _supersede = new(connection, "UPDATE document SET superseded = $2 WHERE id = $1");
    private readonly Statement _revive = new(
        connection,
        """
        UPDATE document SET superseded = NULL, snapshot = $2, reading = $3, root = key, language = $4, title = $5, published = $6, published_from = $7, outlet = $8,
          outlet_name = $9, url = $10, republish = $11 WHERE id = $1
        """
    );
    private readonly Statement _setReading = new(
        connection,
        "UPDATE document SET reading = $2, published = $3, published_from = $4 WHERE id = $1"
    );
    private readonly Statement _setRoot = new(connection, "UPDATE document SET root = $2 WHERE id = $1");
    private readonly Statement _reading = new(connection, "SELECT size, packing, bytes FROM reading WHERE seq = $1");
    private readonly Statement _putReading = new(
        connection,
        "INSERT INTO reading (seq, document, codebook, packing, size, bytes) VALUES ($1, $2, $3, $4, $5, $6)"
    );

    /// <summary>The document of a key, also one that was superseded.</summary>
    public StoredDocument? ByKey(DocumentKey key, out bool superseded)
    {
        using StatementRows row = _byKey.Rows((long)key.Value);
        if (!row.Read())
        {
            superseded = false;
            return null;
        }
        superseded = !row.IsDBNull(9);
        return Read(row);
    }

    public StoredDocument? ByKey(DocumentKey key) => ByKey(key, out _);

    public StoredDocument ById(long id)
    {
        using StatementRows row = _byId.Rows(id);
        return row.Read() ? Read(row) : throw new FormatException($"Document {id} is missing.");
    }

    /// <summary>The current document at an address, or null.</summary>
    public StoredDocument? ByAddress(string address)
    {
        using StatementRows row = _byAddress.Rows(AddressHash(address), address);
        return row.Read() ? Read(row) : null;
    }

    /// <summary>The current documents of a cluster of copies, the root too where it is current.</summary>
    public List<StoredDocument> Cluster(DocumentKey root)
    {
        var members = new List<StoredDocument>();
        if (ByKey(root, out bool superseded) is { } first && !superseded)
        {
            members.Add(first);
        }
        using StatementRows rows = _byRoot.Rows((long)root.Value);
        while (rows.Read())
        {
            members.Add(Read(rows));
        }
        return members;
    }

    /// <summary>Writes a document; returns its row.</summary>
    public long Insert(PreparedDocument prepared, long snapshot, long reading, long text, DateOnly arrived)
    {
        RecordDocument document = prepared.Document;
        long id = FreeId(document.Published ?? arrived);
        _insert.Run(
            id,
            (long)document.Key.Value,
            snapshot,
            reading,
            AddressHash(document.Address),
            document.Address,
            text,
            document.Language,
            document.Title,
            document.Published?.DayNumber,
            (int)document.PublishedFrom,
            document.Outlet.ToString(),
            prepared.OutletName,
            prepared.Url,
            document.Republish ? 1 : 0,
            document.Length,
            prepared.IsRow ? 1 : 0,
            (long)document.Key.Value,
            MemoryMarshal.AsBytes(document.Sketch.Bands).ToArray()
        );
        return id;
    }

    public void Supersede(long id, long seq) => _supersede.Run(id, seq);

    /// <summary>A document whose text stands at its address once more; what is told about it may have changed. It keeps its row.</summary>
    public void Revive(long id, PreparedDocument prepared, long snapshot, long reading)
    {
        RecordDocument document = prepared.Document;
        _revive.Run(
            id,
            snapshot,
            reading,
            document.Language,
            document.Title,
            document.Published?.DayNumber,
            (int)document.PublishedFrom,
            document.Outlet.ToString(),
            prepared.OutletName,
            prepared.Url,
            document.Republish ? 1 : 0
        );
    }

    /// <summary>Another reading takes the place of the one that a document had, perhaps with another day.</summary>
    public void SetReading(long id, long reading, DateOnly? published, PublishedFrom from) =>
        _setReading.Run(id, reading, published?.DayNumber, (int)from);

    public void SetRoot(long id, DocumentKey root) => _setRoot.Run(id, (long)root.Value);

    public void PutReading(long seq, DocumentKey document, long codebook, in PackedBytes bytes) =>
        _putReading.Run(seq, (long)document.Value, codebook, bytes.Packed ? 1 : 0, bytes.Size, bytes.Bytes);

    /// <summary>What was read in a document.</summary>
    public RecordReading Reading(StoredDocument document)
    {
        using StatementRows row = _reading.Rows(document.Reading);
        return row.Read()
            ? ReadingBytes.Read(
                new PackedBytes(row.GetInt32(0), row.GetInt32(1) == 1, (byte[])row[2]).Unpack(),
                document.Key,
                document.Published
            )
            : throw new FormatException($"The reading of document {document.Key} is missing.");
    }

    /// <summary>The text of a document.</summary>
    public string Text(StoredDocument document) => Encoding.UTF8.GetString(blobs.Get(document.Text));

    public void Dispose()
    {
        foreach (
            Statement statement in (Statement[])
                [
                    _byKey,
                    _byId,
                    _byAddress,
                    _byRoot,
                    _insert,
                    _supersede,
                    _revive,
                    _setReading,
                    _setRoot,
                    _reading,
                    _putReading,
                ]
        )
        {
            statement.Dispose();
        }
    }

    /// <summary>64 bits of an address, for an index that does not repeat it.</summary>
    internal static long AddressHash(string address) => (long)Digest.OfText(address).First64;

    /// <summary>A row number by which newer days come later: the day times 2³², then the first free number from a hash of what is there.</summary>
    private long FreeId(DateOnly day)
    {
        long id = (long)day.DayNumber << 32;
        if (_lastOfDay.TryGetValue(day, out long last))
        {
            id = last + 1;
        }
        else
        {
            using var most = new Statement(connection, "SELECT max(id) FROM document WHERE id >= $1 AND id < $2");
            id = most.Scalar(id, id + (1L << 32)) is long taken ? taken + 1 : id;
        }
        _lastOfDay[day] = id;
        return id;
    }

    private readonly Dictionary<DateOnly, long> _lastOfDay = [];

    private static StoredDocument Read(StatementRows row) =>
        new(
            row.GetInt64(0),
            new DocumentKey((ulong)row.GetInt64(1)),
            row.GetString(2),
            SourceRefText.Parse(row.GetString(3)),
            row.IsDBNull(4) ? null : DateOnly.FromDayNumber(row.GetInt32(4)),
            new DocumentKey((ulong)row.GetInt64(5)),
            row.GetInt64(6),
            row.GetInt64(7),
            row.GetInt32(8) == 1
        );
}
