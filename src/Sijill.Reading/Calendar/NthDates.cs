namespace Sijill.Reading.Calendar;

/// <summary>
/// A day, week or weekday by its place in something longer: «أول جمعة من يوليو», «الأسبوع الأخير من عام 2015», "the last Monday of May"; a weekday of a told week:
/// «الأسبوع القادم الأحد», "Friday of last week".
/// </summary>
internal static class NthDates
{
    public static bool TryRead(DateTokens t, int i, ref DatePoint p) =>
        TryOrdinalFirst(t, i, ref p)
        || TryOrdinalAfter(t, i, ref p)
        || TryWeekThenDay(t, i, ref p)
        || TryDayOfWeek(t, i, ref p);

    /// <summary>«ثالث يوم ثلاثاء بايلول», "the first week of March".</summary>
    private static bool TryOrdinalFirst(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        int nth = Ordinal(t, at);
        if (nth == 0)
        {
            return false;
        }
        int j = at + 1;
        bool isDay = t.IsForm(j, "يوم");
        j += isDay && t.Is(j + 1, DateWordKind.Weekday) ? 1 : 0;
        if (!Counted(t, j, out int unit, out int weekday))
        {
            return false;
        }
        bool found = TryContainer(t, j + 1, true, out DatePoint whole);
        if (!found && (nth > 0 || !t.IsForm(at, "اخر") || unit != 1))
        {
            return false;
        }
        if (!found)
        {
            // «آخر يوم»: the last one there was.
            p = new DatePoint
            {
                Weekday = -1,
                Unit = 1,
                Step = -1,
                Count = 1,
                Shape = DateShape.Day,
                End = j + 1,
            };
            return true;
        }
        p = Nth(whole, nth, unit, weekday, 0);
        return true;
    }

