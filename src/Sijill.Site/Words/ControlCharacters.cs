namespace Sijill.Site.Words;

/// <summary>Characters of a hostile text that would steer a terminal or turn a line around.</summary>
internal static class ControlCharacters
{
    /// <summary>Embeddings, overrides and isolates (U+202A–202E, U+2066–2069): they reach beyond the words they stand in.</summary>
    public static bool Turns(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Words fit for a page, a title or a line of JSON: what would turn around the words beside them is left out, and so are control characters but line ends and tabs.</summary>
    public static string Still(string text)
    {
        foreach (char c in text)
        {
            if (Disturbs(c))
            {
                return string.Concat(text.Where(static c => !Disturbs(c)));
            }
        }
        return text;
    }

    private static bool Disturbs(char c) => Turns(c) || (char.IsControl(c) && c is not ('\n' or '\r' or '\t'));

    /// <summary>One line fit for a terminal: line ends become blanks, control characters U+FFFD.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new char[text.Length];
        int n = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }
            line[n++] =
                c is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029' ? ' '
                : char.IsControl(c) || Turns(c) ? '\uFFFD'
                : c;
        }
        return new string(line, 0, n);
    }
}
