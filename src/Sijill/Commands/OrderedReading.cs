using System.Collections.Concurrent;
using System.Threading.Channels;
using Sijill.Input;
using Sijill.Output;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Site.Words;

namespace Sijill.Commands;

/// <summary>
/// Reads documents on all cores and hands their output on in order. At most a few documents a core are under way, so memory does not grow with the input.
/// </summary>
internal sealed class OrderedReading(CompiledCodebook codebook, int threads, ProgressLine progress)
{
    private readonly ConcurrentBag<Reader> _readers = [];

    /// <summary>Renders each document with its own reader and passes the result to <paramref name="write"/> in order. Returns how many inputs failed.</summary>
    public async Task<int> RunAsync<T>(
        IAsyncEnumerable<InputItem> items,
        Func<Reader, DocumentInput, CancellationToken, T> render,
        Func<T, Task> write,
        CancellationToken cancellation
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var queue = Channel.CreateBounded<(InputItem Item, Task<Outcome<T>>? Work)>(
            new BoundedChannelOptions(threads * 4) { SingleReader = true, SingleWriter = true }
        );
        Task feeding = FeedAsync(items, render, queue.Writer, stop.Token);
        int failed = 0;
        try
        {
            await foreach (
                (InputItem item, Task<Outcome<T>>? work) in queue
                    .Reader.ReadAllAsync(cancellation)
                    .ConfigureAwait(false)
            )
            {
                Outcome<T> outcome = work is null
                    ? new(default, item.Problem)
                    : await work.WaitAsync(cancellation).ConfigureAwait(false);
                if (outcome.Problem is not null)
                {
                    failed++;
                    progress.Clear();
                    await Console
                        .Error.WriteLineAsync("sijill: " + ControlCharacters.OneLine(outcome.Problem))
                        .ConfigureAwait(false);
                }
                else
                {
                    await write(outcome.Output!).ConfigureAwait(false);
                }
                progress.Advance(item.Bytes);
            }
            await feeding.ConfigureAwait(false);
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            progress.Clear();
        }
        return failed;
    }

    private async Task FeedAsync<T>(
        IAsyncEnumerable<InputItem> items,
        Func<Reader, DocumentInput, CancellationToken, T> render,
        ChannelWriter<(InputItem, Task<Outcome<T>>?)> writer,
        CancellationToken cancellation
    )
    {
        using var slots = new SemaphoreSlim(threads);
        Exception? problem = null;
        var running = new List<Task>();
        try
        {
            await foreach (InputItem item in items.WithCancellation(cancellation).ConfigureAwait(false))
            {
                if (item.Document is not { } document)
                {
                    await writer.WriteAsync((item, null), cancellation).ConfigureAwait(false);
                    continue;
                }
                await slots.WaitAsync(cancellation).ConfigureAwait(false);
                Task<Outcome<T>> work = Task.Run(
                    () => ReadOne(document, render, slots, cancellation),
                    CancellationToken.None
                );
                running.RemoveAll(static t => t.IsCompleted);
                running.Add(work);
                await writer.WriteAsync((item, work), cancellation).ConfigureAwait(false);
            }
            await Task.WhenAll(running).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            problem = e;
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        writer.Complete(problem);
    }

    /// <summary>A fault of the reader costs the one document that it meets, and is told.</summary>
    private Outcome<T> ReadOne<T>(
        DocumentInput document,
        Func<Reader, DocumentInput, CancellationToken, T> render,
        SemaphoreSlim slots,
        CancellationToken cancellation
    )
    {
        try
        {
            Reader reader = _readers.TryTake(out Reader? free) ? free : new Reader(codebook);
            T result = render(reader, document, cancellation);
            _readers.Add(reader);
            return new Outcome<T>(result, null);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return new Outcome<T>(
                default,
                $"{document.Id}: could not be read, by a fault of the program ({problem.GetType().Name}: {problem.Message})"
            );
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>What became of a document: its output, or why there is none.</summary>
    private readonly record struct Outcome<T>(T? Output, string? Problem);
}
