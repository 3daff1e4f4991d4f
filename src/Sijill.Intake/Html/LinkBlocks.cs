using AngleSharp.Dom;

namespace Sijill.Intake.Html;

/// <summary>Blocks that hold nothing but short links: menus, link lists, advertisements. An article has words of its own around its links.</summary>
internal static class LinkBlocks
{
    // Whole paragraphs that are one link are no menu.
    private const int LongestLink = 100;

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "div",
        "dl",
        "ol",
        "section",
        "td",
        "ul",
    };

    /// <summary>Takes them out of a tree.</summary>
    public static void Remove(INode root)
    {
        var menus = new List<IElement>();
        var open = new Stack<Contents>();
        int links = 0;
        foreach ((INode node, _, bool leaving) in NodeWalk.Of(root))
        {
            bool link = node is IElement { LocalName: "a" };
            if (!leaving)
            {
                links += link ? 1 : 0;
                int letters = node is IText text && !IsScript(text) ? text.Data.AsSpan().Trim().Length : 0;
                open.Push(new Contents(links > 0 ? 0 : letters, links > 0 ? letters : 0, link ? 1 : 0));
                continue;
            }
            links -= link ? 1 : 0;
            Contents contents = open.Pop();
            if (node is IElement element && Kinds.Contains(element.LocalName) && contents.IsMenu)
            {
                menus.Add(element);
            }
            if (open.TryPop(out Contents around))
            {
                open.Push(around.With(contents));
            }
        }
        foreach (IElement menu in menus)
        {
            menu.Remove();
        }
    }

    private static bool IsScript(IText text) => text.Parent is IElement { LocalName: "script" or "style" };

    /// <summary>Letters outside links, letters in links, links.</summary>
    private readonly record struct Contents(int Outside, int Inside, int Links)
    {
        public bool IsMenu => Outside == 0 && Links > 0 && Inside <= Links * LongestLink;

        public Contents With(Contents inner) =>
            new(Outside + inner.Outside, Inside + inner.Inside, Links + inner.Links);
    }
}
