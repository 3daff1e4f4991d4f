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
        if (NumericDates.TryRead(t, i, ref p) || TryPart(t, i, ref p) || TryPartOfDay(t, i, ref p))
        {
            return true;
        }
        if (TryDayBeforeYesterday(t, i, ref p) || TryAgo(t, i, ref p) || TryModifiedUnit(t, i, ref p) || TryDayMonth(t, i, ref p) || TryMonth(t, i, ref p))
        {
            return true;
        }
        return TryWeekday(t, i, ref p) || TryRelative(t, i, ref p) || TrySeason(t, i, ref p) || TryYear(t, i, ref p);
    }

    /// <summary>«مطلع أيار», "late last month", "the beginning of the year", "mid-February".</summary>
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
        next += t.Is(next, DateWordKind.Of) ? 1 : 0;
        next += t.Is(next, DateWordKind.The) ? 1 : 0;
        DatePoint whole = new() { Weekday = -1 };
        bool found = TryModifiedUnit(t, next, ref whole) || TryMonth(t, next, ref whole) || TryYear(t, next, ref whole) || TrySeason(t, next, ref whole);
        if (!found && t.Is(next, DateWordKind.Unit, out int unit) && unit is 3 or 4)
        {
            whole = new DatePoint { Weekday = -1, Unit = unit, Step = 0, End = next + 1, Shape = unit == 3 ? DateShape.Month : DateShape.Year };
            found = true;
        }
        if (!found || whole.Shape is not (DateShape.Month or DateShape.Year or DateShape.Season or DateShape.Quarter))
        {
            return false;
        }
        p = whole with { Part = part, Cut = at == i ? cut : 0, Shape = part == 2 && whole.Shape == DateShape.Month ? DateShape.Day : DateShape.Days };
        return true;
    }

    /// <summary>«فجر اليوم الجمعة», «ليل الثلاثاء», «صباح 6 تشرين الثاني».</summary>
    private static bool TryPartOfDay(DateTokens t, int i, ref DatePoint p)
    {
        if (!t.Is(i, DateWordKind.PartOfDay, out _, out int cut) || !t.Text[i].IsArabic)
        {
            return false;
        }
        if (!TryRead(t, i + 1, out DatePoint day) || day.Shape != DateShape.Day || day.Cut > 0)
        {
            return false;
        }
        p = day with { Cut = cut };
        return true;
    }

    private static bool TryDayBeforeYesterday(DateTokens t, int i, ref DatePoint p)
    {
        if (t.IsForm(i, "اول") && t.Is(i + 1, DateWordKind.Relative, out int r) && r == -1 || (t.Is(i, DateWordKind.Ago) && t.Is(i + 1, DateWordKind.Relative, out r) && r == -1))
        {
            p = new DatePoint { Weekday = -1, Unit = 1, Step = -1, Count = 2, Shape = DateShape.Day, End = i + 2 };
            return true;
        }
        if (t.Is(i, DateWordKind.Relative, out r, out int cut) && r == -1 && t.IsForm(i + 1, "الاول"))
        {
            p = new DatePoint { Weekday = -1, Unit = 1, Step = -1, Count = 2, Shape = DateShape.Day, End = i + 2, Cut = cut };
            return true;
        }
        if (t.IsForm(i, "بعد") && t.Is(i + 1, DateWordKind.Relative, out r) && r == 1)
        {
            p = new DatePoint { Weekday = -1, Unit = 1, Step = 1, Count = 2, Shape = DateShape.Day, End = i + 2 };
            return true;
        }
        if (t.Is(i, DateWordKind.The) && t.IsForm(i + 1, "day") && t.IsForm(i + 2, "before") && t.Is(i + 3, DateWordKind.Relative, out r) && r == -1)
        {
            p = new DatePoint { Weekday = -1, Unit = 1, Step = -1, Count = 2, Shape = DateShape.Day, End = i + 4 };
            return true;
        }
        return false;
    }

    /// <summary>"three days ago", «قبل 5 أشهر», «قبل عام», «قبل أسبوعين».</summary>
    private static bool TryAgo(DateTokens t, int i, ref DatePoint p)
    {
        if (t.Is(i, DateWordKind.Ago, out _, out int cut) && t.Text[i].IsArabic)
        {
            if (TryCount(t, i + 1, out int n, out int unit, out int end))
            {
                p = new DatePoint { Weekday = -1, Unit = unit, Step = -1, Count = n, Shape = DateShape.Day, End = end, Cut = cut };
                return true;
            }
            return false;
        }
        if (TryCount(t, i, out int count, out int u, out int after) && t.Text[i].IsArabic == false && t.Is(after, DateWordKind.Ago))
        {
            p = new DatePoint { Weekday = -1, Unit = u, Step = -1, Count = count, Shape = DateShape.Day, End = after + 1 };
            return true;
        }
        return false;
    }

    /// <summary>A number with a unit of days to years: "three days", «5 أشهر», «أسبوعين», «عام».</summary>
    public static bool TryCount(DateTokens t, int i, out int n, out int unit, out int end)
    {
        n = t.Digits(i);
        unit = 0;
        end = i;
        if (n > 0 && t.Is(i + 1, DateWordKind.Unit, out unit) && unit is >= 1 and <= 4)
        {
            end = i + 2;
            return n < 200;
        }
        if (t.Is(i, DateWordKind.Number, out n) && t.Is(i + 1, DateWordKind.Unit, out unit) && unit is >= 1 and <= 4)
        {
            end = i + 2;
            return true;
        }
        if (t.Is(i, DateWordKind.Unit, out unit) && unit is >= 1 and <= 4 && t.Text[i].IsArabic)
        {
            ReadOnlySpan<char> form = t.Text.Form(i);
            n = form.EndsWith("ين") || form.EndsWith("ان") ? 2 : 1;
            end = i + 1;
            return !form.StartsWith("ال") && form is not ("ايام" or "اسابيع" or "اشهر" or "شهور" or "سنوات" or "اعوام" or "سنين") ;
        }
        return false;
    }

    /// <summary>"last month", «الشهر الماضي», "this year", «العام الجاري», «الأيام الثلاثة الماضية», "the past three months", quarters.</summary>
    private static bool TryModifiedUnit(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        if (TryQuarter(t, at, ref p))
        {
            return true;
        }
        if (Step(t, at) is { } before)
        {
            // English order, and «هذا الشهر».
            int j = at + 1;
            int count = 0;
            if (t.Is(j, DateWordKind.Number, out int words) && t.Text[j].FormLength > 1)
            {
                (count, j) = (words, j + 1);
            }
            else if (t.Digits(j) is > 0 and < 100 and var digits)
            {
                (count, j) = (digits, j + 1);
            }
            if (t.Is(j, DateWordKind.Unit, out int unit, out int cut) && unit <= 6 && cut == 0)
            {
                p = Unit(unit, before, count, j + 1);
                return true;
            }
            if (count == 0 && t.Is(j, DateWordKind.Weekday, out int weekday))
            {
                p = new DatePoint { Weekday = weekday, Step = before == 0 ? null : before, Shape = DateShape.Day, End = j + 1 };
                return true;
            }
            if (count == 0 && t.Is(j, DateWordKind.Season, out int season))
            {
                p = new DatePoint { Weekday = -1, Quarter = season, Step = before, Shape = DateShape.Season, End = j + 1 };
                return true;
            }
            if (count == 0 && t.Month(j, out int month, out _) is > 0 and var after && month <= 12)
            {
                p = new DatePoint { Weekday = -1, Month = month, IsPast = before < 0, IsFuture = before > 0, Shape = DateShape.Month, End = after };
                return true;
            }
            return false;
        }
        if (t.Is(at, DateWordKind.Unit, out int u, out int c) && u <= 6 && t.Text[at].IsArabic)
        {
            int j = at + 1;
            int count = t.Text.Form(at).EndsWith("ين") ? 2 : 0;
            if (t.Is(j, DateWordKind.Number, out int words))
            {
                (count, j) = (words, j + 1);
            }
            else if (t.Digits(j) is > 0 and < 100 and var digits)
            {
                (count, j) = (digits, j + 1);
            }
            if (Step(t, j) is { } step)
            {
                p = Unit(u, step, count, j + 1) with { Cut = c };
                return true;
            }
        }
        return false;
    }

    private static int? Step(DateTokens t, int i) =>
        t.Is(i, DateWordKind.Last) ? -1
        : t.Is(i, DateWordKind.Next) ? 1
        : t.Is(i, DateWordKind.This, out _, out int cut) && cut == 0 ? 0
        : null;

    private static DatePoint Unit(int unit, int step, int count, int end) =>
        new()
        {
            Weekday = -1,
            Unit = unit,
            Step = step,
            Count = count,
            End = end,
            Shape =
                count > 1 ? DateShape.Days
                : unit switch
                {
                    1 => DateShape.Day,
                    2 => DateShape.Week,
                    3 => DateShape.Month,
                    4 => DateShape.Year,
                    5 => DateShape.Quarter,
                    _ => DateShape.Duration,
                },
        };

    /// <summary>«الربع الثالث من عام 2020», "third quarter of 2020".</summary>
    private static bool TryQuarter(DateTokens t, int i, ref DatePoint p)
    {
        int quarter = 0;
        int j = i;
        if (t.Is(i, DateWordKind.Unit, out int u, out int cut) && u == 5 && t.Is(i + 1, DateWordKind.Number, out quarter))
        {
            j = i + 2;
        }
        else if (t.Is(i, DateWordKind.Number, out quarter, out cut) && t.Is(i + 1, DateWordKind.Unit, out u) && u == 5)
        {
            j = i + 2;
        }
        if (j == i || quarter is < 1 or > 4)
        {
            return false;
        }
        p = new DatePoint { Weekday = -1, Quarter = quarter, Shape = DateShape.Quarter, End = j, Cut = cut };
        YearAfter(t, ref p);
        return true;
    }

    /// <summary>«6 تشرين الثاني/نوفمبر 2023», «السادس من شهر تشرين الثاني», "the sixth of May", "6 May".</summary>
    private static bool TryDayMonth(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        int prefix = 0;
        if (t.Is(at, DateWordKind.Unit, out int u, out int dayCut) && u == 1 && t.Text[at].IsArabic)
        {
            prefix = 1;
        }
        int j = t.Day(at + prefix, out int day, out int cut);
        if (j < 0)
        {
            return false;
        }
        int afterOf = j + (t.Is(j, DateWordKind.From) || t.Is(j, DateWordKind.Of) ? 1 : 0);
        int afterWord = afterOf + (t.Is(afterOf, DateWordKind.Unit, out int unit) && unit == 3 ? 1 : 0);
        int k = t.Month(afterWord, out int month, out int monthCut);
        if (k > 0 && (monthCut == 0 || t.Text[afterWord].IsArabic))
        {
            p = new DatePoint { Weekday = -1, Day = day, Month = month, Shape = DateShape.Day, End = k, Cut = prefix > 0 ? dayCut : cut };
            AfterMonth(t, ref p);
            return true;
        }
        // «6 من الشهر الجاري»
        if (afterOf > j && t.Is(afterOf, DateWordKind.Unit, out unit) && unit == 3 && Step(t, afterOf + 1) is { } step)
        {
            p = new DatePoint { Weekday = -1, Day = day, Unit = 3, Step = step, Shape = DateShape.Day, End = afterOf + 2, Cut = cut };
            return true;
        }
        return false;
    }

    /// <summary>"October 6, 2023", "Oct. 2023", «شهر أيلول الماضي», «يوليو 13».</summary>
    private static bool TryMonth(DateTokens t, int i, ref DatePoint p)
    {
        int at = i;
        int firstCut = 0;
        if (t.Is(i, DateWordKind.Unit, out int u, out int unitCut) && u == 3)
        {
            at = i + 1;
            firstCut = unitCut;
        }
        int k = t.Month(at, out int month, out int cut);
        if (k < 0)
        {
            return false;
        }
        p = new DatePoint { Weekday = -1, Month = month, Shape = DateShape.Month, End = k, Cut = at > i ? firstCut : cut };
        if (t.Mark(k) == '/' && t.Month(k + 1, out int twin, out _) is > 0 and var afterTwin && twin == month)
        {
            p.End = k = afterTwin;
        }
        int d = t.Day(k, out int day, out int dayCut);
        if (d > 0 && dayCut == 0 && t.Year(k, false) < 0 && !(t.Text[at].IsArabic && t.Digits(k) < 0) && !(t.Mark(d) is '.' or ',' && t.Glued(d) && t.Digits(d + 1) >= 0 && t.Glued(d + 1)))
        {
            p.Day = day;
            p.End = d;
            p.Shape = DateShape.Day;
        }
        AfterMonth(t, ref p);
        return true;
    }

    /// <summary>The twin of a month («/نوفمبر»), the year, hijri and Gregorian marks, «الماضي», «الموافق …».</summary>
    private static void AfterMonth(DateTokens t, ref DatePoint p)
    {
        p.IsHijri = p.Month > 100;
        int month = p.Month;
        p.Month = p.IsHijri ? p.Month - 100 : p.Month;
        if (t.Mark(p.End) is '/' or '(' or '-' && t.Month(p.End + 1, out int twin, out _) is > 0 and var after && twin == month)
        {
            p.End = after + (t.Mark(p.End) == '(' && t.Mark(after) == ')' ? 1 : 0);
        }
        YearAfter(t, ref p);
        if (p.IsHijri && t.Is(p.End, DateWordKind.HijriMark))
        {
            p.End += 1 + (t.Mark(p.End + 1) == 'ـ' ? 1 : 0);
        }
        else if (!p.IsHijri && p.Year > 0 && t.Is(p.End, DateWordKind.GregorianMark, out _, out int markCut) && markCut == 0)
        {
            p.End++;
        }
        if (p.Year == 0 && Step(t, p.End) is { } step && step != 0 && t.Text[p.End].IsArabic)
        {
            p.IsPast = step < 0;
            p.IsFuture = step > 0;
            p.End++;
        }
        if (p.IsHijri && p.Day > 0)
        {
            int next = p.End + (t.Mark(p.End) is ',' or '،' or '(' ? 1 : 0);
            next += t.Is(next, DateWordKind.Corresponding) ? 1 : 0;
            next += t.IsForm(next, "ل") ? 1 : 0;
            if (next > p.End && TryRead(t, next, out DatePoint gregorian) && gregorian is { IsHijri: false, Day: > 0 })
            {
                p = gregorian with { Cut = p.Cut };
            }
        }
    }

    /// <summary>", 2023", «2023», «من عام 2023», «عام 2023», «من العام الجاري», "of last year".</summary>
    private static void YearAfter(DateTokens t, ref DatePoint p)
    {
        int j = p.End;
        j += t.Mark(j) is ',' or '،' or '/' ? 1 : 0;
        j += t.Is(j, DateWordKind.From) || t.Is(j, DateWordKind.Of) || t.Is(j, DateWordKind.In, out _, out _) && t.Text[j].FormLength > 1 ? 1 : 0;
        int word = j;
        bool yearWord = t.Is(j, DateWordKind.Unit, out int u) && u == 4;
        j += yearWord ? 1 : 0;
        if (t.Year(j, p.IsHijri) is > 0 and var year)
        {
            p.Year = year;
            p.End = j + 1;
            return;
        }
        if (p.IsHijri || (!yearWord && Step(t, word) is null) || (word == p.End && !yearWord))
        {
            return;
        }
        DatePoint of = new() { Weekday = -1 };
        if (TryModifiedUnit(t, word, ref of) && of.Unit == 4)
        {
            p.Unit = 4;
            p.Step = of.Step;
            p.End = of.End;
        }
    }

    /// <summary>«الجمعة», «الثلاثاء الماضي», "Friday", with the date that follows: «الجمعة 6 تشرين الثاني», "Friday, Oct. 6".</summary>
    private static bool TryWeekday(DateTokens t, int i, ref DatePoint p)
    {
        int at = i;
        int cut = 0;
        if (t.Is(i, DateWordKind.Unit, out int u, out int unitCut) && u == 1 && t.Text[i].IsArabic)
        {
            at = i + 1;
            cut = unitCut;
        }
        if (!t.Is(at, DateWordKind.Weekday, out int weekday, out int weekdayCut) || IsNumberWord(t, at))
        {
            return false;
        }
        if (t.Text[at].IsLatin && (t.Text[at].Flags & Text.TokenFlags.Capitalised) == 0)
        {
            return false;
        }
        p = new DatePoint { Weekday = weekday, Shape = DateShape.Day, End = at + 1, Cut = at > i ? cut : weekdayCut };
        if (Step(t, p.End) is { } step && step != 0 && (t.Text[p.End].IsArabic || !t.Text[at].IsArabic && t.Is(p.End, DateWordKind.Last) && false))
        {
            p.IsPast = step < 0;
            p.IsFuture = step > 0;
            p.End++;
        }
        if (!t.Text[at].IsArabic && t.Is(p.End, DateWordKind.PartOfDay))
        {
            p.End++;
        }
        int next = p.End + (t.Mark(p.End) is ',' or '،' ? 1 : 0);
        next += t.Is(next, DateWordKind.Corresponding) || t.IsForm(next, "في") ? 1 : 0;
        if (TryReadDate(t, next, out DatePoint date))
        {
            p = date with { Cut = p.Cut };
        }
        return true;
    }

    /// <summary>Only a day with its month, as it follows a weekday.</summary>
    private static bool TryReadDate(DateTokens t, int i, out DatePoint p)
    {
        p = new DatePoint { Weekday = -1 };
        return i < t.End && (NumericDates.TryRead(t, i, ref p) || TryDayMonth(t, i, ref p) || TryMonth(t, i, ref p)) && p.Day > 0 && p.Month > 0;
    }

    /// <summary>«أحد» and «اثنين» without the article are "one of" and "two".</summary>
    private static bool IsNumberWord(DateTokens t, int i) => t.Text[i].IsArabic && t.Text.Form(i) is "احد" or "اثنين" or "خميس" or "جمعه" or "سبت" or "ثلاثاء" && !t.Is(i - 1, DateWordKind.Unit);

    private static bool TryRelative(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.IsForm(i, "يوم") ? i + 1 : i;
        if (t.IsForm(at, "earlier") || t.IsForm(at, "later"))
        {
            at++;
        }
        if (!t.Is(at, DateWordKind.Relative, out int offset, out int cut) || (cut > 0 && t.Text.Form(at)[cut - 1] is 'ك'))
        {
            return false;
        }
        p = new DatePoint { Weekday = -1, Unit = 1, Step = offset, Count = Math.Abs(offset), Shape = DateShape.Day, End = at + 1, Cut = cut };
        int next = p.End + (t.Mark(p.End) is ',' or '،' ? 1 : 0);
        DatePoint named = new() { Weekday = -1 };
        if (TryWeekday(t, next, ref named) && named.Cut == 0)
        {
            p = named with { Cut = p.Cut };
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

    private static bool TrySeason(DateTokens t, int i, ref DatePoint p)
    {
        if (!t.Is(i, DateWordKind.Season, out int season, out int cut))
        {
            return false;
        }
        p = new DatePoint { Weekday = -1, Quarter = season, Shape = DateShape.Season, End = i + 1, Cut = cut };
        int before = p.End;
        YearAfter(t, ref p);
        if (p.End == before && Step(t, p.End) is { } step && t.Text[p.End].IsArabic)
        {
            p.Step = step;
            p.End++;
        }
        return p.End > before;
    }

    /// <summary>«عام 2019», "in 2019": a year needs a word that makes it one.</summary>
    private static bool TryYear(DateTokens t, int i, ref DatePoint p)
    {
        if (t.Is(i, DateWordKind.Unit, out int u, out int cut) && u == 4 && t.Year(i + 1, false) is > 0 and var named)
        {
            p = new DatePoint { Weekday = -1, Year = named, Shape = DateShape.Year, End = i + 2, Cut = cut };
            p.End += t.Is(p.End, DateWordKind.GregorianMark, out _, out int c) && c == 0 ? 1 : 0;
            return true;
        }
        if (t.Year(i, false) is > 0 and var year && (t.Is(i - 1, DateWordKind.In) || t.Is(i - 1, DateWordKind.Since) || t.Is(i - 1, DateWordKind.Until) || t.Is(i - 1, DateWordKind.From) || t.Is(i - 1, DateWordKind.Early) || t.Is(i - 1, DateWordKind.Late) || t.Is(i - 1, DateWordKind.Mid) || t.Is(i - 1, DateWordKind.Between) || t.Mark(i - 1) is '-' or '–' && t.Year(i - 2, false) > 0))
        {
            p = new DatePoint { Weekday = -1, Year = year, Shape = DateShape.Year, End = i + 1 };
            return true;
        }
        return false;
    }
}
