namespace Sijill.Reading.Calendar;

/// <summary>Parts of longer times: «مطلع أيار», "late last month", "the rest of the week", "later this year", weekends, decades by name.</summary>
internal static class PartDates
{
    public static bool TryRead(DateTokens t, int i, ref DatePoint p) =>
        TryWeekend(t, i, ref p)
        || TryRest(t, i, ref p)
        || TryHalf(t, i, ref p)
        || TryPart(t, i, ref p)
        || TryDecade(t, i, ref p)
        || TryEarlyDay(t, i, ref p);

    /// <summary>«مطلع أيار», "late last month", "the beginning of the year", "mid-February", «أواخر الأسبوع الماضي».</summary>
    private static bool TryPart(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        int part =
            t.Is(at, DateWordKind.Early, out _, out int cut) ? 1
            : t.Is(at, DateWordKind.Mid, out _, out cut) ? 2
            : t.Is(at, DateWordKind.Late, out _, out cut) ? 3
            : 0;
        if (part == 0)
        {
            return false;
        }
        int next = at + 1;
        next += t.Mark(next) == '-' ? 1 : 0;
        if (!TryWhole(t, next, out DatePoint whole))
        {
            return false;
        }
        p = whole with
        {
            Part = part,
            Cut = at == i ? cut : 0,
            Shape =
                whole.Shape is DateShape.Decade or DateShape.Century ? whole.Shape
                : part == 2 && whole.Shape == DateShape.Month ? DateShape.Day
                : DateShape.Days,
        };
        return whole.Shape != DateShape.Week || part != 3 || !t.IsForm(at, "end");
    }

    /// <summary>«النصف الأول من عام 2010», "the second half of last year".</summary>
    private static bool TryHalf(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        int cut = 0;
        int half;
        if (at < t.End && t.Text[at].IsArabic)
        {
            half =
                t.Is(at, DateWordKind.Mid, out _, out cut) && t.Text.Form(at)[cut..] is "النصف"
                    ? HalfOf(t.Text.Form(Math.Min(at + 1, t.End - 1)))
                    : 0;
        }
        else
        {
            half = t.IsForm(at + 1, "half") ? HalfOf(t.Text.Form(at)) : 0;
        }
        if (
            half == 0
            || !(t.Is(at + 2, DateWordKind.Of) || t.Is(at + 2, DateWordKind.From))
            || !TryWhole(t, at + 2 + (t.Is(at + 2, DateWordKind.From) ? 1 : 0), out DatePoint whole)
        )
        {
            return false;
        }
        DateShape shape = whole.Shape is DateShape.Decade or DateShape.Century ? whole.Shape : DateShape.Days;
        p = whole with { Part = half, Shape = shape, Cut = cut };
        return true;
    }

    private static int HalfOf(ReadOnlySpan<char> form) =>
        form switch
        {
            "first" or "الاول" => 8,
            "second" or "latter" or "الثاني" or "الاخير" => 9,
            _ => 0,
        };

    /// <summary>"late Thursday", "early Tuesday, March 19".</summary>
    private static bool TryEarlyDay(DateTokens t, int i, ref DatePoint p)
    {
        if (
            !(t.IsForm(i, "early") || t.IsForm(i, "late"))
            || !t.Text[i].IsLatin
            || !(t.Is(i + 1, DateWordKind.Weekday) || t.Is(i + 1, DateWordKind.Relative))
            || !PointReader.TryRead(t, i + 1, out DatePoint day)
        )
        {
            return false;
        }
        p = day;
        return day.Shape == DateShape.Day;
    }

    /// <summary>«بقية العام», "the rest of the month", "later this week", "earlier this year".</summary>
    private static bool TryRest(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        int part =
            t.Is(at, DateWordKind.Rest) ? 4
            : t.IsForm(at, "later") || t.IsForm(at, "لاحقا") ? 5
            : t.IsForm(at, "earlier") ? 6
            : 0;
        int next = at + 1;
        if (t.IsForm(at, "وقت") && t.IsForm(at + 2, "من"))
        {
            part = t.Text.Form(at + 1) switch
            {
                "سابق" => 6,
                "لاحق" => 5,
                "مبكر" => 1,
                "متاخر" => 3,
                _ => 0,
            };
            next = at + 3;
        }
        if (part == 0)
        {
            return false;
        }
        next += part == 5 && t.IsForm(next, "في") ? 1 : 0;
        if (!TryWhole(t, next, out DatePoint whole))
        {
            return false;
        }
        p = whole with { Part = part, Shape = DateShape.Days, Cut = 0 };
        return true;
    }

