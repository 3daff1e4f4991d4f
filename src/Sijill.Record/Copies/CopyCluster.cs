using Sijill.Record.Documents;

namespace Sijill.Record.Copies;

/// <summary>Documents that carry one text, in whole or in large part. A document that is nobody's copy is a cluster of its own.</summary>
/// <param name="Root">The document that the others are taken to carry.</param>
/// <param name="RootIsIssuer">Whether the root is the page of whom the text names as its speaker.</param>
/// <param name="Members">All of them, the root too, ordered by key.</param>
public sealed record CopyCluster(DocumentKey Root, bool RootIsIssuer, IReadOnlyList<DocumentKey> Members);
