namespace Sijill.Reading.Calendar;

/// <summary>Units told as last, this or next: "last month", «العام الجاري», "the past three months", quarters.</summary>
internal static class UnitDates
{
    /// <summary>"last month", «الشهر الماضي», "this year", «العام الجاري», «الأيام الثلاثة الماضية», "the past three months", quarters.</summary>
    public static bool TryModifiedUnit(DateTokens t, int i, ref DatePoint p)
    {
        if (Anaphora.TryUnit(t, i, ref p))
        {
            return true;
        }
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        if (TryQuarter(t, at, ref p))
        {
            return true;
        }
        return Step(t, at) is { } step ? TryStepFirst(t, at + 1, step, ref p) : at == i && TryArabicOrder(t, i, ref p);
    }

    /// <summary>After "last", "this", «هذا»: a unit, its number before it; a weekday, a season or a month.</summary>
    private static bool TryStepFirst(DateTokens t, int i, int step, ref DatePoint p)
    {
        int j = i;
        int count = 0;
        if (
            (t.Is(j, DateWordKind.Number, out int words) && t.Text[j].FormLength > 1)
            || t.Is(j, DateWordKind.Few, out words)
        )
        {
            (count, j) = (words, j + 1);
        }
        else if (t.Digits(j) is > 0 and < 100 and var digits)
        {
            (count, j) = (digits, j + 1);
        }
        if (t.Is(j, DateWordKind.Unit, out int unit, out int cut) && unit <= 6 && cut == 0 && !t.IsForm(j, "يوم"))
        {
            bool some = count == 0 && t.Text.Form(j) is "days" or "weeks" or "months" or "years" or "decades";
            p = Unit(unit, step, some ? 3 : count, j + 1);
            return true;
        }
        if (count > 0)
        {
            return false;
        }
        if (t.Text[i - 1].IsLatin && t.Is(j, DateWordKind.PartOfDay))
        {
            // "last night", "this morning"
            p = Unit(1, step, 0, j + 1);
            return step == 0 ? !t.IsForm(j, "night") : step < 0 && t.IsForm(j, "night");
        }
        return TryNamed(t, j, step, ref p);
    }

    /// <summary>A weekday, season or month behind "last", "this", «هذا».</summary>
    private static bool TryNamed(DateTokens t, int j, int step, ref DatePoint p)
    {
        if (t.Is(j, DateWordKind.Weekday, out int weekday))
        {
            p = new DatePoint
            {
                Weekday = weekday,
                Unit = step == 0 ? 2 : 0,
                Step = step,
                Shape = DateShape.Day,
                End = j + (t.Text[j].IsLatin && t.Is(j + 1, DateWordKind.PartOfDay) ? 2 : 1),
            };
            return true;
        }
        if (t.Is(j, DateWordKind.Season, out int season))
        {
            p = new DatePoint
            {
                Weekday = -1,
                Quarter = season,
                Step = step,
                Shape = DateShape.Season,
                End = j + 1,
            };
            return true;
        }
        int after = t.Month(j, out int month, out _);
        p = new DatePoint
        {
            Weekday = -1,
            Month = month,
            IsPast = step < 0,
            IsFuture = step > 0,
            Unit = step == 0 ? 4 : 0,
            Step = step == 0 ? 0 : null,
            Shape = DateShape.Month,
            End = after,
        };
        return after > 0 && month <= 12;
    }

    /// <summary>«الشهر الماضي», «الأيام الثلاثة الماضية», «الثلاثة عقود القادمة», «3 أيام القادمة», «الأسابيع القليلة الماضية».</summary>
    private static bool TryArabicOrder(DateTokens t, int i, ref DatePoint p)
    {
        if (
            t.IsForm(i, "اخر")
            && CountedDates.TryCount(t, i + 1, out int some, out int of, out int afterCount)
            && some > 1
        )
        {
            // «آخر ثلاثة أشهر»
            p = Unit(of, -1, some, afterCount);
            return true;
        }
        int j = NumberFirst(t, i, out int count, out int c);
        if (!t.Is(j, DateWordKind.Unit, out int unit, out int cut) || unit > 6 || !t.Text[j].IsArabic)
        {
            return false;
        }
        c = j == i ? cut : c;
        ReadOnlySpan<char> form = t.Text.Form(j);
        count = count == 0 && form.EndsWith("ين") && form is not "سنين" ? 2 : count;
        bool plural =
            form.EndsWith("ات")
            || form.EndsWith("الايام")
            || form.EndsWith("الاسابيع")
            || form.EndsWith("الاشهر")
            || form.EndsWith("الاعوام");
        j++;
        if (count == 0 && (t.Is(j, DateWordKind.Number, out int words) || t.Is(j, DateWordKind.Few, out words)))
        {
            (count, j) = (words, j + 1);
        }
        else if (count == 0 && t.Digits(j) is > 0 and < 100 and var digits)
        {
            (count, j) = (digits, j + 1);
        }
        // «الأسبوع بعد القادم»
        bool beyond = t.IsForm(j, "بعد") && t.Is(j + 1, DateWordKind.Next) && count == 0;
        j += beyond ? 1 : 0;
        if (TryGone(t, j, out int spoken))
        {
            p = Unit(unit, spoken, count == 0 && plural ? 3 : count, j + 2) with { Cut = c };
            return true;
        }
        if (Step(t, j) is not { } step || (t.Text.Form(j) is "هذا" or "هذه"))
        {
            return false;
        }
        p = Unit(unit, beyond ? 2 : step, count == 0 && plural && step != 0 ? 3 : count, j + 1) with { Cut = c };
        return true;
    }

