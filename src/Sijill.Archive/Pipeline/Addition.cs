using System.Threading.Channels;
using Sijill.Archive.Sqlite;
using Sijill.Intake.Snapshots;
using Sijill.Intake.Tables;

namespace Sijill.Archive.Pipeline;

/// <summary>
/// The way of documents into a record: snapshots are converted and read on all cores and written by one thread, in the order in which they came, up to 1,000 documents a commit.
/// Memory does not grow with what is added. What was committed stays when the addition is stopped; adding again goes on from there.
/// </summary>
internal sealed class Addition(
    SqliteWriter writer,
    SqliteKnown known,
    Knowledge knowledge,
    AddOptions options,
    IProgress<AddProgress>? progress
) : IDisposable
{
    private const int DocumentsPerCommit = 1000;
    private const long BytesPerCommit = 32 * 1024 * 1024;

    // What is under way at once, in pieces of 32 KiB: many small documents, or few large ones. More than two commits, so that the next is read while one is written.
    private const int Pieces = 2560;
    private const int PieceBytes = 32768;
    private readonly SemaphoreSlim _room = new(Pieces);
    private readonly int _threads = ThreadsOf(options);

    // As many as work at once. The writer is one of them while it writes: it is what all wait for, and must not share its processor with what is read ahead.
    private readonly SemaphoreSlim _slots = new(ThreadsOf(options));
    private long _documents;
    private long _bytes;

    /// <summary>Adds all snapshots. What cannot be read is counted in the summary.</summary>
    public async Task RunAsync(IAsyncEnumerable<Snapshot> snapshots, AddSummary summary, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var queue = Channel.CreateBounded<Task<PreparedSnapshot>>(
            new BoundedChannelOptions(DocumentsPerCommit + 100) { SingleReader = true, SingleWriter = true }
        );
        Task feeding = Task.Run(() => FeedAsync(snapshots, queue.Writer, stop.Token), CancellationToken.None);
        try
        {
            await WriteAsync(queue.Reader, summary, cancellation).ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private async Task FeedAsync(
        IAsyncEnumerable<Snapshot> snapshots,
        ChannelWriter<Task<PreparedSnapshot>> queue,
        CancellationToken cancellation
    )
    {
        var idle = new System.Collections.Concurrent.ConcurrentBag<Preparation>();
        Exception? problem = null;
        try
        {
            await foreach (Snapshot snapshot in snapshots.WithCancellation(cancellation).ConfigureAwait(false))
            {
                for (int piece = PiecesOf(snapshot); piece > 0; piece--)
                {
                    await _room.WaitAsync(cancellation).ConfigureAwait(false);
                }
                if (known.Count(snapshot) is > 0 and var count)
                {
                    await queue
                        .WriteAsync(Task.FromResult(AlreadyThere(snapshot, count)), cancellation)
                        .ConfigureAwait(false);
                    continue;
                }
                await _slots.WaitAsync(cancellation).ConfigureAwait(false);
                await queue
                    .WriteAsync(Task.Run(() => Prepare(snapshot), CancellationToken.None), cancellation)
                    .ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            problem = e;
        }
        queue.Complete(problem);
        // Every slot comes back before the semaphore goes.
        for (int i = 0; i < _threads; i++)
        {
            await _slots.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        _slots.Release(_threads);

        PreparedSnapshot Prepare(Snapshot snapshot)
        {
            try
            {
                Preparation preparation = idle.TryTake(out Preparation? free)
                    ? free
                    : new Preparation(knowledge, options);
                PreparedSnapshot prepared = preparation.Prepare(snapshot, cancellation);
                idle.Add(preparation);
                return prepared;
            }
            finally
            {
                _slots.Release();
            }
        }
    }

    private async Task WriteAsync(
        ChannelReader<Task<PreparedSnapshot>> queue,
        AddSummary summary,
        CancellationToken cancellation
    )
    {
        var batch = new List<PreparedSnapshot>();
        int documents = 0;
        long bytes = 0;
        await foreach (Task<PreparedSnapshot> work in queue.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            PreparedSnapshot prepared = await work.ConfigureAwait(false);
            foreach (Unreadable unreadable in prepared.Unreadable)
            {
                summary.Fail(unreadable);
            }
            foreach (RepeatedRow row in prepared.Repeated)
            {
                summary.Repeat(row);
            }
            batch.Add(prepared);
            documents += prepared.Documents.Count + prepared.Known;
            bytes += prepared.Snapshot.Bytes.Length;
            if (documents >= DocumentsPerCommit || bytes >= BytesPerCommit)
            {
                await CommitAsync(batch, summary, cancellation).ConfigureAwait(false);
                (documents, bytes) = (0, 0);
            }
        }
        await CommitAsync(batch, summary, cancellation).ConfigureAwait(false);
    }

    private async Task CommitAsync(List<PreparedSnapshot> batch, AddSummary summary, CancellationToken cancellation)
    {
        if (batch.Count == 0)
        {
            return;
        }
        PreparedSnapshot[] taken = [.. batch];
        batch.Clear();
        await _slots.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await Task.Run(() => writer.Commit(taken, summary), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
        foreach (PreparedSnapshot prepared in taken)
        {
            _documents += Math.Max(1, prepared.Documents.Count + prepared.Known);
            _bytes += prepared.Snapshot.Bytes.Length;
            _room.Release(PiecesOf(prepared.Snapshot));
        }
        progress?.Report(new AddProgress(_documents, summary.Claims, _bytes));
    }

    private static int ThreadsOf(AddOptions options) =>
        options.Threads > 0 ? options.Threads : Environment.ProcessorCount;

    private static int PiecesOf(Snapshot snapshot) => Math.Min(Pieces, 1 + (snapshot.Bytes.Length / PieceBytes));

    private PreparedSnapshot AlreadyThere(Snapshot snapshot, int documents) =>
        new()
        {
            Snapshot = snapshot,
            Digest = default,
            Bytes = default,
            Description = default,
            DescriptionDigest = default,
            Documents = [],
            Unreadable = [],
            Known = documents,
            Late = () => new Preparation(knowledge, options).Prepare(snapshot, CancellationToken.None),
        };

    /// <inheritdoc/>
    public void Dispose()
    {
        _room.Dispose();
        _slots.Dispose();
    }
}
