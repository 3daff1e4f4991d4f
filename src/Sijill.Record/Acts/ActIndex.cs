using Sijill.Record.Claims;

namespace Sijill.Record.Acts;

/// <summary>Acts by the claims that they name; of two about the same thing the later holds. The order in which they are given changes nothing.</summary>
internal sealed class ActIndex
{
    private readonly HashSet<ClaimKey> _retracted = [];
    private readonly HashSet<ClaimKey> _confirmed = [];
    private readonly HashSet<ClaimKey> _merged = [];
    private readonly Dictionary<ClaimKey, ChooseAct> _chosen = [];

    public ActIndex(IReadOnlyList<Act> acts)
    {
        Act[] ordered = [.. acts];
        Array.Sort(ordered, static (a, b) => a.Order.CompareTo(b.Order));
        var bonds = new List<Act>();
        foreach (Act act in ordered)
        {
            switch (act)
            {
                case RetractAct retract:
                    _retracted.Add(retract.Claim);
                    break;
                case ConfirmAct confirm:
                    _confirmed.Add(confirm.Claim);
                    break;
                case ChooseAct choose:
                    _chosen[choose.Claim] = choose;
                    break;
                case MergeAct merge:
                    bonds.Add(act);
                    _merged.UnionWith(merge.Claims);
                    break;
                case SplitAct:
                    bonds.Add(act);
                    break;
            }
        }
        Bonds = bonds;
    }

    /// <summary>Merges and splits, the earliest first.</summary>
    public IReadOnlyList<Act> Bonds { get; }

    public bool IsRetracted(ClaimKey claim) => _retracted.Contains(claim);

    public bool IsConfirmed(ClaimKey claim) => _confirmed.Contains(claim);

    /// <summary>Whether a reviewer said of this claim with which it belongs.</summary>
    public bool IsMerged(ClaimKey claim) => _merged.Contains(claim);

    public ChooseAct? Chosen(ClaimKey claim) => _chosen.GetValueOrDefault(claim);
}