    /// <summary>The token of the unit, behind a number where one stands before it.</summary>
    private static int NumberFirst(DateTokens t, int i, out int count, out int cut)
    {
        count = cut = 0;
        if (!t.Is(i + 1, DateWordKind.Unit, out _, out int glued) || glued > 0)
        {
            return i;
        }
        if (t.Is(i, DateWordKind.Number, out int words, out int before) && t.Text[i].IsArabic)
        {
            (count, cut) = (words, before);
            return i + 1;
        }
        if (t.Digits(i) is > 0 and < 100 and var figure && !IsWhole(t.Text.Form(i + 1)))
        {
            count = figure;
            return i + 1;
        }
        return i;
    }

    /// <summary>«20 الشهر الماضي» is a day of it, not twenty of them.</summary>
    private static bool IsWhole(ReadOnlySpan<char> form) =>
        form is "اليوم" or "الاسبوع" or "الشهر" or "العام" or "السنه" or "الربع" or "العقد";

    /// <summary>«الشهر اللي فات», «السنة الي جاية».</summary>
    private static bool TryGone(DateTokens t, int i, out int step)
    {
        bool that =
            t.IsForm(i, "اللي")
            || t.IsForm(i, "الي")
            || t.IsForm(i, "يلي")
            || t.IsForm(i, "الذي")
            || t.IsForm(i, "التي");
        ReadOnlySpan<char> form = that && i + 1 < t.End ? t.Text.Form(i + 1) : default;
        step =
            form is "فات" or "فاتت" or "راح" or "راحت" or "مضي" or "مضت" ? -1
            : form is "جاي" or "جايه" ? 1
            : 0;
        return step != 0;
    }

    public static int? Step(DateTokens t, int i) =>
        t.Is(i, DateWordKind.Last) ? -1
        : t.Is(i, DateWordKind.Next) ? 1
        : t.Is(i, DateWordKind.This, out _, out int cut) && cut == 0 ? 0
        : null;

    public static DatePoint Unit(int unit, int step, int count, int end) =>
        new()
        {
            Weekday = -1,
            Unit = unit,
            Step = step,
            Count = count,
            End = end,
            Shape =
                count > 1
                    ? DateShape.Days
                    : unit switch
                    {
                        1 => DateShape.Day,
                        2 => DateShape.Week,
                        3 => DateShape.Month,
                        4 => DateShape.Year,
                        5 => DateShape.Quarter,
                        6 => DateShape.Decade,
                        _ => DateShape.Duration,
                    },
        };

    /// <summary>«الربع الثالث من عام 2020», «الربع الأخير», "third quarter of 2020", "fourth-quarter", "Q3 2012".</summary>
    public static bool TryQuarter(DateTokens t, int i, ref DatePoint p)
    {
        int j = QuarterEnd(t, i, out int quarter, out int cut);
        if (j < 0 || quarter is < 1 or > 4)
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = -1,
            Quarter = quarter,
            Shape = DateShape.Quarter,
            End = j,
            Cut = cut,
        };
        MonthDates.YearAfter(t, ref p);
        // "the second quarter of the city"
        return p.End > j || !(t.Is(j, DateWordKind.Of) || (t.Text[i].IsArabic && t.Is(j, DateWordKind.From)));
    }

    private static int QuarterEnd(DateTokens t, int i, out int quarter, out int cut)
    {
        quarter = 0;
        if (t.Is(i, DateWordKind.Unit, out int unit, out cut) && unit == 5)
        {
            if (t.IsForm(i + 1, "الاخير") && t.Text.Form(i)[cut..] is "الربع")
            {
                quarter = 4;
                return i + 2;
            }
            return t.Is(i + 1, DateWordKind.Number, out quarter) ? i + 2 : -1;
        }
        int next = i + 1 + (t.Mark(i + 1) == '-' && t.Glued(i + 1) ? 1 : 0);
        if (t.Is(i, DateWordKind.Number, out quarter, out cut) && t.Is(next, DateWordKind.Unit, out unit) && unit == 5)
        {
            return next + 1;
        }
        quarter = t.Digits(i + 1);
        return t.IsForm(i, "q") && t.Glued(i + 1) ? i + 2 : -1;
    }
}
