using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Html;

/// <summary>
/// Parses a page and gives up as soon as it passes a cap: before a tree exists that others would walk by recursion, and before the parser's own loops over open elements, open
/// formatting and attributes become long. One a page.
/// </summary>
internal sealed class PageGuard(IntakeLimits limits)
{
    private const int MostAttributes = 1_000;

    // Formatting that is left open is repeated in every block behind it: each element is counted with the copies that it may bring.
    private const int CopiesPerElement = 4;

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
    {
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    };

    private IElement? _last;
    private long _elements;
    private long _weight;
    private int _openFormatting;

    /// <summary>The page, or null with the cap that it passes.</summary>
    public static IHtmlDocument? Parse(string html, IntakeLimits limits, out string? problem)
    {
        problem = StrayEnds(html, limits);
        if (problem is not null)
        {
            return null;
        }
        var guard = new PageGuard(limits);
        var options = new HtmlParserOptions
        {
            OnCreated = guard.Created,
            ShouldEmitAttribute = guard.AttributeFits,
            MaximumDepth = limits.Depth + 2,
        };
        try
        {
            IHtmlDocument page = new HtmlParser(options).ParseDocument(html);
            guard.Walk(page);
            return page;
        }
        catch (WildPageException e)
        {
            problem = e.Message;
            return null;
        }
    }

    /// <summary>
    /// End tags in a row that close nothing split a text into pieces, and each piece costs the parser a copy of the text before it. More of them in a row than elements can be open
    /// close nothing.
    /// </summary>
    private static string? StrayEnds(string html, IntakeLimits limits)
    {
        int most = limits.Depth * 4;
        int run = 0;
        for (int at = 0; (at = html.IndexOf('<', at)) >= 0 && at + 1 < html.Length; at++)
        {
            if (html[at + 1] == '/')
            {
                if (++run > most)
                {
                    return $"The page has more than {most} end tags in a row.";
                }
            }
            else if (char.IsAsciiLetter(html[at + 1]))
            {
                run = 0;
            }
        }
        return null;
    }

    private bool AttributeFits(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        token.Attributes.Count < MostAttributes
            ? true
            : throw new WildPageException($"An element of the page has more than {MostAttributes} attributes.");

    // The element is not in the tree yet; the one before it is.
    private void Created(IElement element, TextPosition position)
    {
        if (++_elements > limits.Elements)
        {
            throw TooMany();
        }
        if (_last is { } last)
        {
            bool formatting = Formatting.Contains(last.LocalName);
            int open = 0;
            int depth = 0;
            for (INode? node = last; node is not null; node = node.Parent)
            {
                if (++depth > limits.Depth)
                {
                    throw TooDeep();
                }
                if (formatting && node is IElement e && Formatting.Contains(e.LocalName))
                {
                    open++;
                }
            }
            if (formatting)
            {
                _openFormatting = open;
            }
        }
        _weight += 1 + _openFormatting;
        if (_weight > (long)limits.Elements * CopiesPerElement)
        {
            throw new WildPageException("The page leaves too much formatting open.");
        }
        _last = element;
    }

    /// <summary>The finished tree once more, without recursion: what the parser made on its own was not announced.</summary>
    private void Walk(IHtmlDocument page)
    {
        long elements = 0;
        foreach ((INode node, int depth, bool leaving) in NodeWalk.Of(page.DocumentElement))
        {
            if (!leaving && node.NodeType == NodeType.Element && ++elements > limits.Elements)
            {
                throw TooMany();
            }
            if (depth > limits.Depth)
            {
                throw TooDeep();
            }
        }
    }

    private WildPageException TooMany() => new($"The page has more than {limits.Elements} elements.");

    private WildPageException TooDeep() => new($"The page nests deeper than {limits.Depth} elements.");

    private sealed class WildPageException(string message) : Exception(message);
}
