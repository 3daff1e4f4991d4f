using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>A claim with all that reconciling needs to know of it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Fact">Its own fact (<see cref="FactKey.Of(RecordClaim, Documents.Gazetteer)"/>), or null.</param>
/// <param name="Alignment">What it carries (<see cref="Aligner"/>), or null.</param>
/// <param name="Document">Its document.</param>
public sealed record StandingClaim(RecordClaim Claim, FactKey? Fact, Alignment? Alignment, DocumentStanding Document)
{
    /// <summary>With which claims it is of one fact.</summary>
    public JoinKey Join { get; } = JoinKey.Of(Claim.Key, Fact, Alignment);
}
