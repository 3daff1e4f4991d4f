using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Intake.Snapshots;
using Sijill.Reading.Codebook;
using Sijill.Record.Acts;
using Sijill.Record.Documents;
using Sijill.Record.Series;
using Sijill.Record.Statements;

namespace Sijill.Archive.Queries;

/// <summary>Answers questions from a record, also while another process writes to it. Not safe for several threads.</summary>
public sealed partial class RecordReader : IDisposable
{
    private readonly SqliteFolder _folder;
    private readonly SqliteConnection _connection;
    private readonly SqliteBlobs _blobs;
    private readonly SqliteDocuments _documents;
    private readonly SqliteClaims _claims;
    private readonly SqliteFindings _findings;
    private readonly SqliteSearch _search;
    private readonly SqliteFindingQueries _queries;
    private readonly SqliteDocumentViews _views;
    private readonly Statement _begin;
    private readonly Statement _end;
    private readonly Statement _version;

    private RecordReader(SqliteFolder folder, SqliteConnection connection)
    {
        _folder = folder;
        _connection = connection;
        _blobs = new SqliteBlobs(connection);
        _documents = new SqliteDocuments(connection, _blobs);
        _claims = new SqliteClaims(connection);
        _findings = new SqliteFindings(connection);
        _views = new SqliteDocumentViews(connection);
        _search = new SqliteSearch(connection, _views, _documents);
        _queries = new SqliteFindingQueries(connection);
        _begin = new Statement(connection, "BEGIN");
        _end = new Statement(connection, "COMMIT");
        _version = new Statement(connection, "PRAGMA data_version");
    }

