namespace Sijill.Reading.Calendar;

/// <summary>Two dates with a link between them: «20 و29 كانون الأول», "Oct. 7-9", «ليل الثلاثاء – الأربعاء», «أيار من 4 إلى 6».</summary>
internal static class DatePairs
{
    private const int MaxListed = 6;

    /// <summary>Two dates with a link between them; what one of them leaves out (month, year) the other gives.</summary>
    public static bool TryPair(DateTokens t, int at, bool and, DateOnly? reference, out DatePair pair, int? week = null)
    {
        pair = default;
        return at < t.End && TrySide(t, at, out DatePoint a) && TryPair(t, at, a, and, reference, out pair, week);
    }

    /// <summary>The same without "and", where is known already whether one date starts at the token.</summary>
    public static bool TryPair(
        DateTokens t,
        int at,
        bool isPoint,
        DatePoint point,
        DateOnly? reference,
        out DatePair pair
    )
    {
        pair = default;
        return at < t.End
            && (isPoint || TryBareDay(t, at, out point))
            && TryPair(t, at, point, false, reference, out pair, null);
    }

    private static bool TryPair(
        DateTokens t,
        int at,
        DatePoint a,
        bool and,
        DateOnly? reference,
        out DatePair pair,
        int? week
    )
    {
        pair = default;
        bool listed = a is { Month: 0, Day: > 0 };
        int link = IsNight(t, at, a) ? a.End + 1 : Link(t, a.End, and || listed);
        if (link < 0 || !TrySide(t, link, out DatePoint b))
        {
            return false;
        }
        b = listed ? LastListed(t, b) : b;
        if (week is not null)
        {
            if (a is not { Weekday: >= 0, Day: 0 } || b is not { Weekday: >= 0, Day: 0 })
            {
                return false;
            }
            (a.Unit, a.Step, b.Unit, b.Step) = (2, week, 2, week);
        }
        Share(t, ref a, ref b);
        if (!IsWhole(a) || !IsWhole(b))
        {
            return false;
        }
        if (a.Year == 0 && b.Year > 0 && a.Month > 0)
        {
            a.Year = a.Month > b.Month ? b.Year - 1 : b.Year;
        }
        return Resolve(a, b, reference, out pair);
    }

    /// <summary>«ليلة السادس على السابع من أيار».</summary>
    private static bool IsNight(DateTokens t, int at, in DatePoint a) =>
        t.IsForm(a.End, "علي")
        && a is { Month: 0, Year: 0 }
        && (a.Day > 0 || a.Weekday >= 0)
        && (t.IsForm(at, "ليل") || t.IsForm(at, "ليله") || t.IsForm(at - 1, "ليل") || t.IsForm(at - 1, "ليله"));

    /// <summary>«3 و4 و5 آذار»: the last of several bare days.</summary>
    private static DatePoint LastListed(DateTokens t, DatePoint last)
    {
        for (int k = 0; k < MaxListed && last is { Month: 0, Day: > 0, Step: null, Weekday: < 0 }; k++)
        {
            int link = Link(t, last.End, true);
            if (link < 0 || !TrySide(t, link, out DatePoint next) || next.Day <= last.Day)
            {
                break;
            }
            last = next;
        }
        return last;
    }

    /// <summary>Gives each side the month that only the other one has.</summary>
    private static void Share(DateTokens t, ref DatePoint a, ref DatePoint b)
    {
        if (b is { Month: 0, Day: > 0, Weekday: < 0 } && a.Month > 0 && a.Day > 0)
        {
            // "Oct. 7-9", "Oct. 7-9, 2024"
            b.Month = a.Month;
            b.IsHijri = a.IsHijri;
            int afterYear = b.End + (t.Mark(b.End) is ',' or '،' ? 1 : 0);
            if (t.Year(afterYear, a.IsHijri) is > 0 and var year)
            {
                b.Year = year;
                b.End = afterYear + 1;
            }
        }
        int month = b.End + (t.Is(b.End, DateWordKind.In) || t.Is(b.End, DateWordKind.From) ? 1 : 0);
        if (b is { Month: 0, Day: > 0, Weekday: < 0, Step: null } && NthMonth(t, month, out DatePoint told))
        {
            // «من 4 إلى 23 في الشهر القادم»
            (b.Unit, b.Step, b.End) = (3, told.Step, told.End);
            b.Shape = DateShape.Day;
        }
        if (a is { Month: 0, Day: > 0 } && b.Month > 0)
        {
            a.Month = b.Month;
            a.IsHijri = b.IsHijri;
        }
        else if (a is { Month: 0, Day: > 0, Step: null } && b is { Unit: 3, Step: not null, Day: > 0 })
        {
            (a.Unit, a.Step) = (3, b.Step);
        }
    }

