using System.Runtime.CompilerServices;

namespace Sijill.Input;

/// <summary>Cuts a stream into lines, with a limit on their length: a longer line is passed over and named.</summary>
internal static class JsonLines
{
    /// <summary>The lines, in order. Each owns its bytes.</summary>
    public static async IAsyncEnumerable<JsonLine> ReadAsync(
        Stream stream,
        int longest,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var buffer = new byte[1 << 16];
        int start = 0;
        int end = 0;
        int scanned = 0;
        long number = 0;
        bool tooLong = false;
        while (true)
        {
            int at = buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n');
            if (at >= 0)
            {
                int lineEnd = scanned + at;
                yield return Cut(buffer, start, lineEnd, ++number, tooLong, longest);
                tooLong = false;
                start = scanned = lineEnd + 1;
                continue;
            }
            scanned = end;
            if (end - start > longest)
            {
                (tooLong, start, end, scanned) = (true, 0, 0, 0);
            }
            if (start > 0)
            {
                Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
                (end, scanned, start) = (end - start, scanned - start, 0);
            }
            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
            string? broken = null;
            int n = 0;
            try
            {
                n = await DocumentSource
                    .ReadSomeAsync(stream, buffer.AsMemory(end), cancellation)
                    .ConfigureAwait(false);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                broken = problem.Message;
            }
            if (broken is not null)
            {
                yield return new JsonLine(number + 1, default, broken);
                yield break;
            }
            if (n == 0)
            {
                break;
            }
            end += n;
        }
        if (end > start || tooLong)
        {
            yield return Cut(buffer, start, end, ++number, tooLong, longest);
        }
    }

    private static JsonLine Cut(byte[] buffer, int start, int end, long number, bool tooLong, int longest) =>
        tooLong
            ? new JsonLine(number, default, $"longer than {longest / (1024 * 1024)} MiB; passed over.")
            : new JsonLine(number, buffer.AsSpan(start, end - start).ToArray(), null);
}
