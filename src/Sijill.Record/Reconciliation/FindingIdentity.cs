using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// Gives findings their ids. A finding keeps the id of the oldest one that it continues; of two that become one the older wins and the other redirects;
/// of one that falls apart the id stays with the claim that it was born with.
/// </summary>
public static class FindingIdentity
{
    /// <summary>Ids for findings, given how the claims stood before.</summary>
    /// <param name="previous">
    /// Every living finding that held one of the claims or was born with one of them, and every one that the change may have ended. So no new id is one that is in use;
    /// one that only redirects may come to life again, and its redirect ends.
    /// </param>
    /// <param name="findings">The findings now.</param>
    public static FindingChange Assign(IReadOnlyList<PreviousFinding> previous, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(findings);
        var at = new Dictionary<ClaimKey, int>();
        for (int i = 0; i < findings.Count; i++)
        {
            foreach (FindingMember member in findings[i].Members)
            {
                at[member.Claim] = i;
            }
        }
        PreviousFinding[] oldestFirst = [.. previous];
        Array.Sort(oldestFirst, static (a, b) => a.Born != b.Born ? a.Born.CompareTo(b.Born) : a.Id.CompareTo(b.Id));
        var ids = new FindingId?[findings.Count];
        var redirects = new Dictionary<FindingId, FindingId>();
        var ended = new List<FindingId>();
        foreach (PreviousFinding old in oldestFirst)
        {
            if (HeirOf(old, at) is not { } heir)
            {
                ended.Add(old.Id);
            }
            else if (ids[heir] is { } elder)
            {
                redirects[old.Id] = elder;
            }
            else
            {
                ids[heir] = old.Id;
            }
        }
        var given = new FindingId[findings.Count];
        for (int i = 0; i < given.Length; i++)
        {
            given[i] = ids[i] ?? new FindingId(findings[i].Smallest);
        }
        return new FindingChange(given, redirects, ended);
    }

    /// <summary>Where the claim of its birth is now; if that is gone, where most of its claims are, the lowest first.</summary>
    private static int? HeirOf(PreviousFinding old, Dictionary<ClaimKey, int> at)
    {
        if (at.TryGetValue(old.Id.Birth, out int home))
        {
            return home;
        }
        var counts = new SortedDictionary<int, int>();
        foreach (ClaimKey claim in old.Members)
        {
            if (at.TryGetValue(claim, out int index))
            {
                counts[index] = counts.GetValueOrDefault(index) + 1;
            }
        }
        int? best = null;
        foreach ((int index, int count) in counts)
        {
            best = best is null || count > counts[best.Value] ? index : best;
        }
        return best;
    }
}
