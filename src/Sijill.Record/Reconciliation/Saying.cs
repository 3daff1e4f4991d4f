using Sijill.Reading.Amounts;

namespace Sijill.Record.Reconciliation;

/// <summary>A value that one origin gave, and the claims that give it.</summary>
internal sealed class Saying(Bounds? value, int day)
{
    public Bounds? Value { get; } = value;

    /// <summary>Indexes of the claims.</summary>
    public List<int> By { get; } = [];

    /// <summary>Whether the origin's own page gives it.</summary>
    public bool FirstHand { get; private set; }

    /// <summary>When it was said: the last day that the origin's own page gives it; else the first day that anybody does.</summary>
    public int Day { get; private set; } = day;

    public void Add(int claim, int said, bool firstHand)
    {
        if (By.Count == 0 || (firstHand && !FirstHand))
        {
            Day = said;
        }
        else if (firstHand == FirstHand)
        {
            Day = firstHand ? Math.Max(Day, said) : Math.Min(Day, said);
        }
        FirstHand |= firstHand;
        By.Add(claim);
    }
}
