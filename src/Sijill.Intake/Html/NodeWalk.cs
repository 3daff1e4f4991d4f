using AngleSharp.Dom;

namespace Sijill.Intake.Html;

/// <summary>All nodes below a root in the order of the page, with their depth, without recursion: no tree is too deep for it.</summary>
internal static class NodeWalk
{
    /// <summary>The root, at depth 1, and what is below it.</summary>
    public static IEnumerable<(INode Node, int Depth)> Of(INode root)
    {
        int depth = 1;
        for (INode? node = root; node is not null; )
        {
            yield return (node, depth);
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node is null || node == root ? null : node.NextSibling;
        }
    }
}
