using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace Sijill.Intake.Html;

/// <summary>
/// All nodes below a root in the order of the page. It neither recurses nor asks for a next sibling, which the library finds by counting from the first: a tree may be as deep and as
/// broad as it likes.
/// </summary>
internal static class NodeWalk
{
    /// <summary>The root, at depth 1, and what is below it: each node once, and each element once more when it is left.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="skip">Elements that are passed over, or null.</param>
    public static IEnumerable<(INode Node, int Depth, bool Leaving)> Of(INode root, Func<IElement, bool>? skip = null)
    {
        var open = new List<(INode Node, int Next)>();
        if (Enters(root, skip))
        {
            open.Add((root, 0));
        }
        yield return (root, 1, false);
        while (open.Count > 0)
        {
            (INode node, int next) = open[^1];
            if (next == node.ChildNodes.Length)
            {
                yield return (node, open.Count, true);
                open.RemoveAt(open.Count - 1);
                continue;
            }
            CollectionsMarshal.AsSpan(open)[^1].Next++;
            INode child = node.ChildNodes[next];
            yield return (child, open.Count + 1, false);
            if (child.ChildNodes.Length > 0 && Enters(child, skip))
            {
                open.Add((child, 0));
            }
            else
            {
                yield return (child, open.Count + 1, true);
            }
        }
    }

    private static bool Enters(INode node, Func<IElement, bool>? skip) =>
        skip is null || node is not IElement element || !skip(element);
}
