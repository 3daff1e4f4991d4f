namespace Sijill.Record.Documents;

/// <summary>
/// What is to be expected of a source on a day: the median of the same weekday over the eight weeks before it. A week in which nothing at all arrived is left out: then the source,
/// or what fetches from it, was silent, and a silent feed is not a quiet week. Pure.
/// </summary>
public static class Arrivals
{
    /// <summary>How many weeks are looked at.</summary>
    public const int Weeks = 8;

    /// <summary>How many of them have to be known for anything to be expected.</summary>
    public const int Fewest = 3;

    /// <summary>How many days before a first day counts are needed of.</summary>
    public const int DaysBefore = (Weeks + 1) * 7;

    /// <summary>What arrived on each day of a stretch, beside what was to be expected.</summary>
    /// <param name="arrived">Documents by day of publication; days without any may be left out. Needed from <see cref="DaysBefore"/> days before the first day on.</param>
    /// <param name="since">The first day on which the source is known to have published; null of one that never did.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    public static IReadOnlyList<ExpectedArrival> Compare(
        IReadOnlyDictionary<DateOnly, int> arrived,
        DateOnly? since,
        DateOnly from,
        DateOnly to
    )
    {
        ArgumentNullException.ThrowIfNull(arrived);
        var days = new List<ExpectedArrival>(Math.Max(0, to.DayNumber - from.DayNumber + 1));
        for (int number = from.DayNumber; number <= to.DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            bool silent = since < day && InWeek(arrived, day) == 0;
            days.Add(new ExpectedArrival(day, On(arrived, day), Expected(arrived, since, day), silent));
        }
        return days;
    }

    /// <summary>How many documents are to be expected on a day; null where fewer than <see cref="Fewest"/> weeks are known.</summary>
    /// <param name="arrived">Documents by day of publication; days without any may be left out.</param>
    /// <param name="since">The first day on which the source is known to have published; null of one that never did.</param>
    /// <param name="day">The day. What arrived on it is not looked at.</param>
    public static decimal? Expected(IReadOnlyDictionary<DateOnly, int> arrived, DateOnly? since, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(arrived);
        var known = new List<int>(Weeks);
        for (int week = 1; week <= Weeks && day.DayNumber >= 7 * week; week++)
        {
            DateOnly same = day.AddDays(-7 * week);
            if (since <= same && InWeek(arrived, same) > 0)
            {
                known.Add(On(arrived, same));
            }
        }
        known.Sort();
        int middle = known.Count / 2;
        return known.Count < Fewest ? null
            : known.Count % 2 == 1 ? known[middle]
            : (known[middle - 1] + known[middle]) / 2m;
    }

    /// <summary>What arrived in the seven days that end with a day.</summary>
    private static int InWeek(IReadOnlyDictionary<DateOnly, int> arrived, DateOnly day)
    {
        int sum = 0;
        for (int back = 0; back < 7 && back <= day.DayNumber; back++)
        {
            sum += On(arrived, day.AddDays(-back));
        }
        return sum;
    }

    private static int On(IReadOnlyDictionary<DateOnly, int> arrived, DateOnly day) => arrived.GetValueOrDefault(day);
}
