using System.Buffers;

namespace Sijill.Intake;

/// <summary>A stream to its end, but for its cap: what a stream says of its own length is not believed.</summary>
internal static class CappedBytes
{
    /// <summary>The bytes, or null where there are more than <paramref name="most"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            int n;
            while ((n = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                if (bytes.Length + n > most)
                {
                    return null;
                }
                bytes.Write(buffer, 0, n);
            }
            return bytes.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
