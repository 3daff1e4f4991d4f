using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Intake.Snapshots;
using Sijill.Record.Acts;
using Sijill.Record.Documents;

namespace Sijill.Archive;

/// <summary>A record that is open to be written: the one door through which documents come in. Not safe for several threads; one writer a record at a time.</summary>
public sealed class RecordArchive : IDisposable
{
    private readonly SqliteFolder _folder;
    private readonly SqliteWriter _writer;
    private readonly Knowledge _knowledge;
    private readonly TimeProvider _clock;

    private RecordArchive(SqliteFolder folder, SqliteWriter writer, Knowledge knowledge, TimeProvider clock)
    {
        _clock = clock;
        _folder = folder;
        _writer = writer;
        _knowledge = knowledge;
    }

    /// <summary>Opens the record in a folder to write it, making or upgrading it first.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="knowledge">The codebook to read with.</param>
    /// <param name="clock">Tells when something is recorded.</param>
    /// <exception cref="RecordException">It cannot be written; the message says why.</exception>
    public static RecordArchive Open(string folder, Knowledge knowledge, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(clock);
        var opened = SqliteFolder.ToWrite(folder);
        try
        {
            return new RecordArchive(opened, new SqliteWriter(opened, knowledge, clock), knowledge, clock);
        }
        catch (Exception e)
        {
            opened.Dispose();
            throw SqliteFaults.Told(e, folder);
        }
    }

    /// <summary>
    /// Adds documents. What was there already stays as it is, and what was committed before a stop is not read again: adding the same once more changes nothing.
    /// </summary>
    /// <param name="snapshots">What to add, in order.</param>
    /// <param name="options">What is known of all of them.</param>
    /// <param name="summary">Counts what comes of it; whoever makes the snapshots may count unreadable ones in it too.</param>
    /// <param name="progress">Is told after each commit; or null.</param>
    /// <param name="cancellation">Stops after the commit at hand.</param>
    /// <exception cref="RecordException">It could not be written; what was committed stays.</exception>
    public async Task AddAsync(
        IAsyncEnumerable<Snapshot> snapshots,
        AddOptions options,
        AddSummary summary,
        IProgress<AddProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(summary);
        using var known = new SqliteKnown(_folder.Connect(write: false, cacheMegabytes: 16));
        using var addition = new Addition(_writer, known, _knowledge, options, progress);
        await addition.RunAsync(snapshots, summary, cancellation).ConfigureAwait(false);
    }

    /// <summary>Records what a reviewer did, and what follows from it.</summary>
    /// <param name="make">Makes the act of its place in the log.</param>
    /// <returns>The act, and how many findings changed.</returns>
    /// <exception cref="RecordException">It could not be written.</exception>
    public (Act Act, long Findings) Record(Func<long, Act> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return _writer.Record(make);
    }

    /// <summary>Tells on which day a document was published. It is read again with that day; the older reading stays in the log.</summary>
    /// <returns>How many findings changed.</returns>
    /// <exception cref="RecordException">There is no such document, it is a row of a table, or the record cannot be written.</exception>
    public long Date(DocumentKey document, DateOnly day, string who, string why = "")
    {
        PreparedDocument reading =
            _writer.Prepare(document, new Preparation(_knowledge, new AddOptions()), day)
            ?? throw new RecordException(
                RecordProblem.Missing,
                $"There is no current document d-{document} with a text of its own."
            );
        DateTimeOffset at = _clock.GetUtcNow();
        return _writer
            .Record(
                order => new DateDocumentAct
                {
                    Order = order,
                    Who = who,
                    At = at,
                    Why = why,
                    Document = document,
                    Day = day,
                },
                reading
            )
            .Findings;
    }

    /// <summary>
    /// Reads again every document whose reading is not of this codebook. With <paramref name="adopt"/> the new readings take the place of the old ones, which stay in the log;
    /// without it nothing is changed.
    /// </summary>
    /// <param name="adopt">Whether to adopt.</param>
    /// <param name="told">Is told of each document whose claims would change.</param>
    /// <param name="cancellation">Stops after the documents at hand; what was adopted stays.</param>
    public RereadSummary Reread(
        bool adopt,
        Action<RereadDifference>? told = null,
        CancellationToken cancellation = default
    ) => new Rereading(_writer, _knowledge).Run(adopt, told, cancellation);

    /// <summary>Copies the whole record, as of its last commit, into another folder that holds none.</summary>
    /// <exception cref="RecordException">The folder holds a record already, or cannot be written.</exception>
    public static void Backup(string folder, string to)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(to);
        SqliteBackup.Copy(folder, to);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
