using System.Text;
using Sijill.Intake.Snapshots;
using UtfUnknown;

namespace Sijill.Intake.PlainText;

/// <summary>Bytes to characters: a byte order mark, then UTF-8, then what the sender told, then a guess over the bytes. Each decision is a step that is kept.</summary>
internal static class TextDecoding
{
    private const int BinarySample = 8192;
    private const float LeastConfidence = 0.5f;
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or null with the reason why there is none.</summary>
    public static string? Decode(Snapshot snapshot, List<string> steps, out string? problem)
    {
        ReadOnlySpan<byte> bytes = snapshot.Bytes.Span;
        problem = null;
        if (Marked(bytes) is { } marked)
        {
            steps.Add("decoded as " + marked.Encoding.WebName + " (byte order mark)");
            return marked.Encoding.GetString(bytes[marked.Length..]);
        }
        if (bytes[..Math.Min(bytes.Length, BinarySample)].Contains((byte)0))
        {
            problem = "The file is binary, not text.";
            return null;
        }
        if (Told(snapshot.Charset) is { CodePage: not 65001 } told && TryDecode(told, bytes) is { } byHeader)
        {
            steps.Add("decoded as " + told.WebName + " (as the sender said)");
            return byHeader;
        }
        try
        {
            string text = StrictUtf8.GetString(bytes);
            steps.Add("decoded as utf-8");
            return text;
        }
        catch (DecoderFallbackException e)
        {
            DetectionDetail? guess = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
            if (
                guess is { Encoding: { } encoding }
                && guess.Confidence >= LeastConfidence
                && TryDecode(encoding, bytes) is { } text
            )
            {
                steps.Add("decoded as " + encoding.WebName + " (told from its bytes)");
                return text;
            }
            problem = $"Byte {e.Index} is no UTF-8, and no other encoding can be told.";
            return null;
        }
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\xEF\xBB\xBF"u8) || bytes is [0xEF, 0xBB, 0xBF, ..] ? (Encoding.UTF8, 3)
        : bytes is [0xFF, 0xFE, ..] ? (Encoding.Unicode, 2)
        : bytes is [0xFE, 0xFF, ..] ? (Encoding.BigEndianUnicode, 2)
        : null;

    private static Encoding? Told(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
        {
            return null;
        }
        try
        {
            return Encoding.GetEncoding(charset.Trim().Trim('"', '\''));
        }
        catch (ArgumentException)
        {
            return null; // a name that nobody knows: as if none was told
        }
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding
                .GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                .GetString(bytes);
        }
        catch (Exception e) when (e is DecoderFallbackException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
