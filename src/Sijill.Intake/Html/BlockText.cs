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
        "form",
        "main",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "fieldset",
        "details",
        "summary",
        "center",
        "hgroup",
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
        "nav",
        "button",
        "label",
        "canvas",
        "video",
        "audio",
        "amp-ad",
        "amp-consent",
        "amp-embed",
        "amp-sidebar",
        "amp-social-share",
        "amp-user-notification",
        "select",
        "textarea",
        "input",
        "head",
    };

    // Around an article, where no article is told from its page.
    private static readonly HashSet<string> Around = new(StringComparer.Ordinal) { "aside", "footer" };

    /// <summary>The text below a node. Walks without recursion.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="wholePage">Whether it is a whole page, whose asides and footers are not its text.</param>
    public static string Of(INode root, bool wholePage = false)
    {
        var text = new StringBuilder();
        bool Skip(IElement element) => IsSilent(element) || (wholePage && Around.Contains(element.LocalName));
        foreach ((INode node, _, bool leaving) in NodeWalk.Of(root, Skip))
        {
            if (node is IText words && !leaving)
            {
                AddWords(text, words.Data);
            }
            else if (node is IElement block && Blocks.Contains(block.LocalName))
            {
                EndLine(text);
            }
            else if (!leaving && node is IElement { LocalName: "td" or "th" } && text.Length > 0 && text[^1] != '\n')
            {
                // Two cells are two things: their numbers must not run into one.
                AddWords(text, " | ");
            }
        }
        EndLine(text);
        return text.ToString().Trim();
    }

    private static bool IsSilent(IElement element)
    {
        if (Silent.Contains(element.LocalName) || element.HasAttribute("hidden"))
        {
            return true;
        }
        string? style = element.GetAttribute("style");
        return style is not null
            && style
                .Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    private static void AddWords(StringBuilder text, string words)
    {
        foreach (char c in words)
        {
            // No-break spaces are part of how a number is written: they stay.
            if (char.IsWhiteSpace(c) && !IsNoBreak(c))
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

    private static bool IsNoBreak(char c) => c is '\u00A0' or '\u2007' or '\u202F';

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && (text[^1] == ' ' || IsNoBreak(text[^1])))
        {
            text.Length--;
        }
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