    /// <summary>Opens the record in a folder to read it.</summary>
    /// <exception cref="RecordException">There is none, or it cannot be read; the message says why.</exception>
    /// <param name="folder">The folder.</param>
    /// <param name="cacheMegabytes">How much of the file it may keep in memory.</param>
    public static RecordReader Open(string folder, int cacheMegabytes = 32)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var opened = SqliteFolder.ToRead(folder);
        SqliteConnection connection = opened.Connect(write: false, cacheMegabytes);
        try
        {
            SqliteSchema.Check(connection, folder);
            return new RecordReader(opened, connection);
        }
        catch (Exception e)
        {
            connection.Dispose();
            throw SqliteFaults.Told(e, folder);
        }
    }

    /// <summary>How much the record holds. Counted once a commit.</summary>
    public RecordOverview Overview() => Kept("overview", _queries.Overview);

    /// <summary>The last entry of the log on a day (UTC): what was known then is what had been recorded by it. 0 where nothing had.</summary>
    public long LastEntryOf(DateOnly day) => Ask(() => _queries.LastEntryOf(day));

    /// <summary>The files of the codebook that was used last; none in a record without documents.</summary>
    public IReadOnlyList<CodebookSource> Codebook() =>
        Ask<IReadOnlyList<CodebookSource>>(() =>
        {
            using var last = new Statement(_connection, "SELECT c.blob FROM codebook c ORDER BY c.seq DESC LIMIT 1");
            return last.Scalar() is long blob ? CodebookBytes.Read(_blobs.Get(blob)) : [];
        });

    /// <summary>Hash of the codebook that was used last, or null in a record without documents: cheap, to see whether it is another by now.</summary>
    public string? CodebookHash() =>
        Ask(() =>
        {
            using var last = new Statement(_connection, "SELECT hash FROM codebook ORDER BY seq DESC LIMIT 1");
            return last.Scalar() as string;
        });

    /// <summary>Sequence number of the last entry of the log; 0 in an empty record. Cheap: what is kept of an answer holds as long as it is the same.</summary>
    public long LastEntry() =>
        Ask(() =>
        {
            using var last = new Statement(_connection, "SELECT coalesce(max(seq), 0) FROM log");
            return (long)last.Scalar()!;
        });

    /// <summary>What reviewers did, the earliest first.</summary>
    public IReadOnlyList<Act> Acts() =>
        Ask(() =>
        {
            using var acts = new SqliteActs(_connection);
            return acts.All();
        });

    /// <summary>Documents that hold all words, the newest first.</summary>
    public IReadOnlyList<DocumentHit> Find(FindQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(() => _search.Find(query));
    }

    /// <summary>A figure over time, one line a subject.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="knowledge">The codebook.</param>
    /// <param name="today">The day asked on: ages are counted up to it.</param>
    /// <param name="asOf">As the record stood after this entry of the log; null for now.</param>
    public IReadOnlyList<SeriesLine> Series(SeriesQuery query, Knowledge knowledge, DateOnly today, long? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(knowledge);
        return Ask(() => SeriesOf(query, knowledge, today, asOf));
    }

    private IReadOnlyList<SeriesLine> SeriesOf(SeriesQuery query, Knowledge knowledge, DateOnly today, long? asOf)
    {
        var asked = new FindingQuery
        {
            Indicator = query.Indicator,
            Place = query.Place,
            Target = query.Target,
            Group = query.Group,
            From = query.From,
            To = query.To,
            AsOf = asOf,
            Limit = int.MaxValue,
        };
        IReadOnlyList<SeriesFinding> found = asOf is null
            ? new SqliteFindingPages(_connection, _queries).Figures(asked)
            : [.. Findings(asked).Select(static view => new SeriesFinding(view.Id, view.Finding))];
        IReadOnlyList<Act> acts = asOf is null ? Acts() : [.. Acts().Where(act => act.Order <= asOf)];
        return new SeriesBuilder(knowledge.Gazetteer).Build(query, found, acts, today);
    }

    /// <summary>Compares each figure of a text, or of a table, with the record. Nothing is stored.</summary>
    /// <param name="snapshot">The text.</param>
    /// <param name="options">What is known of it.</param>
    /// <param name="knowledge">The codebook.</param>
    /// <param name="unreadable">Is told what could not be read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public IReadOnlyList<CheckView> Check(
        Snapshot snapshot,
        AddOptions options,
        Knowledge knowledge,
        Action<Unreadable> unreadable,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(unreadable);
        return Ask(() => new CheckQuestion(this, knowledge, options).Ask(snapshot, unreadable, cancellation));
    }

    /// <summary>Checks the first and last count of a place's people between two days against what moved between them; null where there are no two.</summary>
    /// <param name="place">Id of the place.</param>
    /// <param name="from">First day, or null.</param>
    /// <param name="to">Last day, or null.</param>
    /// <param name="asOf">As the record stood after this entry of the log; null for now.</param>
    /// <param name="knowledge">The codebook.</param>
    public BalanceView? Balance(string place, DateOnly? from, DateOnly? to, Knowledge knowledge, long? asOf = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        ArgumentNullException.ThrowIfNull(knowledge);
        return Ask(() => new BalanceQuestion(this, knowledge.Gazetteer).Ask(place, from, to, asOf));
    }

    /// <summary>A document, or null.</summary>
    public DocumentView? Document(DocumentKey key) =>
        Ask(() => _documents.ByKey(key) is { } document ? _views.ById(document.Id) : null);

    /// <summary>The text of a document, or null where there is no such document.</summary>
    public string? Text(DocumentKey key) =>
        Ask(() => _documents.ByKey(key) is { } document ? _documents.Text(document) : null);

    /// <summary>What was read in a document, or null where there is no such document.</summary>
    public RecordReading? Reading(DocumentKey key) =>
        Ask(() => _documents.ByKey(key) is { } document ? _documents.Reading(document) : null);

    /// <summary>The documents that carry what a document carries, itself too.</summary>
    public IReadOnlyList<DocumentView> Copies(DocumentKey key) =>
        Ask<IReadOnlyList<DocumentView>>(() =>
            _documents.ByKey(key) is { } document
                ? [.. _documents.Cluster(document.Root).Select(member => _views.ById(member.Id)!)]
                : []
        );

    /// <summary>
    /// All that the record says now as text, one line a thing: two records say the same if these are equal. Ids of findings, sequence numbers and times of recording are left
    /// out. As large as the record.
    /// </summary>
    public string Dump() => Ask(new SqliteState(_connection, _documents, _blobs, _views).Dump);

    /// <summary>All current documents, by row; for exports and for whoever computes something of all of them.</summary>
    public IEnumerable<DocumentView> Documents()
    {
        ThrowIfReplaced();
        return _views.All();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (
            IDisposable part in (IDisposable[])
                [
                    _begin,
                    _end,
                    _version,
                    _queries,
                    _search,
                    _views,
                    _findings,
                    _claims,
                    _documents,
                    _blobs,
                    _connection,
                    _folder,
                ]
        )
        {
            part.Dispose();
        }
    }
}
