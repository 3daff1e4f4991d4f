using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>A claim of a finding.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Role">What it is to the finding.</param>
/// <param name="Differs">Of a corrupted one, in what; else none.</param>
/// <param name="Origin">The institution that said it.</param>
/// <param name="Interest">Name of the interest for which that speaks.</param>
public readonly record struct FindingMember(
    ClaimKey Claim,
    MemberRole Role,
    Differences Differs,
    SourceRef Origin,
    string Interest
);
