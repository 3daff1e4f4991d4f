using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Sijill.Bench.Site;

/// <summary>Asks for one address over some connections, each again as soon as it is answered: with wrk where it is installed, else itself.</summary>
internal sealed class ClosedLoop(int connections, TimeSpan time)
{
    private static readonly string? Wrk = Tools.Find("wrk");

    /// <summary>Who asks.</summary>
    public static string Name => Wrk is null ? "sockets of the bench" : "wrk, one thread";

    /// <summary>Answers a second; 0 where one was no page.</summary>
    public async Task<double> RateAsync(string address, string packing) =>
        Wrk is null
            ? await OwnAsync(new Uri(address), packing).ConfigureAwait(false)
            : await WrkAsync(address, packing).ConfigureAwait(false);

    private async Task<double> WrkAsync(string address, string packing)
    {
        string output = await Tools
            .OutputAsync(
                Wrk!,
                "-t1",
                string.Create(CultureInfo.InvariantCulture, $"-c{connections}"),
                string.Create(CultureInfo.InvariantCulture, $"-d{Math.Max(1, (int)time.TotalSeconds)}s"),
                "-H",
                "Accept-Encoding: " + packing,
                address
            )
            .ConfigureAwait(false);
        if (
            output.Contains("Non-2xx", StringComparison.Ordinal)
            || output.Contains("Socket errors", StringComparison.Ordinal)
        )
        {
            Console.Error.WriteLine(output);
            return 0;
        }
        string line = output
            .Split('\n')
            .First(static line => line.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return double.Parse(line.AsSpan("Requests/sec:".Length).Trim(), CultureInfo.InvariantCulture);
    }

    private async Task<double> OwnAsync(Uri address, string packing)
    {
        byte[] question = Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: {packing}\r\n\r\n"
        );
        long start = Stopwatch.GetTimestamp();
        long until = start + (long)(time.TotalSeconds * Stopwatch.Frequency);
        long[] answers = await Task.WhenAll(
                Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(address, question, until)))
            )
            .ConfigureAwait(false);
        return Array.TrueForAll(answers, static count => count > 0)
            ? answers.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds
            : 0;
    }

    /// <summary>Counts answers; 0 where one was no page. All answers are one: they have the length of the first.</summary>
    private static async Task<long> AskAsync(Uri address, byte[] question, long until)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(address.Host, address.Port).ConfigureAwait(false);
        NetworkStream stream = client.GetStream();
        byte[] buffer = new byte[256 * 1024];
        long answers = 0;
        while (Stopwatch.GetTimestamp() < until)
        {
            await stream.WriteAsync(question).ConfigureAwait(false);
            int held = 0;
            int whole = int.MaxValue;
            while (held < whole)
            {
                int read = await stream.ReadAsync(buffer.AsMemory(held)).ConfigureAwait(false);
                if (read == 0)
                {
                    return 0;
                }
                held += read;
                if (whole == int.MaxValue)
                {
                    whole = Whole(buffer.AsSpan(0, held));
                }
            }
            if (!buffer.AsSpan(0, held).StartsWith("HTTP/1.1 200 "u8))
            {
                return 0;
            }
            answers++;
        }
        return answers;
    }

    /// <summary>The length of the answer, head and body; int.MaxValue where its head is not whole yet.</summary>
    private static int Whole(ReadOnlySpan<byte> held)
    {
        int head = held.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return int.MaxValue;
        }
        foreach (string line in Encoding.ASCII.GetString(held[..head]).Split("\r\n"))
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                return head + 4 + int.Parse(line.AsSpan("Content-Length:".Length).Trim(), CultureInfo.InvariantCulture);
            }
        }
        throw new InvalidOperationException("An answer that was kept has no length.");
    }
}
