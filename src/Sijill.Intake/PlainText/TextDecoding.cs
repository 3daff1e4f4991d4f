using System.Text;
using Sijill.Intake.Snapshots;
using UtfUnknown;

namespace Sijill.Intake.PlainText;

/// <summary>
/// Bytes to characters: a byte order mark, then UTF-8 where the bytes are that, then what the sender told, then a guess over the bytes. Each decision is a step that is kept.
/// </summary>
internal static class TextDecoding
{
    private const int GuessSample = 256 * 1024;
    private const float LeastConfidence = 0.5f;

    // A text of which one letter in so many is broken is still a text in that encoding, cut or joined carelessly.
    private const int LettersPerBrokenOne = 20;
    private const int Latin1 = 28591;
    private const int Windows1252 = 1252;

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
            return Whole(marked.Encoding.GetString(bytes[marked.Length..]), steps, out problem);
        }
        if (bytes.Contains((byte)0))
        {
            if (UnmarkedUtf16(bytes) is { } wide)
            {
                steps.Add("decoded as " + wide.Encoding.WebName + " (told from its bytes)");
                return wide.Text;
            }
            problem = "The file is binary, not text.";
            return null;
        }
        try
        {
            string text = StrictUtf8.GetString(bytes);
            steps.Add("decoded as utf-8");
            return text;
        }
        catch (DecoderFallbackException e)
        {
            return NotUtf8(snapshot, e.Index, steps, out problem);
        }
    }

    private static string? NotUtf8(Snapshot snapshot, int at, List<string> steps, out string? problem)
    {
        ReadOnlySpan<byte> bytes = snapshot.Bytes.Span;
        problem = null;
        string lenient = Encoding.UTF8.GetString(bytes);
        (int broken, int letters) = Broken(lenient);
        if (letters >= broken * LettersPerBrokenOne)
        {
            steps.Add("decoded as utf-8");
            return Whole(lenient, steps, out problem);
        }
        // Encodings of two bytes a letter would have held zeros: a text that names one in ASCII is not in it.
        if (
            Told(snapshot.Charset) is { CodePage: not (65001 or 1200 or 1201 or 12000 or 12001) } told
            && TryDecode(told, bytes) is { } byHeader
        )
        {
            steps.Add("decoded as " + told.WebName + " (as the sender said)");
            return byHeader;
        }
        DetectionDetail? guess = CharsetDetector
            .DetectFromBytes(bytes[..Math.Min(bytes.Length, GuessSample)].ToArray())
            .Detected;
        if (
            guess is { Encoding: { } encoding }
            && guess.Confidence >= LeastConfidence
            && TryDecode(encoding, bytes) is { } text
        )
        {
            steps.Add("decoded as " + encoding.WebName + " (told from its bytes)");
            return text;
        }
        problem = $"Byte {at} is no UTF-8, and no other encoding can be told.";
        return null;
    }

    /// <summary>A decoded text, with a step on what was no letter in its encoding; a zero in it makes it binary.</summary>
    private static string? Whole(string text, List<string> steps, out string? problem)
    {
        problem = null;
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            problem = "The file is binary, not text.";
            return null;
        }
        (int broken, _) = Broken(text);
        if (broken > 0)
        {
            steps.Add($"{broken} broken letters shown as U+FFFD");
        }
        return text;
    }

    /// <summary>How many replacement characters there are, and how many whole letters beyond ASCII.</summary>
    private static (int Broken, int Letters) Broken(string text)
    {
        int broken = 0;
        int letters = 0;
        foreach (char c in text)
        {
            if (c == '\uFFFD')
            {
                broken++;
            }
            else if (c > '\u007F')
            {
                letters++;
            }
        }
        return (broken, letters);
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => null,
        };

    /// <summary>UTF-16 without its mark: all zeros are on one side of the pairs, and nothing in it is a control character.</summary>
    private static (Encoding Encoding, string Text)? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }
        bool even = false;
        bool odd = false;
        for (int i = 0; i < bytes.Length; i += 2)
        {
            even |= bytes[i] == 0;
            odd |= bytes[i + 1] == 0;
        }
        if (even == odd)
        {
            return null;
        }
        Encoding encoding = odd ? Encoding.Unicode : Encoding.BigEndianUnicode;
        string? text = TryDecode(encoding, bytes);
        return
            text is not null
            && !text.AsSpan().ContainsAnyInRange('\u0000', '\u0008')
            && !text.AsSpan().ContainsAnyInRange('\u000E', '\u001F')
            ? (encoding, text)
            : null;
    }

    private static Encoding? Told(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
        {
            return null;
        }
        try
        {
            var told = Encoding.GetEncoding(charset.Trim().Trim('"', '\''));
            // Browsers read Latin 1 as windows-1252, and pages are written for browsers.
            return told.CodePage == Latin1 ? Encoding.GetEncoding(Windows1252) : told;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null; // a name that nobody knows, or UTF-7, which nobody may use: as if none was told
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
