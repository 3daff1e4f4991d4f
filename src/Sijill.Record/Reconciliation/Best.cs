using Sijill.Reading.Amounts;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>Which value is best, and why: a reviewer's, else that of the issuer's page, else what most origins say, else what was said last.</summary>
internal static class Best
{
    public static (Bounds? Value, BestRule Rule, ClaimKey? Claim) Of(
        List<StandingClaim> claims,
        List<Standpoint> standpoints,
        ActIndex acts
    )
    {
        ChooseAct? chosen = null;
        RecordClaim? chosenClaim = null;
        foreach (StandingClaim claim in claims)
        {
            if (acts.Chosen(claim.Claim.Key) is { } act && (chosen is null || act.Order > chosen.Order))
            {
                chosen = act;
                chosenClaim = claim.Claim;
            }
        }
        if (chosen is not null)
        {
            bool own = chosen.Value is null || chosen.Value == chosenClaim!.Value;
            return (chosen.Value ?? chosenClaim!.Value, BestRule.Reviewer, own ? chosen.Claim : null);
        }
        var values = new Dictionary<Bounds, Backing>();
        foreach (Standpoint standpoint in standpoints)
        {
            if (standpoint.Value is { } value)
            {
                if (!values.TryGetValue(value, out Backing? backing))
                {
                    values.Add(value, backing = new Backing(value));
                }
                backing.Add(standpoint, claims[standpoint.Speaker].Claim.Key);
            }
        }
        return values.Count == 0 ? (null, BestRule.None, null) : Choose([.. values.Values]);
    }

    private static (Bounds?, BestRule, ClaimKey?) Choose(List<Backing> values)
    {
        List<Backing> issued = values.FindAll(static value => value.FirstHand);
        if (issued.Count == 1)
        {
            return (issued[0].Value, BestRule.IssuersPage, issued[0].Claim);
        }
        values = issued.Count > 0 ? issued : values;
        values.Sort(
            static (a, b) =>
            {
                int order = b.Origins.Count.CompareTo(a.Origins.Count);
                order = order != 0 ? order : b.Day.CompareTo(a.Day);
                return order != 0 ? order : a.Claim.CompareTo(b.Claim);
            }
        );
        bool most = values.Count == 1 || values[0].Origins.Count > values[1].Origins.Count;
        return (values[0].Value, most ? BestRule.MostOrigins : BestRule.LatestSaid, values[0].Claim);
    }

    /// <summary>Who stands behind a value.</summary>
    private sealed class Backing(Bounds value)
    {
        public Bounds Value { get; } = value;

        public HashSet<SourceRef> Origins { get; } = [];

        public bool FirstHand { get; private set; }

        public int Day { get; private set; } = int.MinValue;

        public ClaimKey Claim { get; private set; }

        public void Add(Standpoint standpoint, ClaimKey claim)
        {
            bool first = Origins.Count == 0;
            Origins.Add(standpoint.Origin);
            bool better = standpoint.FirstHand && !FirstHand;
            bool equal = standpoint.FirstHand == FirstHand;
            Claim = first || better || (equal && claim.CompareTo(Claim) < 0) ? claim : Claim;
            FirstHand |= standpoint.FirstHand;
            Day = Math.Max(Day, standpoint.Day);
        }
    }
}
