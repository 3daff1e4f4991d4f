namespace Sijill.Record.Reconciliation;

/// <summary>A link between two findings.</summary>
/// <param name="Kind">How they hang together.</param>
/// <param name="From">The first.</param>
/// <param name="To">The second.</param>
public readonly record struct FindingLink(LinkKind Kind, FindingId From, FindingId To);
