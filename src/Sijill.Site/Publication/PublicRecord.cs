using Sijill.Archive.Queries;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <summary>
/// A record as the public may ask it, now or as it was known on a day. Holds a connection: for one thread, and given back when the answer is made.
/// </summary>
internal sealed partial class PublicRecord : IDisposable
{
    private readonly RecordReader _reader;
    private readonly Publisher _publisher;
    private readonly WaitingSentences _waiting;
    private readonly Action<RecordReader> _giveBack;
    private readonly RecordAnswers? _answers;
    private bool _disposed;

    /// <summary>Asks a reader and publishes what it answers.</summary>
    /// <param name="reader">The reader; nobody else uses it until it is given back.</param>
    /// <param name="publisher">What may be published.</param>
    /// <param name="today">The day asked on.</param>
    /// <param name="asKnownOn">As the record stood at the end of this day (UTC); null for now.</param>
    /// <param name="giveBack">Takes the reader back.</param>
    /// <param name="answers">Where answers are kept for others; null: nowhere.</param>
    public PublicRecord(
        RecordReader reader,
        Publisher publisher,
        DateOnly today,
        DateOnly? asKnownOn,
        Action<RecordReader> giveBack,
        RecordAnswers? answers = null
    )
    {
        _answers = answers;
        _reader = reader;
        _publisher = publisher;
        _giveBack = giveBack;
        // A day that is still to come opens nothing that waits for it.
        Today = asKnownOn < today ? asKnownOn.Value : today;
        _waiting = new WaitingSentences(publisher, reader, Today);
        AsOf = asKnownOn is { } day ? reader.LastEntryOf(day) : null;
    }

    /// <summary>The day asked on, or as known on: ages are counted up to it.</summary>
    public DateOnly Today { get; }

    /// <summary>The entry of the log up to which the record is asked; null for now.</summary>
    public long? AsOf { get; }

    /// <summary>The codebook's names.</summary>
    public Words.CodebookNames Names => _publisher.Names;

    /// <summary>The codebook.</summary>
    public Archive.Pipeline.Knowledge Knowledge => _publisher.Knowledge;

    /// <summary>How much the record holds now.</summary>
    public RecordOverview Overview() => Kept("overview", _reader.Overview);

    /// <summary>The last entry of the log.</summary>
    public long LastEntry() => _reader.LastEntry();

    /// <summary>Findings, the latest time first.</summary>
    public IReadOnlyList<PublicFinding> Findings(FindingQuery query) =>
        [.. Told(_reader.Findings(query with { AsOf = AsOf }), query)];

    /// <summary>A finding, or null; an id that was merged into another leads to that.</summary>
    public PublicFinding? Finding(FindingId id) =>
        _reader.Finding(id, AsOf) is { } view ? _publisher.Finding(view, Today) : null;

    /// <summary>Every way in which a finding stood, the oldest first.</summary>
    public IReadOnlyList<PublicFinding> Versions(FindingId id) =>
        [
            .. _reader
                .Versions(id)
                .Where(view => AsOf is null || view.Since <= AsOf)
                .Select(view => _publisher.Finding(view, Today)),
        ];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _giveBack(_reader);
        }
    }
}
