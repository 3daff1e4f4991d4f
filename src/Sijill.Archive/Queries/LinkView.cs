using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>Two findings that hang together and are never merged.</summary>
/// <param name="Kind">How they hang together.</param>
/// <param name="From">The first.</param>
/// <param name="To">The second.</param>
public sealed record LinkView(LinkKind Kind, FindingView From, FindingView To);