    /// <summary>«الثلاثاء الأخير من شهر مارس», «الأسبوع الثالث من عام 2027», «الأحد الثاني».</summary>
    private static bool TryOrdinalAfter(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.IsForm(i, "يوم") ? i + 1 : i;
        if (i >= t.End || !t.Text[i].IsArabic || !Counted(t, at, out int unit, out int weekday))
        {
            return false;
        }
        bool last = t.Is(at + 1, DateWordKind.Last) && t.Text.Form(at + 1) is "الاخير" or "الاخيره";
        int nth = last ? -1 : 0;
        if (!last && (!t.Is(at + 1, DateWordKind.Number, out nth) || !t.Text.Form(at + 1).StartsWith("ال") || nth > 5))
        {
            return false;
        }
        if (TryContainer(t, at + 2, true, out DatePoint whole))
        {
            // «الجمعة الأول من كانون الأول» is a Friday that is the first day of the month.
            if (unit == 8 && !last && whole is { Month: > 0 })
            {
                return false;
            }
            p = Nth(whole, nth, unit, weekday, 0);
            return true;
        }
        bool isOf = t.Is(at + 2, DateWordKind.From) || t.Is(at + 2, DateWordKind.Number);
        if (unit != 8 || last || isOf || t.Month(at + 2, out _, out _) > 0)
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = weekday,
            Nth = nth,
            NthUnit = 8,
            Unit = 3,
            Step = 0,
            Shape = DateShape.Day,
            End = at + 2,
        };
        return true;
    }

    /// <summary>«الأسبوع القادم [يوم] الأحد».</summary>
    private static bool TryWeekThenDay(DateTokens t, int i, ref DatePoint p)
    {
        if (i >= t.End || !t.Text[i].IsArabic)
        {
            return false;
        }
        DatePoint week = new() { Weekday = -1 };
        if (
            !(t.Is(i, DateWordKind.Unit, out int unit) && unit == 2 || t.Is(i, DateWordKind.This))
            || !UnitDates.TryModifiedUnit(t, i, ref week)
            || week is not { Unit: 2, Count: 0 }
        )
        {
            return false;
        }
        int day = week.End + (t.IsForm(week.End, "يوم") ? 1 : 0);
        if (
            !t.Is(day, DateWordKind.Weekday, out int weekday, out int cut)
            || cut > 0
            || !t.Text.Form(day).StartsWith("ال")
        )
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = weekday,
            Unit = 2,
            Step = week.Step,
            Shape = DateShape.Day,
            End = day + 1,
            Cut = week.Cut,
        };
        return true;
    }

    /// <summary>«الجمعة من هذا الأسبوع», "Friday of last week", «هذا يوم الجمعة».</summary>
    private static bool TryDayOfWeek(DateTokens t, int i, ref DatePoint p)
    {
        int at = i;
        int cut = 0;
        bool isThis = t.Is(i, DateWordKind.This) && t.IsForm(i + 1, "يوم");
        if (isThis || t.IsForm(i, "يوم"))
        {
            at += isThis ? 2 : 1;
        }
        if (!t.Is(at, DateWordKind.Weekday, out int weekday, out int weekdayCut) || (at > i && weekdayCut > 0))
        {
            return false;
        }
        cut = at == i ? weekdayCut : 0;
        if (isThis)
        {
            p = new DatePoint
            {
                Weekday = weekday,
                Unit = 2,
                Step = 0,
                Shape = DateShape.Day,
                End = at + 1,
            };
            return true;
        }
        int of = at + 1;
        if (
            !t.Is(of, DateWordKind.From)
            && !t.Is(of, DateWordKind.Of)
            && !t.Is(of, DateWordKind.This)
            && !t.Is(of, DateWordKind.Last)
        )
        {
            return false;
        }
        of += t.Is(of, DateWordKind.From) || t.Is(of, DateWordKind.Of) ? 1 : 0;
        DatePoint week = new() { Weekday = -1 };
        if (of >= t.End || !UnitDates.TryModifiedUnit(t, of, ref week) || week is not { Unit: 2, Count: 0 })
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = weekday,
            Unit = 2,
            Step = week.Step,
            Shape = DateShape.Day,
            End = week.End,
            Cut = cut,
        };
        return true;
    }

    private static DatePoint Nth(in DatePoint whole, int nth, int unit, int weekday, int cut) =>
        whole with
        {
            Nth = nth,
            NthUnit = unit,
            Weekday = weekday,
            Shape = unit == 2 ? DateShape.Week : DateShape.Day,
            Cut = cut,
        };

    /// <summary>A day (1), a week (2) or a weekday (8).</summary>
    private static bool Counted(DateTokens t, int i, out int unit, out int weekday)
    {
        weekday = -1;
        if (t.Is(i, DateWordKind.Weekday, out int named, out int cut) && cut == 0)
        {
            (unit, weekday) = (8, named);
            return true;
        }
        return (
                t.Is(i, DateWordKind.Unit, out unit, out cut)
                && cut == 0
                && unit is 1 or 2
                && t.Text.Form(i) is "يوم" or "اسبوع" or "الاسبوع" or "day" or "week"
            ) || (t.IsForm(i, "اليوم") && (unit = 1) == 1);
    }

    /// <summary>The month, year or told unit in which something is counted: «من يوليو», «في هذا الشهر», "of 2027".</summary>
    private static bool TryContainer(DateTokens t, int i, bool link, out DatePoint whole)
    {
        whole = new DatePoint { Weekday = -1 };
        if (i >= t.End)
        {
            return false;
        }
        int at = i;
        bool linked =
            t.Is(i, DateWordKind.From)
            || t.Is(i, DateWordKind.Of)
            || (t.Is(i, DateWordKind.In, out _, out int inCut) && inCut == 0);
        at += linked ? 1 : 0;
        at += t.Is(at, DateWordKind.The) ? 1 : 0;
        if (
            link
            && !linked
            && (t.Month(i, out _, out int cut) < 0 || cut == 0)
            && !(t.Is(i, DateWordKind.Unit, out int glued, out cut) && glued == 3 && cut > 0)
        )
        {
            return false;
        }
        if (UnitDates.TryModifiedUnit(t, at, ref whole))
        {
            return whole is { Unit: 3 or 4, Count: 0 };
        }
        if (MonthDates.TryAnyMonth(t, at, ref whole) || YearDates.TryRead(t, at, ref whole))
        {
            return whole.Day == 0;
        }
        if (
            t.Is(at, DateWordKind.Unit, out int unit)
            && unit is 3 or 4
            && t.Text.Form(at) is "الشهر" or "العام" or "السنه" or "month" or "year"
        )
        {
            whole = new DatePoint
            {
                Weekday = -1,
                Unit = unit,
                Step = 0,
                End = at + 1,
                Shape = unit == 3 ? DateShape.Month : DateShape.Year,
            };
            return true;
        }
        return false;
    }

    /// <summary>An ordinal before its noun; -1 for the last, 0 if it is none.</summary>
    private static int Ordinal(DateTokens t, int i)
    {
        if (i < 0 || i >= t.End)
        {
            return 0;
        }
        return t.Text.Form(i) switch
        {
            "اول" or "first" => 1,
            "ثاني" or "ثان" or "second" => 2,
            "ثالث" or "third" => 3,
            "رابع" or "fourth" => 4,
            "خامس" or "fifth" => 5,
            "اخر" or "last" or "final" => -1,
            _ => 0,
        };
    }
}
