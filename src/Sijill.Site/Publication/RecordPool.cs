using System.Collections.Concurrent;
using Sijill.Archive;
using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;

namespace Sijill.Site.Publication;

/// <summary>Readers of one record, opened as they are needed and used again. Safe for several threads.</summary>
/// <param name="options">Which record.</param>
/// <param name="clock">Tells the day.</param>
internal sealed class RecordPool(SiteOptions options, TimeProvider clock) : IDisposable
{
    // A reader holds a connection with its cache; more at once than answer in parallel would only hold memory.
    private const int ReaderMegabytes = 12;
    private readonly int _most = Math.Max(4, 2 * Environment.ProcessorCount);
    private readonly ConcurrentBag<RecordReader> _idle = [];

    // Points of series, mostly; a few hundred bytes each.
    private readonly RecordAnswers _answers = new(most: 100_000);
    private readonly Lock _knowing = new();
    private Publisher? _publisher;
    private string _codebook = "";
    private bool _disposed;

    /// <summary>
    /// How many ask at once. Work that has no processor is better waited for in a line than in threads: those would each hold a reader, and take processors from whoever is nearly done.
    /// </summary>
    public SemaphoreSlim Turns { get; } = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Today (UTC).</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The record, now or as known on a day; who takes it disposes of it.</summary>
    /// <exception cref="RecordException">It is not there, or cannot be read; the message says why.</exception>
    public PublicRecord Open(DateOnly? asKnownOn = null)
    {
        RecordReader reader = _idle.TryTake(out RecordReader? idle)
            ? idle
            : RecordReader.Open(options.Record, ReaderMegabytes);
        try
        {
            return new PublicRecord(reader, PublisherOf(reader), Today, asKnownOn, GiveBack, _answers);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Readers that were opened before something went wrong are not used again.</summary>
    public void Forget()
    {
        while (_idle.TryTake(out RecordReader? reader))
        {
            reader.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        Turns.Dispose();
        Forget();
    }

    private void GiveBack(RecordReader reader)
    {
        if (_disposed || _idle.Count >= _most)
        {
            reader.Dispose();
        }
        else
        {
            _idle.Add(reader);
        }
    }

    /// <summary>The publisher of the codebook that the record was last written with: compiled again only when that is another.</summary>
    private Publisher PublisherOf(RecordReader reader)
    {
        string hash = reader.CodebookHash() ?? "";
        lock (_knowing)
        {
            if (_publisher is null || hash != _codebook)
            {
                IReadOnlyList<CodebookSource> files = reader.Codebook();
                _publisher = new Publisher(options.Knowledge(files));
                _codebook = hash;
            }
            return _publisher;
        }
    }
}
