using System.Text;

namespace Sijill.Intake.Html;

/// <summary>The encoding that a page tells in its own first bytes.</summary>
internal static class PageCharset
{
    private const int Sample = 4096;

    /// <summary>The name behind the first "charset=" within the first 4,096 bytes, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
        for (int at = 0; (at = head.IndexOf("charset", at, StringComparison.OrdinalIgnoreCase)) >= 0; )
        {
            at += "charset".Length;
            int start = Skip(head, at);
            if (start >= head.Length || head[start] != '=')
            {
                continue;
            }
            start = Skip(head, start + 1);
            if (start < head.Length && head[start] is ('"' or '\''))
            {
                start = Skip(head, start + 1);
            }
            int end = start;
            while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_' or '.' or ':'))
            {
                end++;
            }
            if (end > start)
            {
                return head[start..end];
            }
        }
        return null;
    }

    private static int Skip(string head, int at)
    {
        while (at < head.Length && char.IsWhiteSpace(head[at]))
        {
            at++;
        }
        return at;
    }
}
