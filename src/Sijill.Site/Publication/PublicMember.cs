using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <summary>A claim of a finding, as the public may know it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Role">What it is to the finding.</param>
/// <param name="Differs">Of a corrupted one, in what; else none.</param>
/// <param name="Origin">The institution that said it.</param>
public readonly record struct PublicMember(ClaimKey Claim, MemberRole Role, Differences Differs, PublicSource Origin);
