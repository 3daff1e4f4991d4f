using System.Diagnostics;
using System.Globalization;

namespace Sijill.Output;

/// <summary>One line on standard error that tells how far the work is: on a terminal, while results go elsewhere; nothing in a pipe.</summary>
internal sealed class ProgressLine
{
    private const int Every = 100; // milliseconds
    private readonly bool _shown = !Console.IsErrorRedirected && Console.IsOutputRedirected;
    private readonly long _total;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _documents;
    private long _bytes;
    private long _last = -Every;

    /// <param name="totalBytes">Size of all inputs, or 0 where it cannot be known.</param>
    public ProgressLine(long totalBytes) => _total = totalBytes;

    /// <summary>One more document is done.</summary>
    public void Advance(long bytes)
    {
        _documents++;
        _bytes += bytes;
        if (_shown && _clock.ElapsedMilliseconds - _last >= Every)
        {
            _last = _clock.ElapsedMilliseconds;
            Console.Error.Write("\r" + Line());
        }
    }

    /// <summary>Takes the line away before something else is printed.</summary>
    public void Clear()
    {
        if (_shown)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }

    private string Line()
    {
        const int width = 24;
        double seconds = Math.Max(0.001, _clock.Elapsed.TotalSeconds);
        string rate = (_bytes / seconds / 1_000_000).ToString("0.0", CultureInfo.InvariantCulture);
        if (_total <= 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{_documents} documents, {rate} MB/s");
        }
        int done = (int)Math.Min(width, _bytes * width / _total);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"[{new string('#', done)}{new string('.', width - done)}] {Math.Min(100, _bytes * 100 / _total)} %  {_documents} documents, {rate} MB/s "
        );
    }
}
