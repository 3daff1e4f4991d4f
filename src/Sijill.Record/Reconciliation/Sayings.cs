using Sijill.Reading.Amounts;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// What one origin has said of one fact, and says now: the latest said holds, several values of one day hold together. Its own page outranks what others pass on.
/// </summary>
internal sealed class Sayings
{
    // Passing a statement on takes a day: until then another number in a carrier's mouth is a mistake, later it is a newer statement.
    private const int DaysToCarry = 1;
    private const int Undated = -1;

    private readonly SourceRef _origin;
    private readonly List<StandingClaim> _claims;
    private readonly Parties _parties;

    // Days of the origin's own page, ascending, each with one of the claims; and its values.
    private readonly List<(int Day, int Claim)> _ownDays = [];
    private readonly List<Interval> _ownValues = [];
    private readonly HashSet<Bounds> _own = [];

    public Sayings(SourceRef origin, List<int> said, List<StandingClaim> claims, Parties parties)
    {
        _origin = origin;
        _claims = claims;
        _parties = parties;
        foreach (int i in said)
        {
            if (IsFirstHand(i) && claims[i].Claim.Value is { } value)
            {
                _ownDays.Add((Day(i), i));
                if (_own.Add(value))
                {
                    _ownValues.Add(Interval.Of(value));
                }
            }
        }
        _ownDays.Sort();
        List<Saying> sayings = Gather(said);
        sayings.Sort(static (a, b) => b.Day.CompareTo(a.Day));
        foreach (Saying saying in sayings)
        {
            if (IsRepeat(saying, sayings))
            {
                continue;
            }
            if (Now.Count == 0 || saying.Day == Now[0].Day)
            {
                int speaker = Speaker(saying.By);
                Now.Add(new Standpoint(origin, saying.Value, speaker, IsFirstHand(speaker), saying.Day));
            }
            else
            {
                Revised.AddRange(saying.By);
            }
        }
        Now.Sort((a, b) => a.Speaker.CompareTo(b.Speaker));
    }

    /// <summary>What it says now: one value, or several that were said on one day.</summary>
    public List<Standpoint> Now { get; } = [];

    /// <summary>Claims of what it said before.</summary>
    public List<int> Revised { get; } = [];

    /// <summary>Claims that pass on what its page does not say.</summary>
    public List<(int Claim, Differences Differs)> Corrupted { get; } = [];

    /// <summary>Values with who gives them. Who gives none says nothing new, unless nobody gives one.</summary>
    private List<Saying> Gather(List<int> said)
    {
        var byValue = new Dictionary<Bounds, Saying>();
        var unvalued = new Saying(null, Undated);
        foreach (int i in said)
        {
            if (_claims[i].Claim.Value is not { } value)
            {
                unvalued.Add(i, Day(i), false);
            }
            else if (IsMistaken(i, value, out Differences differs))
            {
                Corrupted.Add((i, differs));
            }
            else
            {
                if (!byValue.TryGetValue(value, out Saying? saying))
                {
                    byValue.Add(value, saying = new Saying(value, Undated));
                }
                saying.Add(i, Day(i), IsFirstHand(i));
            }
        }
        List<Saying> sayings = [.. byValue.Values];
        if (sayings.Count == 0 && unvalued.By.Count > 0)
        {
            sayings.Add(unvalued);
        }
        return sayings;
    }

    /// <summary>
    /// Whether a carrier gives a number that the origin's page never gave, nor one that would round to it, within a day of the page that was in force.
    /// </summary>
    private bool IsMistaken(int claim, Bounds value, out Differences differs)
    {
        differs = Differences.None;
        if (_ownDays.Count == 0 || IsFirstHand(claim) || _own.Contains(value))
        {
            return false;
        }
        var interval = Interval.Of(value);
        foreach (Interval own in _ownValues)
        {
            if (!interval.IsPoint && interval.Contains(own))
            {
                return false;
            }
        }
        int day = Day(claim);
        int last = day == Undated ? int.MaxValue : day + DaysToCarry;
        int inForce = _ownDays.BinarySearch((last, int.MaxValue));
        inForce = (inForce < 0 ? ~inForce : inForce) - 1;
        if (inForce < 0 || (day != Undated && day > _ownDays[inForce].Day + DaysToCarry))
        {
            return false;
        }
        differs = Figures.Between(value, _claims[_ownDays[inForce].Claim].Claim.Value);
        return true;
    }

    /// <summary>A vaguer telling of what was said before, or stands on the page: "dozens" after 24.</summary>
    private static bool IsRepeat(Saying saying, List<Saying> all)
    {
        if (saying.Value is not { } value)
        {
            return false;
        }
        var interval = Interval.Of(value);
        if (interval.IsPoint)
        {
            return false;
        }
        foreach (Saying other in all)
        {
            if (other == saying || other.Value is not { } theirs || saying.FirstHand && !other.FirstHand)
            {
                continue;
            }
            bool before = other.Day <= saying.Day || (other.FirstHand && !saying.FirstHand);
            var narrower = Interval.Of(theirs);
            if (before && interval.Contains(narrower) && !narrower.Contains(interval))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Who stands for a value: its origin's page, else a root of copies, else the earliest published, else the lowest.</summary>
    private int Speaker(List<int> by)
    {
        int best = by[0];
        foreach (int i in by)
        {
            best = Compare(i, best) < 0 ? i : best;
        }
        return best;
    }

    private int Compare(int a, int b)
    {
        int order = IsFirstHand(b).CompareTo(IsFirstHand(a));
        DocumentStanding x = _claims[a].Document;
        DocumentStanding y = _claims[b].Document;
        order = order != 0 ? order : (y.Key == y.Root).CompareTo(x.Key == x.Root);
        order = order != 0 ? order : (x.Published ?? DateOnly.MaxValue).CompareTo(y.Published ?? DateOnly.MaxValue);
        return order != 0 ? order : a.CompareTo(b);
    }

    private bool IsFirstHand(int claim) => _parties.Institution(_claims[claim].Document.Outlet) == _origin;

    private int Day(int claim) => _claims[claim].Claim.Said?.DayNumber ?? Undated;
}
