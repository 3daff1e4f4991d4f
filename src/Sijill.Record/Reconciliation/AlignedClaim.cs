using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>A claim on its way to be aligned.</summary>
internal sealed class AlignedClaim(RecordClaim claim, Subject subject, FactKey? fact)
{
    public RecordClaim Claim { get; } = claim;

    public Subject Subject { get; } = subject;

    public FactKey? Fact { get; } = fact;

    /// <summary>When its document was published; set once it is a reference.</summary>
    public DateOnly? Published { get; set; }
}
