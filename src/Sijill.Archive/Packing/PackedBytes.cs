using System.Buffers;
using System.IO.Compression;

namespace Sijill.Archive.Packing;

/// <summary>Bytes as they are stored: packed with Brotli where that makes them smaller.</summary>
/// <param name="Size">Length unpacked, in bytes.</param>
/// <param name="Packed">Whether they are packed.</param>
/// <param name="Bytes">The stored bytes.</param>
internal readonly record struct PackedBytes(int Size, bool Packed, byte[] Bytes)
{
    private const int NotWorthIt = 200;
    private const int Quality = 0;
    private const int Window = 18;

    // Nothing that is stored is near this; a length that was changed must not take the memory.
    private const int Longest = 256 * 1024 * 1024;

    public static PackedBytes Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > NotWorthIt)
        {
            byte[] buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
            try
            {
                if (
                    BrotliEncoder.TryCompress(
                        bytes,
                        buffer.AsSpan(0, bytes.Length - 1),
                        out int written,
                        Quality,
                        Window
                    )
                )
                {
                    return new PackedBytes(bytes.Length, true, buffer.AsSpan(0, written).ToArray());
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
        return new PackedBytes(bytes.Length, false, bytes.ToArray());
    }

    /// <summary>The bytes as they were.</summary>
    /// <exception cref="FormatException">They were changed.</exception>
    public byte[] Unpack()
    {
        if (!Packed)
        {
            return Bytes.Length == Size ? Bytes : throw Changed();
        }
        if (Size is < 0 or > Longest)
        {
            throw Changed();
        }
        byte[] bytes = new byte[Size];
        return BrotliDecoder.TryDecompress(Bytes, bytes, out int written) && written == Size ? bytes : throw Changed();
    }

    private static FormatException Changed() => new("Stored bytes cannot be unpacked: they were changed.");
}
