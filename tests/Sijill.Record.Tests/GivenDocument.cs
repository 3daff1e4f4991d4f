using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Tests;

/// <summary>A document with its claims.</summary>
internal sealed record GivenDocument(RecordDocument Document, IReadOnlyList<RecordClaim> Claims)
{
    public DocumentKey Key => Document.Key;

    /// <summary>The key of a claim, by its place in the document.</summary>
    public ClaimKey this[int claim] => Claims[claim].Key;
}
