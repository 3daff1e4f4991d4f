using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sijill.Intake.PlainText;
using Sijill.Intake.Snapshots;
using SmartReader;

namespace Sijill.Intake.Html;

/// <summary>A web page to the text of its article, with title, day, language and outlet as the page tells them.</summary>
internal static class PageConversion
{
    private const int LeastCharacters = 40;
    private const int LongestTitle = 2_000;
    private const int ShortArticle = 150;
    private const long MostEffort = 50_000_000;

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
        using IHtmlDocument? page = PageGuard.Parse(html, limits, out problem);
        if (page is null)
        {
            return new Unreadable(snapshot.Address, problem!);
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
            Url = WebAddress.Of(snapshot.Address) ?? WebAddress.Of(facts.Canonical),
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
        if (Found(address, page, limits, ref title) is { } text)
        {
            steps.Add("article taken from the page");
            return text;
        }
        steps.Add("no article told from the page: all of it taken");
        return page.Body is { } all ? BlockText.Of(all, wholePage: true) : "";
    }

    /// <summary>The text of the article as the library finds it, or null. What it gives back is as hostile as the page.</summary>
    private static string? Found(string address, IHtmlDocument page, IntakeLimits limits, ref string? title)
    {
        if (Effort(page) > MostEffort)
        {
            return null;
        }
        string uri =
            Uri.TryCreate(address, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https"
                ? address
                : "https://page.invalid/";
        try
        {
            // The library changes the document that it is given, so that it gets a copy.
            using var copy = (IHtmlDocument)page.Clone();
            LinkBlocks.Remove(copy.DocumentElement);
            using var reader = new Reader(uri, copy)
            {
                MaxElemsToParse = limits.Elements,
                CharThreshold = ShortArticle,
            };
            Article article = reader.GetArticle();
            // Its own verdict is for long English paragraphs; a ministry's four lines are an article, too.
            if (article.Content is not { } content || content.Length > 2 * limits.PageBytes)
            {
                return null;
            }
            using IHtmlDocument? body = PageGuard.Parse(content, limits, out _);
            string text = body?.Body is { } found ? BlockText.Of(found) : "";
            if (text.Length < LeastCharacters)
            {
                return null;
            }
            title ??=
                string.IsNullOrWhiteSpace(article.Title) || article.Title.Length > LongestTitle
                    ? null
                    : article.Title.Trim();
            return text;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // It walks pages that nobody foresaw; where it stumbles, the page is read as one without an article.
            return null;
        }
    }

    /// <summary>
    /// What it costs to ask every element for its text and for its next sibling, as the library does: characters times how deep they lie, and children times children. A count, so
    /// that the same page always fares the same.
    /// </summary>
    private static long Effort(IHtmlDocument page)
    {
        long effort = 0;
        foreach ((INode node, int depth, bool leaving) in NodeWalk.Of(page.DocumentElement))
        {
            if (leaving)
            {
                long children = node.ChildNodes.Length;
                effort += 4 * children * children;
            }
            else if (node is IText { Parent: not IElement { LocalName: "script" or "style" } } text)
            {
                effort += (long)text.Length * depth;
            }
        }
        return effort;
    }
}
