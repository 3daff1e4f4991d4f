namespace Sijill.Reading.Calendar;

/// <summary>Reads one date (no range) at a token: a day, a month, a year, or a time told from the reference.</summary>
internal static class PointReader
{
    /// <summary>The longest date that starts at the token, or false.</summary>
    public static bool TryRead(DateTokens t, int i, out DatePoint p)
    {
        p = new DatePoint { Weekday = -1, End = -1 };
        if (i >= t.End)
        {
            return false;
        }
        if (
            NumericDates.TryRead(t, i, ref p)
            || Holidays.TryRead(t, i, ref p)
            || NthDates.TryRead(t, i, ref p)
            || PartDates.TryRead(t, i, ref p)
            || TryPartOfDay(t, i, ref p)
        )
        {
            return true;
        }
        if (TryTwoDaysOff(t, i, ref p) || CountedDates.TryRead(t, i, ref p) || UnitDates.TryModifiedUnit(t, i, ref p))
        {
            return true;
        }
        if (
            MonthDates.TryDayMonth(t, i, ref p)
            || MonthDates.TryMonth(t, i, ref p)
            || TryWeekday(t, i, ref p)
            || TryRelative(t, i, ref p)
        )
        {
            return true;
        }
        return CenturyDates.TryRead(t, i, ref p)
            || TrySeason(t, i, ref p)
            || YearDates.TryRead(t, i, ref p)
            || MonthDates.TryBareDay(t, i, ref p);
    }

    /// <summary>«فجر اليوم الجمعة», «ليل الثلاثاء», «صباح 6 تشرين الثاني».</summary>
    private static bool TryPartOfDay(DateTokens t, int i, ref DatePoint p)
    {
        int cut = 0;
        int next = i + 1;
        if (DateWords.IsAfter(t.Text.Form(i), out int after) && t.IsForm(i + 1, "ظهر"))
        {
            (cut, next) = (after, i + 2); // «بعد ظهر الاثنين»
        }
        else if (!t.Is(i, DateWordKind.PartOfDay, out _, out cut) || !t.Text[i].IsArabic)
        {
            return false;
        }
        if (
            t.Is(next, DateWordKind.PartOfDay)
            || DateWords.IsAfter(t.Text.Form(Math.Min(next, t.End - 1)), out _)
            || !TryRead(t, next, out DatePoint day)
            || day.Shape != DateShape.Day
            || day.Cut > 0
        )
        {
            return false;
        }
        p = day with { Cut = cut };
        return true;
    }

    /// <summary>«أول أمس», «أمس الأول», «بعد غد», «اليوم الذي بعد الغد», "the day before yesterday", "the day after tomorrow".</summary>
    private static bool TryTwoDaysOff(DateTokens t, int i, ref DatePoint p)
    {
        ReadOnlySpan<char> form = t.Text.Form(i);
        int and = form.Length == 4 && form[0] is 'و' or 'ف' ? 1 : 0;
        if (form[and..] is "اول" or "قبل" or "بعد")
        {
            int off = form[and..] is "بعد" ? 1 : -1;
            return IsRelative(t, i + 1, off, out int glued) && glued == 0 && SetTwoDaysOff(t, ref p, off, i + 2, and);
        }
        if (t.IsForm(i, "اليوم"))
        {
            return (t.IsForm(i + 1, "الذي") || t.IsForm(i + 1, "الي") || t.IsForm(i + 1, "اللي"))
                && !t.IsForm(i + 2, "اليوم")
                && TryTwoDaysOff(t, i + 2, ref p);
        }
        if (IsRelative(t, i, -1, out int cut) && t.IsForm(i + 1, "الاول"))
        {
            return SetTwoDaysOff(t, ref p, -1, i + 2, cut);
        }
        if (!t.Is(i, DateWordKind.The) || !t.IsForm(i + 1, "day"))
        {
            return false;
        }
        return (t.IsForm(i + 2, "before") && IsRelative(t, i + 3, -1, out _) && SetTwoDaysOff(t, ref p, -1, i + 4, 0))
            || (t.IsForm(i + 2, "after") && IsRelative(t, i + 3, 1, out _) && SetTwoDaysOff(t, ref p, 1, i + 4, 0));
    }

    private static bool IsRelative(DateTokens t, int i, int offset, out int cut) =>
        t.Is(i, DateWordKind.Relative, out int found, out cut) && found == offset;

    private static bool SetTwoDaysOff(DateTokens t, ref DatePoint p, int step, int end, int cut)
    {
        p = new DatePoint
        {
            Weekday = -1,
            Unit = 1,
            Step = step,
            Count = 2,
            Shape = DateShape.Day,
            End = end,
            Cut = cut,
        };
        DatePoint named = new() { Weekday = -1 };
        if (TryWeekday(t, end, ref named) && named.Cut == 0)
        {
            p = named with { Cut = cut, IsAhead = step > 0 }; // «أول أمس الاثنين»
        }
        return true;
    }

