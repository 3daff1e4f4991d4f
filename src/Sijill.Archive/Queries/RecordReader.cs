using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Intake.Snapshots;
using Sijill.Reading.Codebook;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Sijill.Record.Statements;

namespace Sijill.Archive.Queries;

/// <summary>Answers questions from a record, also while another process writes to it. Not safe for several threads.</summary>
public sealed class RecordReader : IDisposable
{
    private readonly SqliteFolder _folder;
    private readonly SqliteConnection _connection;
    private readonly SqliteBlobs _blobs;
    private readonly SqliteDocuments _documents;
    private readonly SqliteFindings _findings;
    private readonly SqliteSearch _search;
    private readonly SqliteFindingQueries _queries;
    private readonly SqliteDocumentViews _views;

    private RecordReader(SqliteFolder folder, SqliteConnection connection)
    {
        _folder = folder;
        _connection = connection;
        _blobs = new SqliteBlobs(connection);
        _documents = new SqliteDocuments(connection, _blobs);
        _findings = new SqliteFindings(connection);
        _views = new SqliteDocumentViews(connection);
        _search = new SqliteSearch(connection, _views, _documents);
        _queries = new SqliteFindingQueries(connection);
    }

    /// <summary>Opens the record in a folder to read it.</summary>
    /// <exception cref="RecordException">There is none, or it cannot be read; the message says why.</exception>
    public static RecordReader Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var opened = SqliteFolder.ToRead(folder);
        SqliteConnection connection = opened.Connect(write: false, cacheMegabytes: 32);
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

    /// <summary>How much the record holds.</summary>
    public RecordOverview Overview() => _queries.Overview();

    /// <summary>The last entry of the log on a day (UTC): what was known then is what had been recorded by it. 0 where nothing had.</summary>
    public long LastEntryOf(DateOnly day) => _queries.LastEntryOf(day);

    /// <summary>The files of the codebook that was used last; none in a record without documents.</summary>
    public IReadOnlyList<CodebookSource> Codebook()
    {
        using var last = new Statement(_connection, "SELECT c.blob FROM codebook c ORDER BY c.seq DESC LIMIT 1");
        return last.Scalar() is long blob ? CodebookBytes.Read(_blobs.Get(blob)) : [];
    }

    /// <summary>Hash of the codebook that was used last, or null in a record without documents: cheap, to see whether it is another by now.</summary>
    public string? CodebookHash()
    {
        using var last = new Statement(_connection, "SELECT hash FROM codebook ORDER BY seq DESC LIMIT 1");
        return last.Scalar() as string;
    }

    /// <summary>Sequence number of the last entry of the log; 0 in an empty record. Cheap: what is kept of an answer holds as long as it is the same.</summary>
    public long LastEntry()
    {
        using var last = new Statement(_connection, "SELECT coalesce(max(seq), 0) FROM log");
        return (long)last.Scalar()!;
    }

    /// <summary>What reviewers did, the earliest first.</summary>
    public IReadOnlyList<Act> Acts()
    {
        using var acts = new SqliteActs(_connection);
        return acts.All();
    }

    /// <summary>Documents that hold all words, the newest first.</summary>
    public IReadOnlyList<DocumentHit> Find(FindQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _search.Find(query);
    }

    /// <summary>Findings by what they are about, the latest time first.</summary>
    public IReadOnlyList<FindingView> Findings(FindingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _queries.Find(query);
    }

    /// <summary>First days of the months in which the time of a living finding ends, in order.</summary>
    /// <param name="asOf">Only findings that had come up by this entry of the log; null for now.</param>
    public IReadOnlyList<DateOnly> MonthsTold(long? asOf = null) => _queries.MonthsTold(asOf);

