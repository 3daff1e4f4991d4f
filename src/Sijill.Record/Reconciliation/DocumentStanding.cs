using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>What reconciling needs to know of a claim's document.</summary>
/// <param name="Key">The document.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When; null where unknown.</param>
/// <param name="Root">The root of its cluster of copies; itself where it is nobody's copy.</param>
/// <param name="RootOutlet">Who published the root.</param>
public sealed record DocumentStanding(
    DocumentKey Key,
    SourceRef Outlet,
    DateOnly? Published,
    DocumentKey Root,
    SourceRef RootOutlet
)
{
    /// <summary>The standing of a document that is nobody's copy.</summary>
    public static DocumentStanding Alone(RecordDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentStanding(document.Key, document.Outlet, document.Published, document.Key, document.Outlet);
    }

    /// <summary>The standing of a document in a cluster with a root.</summary>
    public static DocumentStanding Of(RecordDocument document, RecordDocument root)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(root);
        return new DocumentStanding(document.Key, document.Outlet, document.Published, root.Key, root.Outlet);
    }
}