    /// <summary>A week, month, quarter, season or year, "of" and "the" before it left out.</summary>
    internal static bool TryWhole(DateTokens t, int i, out DatePoint whole)
    {
        int next = i + (t.Is(i, DateWordKind.Of) ? 1 : 0);
        next += t.Is(next, DateWordKind.The) ? 1 : 0;
        whole = new DatePoint { Weekday = -1 };
        bool found =
            next < t.End
            && (
                TryDecade(t, next, ref whole)
                || CenturyDates.TryRead(t, next, ref whole)
                || UnitDates.TryModifiedUnit(t, next, ref whole)
                || MonthDates.TryAnyMonth(t, next, ref whole)
                || YearDates.TryRead(t, next, ref whole)
                || PointReader.TrySeason(t, next, ref whole)
            );
        if (!found && t.Is(next, DateWordKind.Unit, out int unit, out int cut) && unit is >= 2 and <= 4 && cut == 0)
        {
            ReadOnlySpan<char> form = t.Text.Form(next);
            whole = UnitDates.Unit(unit, 0, 0, next + 1);
            return form is "الاسبوع" or "الشهر" or "العام" or "السنه" or "اسبوعي" or "week" or "month" or "year";
        }
        return found
            && whole
                is {
                    Count: <= 1,
                    Shape: DateShape.Month
                        or DateShape.Year
                        or DateShape.Season
                        or DateShape.Quarter
                        or DateShape.Week
                        or DateShape.Decade
                        or DateShape.Century
                };
    }

    /// <summary>«نهاية هذا الأسبوع», «عطلة نهاية الأسبوع», "the weekend", "last weekend".</summary>
    private static bool TryWeekend(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        int? step = null;
        if (t.Is(at, DateWordKind.Weekend) || (t.Is(at + 1, DateWordKind.Weekend) && UnitDates.Step(t, at) is not null))
        {
            step = UnitDates.Step(t, at);
            p = Weekend(step, at + (step is null ? 1 : 2), 0);
            return true;
        }
        bool named = t.IsForm(at, "عطله");
        int end = named ? at + 1 : at;
        if (!t.IsForm(end, "نهايه") && !(named && t.IsForm(end, "اخر")))
        {
            return false;
        }
        bool isThis = t.Is(end + 1, DateWordKind.This);
        int week = end + (isThis ? 2 : 1);
        if (!t.IsForm(week, "الاسبوع"))
        {
            return false;
        }
        step = isThis ? 0 : UnitDates.Step(t, week + 1);
        if (!named && step is not (null or 0))
        {
            return false;
        }
        p = Weekend(step, week + (isThis || step is null ? 1 : 2), 0);
        return true;
    }

    private static DatePoint Weekend(int? step, int end, int cut) =>
        new()
        {
            Weekday = -1,
            Unit = 2,
            Part = 7,
            Step = step,
            Shape = DateShape.Days,
            End = end,
            Cut = cut,
        };

    /// <summary>«السبعينيات», «سبعينيات القرن الماضي», "the 1990s", "the seventies".</summary>
    private static bool TryDecade(DateTokens t, int i, ref DatePoint p)
    {
        int cut = 0;
        int at = i;
        if (t.Is(i, DateWordKind.Unit, out int unit, out int named) && unit == 6 && t.Text.Form(i)[named..] is "عقد")
        {
            (at, cut) = (i + 1, named); // «عقد التسعينيات»
        }
        at += t.Is(at, DateWordKind.The) ? 1 : 0;
        at += t.Mark(at) is '\'' or '’' ? 1 : 0;
        int year = 0;
        int end = at + 1;
        if (t.Is(at, DateWordKind.Decade, out int decade, out int glued))
        {
            cut = at == i ? glued : cut;
            year = 1900 + decade;
            int century = end + (t.IsForm(end, "من") && t.IsForm(end + 1, "القرن") ? 1 : 0);
            DatePoint of = new() { Weekday = -1 };
            if (CenturyDates.TryRead(t, century, ref of) && of.Cut == 0)
            {
                year = of.Step is null ? ((of.Century - 1) * 100) + decade : year;
                end = of.End;
            }
        }
        else if (
            t.Digits(at) is >= 20 and <= 2090 and var digits
            && digits % 10 == 0
            && t.Glued(end)
            && t.IsForm(end, "s")
        )
        {
            year = digits < 100 ? 1900 + digits : digits;
            end++;
        }
        if (year < 1500)
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = -1,
            Year = year,
            Shape = DateShape.Decade,
            End = end,
            Cut = cut,
        };
        return true;
    }
}
