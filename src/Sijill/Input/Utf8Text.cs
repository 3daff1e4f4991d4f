using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Sijill.Input;

/// <summary>Decodes UTF-8 and says where it is not.</summary>
internal static class Utf8Text
{
    /// <summary>Decodes; on a fault null and the offset of the first bad byte, unless lossy (then U+FFFD stands for it). A byte order mark goes.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, bool lossy, out long badOffset)
    {
        badOffset = -1;
        int skip = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        bytes = bytes[skip..];
        if (!Utf8.IsValid(bytes) && !lossy)
        {
            badOffset = skip + FirstBad(bytes);
            return null;
        }
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Whether the bytes are no text at all: a NUL among the first 8 KiB.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 8192)].Contains((byte)0);

    private static long FirstBad(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed) != OperationStatus.Done)
            {
                return at;
            }
            at += consumed;
        }
        return at;
    }
}
