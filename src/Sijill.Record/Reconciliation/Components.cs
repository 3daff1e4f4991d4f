using Sijill.Record.Acts;
using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>Which claims are of one fact: by join key, cut where one document speaks against it, then as acts say.</summary>
internal static class Components
{
    /// <summary>The components, each ordered by key, themselves ordered by their smallest claim.</summary>
    /// <param name="claims">Each once, ordered by key.</param>
    /// <param name="acts">The acts.</param>
    public static List<List<StandingClaim>> Of(IReadOnlyList<StandingClaim> claims, ActIndex acts)
    {
        var groups = new Dictionary<JoinKey, List<StandingClaim>>();
        foreach (StandingClaim claim in claims)
        {
            if (!groups.TryGetValue(claim.Join, out List<StandingClaim>? group))
            {
                groups.Add(claim.Join, group = []);
            }
            group.Add(claim);
        }
        var components = new List<List<StandingClaim>>(groups.Count);
        foreach (List<StandingClaim> group in groups.Values)
        {
            Cut(group, acts, components);
        }
        if (acts.Bonds.Count > 0)
        {
            components = Bound(components, acts);
        }
        components.Sort(static (a, b) => a[0].Claim.Key.CompareTo(b[0].Claim.Key));
        return components;
    }

    /// <summary>
    /// Whether one document gives the fact two unlike figures. A corrupted copy does not speak for its document here, and what a reviewer merged is no question.
    /// </summary>
    public static bool HoldsUnlike(List<StandingClaim> claims, ActIndex acts)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            for (int k = i + 1; k < claims.Count && claims[k].Document.Key == claims[i].Document.Key; k++)
            {
                if (Speaks(claims[i]) && Speaks(claims[k]) && Figures.AreUnlike(claims[i].Claim, claims[k].Claim))
                {
                    return true;
                }
            }
        }
        return false;

        bool Speaks(StandingClaim claim) =>
            claim.Alignment is null or { Differs: Differences.None } && !acts.IsMerged(claim.Claim.Key);
    }

    /// <summary>To exact keys, then by actor; what still holds two unlike figures is left whole, to be called ambiguous.</summary>
    private static void Cut(List<StandingClaim> group, ActIndex acts, List<List<StandingClaim>> components)
    {
        if (!HoldsUnlike(group, acts))
        {
            components.Add(group);
            return;
        }
        foreach (List<StandingClaim> exact in By(group, ExactKey))
        {
            if (!HoldsUnlike(exact, acts))
            {
                components.Add(exact);
                continue;
            }
            List<List<StandingClaim>> byActor = By(exact, static claim => claim.Claim.Actor.Source.ToString());
            bool told = byActor.TrueForAll(part => !HoldsUnlike(part, acts));
            components.AddRange(told ? byActor : [exact]);
        }
    }

    /// <summary>A corrupted copy stays with what it carries; its own key is a product of the mistake.</summary>
    private static string ExactKey(StandingClaim claim) =>
        claim.Alignment is { Differs: not Differences.None, ReferenceFact: { } carried } ? carried.Text
        : claim.Fact is { } fact ? fact.Text
        : "claim " + claim.Claim.Key;

    private static List<List<StandingClaim>> By(List<StandingClaim> claims, Func<StandingClaim, string> keyOf)
    {
        var parts = new Dictionary<string, List<StandingClaim>>(StringComparer.Ordinal);
        foreach (StandingClaim claim in claims)
        {
            string key = keyOf(claim);
            if (!parts.TryGetValue(key, out List<StandingClaim>? part))
            {
                parts.Add(key, part = []);
            }
            part.Add(claim);
        }
        return [.. parts.Values];
    }

    /// <summary>Every component is a bond between its claims, every merge another; splits cut them.</summary>
    private static List<List<StandingClaim>> Bound(List<List<StandingClaim>> components, ActIndex acts)
    {
        var all = new List<StandingClaim>();
        foreach (List<StandingClaim> component in components)
        {
            all.AddRange(component);
        }
        all.Sort(static (a, b) => a.Claim.Key.CompareTo(b.Claim.Key));
        var index = new Dictionary<ClaimKey, int>(all.Count);
        for (int i = 0; i < all.Count; i++)
        {
            index.Add(all[i].Claim.Key, i);
        }
        var bonds = new Bonds(all.Count);
        foreach (List<StandingClaim> component in components)
        {
            bonds.Bind([.. component.ConvertAll(claim => index[claim.Claim.Key])]);
        }
        foreach (Act act in acts.Bonds)
        {
            switch (act)
            {
                case MergeAct merge:
                    bonds.Bind(Present(merge.Claims));
                    break;
                case SplitAct split:
                    bonds.Split(Present(split.Claims));
                    break;
            }
        }
        return bonds.Gather().ConvertAll(component => component.ConvertAll(i => all[i]));

        HashSet<int> Present(IReadOnlyList<ClaimKey> keys)
        {
            var present = new HashSet<int>();
            foreach (ClaimKey key in keys)
            {
                if (index.TryGetValue(key, out int at))
                {
                    present.Add(at);
                }
            }
            return present;
        }
    }
}
