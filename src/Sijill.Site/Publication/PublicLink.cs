using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <summary>How a finding hangs together with another that is never merged with it.</summary>
/// <param name="Kind">How.</param>
/// <param name="IsFrom">Whether the finding itself is the first of the two.</param>
/// <param name="Other">The other.</param>
public sealed record PublicLink(LinkKind Kind, bool IsFrom, PublicFinding Other);
