namespace Sijill.Reading.Calendar;

/// <summary>Fills what a text leaves out of a date from the reference: news looks back.</summary>
internal static class DateResolution
{
    /// <summary>A day without a year may lie this many days after the reference: announced for next week.</summary>
    private const int Grace = 7;

    /// <summary>The value and its days; the days are null where the reference is needed and missing.</summary>
    public static (Edtf Edtf, DateOnly? From, DateOnly? To) Of(in DatePoint p, DateOnly? reference)
    {
        if (p.IsHijri)
        {
            return OfHijri(p, reference);
        }
        if (p.Shape == DateShape.Quarter && p.Quarter > 0)
        {
            return OfMonths(p.Year > 0 ? p.Year : YearOfStep(p, reference), ((p.Quarter - 1) * 3) + 1, 3, reference, p.Year == 0 && p.Step is null);
        }
        if (p.Shape == DateShape.Season)
        {
            int year = p.Year > 0 ? p.Year : YearOfStep(p, reference);
            return OfMonths(year, p.Quarter switch { 1 => 3, 2 => 6, 3 => 9, _ => 12 }, 3, reference, p.Year == 0 && p.Step is null);
        }
        if (p.Weekday >= 0 && p.Day == 0)
        {
            return reference is { } r ? Whole(WeekdayOf(p, r)) : (new Edtf("XXXX"), null, null);
        }
        if (p.Month > 0)
        {
            return OfMonth(p, reference);
        }
        if (p.Year > 0)
        {
            return Part(p, new DateOnly(p.Year, 1, 1), new DateOnly(p.Year, 12, 31), Edtf.Of(p.Year, 0, 0));
        }
        return reference is { } day ? OfStep(p, day) : (new Edtf("XXXX"), null, null);
    }

    private static int YearOfStep(in DatePoint p, DateOnly? reference) => reference is { } r ? r.Year + (p.Step ?? 0) : 0;

    private static (Edtf, DateOnly?, DateOnly?) OfMonths(int year, int month, int count, DateOnly? reference, bool guess)
    {
        if (year is < 2 or > 9998 || month is < 1 or > 12)
        {
            return (new Edtf("XXXX"), null, null);
        }
        var from = new DateOnly(year, month, 1);
        if (guess && reference is { } r && from > r)
        {
            from = from.AddYears(-1);
        }
        DateOnly to = from.AddMonths(count).AddDays(-1);
        return (Edtf.Range(Edtf.Of(from).Text, Edtf.Of(to).Text), from, to);
    }

    private static (Edtf, DateOnly?, DateOnly?) OfMonth(in DatePoint p, DateOnly? reference)
    {
        int year = p.Year > 0 ? p.Year : YearFor(p, reference);
        if (year == 0)
        {
            return (Edtf.Of(0, p.Month, p.Day), null, null);
        }
        int last = DateTime.DaysInMonth(year, p.Month);
        if (p.Day > 0)
        {
            return Whole(new DateOnly(year, p.Month, Math.Min(p.Day, last)));
        }
        return Part(p, new DateOnly(year, p.Month, 1), new DateOnly(year, p.Month, last), Edtf.Of(year, p.Month, 0));
    }

    /// <summary>The year of a day or month told without one: the latest that does not lie after the reference, some days of grace apart.</summary>
    private static int YearFor(in DatePoint p, DateOnly? reference)
    {
        if (reference is not { } r)
        {
            return 0;
        }
        if (p.Step is { } step && p.Unit == 4)
        {
            return r.Year + step;
        }
        int day = Math.Min(p.Day > 0 ? p.Day : 1, DateTime.DaysInMonth(r.Year, p.Month));
        var sameYear = new DateOnly(r.Year, p.Month, day);
        if (p.IsFuture)
        {
            return sameYear < r ? r.Year + 1 : r.Year;
        }
        if (p.IsPast && p.Day == 0)
        {
            return p.Month < r.Month ? r.Year : r.Year - 1;
        }
        return sameYear > r.AddDays(p.Day > 0 ? Grace : 0) ? r.Year - 1 : r.Year;
    }

