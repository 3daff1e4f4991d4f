using System.Globalization;

namespace Sijill.Reading.Calendar;

/// <summary>Fills what a text leaves out of a date from the reference: news looks back.</summary>
internal static class DateResolution
{
    /// <summary>A day without a year may lie this many days after the reference: announced for next week.</summary>
    private const int Grace = 7;

    /// <summary>The value and its days; the days are null where the reference is needed and missing.</summary>
    public static (Edtf Edtf, DateOnly? From, DateOnly? To) Of(in DatePoint p, DateOnly? reference)
    {
        if (p.Nth != 0)
        {
            return NthResolution.Of(p, reference);
        }
        if (p.Shape == DateShape.Century)
        {
            return CenturyDates.Days(p, reference) is { } days
                ? Between(days.From, days.To)
                : (new Edtf("XXXX"), null, null);
        }
        if (p.Holiday != 0)
        {
            return Holidays.Of(p, reference, Grace);
        }
        if (p.IsHijri)
        {
            return OfHijri(p, reference);
        }
        if (p.Shape is DateShape.Season || (p.Shape == DateShape.Quarter && p.Quarter > 0))
        {
            return OfThreeMonths(p, reference);
        }
        if (p.Weekday >= 0 && p.Month == 0 && p.Day > 0)
        {
            return reference is { } said && NthResolution.Together(p.Weekday, p.Day, said) is { } together
                ? Whole(together)
                : (new Edtf("XXXX"), null, null);
        }
        if (p.Weekday >= 0 && p.Day == 0)
        {
            return reference is { } r ? Whole(WeekdayOf(p, r)) : (new Edtf("XXXX"), null, null);
        }
        if (p.Month > 0)
        {
            return OfMonth(p, reference);
        }
        if (p.Year > 0 && p.Shape == DateShape.Decade)
        {
            return OfDecade(p);
        }
        if (p.Year > 0)
        {
            return Part(p, new DateOnly(p.Year, 1, 1), new DateOnly(p.Year, 12, 31), Edtf.Of(p.Year, 0, 0));
        }
        if (p.Day > 0 && p.Unit == 0)
        {
            return reference is { } now
                ? Whole(DayOf(p.Day, now))
                : (new Edtf(string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{p.Day:00}")), null, null);
        }
        return reference is { } day ? OfStep(p, day) : (new Edtf("XXXX"), null, null);
    }

    /// <summary>A quarter, or a season: spring starts in March, winter in December.</summary>
    private static (Edtf, DateOnly?, DateOnly?) OfThreeMonths(in DatePoint p, DateOnly? reference)
    {
        int year = p.Year > 0 ? p.Year : YearOfStep(p, reference);
        int month = p.Shape == DateShape.Season ? 3 * p.Quarter : (3 * (p.Quarter - 1)) + 1;
        if (p is { Shape: DateShape.Season, Year: 0, Unit: 0, Step: not (null or 0) } && reference is { } r)
        {
            // "last winter" has ended, "next summer" has not begun.
            var season = new DateOnly(r.Year + p.Step.Value, month, 1);
            bool nearer = p.Step > 0 ? season.AddYears(-1) > r : season.AddYears(1).AddMonths(3) <= r;
            year = season.Year + (nearer ? -p.Step.Value : 0);
        }
        return OfMonths(year, month, 3, reference, p.Year == 0 && p.Step is null);
    }

    /// <summary>Ten years; early: the first four, late: the last three.</summary>
    private static (Edtf, DateOnly?, DateOnly?) OfDecade(in DatePoint p)
    {
        (int first, int last) = p.Part switch
        {
            1 => (0, 3),
            2 => (4, 6),
            3 => (7, 9),
            _ => (0, 9),
        };
        return Between(new DateOnly(p.Year + first, 1, 1), new DateOnly(p.Year + last, 12, 31));
    }

    private static int YearOfStep(in DatePoint p, DateOnly? reference) =>
        reference is { } r ? r.Year + (p.Step ?? 0) : 0;

    private static (Edtf, DateOnly?, DateOnly?) OfMonths(
        int year,
        int month,
        int count,
        DateOnly? reference,
        bool guess
    )
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
        if (p.IsAhead)
        {
            return p.Month < r.Month || (p.Day > 0 && sameYear < r) ? r.Year + 1 : r.Year;
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
        if (year > UmmAlQura.LastYear && year < 2170)
        {
            // «رمضان 2019»: the Hijri year whose month starts in it.
            int gregorian = year;
            year = UmmAlQura.YearOf(new DateOnly(gregorian, 1, 1));
            year += UmmAlQura.DayOf(year, p.Month, 1).Year < gregorian ? 1 : 0;
        }
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
        if (p.Month == 0)
        {
            DateOnly opening = UmmAlQura.DayOf(year, 1, 1);
            DateOnly closing = UmmAlQura.DayOf(year, 12, UmmAlQura.DaysIn(year, 12));
            return (Edtf.Range(Edtf.Of(opening, true).Text, Edtf.Of(closing, true).Text), opening, closing);
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
        if (p.Unit == 2)
        {
            return Monday(r).AddDays((7 * (p.Step ?? 0)) + ((p.Weekday + 6) % 7));
        }
        int back = (((int)r.DayOfWeek - p.Weekday) + 7) % 7;
        if (p.IsFuture || p.IsAhead || p.Step == 1)
        {
            int ahead = (7 - back) % 7;
            return r.AddDays(ahead == 0 && !p.IsAhead ? 7 : ahead);
        }
        return r.AddDays(-((p.IsPast || p.Step == -1) && back == 0 ? 7 : back));
    }

    /// <summary>A day of the month without the month: the latest that does not lie after the reference, some days of grace apart.</summary>
    private static DateOnly DayOf(int day, DateOnly r)
    {
        for (int k = 1; k >= -2; k--)
        {
            DateOnly month = new DateOnly(r.Year, r.Month, 1).AddMonths(k);
            if (day <= DateTime.DaysInMonth(month.Year, month.Month) && month.AddDays(day - 1) <= r.AddDays(Grace))
            {
                return month.AddDays(day - 1);
            }
        }
        return r;
    }

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static (Edtf, DateOnly?, DateOnly?) OfStep(in DatePoint p, DateOnly r)
    {
        int step = p.Step ?? 0;
        int count = Math.Max(1, p.Count);
        if (p.Unit == 3 && p.Day > 0)
        {
            DateOnly month = new DateOnly(r.Year, r.Month, 1).AddMonths(step);
            return Whole(month.AddDays(Math.Min(p.Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1));
        }
        if (p.Shape == DateShape.Day)
        {
            return p.Unit switch
            {
                1 => Whole(r.AddDays(step * count)),
                2 => Whole(r.AddDays(7 * step * count)),
                3 => Whole(r.AddMonths(step * count)),
                4 => Whole(r.AddYears(step * count)),
                _ => (new Edtf("XXXX"), null, null),
            };
        }
        if (p.Unit != 6 && p.Count > 1)
        {
            return Run(r, p.Unit, p.Count * step);
        }
        return OfUnit(p, r, step, count);
    }

    /// <summary>One week, month, quarter or year, or some decades, as far from that of the reference as the step says.</summary>
    private static (Edtf, DateOnly?, DateOnly?) OfUnit(in DatePoint p, DateOnly r, int step, int count)
    {
        switch (p.Unit)
        {
            case 2:
                return PartOfWeek(p, Monday(r).AddDays(7 * step), r);
            case 3:
                DateOnly month = new DateOnly(r.Year, r.Month, 1).AddMonths(step);
                return Part(p, month, month.AddMonths(1).AddDays(-1), Edtf.Of(month.Year, month.Month, 0), r);
            case 4:
                int year = Math.Clamp(r.Year + step, 1, 9998);
                return Part(p, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Edtf.Of(year, 0, 0), r);
            case 5:
                DateOnly quarter = new DateOnly(r.Year, (((r.Month - 1) / 3) * 3) + 1, 1).AddMonths(3 * step);
                return Between(quarter, quarter.AddMonths(3).AddDays(-1));
            case 6:
                var decade = new DateOnly(Math.Max(1, r.Year / 10 * 10), 1, 1);
                DateOnly start = decade.AddYears(step < 0 ? -10 * count : 10 * step);
                return Between(start, start.AddYears(10 * count).AddDays(-1));
            default:
                return (new Edtf("XXXX"), null, null);
        }
    }

    /// <summary>A run of units up to the reference, or from the day after it.</summary>
    private static (Edtf, DateOnly?, DateOnly?) Run(DateOnly r, int unit, int count)
    {
        DateOnly end = unit switch
        {
            1 => r.AddDays(count),
            2 => r.AddDays(7 * count),
            3 => r.AddMonths(count),
            4 => r.AddYears(count),
            5 => r.AddMonths(3 * count),
            _ => r,
        };
        return count > 0 ? Between(r.AddDays(1), end) : Between(end, r);
    }

    /// <summary>A week's early days are Monday to Wednesday, its late ones Thursday to Sunday, its end the weekend.</summary>
    private static (Edtf, DateOnly?, DateOnly?) PartOfWeek(in DatePoint p, DateOnly monday, DateOnly r) =>
        p.Part switch
        {
            1 => Between(monday, monday.AddDays(2)),
            2 => Between(monday.AddDays(2), monday.AddDays(3)),
            3 => Between(monday.AddDays(3), monday.AddDays(6)),
            7 => Weekend(p, monday, r),
            _ => Part(
                p,
                monday,
                monday.AddDays(6),
                Edtf.Range(Edtf.Of(monday).Text, Edtf.Of(monday.AddDays(6)).Text),
                r
            ),
        };

    /// <summary>Saturday and Sunday; one that is not told which is the latest that has begun.</summary>
    private static (Edtf, DateOnly?, DateOnly?) Weekend(in DatePoint p, DateOnly monday, DateOnly r)
    {
        DateOnly saturday = monday.AddDays(5);
        saturday = p.Step is null && saturday > r && !p.IsAhead ? saturday.AddDays(-7) : saturday;
        return Between(saturday, saturday.AddDays(1));
    }

    private static (Edtf, DateOnly?, DateOnly?) Between(DateOnly a, DateOnly b) =>
        a <= b ? (Edtf.Range(Edtf.Of(a).Text, Edtf.Of(b).Text), a, b) : Between(b, a);

    private static (Edtf, DateOnly?, DateOnly?) Whole(DateOnly day) => (Edtf.Of(day), day, day);

    /// <summary>Early, middle and late: a month's first ten days, its 15th, its days from the 21st; a year's quarters at its ends, its middle months.</summary>
    private static (Edtf, DateOnly?, DateOnly?) Part(
        in DatePoint p,
        DateOnly from,
        DateOnly to,
        Edtf whole,
        DateOnly? reference = null
    )
    {
        bool month = to.DayNumber - from.DayNumber < 32;
        return p.Part switch
        {
            1 => month ? Between(from, from.AddDays(9)) : Between(from, from.AddMonths(3).AddDays(-1)),
            2 => month ? Whole(from.AddDays(14)) : Between(from.AddMonths(5), from.AddMonths(7).AddDays(-1)),
            3 => month ? Between(from.AddDays(20), to) : Between(from.AddMonths(9), to),
            4 or 5 or 6 => Side(p.Part, from, to, reference),
            8 => Between(from, month ? from.AddDays(14) : from.AddMonths(6).AddDays(-1)),
            9 => Between(month ? from.AddDays(15) : from.AddMonths(6), to),
            _ => (whole, from, to),
        };
    }

    /// <summary>What is left of it, what comes later in it, what went before in it.</summary>
    private static (Edtf, DateOnly?, DateOnly?) Side(int part, DateOnly from, DateOnly to, DateOnly? reference)
    {
        if (reference is not { } r || r < from || r > to)
        {
            return Between(from, to);
        }
        return part == 6 ? Between(from, r) : Between(part == 5 && r < to ? r.AddDays(1) : r, to);
    }
}