    /// <summary>One finding as it stands or, with <paramref name="asOf"/>, stood; an id that was merged into another leads to that. Null where there is none.</summary>
    public FindingView? Finding(FindingId id, long? asOf = null)
    {
        StoredFinding? stored = _findings.ById(id);
        for (
            int hops = 0;
            hops < 64 && stored is { Redirect: { } next } && (asOf is null || stored.Ended <= asOf);
            hops++
        )
        {
            stored = _findings.ByRow(next);
        }
        return stored is null ? null : _queries.At(stored, asOf);
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
        IReadOnlyList<FindingView> found = Findings(
            new FindingQuery
            {
                Indicator = query.Indicator,
                Place = query.Place,
                Target = query.Target,
                Group = query.Group,
                From = query.From,
                To = query.To,
                AsOf = asOf,
                Limit = int.MaxValue,
            }
        );
        IReadOnlyList<Act> acts = asOf is null ? Acts() : [.. Acts().Where(act => act.Order <= asOf)];
        return new SeriesBuilder(knowledge.Gazetteer).Build(
            query,
            [.. found.Select(static view => new SeriesFinding(view.Id, view.Finding))],
            acts,
            today
        );
    }

    /// <summary>Happenings as many documents tell of them, by their first day.</summary>
    public IReadOnlyList<EventView> Events(EventQuery query, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(knowledge);
        return new EventQuestion(this, knowledge).Ask(query);
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
        return new CheckQuestion(this, knowledge, options).Ask(snapshot, unreadable, cancellation);
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
        return new BalanceQuestion(this, knowledge.Gazetteer).Ask(place, from, to, asOf);
    }

    /// <summary>Every way in which a finding stood, the oldest first.</summary>
    public IReadOnlyList<FindingView> Versions(FindingId id) =>
        _findings.ById(id) is { } stored ? _queries.Versions(stored) : [];

    /// <summary>The claims of a finding with their documents and sentences, those that count first.</summary>
    public IReadOnlyList<ClaimView> Claims(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var claims = new List<ClaimView>(finding.Members.Count);
        foreach (FindingMember member in finding.Members)
        {
            if (_documents.ByKey(member.Claim.Document) is { } document && _views.ById(document.Id) is { } view)
            {
                string text = _documents.Text(document);
                foreach (RecordClaim claim in _documents.Reading(document).Claims)
                {
                    if (claim.Key == member.Claim)
                    {
                        claims.Add(new ClaimView(member, claim, view, Cut(text, claim.Sentence)));
                    }
                }
            }
        }
        claims.Sort(
            static (a, b) =>
            {
                int order = a.Member.Role.CompareTo(b.Member.Role);
                return order != 0 ? order : a.Member.Claim.CompareTo(b.Member.Claim);
            }
        );
        return claims;
    }

    /// <summary>A document, or null.</summary>
    public DocumentView? Document(DocumentKey key) =>
        _documents.ByKey(key) is { } document ? _views.ById(document.Id) : null;

    /// <summary>The text of a document, or null where there is no such document.</summary>
    public string? Text(DocumentKey key) => _documents.ByKey(key) is { } document ? _documents.Text(document) : null;

    /// <summary>What was read in a document, or null where there is no such document.</summary>
    public RecordReading? Reading(DocumentKey key) =>
        _documents.ByKey(key) is { } document ? _documents.Reading(document) : null;

    /// <summary>The documents that carry what a document carries, itself too.</summary>
    public IReadOnlyList<DocumentView> Copies(DocumentKey key)
    {
        if (_documents.ByKey(key) is not { } document)
        {
            return [];
        }
        return [.. _documents.Cluster(document.Root).Select(member => _views.ById(member.Id)!)];
    }

    /// <summary>
    /// All that the record says now as text, one line a thing: two records say the same if these are equal. Ids of findings, sequence numbers and times of recording are left
    /// out. As large as the record.
    /// </summary>
    public string Dump() => new SqliteState(_connection, _documents, _blobs, _views).Dump();

    /// <summary>All current documents, by row; for exports and for whoever computes something of all of them.</summary>
    public IEnumerable<DocumentView> Documents() => _views.All();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (
            IDisposable part in (IDisposable[])
                [_queries, _search, _views, _findings, _documents, _blobs, _connection, _folder]
        )
        {
            part.Dispose();
        }
    }

    private static string Cut(string text, CodePointSpan span)
    {
        int start = CodePoints.ToUtf16(text, span.Start, 0, 0);
        return text[start..CodePoints.ToUtf16(text, span.End, start, span.Start)];
    }
}
