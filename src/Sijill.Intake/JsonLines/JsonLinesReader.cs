using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.JsonLines;

/// <summary>The lines of a JSON Lines stream as snapshots, one at a time: memory does not grow with the stream.</summary>
public static class JsonLinesReader
{
    /// <summary>Snapshots of the lines that hold something. A line over the cap is passed over and reported by <paramref name="tooLong"/> with its number.</summary>
    public static async IAsyncEnumerable<Snapshot> ReadAsync(
        Stream stream,
        string name,
        Action<long> tooLong,
        IntakeLimits? limits = null,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(tooLong);
        limits ??= IntakeLimits.Default;
        PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        try
        {
            long number = 0;
            bool skipping = false;
            while (true)
            {
                ReadResult result = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
                ReadOnlySequence<byte> buffer = result.Buffer;
                while (TryTakeLine(ref buffer, result.IsCompleted, out ReadOnlySequence<byte> line))
                {
                    number++;
                    if (skipping)
                    {
                        skipping = false;
                    }
                    else if (line.Length > limits.LineBytes)
                    {
                        tooLong(number);
                    }
                    else if (Trim(line.ToArray()) is { Length: > 0 } bytes)
                    {
                        yield return new Snapshot($"jsonl:{name}#{number}", bytes, SnapshotFormat.JsonDocument)
                        {
                            Collector = "jsonl",
                            Line = number,
                        };
                    }
                }
                if (buffer.Length > limits.LineBytes)
                {
                    // The rest of an endless line is thrown away as it comes; its number is told once.
                    if (!skipping)
                    {
                        tooLong(number + 1);
                        skipping = true;
                    }
                    buffer = buffer.Slice(buffer.End);
                }
                pipe.AdvanceTo(buffer.Start, buffer.End);
                if (result.IsCompleted)
                {
                    break;
                }
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool last, out ReadOnlySequence<byte> line)
    {
        SequencePosition? end = buffer.PositionOf((byte)'\n');
        if (end is { } at)
        {
            line = buffer.Slice(0, at);
            buffer = buffer.Slice(buffer.GetPosition(1, at));
            return true;
        }
        line = buffer;
        if (!last || buffer.IsEmpty)
        {
            return false;
        }
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private static ReadOnlyMemory<byte> Trim(byte[] line)
    {
        int start = line.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        int end = line.Length;
        while (start < end && line[start] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            start++;
        }
        while (end > start && line[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            end--;
        }
        return line.AsMemory(start, end - start);
    }
}
