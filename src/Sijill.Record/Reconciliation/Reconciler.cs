using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// Makes findings of claims. Pure: the same set of claims and acts gives the same findings, in whatever order, in however many batches and however often it is given.
/// A finding depends on the claims of its join keys alone (and on those that merges name): <see cref="AffectedKeys"/> says which to load after a change.
/// docs/design/reconciliation.md earns each rule.
/// </summary>
/// <param name="parties">Who speaks for whom.</param>
/// <param name="gazetteer">Which place lies in which.</param>
public sealed class Reconciler(Parties parties, Gazetteer gazetteer)
{
    /// <summary>The findings of some claims, ordered by their smallest claim. Every claim is a member of exactly one.</summary>
    /// <param name="claims">All claims of the join keys in question; of two with one key the last is taken.</param>
    /// <param name="acts">The acts that name one of them; others change nothing.</param>
    public IReadOnlyList<Finding> Reconcile(IReadOnlyList<StandingClaim> claims, IReadOnlyList<Act> acts)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(acts);
        var byKey = new Dictionary<ClaimKey, StandingClaim>(claims.Count);
        foreach (StandingClaim claim in claims)
        {
            byKey[claim.Claim.Key] = claim;
        }
        StandingClaim[] ordered = [.. byKey.Values];
        Array.Sort(ordered, static (a, b) => a.Claim.Key.CompareTo(b.Claim.Key));
        var index = new ActIndex(acts);
        var findings = new List<Finding>();
        foreach (List<StandingClaim> component in Components.Of(ordered, index))
        {
            findings.Add(new Weighing(component, index, parties, gazetteer).Finding());
        }
        return findings;
    }
}
