using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sijill.Intake.PlainText;
using Sijill.Intake.Snapshots;
using SmartReader;

namespace Sijill.Intake.Html;

/// <summary>A web page to the text of its article, with title, day, language and outlet as the page tells them.</summary>
internal static class PageConversion
{
    private const int LeastCharacters = 40;

    /// <summary>The article; the whole body where no article can be told from the page.</summary>
    public static IntakeItem Convert(Snapshot snapshot, IntakeLimits limits)
    {
        if (snapshot.Bytes.Length > limits.PageBytes)
        {
            return new Unreadable(snapshot.Address, $"The page is larger than {limits.PageBytes} bytes.");
        }
        var steps = new List<string>(4);
        Snapshot told = snapshot with { Charset = snapshot.Charset ?? PageCharset.Of(snapshot.Bytes.Span) };
        string? html = TextDecoding.Decode(told, steps, out string? problem);
        if (html is null)
        {
            return new Unreadable(snapshot.Address, problem!);
        }
        using IHtmlDocument page = new HtmlParser().ParseDocument(html);
        if (!IsTame(page, limits, out problem))
        {
            return new Unreadable(snapshot.Address, problem);
        }
        PageFacts facts = PageFacts.Of(page, limits);
        string? title = facts.Title;
        string text = ArticleText(snapshot.Address, page, limits, steps, ref title);
        if (string.IsNullOrWhiteSpace(text))
        {
            return new Unreadable(snapshot.Address, "The page holds no text.");
        }
        return new SourceText(snapshot.Address, text)
        {
            Title = title,
            Published = facts.Published,
            PublishedFrom = facts.PublishedFrom,
            Language = facts.Language,
            Outlet = facts.Outlet,
            Url =
                Uri.TryCreate(snapshot.Address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
                    ? snapshot.Address
                    : facts.Canonical,
            Steps = steps,
        };
    }

    private static string ArticleText(
        string address,
        IHtmlDocument page,
        IntakeLimits limits,
        List<string> steps,
        ref string? title
    )
    {
        // The library changes the document that it is given, so that it gets a copy.
        using var copy = (IHtmlDocument)page.Clone();
        string uri =
            Uri.TryCreate(address, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https"
                ? address
                : "https://page.invalid/";
        using var reader = new Reader(uri, copy) { MaxElemsToParse = limits.Elements };
        Article article = reader.GetArticle();
        if (article is { IsReadable: true, Content: { } content })
        {
            using IHtmlDocument body = new HtmlParser().ParseDocument(content);
            string text = BlockText.Of(body.Body!);
            if (text.Length >= LeastCharacters)
            {
                title ??= string.IsNullOrWhiteSpace(article.Title) ? null : article.Title.Trim();
                steps.Add("article taken from the page");
                return text;
            }
        }
        steps.Add("no article told from the page: all of it taken");
        return page.Body is { } all ? BlockText.Of(all) : "";
    }

    /// <summary>Whether a page is neither too deep nor too large for those who walk it by recursion.</summary>
    private static bool IsTame(IHtmlDocument page, IntakeLimits limits, out string problem)
    {
        problem = "";
        int elements = 0;
        int depth = 0;
        for (INode? node = page.DocumentElement; node is not null; )
        {
            if (node.NodeType == NodeType.Element && ++elements > limits.Elements)
            {
                problem = $"The page has more than {limits.Elements} elements.";
                return false;
            }
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > limits.Depth)
                {
                    problem = $"The page nests deeper than {limits.Depth} elements.";
                    return false;
                }
                continue;
            }
            while (node is not null && node.NextSibling is null)
            {
                node = node == page.DocumentElement ? null : node.Parent;
                depth--;
            }
            node = node?.NextSibling;
        }
        return true;
    }
}
