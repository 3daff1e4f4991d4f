namespace Sijill.Site.Charts;

/// <summary>Where days are in a chart, and where its axis has strokes. Time runs from left to right; charts are mirrored as a whole.</summary>
internal sealed class TimeScale
{
    private const int MostTicks = 9;
    private const double RoomForYear = 12; // beyond the plot there is a little more
    private const double RoomForMonth = 34;
    private const double DaysOfAMonth = 30.44;
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24000];

    private readonly double _left;
    private readonly double _width;
    private readonly double _first;
    private readonly double _days;

    /// <summary>A scale of days.</summary>
    /// <param name="first">The first day that is shown.</param>
    /// <param name="last">The last.</param>
    /// <param name="left">Where the axis begins.</param>
    /// <param name="right">Where it ends.</param>
    public TimeScale(DateOnly first, DateOnly last, double left, double right)
    {
        double days = last.DayNumber - first.DayNumber + 1;
        double air = Math.Max(days * 0.02, days < 10 ? 4 : 1);
        _first = first.DayNumber - air;
        _days = days + 2 * air;
        _left = left;
        _width = right - left;
    }

    /// <summary>Where a day begins; those beyond the ends are at the ends.</summary>
    public double Begin(DateOnly day) => At(day.DayNumber);

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => At(day.DayNumber + 1.0);

    /// <summary>The middle of some days.</summary>
    public double Middle(DateOnly from, DateOnly to) => At((from.DayNumber + to.DayNumber + 1.0) / 2);

    /// <summary>Strokes at round days, the earliest first.</summary>
    public IReadOnlyList<TimeTick> Ticks()
    {
        int first = (int)Math.Clamp(Math.Ceiling(_first), 0, DateOnly.MaxValue.DayNumber);
        int last = (int)Math.Clamp(Math.Floor(_first + _days), first, DateOnly.MaxValue.DayNumber);
        var ticks = new List<TimeTick>();
        foreach ((DateOnly day, TimeStep step) in Days(first, last))
        {
            double x = At(day.DayNumber);
            double room = step == TimeStep.Year ? RoomForYear : RoomForMonth;
            ticks.Add(new TimeTick(day, x, step, x <= _left + _width - room));
        }
        return ticks;
    }

    private IEnumerable<(DateOnly Day, TimeStep Step)> Days(int first, int last)
    {
        foreach (int step in DaySteps)
        {
            if (_days / step <= MostTicks)
            {
                for (int day = (first + step - 1) / step * step; day <= last; day += step)
                {
                    yield return (DateOnly.FromDayNumber(day), TimeStep.Day);
                }
                yield break;
            }
        }
        int months = Array.Find(MonthSteps, step => _days / DaysOfAMonth / step <= MostTicks);
        months = months == 0 ? MonthSteps[^1] : months;
        TimeStep kind = months >= 12 ? TimeStep.Year : TimeStep.Month;
        var start = DateOnly.FromDayNumber(first);
        int month = (start.Year * 12) + start.Month - 1;
        for (month = (month + months - 1) / months * months; month / 12 is >= 1 and <= 9999; month += months)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day.DayNumber > last)
            {
                yield break;
            }
            if (day.DayNumber >= first)
            {
                yield return (day, kind);
            }
        }
    }

    private double At(double day) => _left + Math.Clamp((day - _first) / _days, 0, 1) * _width;
}
