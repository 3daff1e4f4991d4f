using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Sijill.Bench.Site;

/// <summary>
/// Asks at a steady rate, whether or not earlier questions were answered. A question's time counts from when it was due, not from when it was sent: what waits in a queue is not hidden.
/// </summary>
internal sealed class OpenLoop(HttpClient client)
{
    private readonly List<string> _wrong = [];
    private int _unanswered;

    /// <summary>What was wrong with answers; at most 20.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Questions without an answer: the connection was refused or cut, or the patience of the client ended.</summary>
    public int Unanswered => _unanswered;

    /// <summary>Asks for these addresses in turn and tells the times in milliseconds.</summary>
    /// <param name="addresses">What is asked, with what has to stand in the answer.</param>
    /// <param name="rate">Questions a second.</param>
    public async Task<double[]> AskAsync(IReadOnlyList<(string Path, string Holds)> addresses, int rate)
    {
        var asked = new Task<double>[addresses.Count];
        long start = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 20);
        for (int i = 0; i < asked.Length; i++)
        {
            long due = start + (i * Stopwatch.Frequency / rate);
            // A timer of a thread is late by a tenth of a millisecond, that of a task by up to several.
            while (Stopwatch.GetTimestamp() is var now && now < due)
            {
                Thread.Sleep(TimeSpan.FromSeconds((due - now) / (double)Stopwatch.Frequency));
            }
            (string path, string holds) = addresses[i];
            asked[i] = Task.Run(() => AskAsync(path, holds, due));
        }
        return await Task.WhenAll(asked).ConfigureAwait(false);
    }

    private async Task<double> AskAsync(string path, string holds, long due)
    {
        string? problem = null;
        double took;
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(path).ConfigureAwait(false);
            byte[] body = await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            took = Stopwatch.GetElapsedTime(due).TotalMilliseconds;
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                problem = $"{path}: status {(int)answer.StatusCode}";
            }
            else if (body.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(holds)) < 0)
            {
                problem = $"{path}: '{holds}' is not in the answer";
            }
            else if (answer.Headers.Age is not null)
            {
                problem = string.Create(CultureInfo.InvariantCulture, $"{path}: an answer that was kept");
            }
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            took = Stopwatch.GetElapsedTime(due).TotalMilliseconds;
            Interlocked.Increment(ref _unanswered);
        }
        if (problem is not null)
        {
            lock (_wrong)
            {
                if (_wrong.Count < 20)
                {
                    _wrong.Add(problem);
                }
            }
        }
        return took;
    }
}
