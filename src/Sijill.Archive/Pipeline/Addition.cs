using System.Threading.Channels;
using Sijill.Archive.Sqlite;
using Sijill.Intake.Snapshots;

namespace Sijill.Archive.Pipeline;

/// <summary>
/// The way of documents into a record: snapshots are converted and read on all cores and written by one thread, in the order in which they came, up to 500 documents a commit.
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
    private const int DocumentsPerCommit = 500;
    private const long BytesPerCommit = 32 * 1024 * 1024;

    // What is under way at once, in pieces of 64 KiB: many small documents, or few large ones.
    private const int Pieces = 2048;
    private const int PieceBytes = 65536;
    private readonly SemaphoreSlim _room = new(Pieces);
    private readonly int _threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
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
        using var slots = new SemaphoreSlim(_threads);
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
                await slots.WaitAsync(cancellation).ConfigureAwait(false);
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
            await slots.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }

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
                slots.Release();
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
        await Task.Run(() => writer.Commit(taken, summary), cancellation).ConfigureAwait(false);
        foreach (PreparedSnapshot prepared in taken)
        {
            _documents += Math.Max(1, prepared.Documents.Count + prepared.Known);
            _bytes += prepared.Snapshot.Bytes.Length;
            _room.Release(PiecesOf(prepared.Snapshot));
        }
        progress?.Report(new AddProgress(_documents, summary.Claims, _bytes));
    }

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
    public void Dispose() => _room.Dispose();
}
