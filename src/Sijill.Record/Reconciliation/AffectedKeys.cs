using Sijill.Record.Acts;
using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// Which join keys a change touches. Load every claim that has one of them, reconcile these, and replace the findings that held them: the record is then what
/// reconciling everything anew would give.
/// </summary>
public static class AffectedKeys
{
    /// <summary>The keys, in order.</summary>
    /// <param name="before">Join keys of the claims that changed or went, as they were.</param>
    /// <param name="after">Join keys of the claims that came or changed, as they are. A claim changes with its cluster: all claims of a cluster whose documents
    /// or root changed count.</param>
    /// <param name="acts">All merges that stand in the record, and every act that is new.</param>
    /// <param name="newActs">Those of them that are new: what they name is touched.</param>
    /// <param name="joinOf">The join key of a claim now, or that it had where the change removes it; null if it was never in the record.</param>
    public static IReadOnlyList<JoinKey> Of(
        IEnumerable<JoinKey> before,
        IEnumerable<JoinKey> after,
        IReadOnlyList<Act> acts,
        IReadOnlyList<Act> newActs,
        Func<ClaimKey, JoinKey?> joinOf
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(newActs);
        ArgumentNullException.ThrowIfNull(joinOf);
        var keys = new SortedSet<JoinKey>(before);
        keys.UnionWith(after);
        foreach (Act act in newActs)
        {
            AddAll(ClaimsOf(act), joinOf, keys);
        }
        // A merge hangs the keys of its claims together; one may reach the next.
        var open = new List<HashSet<JoinKey>>();
        foreach (Act act in acts)
        {
            if (act is MergeAct merge)
            {
                var joined = new HashSet<JoinKey>();
                AddAll(merge.Claims, joinOf, joined);
                open.Add(joined);
            }
        }
        bool grew = true;
        while (grew)
        {
            grew = false;
            for (int i = open.Count - 1; i >= 0; i--)
            {
                if (keys.Overlaps(open[i]))
                {
                    keys.UnionWith(open[i]);
                    open.RemoveAt(i);
                    grew = true;
                }
            }
        }
        return [.. keys];
    }

    /// <summary>The claims that an act names.</summary>
    public static IReadOnlyList<ClaimKey> ClaimsOf(Act act) =>
        act switch
        {
            MergeAct merge => merge.Claims,
            SplitAct split => split.Claims,
            ChooseAct choose => [choose.Claim],
            RetractAct retract => [retract.Claim],
            ConfirmAct confirm => [confirm.Claim],
            _ => [],
        };

    private static void AddAll(IReadOnlyList<ClaimKey> claims, Func<ClaimKey, JoinKey?> joinOf, ISet<JoinKey> keys)
    {
        foreach (ClaimKey claim in claims)
        {
            if (joinOf(claim) is { } key)
            {
                keys.Add(key);
            }
        }
    }
}
