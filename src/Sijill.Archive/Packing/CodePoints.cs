using Sijill.Record.Claims;

namespace Sijill.Archive.Packing;

/// <summary>Offsets in code points as offsets in a string.</summary>
internal static class CodePoints
{
    /// <summary>The index of the code point at <paramref name="offset"/>, going on from one that is known; the text's length where it has fewer.</summary>
    public static int ToUtf16(string text, int offset, int fromIndex, int fromOffset)
    {
        int at = fromIndex;
        for (int n = fromOffset; n < offset && at < text.Length; n++)
        {
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        }
        return at;
    }

    /// <summary>The words of a run.</summary>
    public static string Cut(string text, CodePointSpan span)
    {
        int start = ToUtf16(text, span.Start, 0, 0);
        return text[start..ToUtf16(text, span.End, start, span.Start)];
    }
}
