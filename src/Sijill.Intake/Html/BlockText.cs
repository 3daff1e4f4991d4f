using System.Text;
using AngleSharp.Dom;

namespace Sijill.Intake.Html;

/// <summary>The text of elements as a reader sees it: a line for each block, white space folded, nothing of scripts, styles and forms.</summary>
internal static class BlockText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "aside",
        "main",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "tr",
        "blockquote",
        "figure",
        "figcaption",
        "pre",
        "hr",
        "br",
        "address",
        "nav",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "form",
        "button",
        "select",
        "textarea",
        "input",
        "head",
    };

    /// <summary>The text below a node. Walks without recursion.</summary>
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        for (INode? node = root; node is not null; )
        {
            bool silent = node is IElement e && Silent.Contains(e.LocalName);
            if (node is IText words)
            {
                AddWords(text, words.Data);
            }
            else if (node is IElement block && Blocks.Contains(block.LocalName))
            {
                EndLine(text);
            }
            else if (node is IElement { LocalName: "td" or "th" })
            {
                AddWords(text, " ");
            }
            if (!silent && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is IElement closed && Blocks.Contains(closed.LocalName))
                {
                    EndLine(text);
                }
            }
            node = node is null || node == root ? null : node.NextSibling;
        }
        return text.ToString().Trim();
    }

    private static void AddWords(StringBuilder text, string words)
    {
        foreach (char c in words)
        {
            // A no-break space is part of how a number is written: it stays.
            if (c != '\u00A0' && char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                {
                    text.Append(' ');
                }
            }
            else
            {
                text.Append(c);
            }
        }
    }

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