    /// <summary>«الجمعة», «الثلاثاء الماضي», "Friday", with the date that follows: «الجمعة 6 تشرين الثاني», "Friday, Oct. 6".</summary>
    public static bool TryWeekday(DateTokens t, int i, ref DatePoint p)
    {
        int at = i;
        int cut = 0;
        if (t.Is(i, DateWordKind.Unit, out int u, out int unitCut) && u == 1 && t.Text[i].IsArabic)
        {
            at = i + 1;
            cut = unitCut;
        }
        if (
            !t.Is(at, DateWordKind.Weekday, out int weekday, out int weekdayCut)
            || IsNumberWord(t, at, weekdayCut)
            || (at > i && weekdayCut > 0)
        )
        {
            return false;
        }
        if (t.Text[at].IsLatin && (t.Text[at].Flags & Text.TokenFlags.Capitalised) == 0)
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = weekday,
            Shape = DateShape.Day,
            End = at + 1,
            Cut = at > i ? cut : weekdayCut,
        };
        if (UnitDates.Step(t, p.End) is { } step && step != 0 && t.Text[p.End].IsArabic)
        {
            p.IsPast = step < 0;
            p.IsFuture = step > 0;
            p.End++;
        }
        if (!t.Text[at].IsArabic && t.Is(p.End, DateWordKind.PartOfDay))
        {
            p.End++;
        }
        AddDate(t, ref p);
        return true;
    }

    /// <summary>The date behind a weekday.</summary>
    private static void AddDate(DateTokens t, ref DatePoint p)
    {
        int next = p.End + (t.Mark(p.End) is ',' or '،' ? 1 : 0);
        next += t.Is(next, DateWordKind.Corresponding) || t.IsForm(next, "في") ? 1 : 0;
        if (TryReadDate(t, next, out DatePoint date))
        {
            p = date with { Cut = p.Cut };
            return;
        }
        // «الجمعة 15», «الجمعة في الثانية والعشرين», "Friday the 15th"
        next += t.Is(next, DateWordKind.The) ? 1 : 0;
        if (
            !p.IsPast
            && !p.IsFuture
            && t.Day(next, out int day, out int dayCut) is > 0 and var afterDay
            && dayCut == 0
            && MonthDates.IsBareDay(t, next, afterDay)
        )
        {
            p.Day = day;
            p.End = afterDay;
        }
    }

    /// <summary>Only a day with its month, as it follows a weekday.</summary>
    private static bool TryReadDate(DateTokens t, int i, out DatePoint p)
    {
        p = new DatePoint { Weekday = -1 };
        return i < t.End
            && (
                NumericDates.TryRead(t, i, ref p)
                || MonthDates.TryDayMonth(t, i, ref p)
                || MonthDates.TryMonth(t, i, ref p)
            )
            && p.Day > 0
            && (p.Month > 0 || p is { Unit: 3, Step: not null });
    }

    /// <summary>«أحد» and «اثنين» without the article are "one of" and "two".</summary>
    private static bool IsNumberWord(DateTokens t, int i, int cut) =>
        t.Text[i].IsArabic
        && t.Text.Form(i)[cut..] is "احد" or "اثنين" or "خميس" or "جمعه" or "سبت" or "ثلاثاء"
        && (cut > 0 || !t.Is(i - 1, DateWordKind.Unit));

    private static bool TryRelative(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.IsForm(i, "يوم") ? i + 1 : i;
        if (t.IsForm(at, "earlier") || t.IsForm(at, "later"))
        {
            at++;
        }
        if (
            !t.Is(at, DateWordKind.Relative, out int offset, out int cut)
            || (cut > 0 && t.Text.Form(at)[cut - 1] is 'ك')
        )
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = -1,
            Unit = 1,
            Step = offset,
            Count = Math.Abs(offset),
            Shape = DateShape.Day,
            End = at + 1,
            Cut = cut,
        };
        if (
            offset == 0
            && t.Text.Form(at)[cut..] is "اليوم" or "الليله"
            && UnitDates.Step(t, p.End) is { } step
            && (step != 0 || t.Text.Form(p.End) is "الحالي" or "الجاري")
        )
        {
            p.Step = step;
            p.IsAnaphoric = t.Text.Form(p.End) is "التالي" or "اللاحق" or "السابق";
            p.End++;
            return true;
        }
        if (offset == 0 && Anaphora.IsSame(t, p.End))
        {
            p.IsAnaphoric = true;
            p.End++;
            return true;
        }
        int next = p.End + (t.Mark(p.End) is ',' or '،' ? 1 : 0);
        DatePoint named = new() { Weekday = -1 };
        if (TryWeekday(t, next, ref named) && named.Cut == 0)
        {
            p = named with { Cut = p.Cut, IsAhead = offset > 0 };
        }
        else if (TryReadDate(t, next, out DatePoint date) && date.Cut == 0)
        {
            p = date with { Cut = p.Cut };
        }
        else if (!t.Text[at].IsArabic && t.Is(p.End, DateWordKind.PartOfDay))
        {
            p.End++;
        }
        return true;
    }

    public static bool TrySeason(DateTokens t, int i, ref DatePoint p)
    {
        if (!t.Is(i, DateWordKind.Season, out int season, out int cut))
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = -1,
            Quarter = season,
            Shape = DateShape.Season,
            End = i + 1,
            Cut = cut,
        };
        int before = p.End;
        MonthDates.YearAfter(t, ref p);
        if (p.End == before && UnitDates.Step(t, p.End) is { } step && t.Text[p.End].IsArabic)
        {
            p.Step = step;
            p.End++;
        }
        // «في الخريف», "in the summer"
        bool told = t.Text[i].IsArabic
            ? cut == 0 && t.Text.Form(i).StartsWith("ال") && t.IsForm(i - 1, "في")
            : t.Is(i - 1, DateWordKind.The) && t.IsForm(i - 2, "in");
        return p.End > before || told;
    }
}
