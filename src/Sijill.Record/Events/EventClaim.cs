using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Record.Events;

/// <summary>What events need to know of a claim beside the claim itself.</summary>
/// <param name="Role">What it is to its finding.</param>
/// <param name="Origin">Who says it.</param>
/// <param name="Root">The root of its document's copies.</param>
public readonly record struct EventClaim(MemberRole Role, SourceRef Origin, DocumentKey Root);
