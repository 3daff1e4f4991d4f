namespace Sijill.Reading.Calendar;

/// <summary>The days of what is counted inside a month, a year or a week, and of holidays.</summary>
internal static class NthResolution
{
    /// <summary>A day, week (Monday to Sunday) or weekday by its place in the days of something longer.</summary>
    public static (Edtf Edtf, DateOnly? From, DateOnly? To) Of(in DatePoint p, DateOnly? reference)
    {
        bool month = p.Month > 0 || p.Unit == 3;
        DatePoint whole = p with
        {
            Nth = 0,
            NthUnit = 0,
            Weekday = -1,
            Shape = month ? DateShape.Month : DateShape.Year,
        };
        (_, DateOnly? first, DateOnly? last) = DateResolution.Of(whole, reference);
        if (first is not { } from || last is not { } to)
        {
            return (new Edtf("XXXX"), null, null);
        }
        if (p.NthUnit == 2)
        {
            DateOnly monday = month ? WeekOfMonth(from, to, p.Nth) : WeekOfYear(from.Year, p.Nth);
            return (Edtf.Range(Edtf.Of(monday).Text, Edtf.Of(monday.AddDays(6)).Text), monday, monday.AddDays(6));
        }
        DateOnly day;
        if (p.NthUnit == 8)
        {
            day =
                p.Nth < 0
                    ? to.AddDays(-(((int)to.DayOfWeek - p.Weekday + 7) % 7))
                    : from.AddDays(((p.Weekday - (int)from.DayOfWeek + 7) % 7) + (7 * (p.Nth - 1)));
        }
        else
        {
            day = p.Nth < 0 ? to : from.AddDays(p.Nth - 1);
        }
        return (Edtf.Of(day), day, day);
    }

    /// <summary>Weeks that lie wholly inside the month.</summary>
    private static DateOnly WeekOfMonth(DateOnly from, DateOnly to, int nth)
    {
        if (nth < 0)
        {
            DateOnly sunday = to.AddDays(-(int)to.DayOfWeek);
            return sunday.AddDays(-6);
        }
        return from.AddDays(((8 - (int)from.DayOfWeek) % 7) + (7 * (nth - 1)));
    }

    /// <summary>Weeks of ISO 8601: the first holds January 4, the last December 28.</summary>
    private static DateOnly WeekOfYear(int year, int nth)
    {
        var inside = nth < 0 ? new DateOnly(year, 12, 28) : new DateOnly(year, 1, 4);
        DateOnly monday = DateResolution.Monday(inside);
        return nth < 0 ? monday : monday.AddDays(7 * (nth - 1));
    }

    /// <summary>A weekday beside a day of the month: the nearest month in which they fall together.</summary>
    public static DateOnly? Together(int weekday, int day, DateOnly reference)
    {
        for (int k = 0; k < 7; k++)
        {
            // 0, -1, +1, -2, +2 …
            int months = k % 2 == 0 ? k / 2 : -((k + 1) / 2);
            DateOnly month = new DateOnly(reference.Year, reference.Month, 1).AddMonths(months);
            if (
                day <= DateTime.DaysInMonth(month.Year, month.Month)
                && (int)month.AddDays(day - 1).DayOfWeek == weekday
            )
            {
                return month.AddDays(day - 1);
            }
        }
        return null;
    }
}