    private static bool NthMonth(DateTokens t, int i, out DatePoint told)
    {
        told = new DatePoint { Weekday = -1 };
        return i < t.End && UnitDates.TryModifiedUnit(t, i, ref told) && told is { Unit: 3, Count: 0 };
    }

    private static bool Resolve(in DatePoint a, in DatePoint b, DateOnly? reference, out DatePair pair)
    {
        pair = default;
        (Edtf first, DateOnly? from, _) = DateResolution.Of(a, reference);
        (Edtf last, _, DateOnly? to) = DateResolution.Of(b, reference);
        if (from > to)
        {
            // "Friday to Sunday": the later side may lie ahead; «ليل الثلاثاء – الأربعاء» never spans years.
            if (a.Weekday >= 0 && b.Weekday >= 0)
            {
                from = from.Value.AddDays(-7);
                first = Edtf.Of(from.Value);
            }
            else if (a.Year == 0 && a.Month > 0)
            {
                from = from.Value.AddYears(-1);
                first = Edtf.Of(from.Value);
            }
            else
            {
                return false;
            }
        }
        bool vague = a.Part > 0 || b.Part > 0;
        pair = new DatePair(
            Edtf.Range(DateRanges.First(first), DateRanges.Last(last)),
            from,
            to,
            b.End,
            a.Cut,
            a.IsRelative || b.IsRelative,
            vague
        );
        return true;
    }

    private static bool IsWhole(in DatePoint p) =>
        p.Shape != DateShape.Duration && !(p is { Day: > 0, Month: 0, Weekday: < 0, Step: null }) && p.Unit != 7;

    private static bool TrySide(DateTokens t, int i, out DatePoint p) =>
        PointReader.TryRead(t, i, out p) || TryBareDay(t, i, out p);

    /// <summary>A bare day: its month stands on the other side.</summary>
    private static bool TryBareDay(DateTokens t, int i, out DatePoint p)
    {
        p = new DatePoint { Weekday = -1, End = -1 };
        int end = t.Day(i, out int day, out int cut);
        if (end > 0 && !t.IsForm(i, "a") && !t.IsForm(i, "an"))
        {
            p = new DatePoint
            {
                Weekday = -1,
                Day = day,
                End = end,
                Cut = cut,
                Shape = DateShape.Day,
            };
            return true;
        }
        return false;
    }

    /// <summary>The token after the link of two dates, or -1.</summary>
    private static int Link(DateTokens t, int i, bool and)
    {
        if (t.Mark(i) is '-' or '–' or '—')
        {
            return i + 1;
        }
        if (t.Is(i, DateWordKind.Until))
        {
            return i + 1 + (t.Is(i + 1, DateWordKind.The) ? 1 : 0);
        }
        if (IsNightOf(t, i - 2) && t.Is(i, DateWordKind.Weekday, out _, out int cut) && cut == 0)
        {
            return i; // «ليلة الخميس الجمعة»
        }
        if (!and)
        {
            return -1;
        }
        if (t.Is(i, DateWordKind.And))
        {
            return i + 1;
        }
        // «20 و29»: the conjunction is glued to the next word or stands alone before digits.
        return i < t.End && t.Text[i].IsArabic && t.Text.Form(i)[0] == 'و' ? i : -1;
    }

    private static bool IsNightOf(DateTokens t, int i) =>
        t.Is(i, DateWordKind.PartOfDay, out _, out int cut)
        && t.Text.Form(i)[cut..] is "ليل" or "ليله"
        && t.Is(i + 1, DateWordKind.Weekday);

    /// <summary>«تشرين الثاني بين 15 و19», «شهر أيار من 4 إلى 6»: the month before its days.</summary>
    public static bool TryMonthThenDays(DateTokens t, int at, DateOnly? reference, out DatePair pair)
    {
        pair = default;
        DatePoint month = new() { Weekday = -1 };
        if (at >= t.End || !t.Text[at].IsArabic || !MonthDates.TryMonth(t, at, ref month) || month.Day > 0)
        {
            return false;
        }
        bool between = t.Is(month.End, DateWordKind.Between);
        if (!between && !t.Is(month.End, DateWordKind.From))
        {
            return false;
        }
        int first = t.Day(month.End + 1, out int day, out _);
        int link = first < 0 ? -1 : Link(t, first, between);
        int end =
            link < 0 ? -1
            : t.Day(link, out int last, out _) is > 0 and var after && last > day ? after
            : -1;
        if (end < 0)
        {
            return false;
        }
        t.Day(link, out int until, out _);
        DatePoint a = month with { Day = day, Shape = DateShape.Day };
        DatePoint b = month with { Day = until, Shape = DateShape.Day, End = end };
        return Resolve(a, b, reference, out pair);
    }
}