    private static (Edtf, DateOnly?, DateOnly?) OfHijri(in DatePoint p, DateOnly? reference)
    {
        int year = p.Year;
        if (year == 0)
        {
            year = reference is { } known ? UmmAlQura.YearOf(known) : 0;
            if (year > UmmAlQura.FirstYear && UmmAlQura.DayOf(year, p.Month, 1) > reference)
            {
                year--;
            }
        }
        if (year is < UmmAlQura.FirstYear or > UmmAlQura.LastYear)
        {
            return (new Edtf("XXXX"), null, null);
        }
        int days = UmmAlQura.DaysIn(year, p.Month);
        DateOnly first = UmmAlQura.DayOf(year, p.Month, 1);
        if (p.Day > 0)
        {
            DateOnly day = first.AddDays(Math.Min(p.Day, days) - 1);
            return (Edtf.Of(day, approximate: true), day, day);
        }
        DateOnly last = first.AddDays(days - 1);
        return (Edtf.Range(Edtf.Of(first, true).Text, Edtf.Of(last, true).Text), first, last);
    }

    /// <summary>A bare weekday is the last one, the reference's own day included; «الماضي» leaves that out.</summary>
    private static DateOnly WeekdayOf(in DatePoint p, DateOnly r)
    {
        int back = (((int)r.DayOfWeek - p.Weekday) + 7) % 7;
        if (p.IsFuture || p.Step == 1)
        {
            int ahead = (7 - back) % 7;
            return r.AddDays(ahead == 0 ? 7 : ahead);
        }
        return r.AddDays(-((p.IsPast || p.Step == -1) && back == 0 ? 7 : back));
    }

    private static (Edtf, DateOnly?, DateOnly?) OfStep(in DatePoint p, DateOnly r)
    {
        int step = p.Step ?? 0;
        switch (p.Unit)
        {
            case 1:
                return p.Count > 1 && p.Shape == DateShape.Days ? Run(r, p.Count * step) : Whole(r.AddDays(step * Math.Max(1, p.Count)));
            case 2:
                DateOnly monday = r.AddDays(-(((int)r.DayOfWeek + 6) % 7) + (7 * step));
                return p.Shape == DateShape.Day ? Whole(r.AddDays(7 * step * Math.Max(1, p.Count))) : p.Count > 1 ? Run(r, 7 * p.Count * step) : Between(monday, monday.AddDays(6));
            case 3:
                if (p.Shape == DateShape.Day)
                {
                    return Whole(r.AddMonths(step * Math.Max(1, p.Count)));
                }
                if (p.Count > 1)
                {
                    return Between(r.AddMonths(step * p.Count), r);
                }
                DateOnly month = new DateOnly(r.Year, r.Month, 1).AddMonths(step);
                if (p.Day > 0)
                {
                    return Whole(month.AddDays(Math.Min(p.Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1));
                }
                return Part(p, month, month.AddMonths(1).AddDays(-1), Edtf.Of(month.Year, month.Month, 0));
            case 4:
                if (p.Shape == DateShape.Day)
                {
                    return Whole(r.AddYears(step * Math.Max(1, p.Count)));
                }
                if (p.Count > 1)
                {
                    return Between(r.AddYears(step * p.Count), r);
                }
                int year = Math.Clamp(r.Year + step, 1, 9998);
                return Part(p, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Edtf.Of(year, 0, 0));
            case 5:
                var quarter = new DateOnly(r.Year, (((r.Month - 1) / 3) * 3) + 1, 1);
                quarter = quarter.AddMonths(3 * step);
                return Between(quarter, quarter.AddMonths(3).AddDays(-1));
            default:
                return (new Edtf("XXXX"), null, null);
        }
    }

    private static (Edtf, DateOnly?, DateOnly?) Run(DateOnly r, int days) => days < 0 ? Between(r.AddDays(days), r) : Between(r, r.AddDays(days));

    private static (Edtf, DateOnly?, DateOnly?) Between(DateOnly a, DateOnly b) => a <= b ? (Edtf.Range(Edtf.Of(a).Text, Edtf.Of(b).Text), a, b) : Between(b, a);

    private static (Edtf, DateOnly?, DateOnly?) Whole(DateOnly day) => (Edtf.Of(day), day, day);

    /// <summary>Early, middle and late: a month's first ten days, its 15th, its days from the 21st; a year's quarters at its ends, its middle months.</summary>
    private static (Edtf, DateOnly?, DateOnly?) Part(in DatePoint p, DateOnly from, DateOnly to, Edtf whole)
    {
        bool month = to.DayNumber - from.DayNumber < 32;
        return p.Part switch
        {
            1 => month ? Between(from, from.AddDays(9)) : Between(from, from.AddMonths(3).AddDays(-1)),
            2 => month ? Whole(from.AddDays(14)) : Between(from.AddMonths(5), from.AddMonths(7).AddDays(-1)),
            3 => month ? Between(from.AddDays(20), to) : Between(from.AddMonths(9), to),
            _ => (whole, from, to),
        };
    }
}
