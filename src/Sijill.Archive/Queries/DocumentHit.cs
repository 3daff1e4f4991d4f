using Sijill.Record.Documents;

namespace Sijill.Archive.Queries;

/// <summary>A document that a search found.</summary>
/// <param name="Cursor">Where a next page goes on from.</param>
/// <param name="Document">The document.</param>
/// <param name="Excerpt">Words around the first hit; the beginning where no words were asked for.</param>
/// <param name="Claims">How many claims it has.</param>
public sealed record DocumentHit(long Cursor, DocumentView Document, string Excerpt, int Claims)
{
    /// <summary>Its key.</summary>
    public DocumentKey Key => Document.Key;
}
