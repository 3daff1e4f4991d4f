using System.Text;

namespace Sijill.Intake.Html;

/// <summary>The encoding that a page tells in its own first bytes.</summary>
internal static class PageCharset
{
    private const int Sample = 2048;

    /// <summary>The name behind "charset=" within the first 2,048 bytes, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
        int at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }
        int start = at + "charset".Length;
        while (start < head.Length && (head[start] is '=' or '"' or '\'' || char.IsWhiteSpace(head[start])))
        {
            start++;
        }
        int end = start;
        while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_' or '.'))
        {
            end++;
        }
        return end > start ? head[start..end] : null;
    }
}
