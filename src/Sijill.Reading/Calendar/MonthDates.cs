using Sijill.Reading.Amounts;
using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>Months and days of months by name.</summary>
internal static class MonthDates
{
    /// <summary>«6 تشرين الثاني/نوفمبر 2023», «السادس من شهر تشرين الثاني», "the sixth of May", "6 May".</summary>
    public static bool TryDayMonth(DateTokens t, int i, ref DatePoint p)
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
        // «2- أكتوبر», "6-Nov"
        j +=
            t.Mark(j) is '-' or '/' or '.'
            && t.Glued(j)
            && t.Digits(at + prefix) > 0
            && t.Month(j + 1, out _, out int glued) > 0
            && glued == 0
                ? 1
                : 0;
        int afterOf = j + (t.Is(j, DateWordKind.From) || t.Is(j, DateWordKind.Of) ? 1 : 0);
        int afterWord = afterOf + (t.Is(afterOf, DateWordKind.Unit, out int unit) && unit == 3 ? 1 : 0);
        int k = t.Month(afterWord, out int month, out int monthCut);
        if (k > 0 && (monthCut == 0 || t.Text[afterWord].IsArabic))
        {
            p = new DatePoint
            {
                Weekday = -1,
                Day = day,
                Month = month,
                Shape = DateShape.Day,
                End = k,
                Cut = prefix > 0 ? dayCut : cut,
            };
            AfterMonth(t, ref p);
            return true;
        }
        if (afterOf == j && t.Is(j, DateWordKind.This) && t.Text.Form(j) is "الجاري" or "الحالي")
        {
            // «15 الجاري»
            p = UnitDates.Unit(3, 0, 0, j + 1) with
            {
                Day = day,
                Shape = DateShape.Day,
                Cut = prefix > 0 ? dayCut : cut,
            };
            return true;
        }
        return (afterOf > j || (t.IsForm(j, "الشهر") && t.Digits(at + prefix) > 0))
            && TryDayOfTold(t, afterOf, day, prefix > 0 ? dayCut : cut, ref p);
    }

    /// <summary>After a day and "of": «الشهر الثامن», «هذا الشهر», «الشهر الجاري».</summary>
    private static bool TryDayOfTold(DateTokens t, int i, int day, int cut, ref DatePoint p)
    {
        if (TryMonthNumber(t, i, out DatePoint month))
        {
            p = month with { Day = day, Shape = DateShape.Day, Cut = cut };
            return true;
        }
        month = new DatePoint { Weekday = -1 };
        if (i < t.End && UnitDates.TryModifiedUnit(t, i, ref month) && month is { Unit: 3, Count: 0 })
        {
            p = month with { Day = day, Shape = DateShape.Day, Cut = cut };
            return true;
        }
        return false;
    }

    /// <summary>"October 6, 2023", "Oct. 2023", «شهر أيلول الماضي», «يوليو 13».</summary>
    public static bool TryMonth(DateTokens t, int i, ref DatePoint p)
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
        p = new DatePoint
        {
            Weekday = -1,
            Month = month,
            Shape = DateShape.Month,
            End = k,
            Cut = at > i ? firstCut : cut,
        };
        if (t.Mark(k) == '/' && t.Month(k + 1, out int twin, out _) is > 0 and var afterTwin && twin == month)
        {
            p.End = k = afterTwin;
        }
        k += t.Mark(k) == '/' && t.Digits(k + 1) > 0 && t.Year(k + 1, false) < 0 ? 1 : 0;
        int d = t.Day(k, out int day, out int dayCut);
        bool isWord = d > 0 && t.Digits(k) < 0;
        if (
            d > 0
            && dayCut == 0
            && t.Year(k, false) < 0
            && !(t.Text[at].IsArabic && isWord && !IsDayInWords(t, k, d))
            && !(t.Mark(d) is '.' or ',' && t.Glued(d) && t.Digits(d + 1) >= 0 && t.Glued(d + 1))
        )
        {
            p.Day = day;
            p.End = d;
            p.Shape = DateShape.Day;
        }
        AfterMonth(t, ref p);
        return true;
    }

    /// <summary>The twin of a month («/نوفمبر»), the year, hijri and Gregorian marks, «الماضي», «الموافق …».</summary>
    public static void AfterMonth(DateTokens t, ref DatePoint p)
    {
        p.IsHijri = p.Month > 100;
        int month = p.Month;
        p.Month = p.IsHijri ? p.Month - 100 : p.Month;
        p.End += p.IsHijri && Holidays.IsBlessed(t, p.End) ? 1 : 0;
        if (
            t.Mark(p.End) is '/' or '(' or '-'
            && t.Month(p.End + 1, out int twin, out _) is > 0 and var after
            && twin == month
        )
        {
            p.End = after + (t.Mark(p.End) == '(' && t.Mark(after) == ')' ? 1 : 0);
        }
        else if (t.Month(p.End, out twin, out int twinCut) is > 0 and var beside && twin == month && twinCut == 0)
        {
            p.End = beside; // «أيار مايو»
        }
        YearAfter(t, ref p);
        if (
            p is { Month: 9, Day: 11, Year: 0, IsHijri: false }
            && (t.IsForm(p.End, "attacks") || t.IsForm(p.End, "attack"))
        )
        {
            p.Year = 2001; // the day that goes by its date
        }
        if (p.IsHijri && t.Is(p.End, DateWordKind.HijriMark))
        {
            p.End += 1 + (t.Mark(p.End + 1) == 'ـ' ? 1 : 0);
        }
        else if (
            !p.IsHijri
            && p.Year > 0
            && t.Is(p.End, DateWordKind.GregorianMark, out _, out int markCut)
            && markCut == 0
        )
        {
            p.End++;
        }
        if (p.Year == 0 && UnitDates.Step(t, p.End) is { } step && step != 0 && t.Text[p.End].IsArabic)
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
            if (
                next > p.End
                && !IsHijriDay(t, next)
                && PointReader.TryRead(t, next, out DatePoint gregorian)
                && gregorian is { IsHijri: false, Day: > 0 }
            )
            {
                p = gregorian with { Cut = p.Cut };
            }
        }
    }

    /// <summary>Whether another Hijri day follows, which is not the twin of the one before (and would follow it without end).</summary>
    private static bool IsHijriDay(DateTokens t, int i)
    {
        int weekday = i + (t.Is(i, DateWordKind.Weekday) ? 1 : 0);
        int end = t.Day(weekday, out _, out _);
        return end > 0
            && t.Month(end + (t.Is(end, DateWordKind.From) ? 1 : 0), out int month, out _) > 0
            && month > 100;
    }

    /// <summary>", 2023", «2023», «من عام 2023», «عام 2023», «من العام الجاري», "of last year".</summary>
    public static void YearAfter(DateTokens t, ref DatePoint p)
    {
        int j = p.End;
        j += t.Mark(j) is ',' or '،' or '/' ? 1 : 0;
        j +=
            t.Is(j, DateWordKind.From)
            || t.Is(j, DateWordKind.Of)
            || t.Is(j, DateWordKind.In, out _, out _) && t.Text[j].FormLength > 1
                ? 1
                : 0;
        int word = j;
        bool yearWord = t.Is(j, DateWordKind.Unit, out int u) && u == 4;
        j += yearWord ? 1 : 0;
        int year = t.Year(j, p.IsHijri);
        year = year < 0 && p.IsHijri ? t.Year(j, false) : year;
        year = year < 0 && !p.IsHijri && YearContext.Ends(t, j + 1) ? t.Year(j, 1000) : year;
        if (year > 0)
        {
            p.Year = year;
            p.End = j + 1;
            return;
        }
        if (YearInWords(t, j, out int afterWords) is > 0 and var inWords)
        {
            p.Year = inWords;
            p.End = afterWords;
            return;
        }
        if (
            p.IsHijri
            || (!yearWord && UnitDates.Step(t, word) is null && !t.IsForm(word, "ذلك") && !t.IsForm(word, "that"))
            || (word == p.End && !yearWord)
        )
        {
            return;
        }
        DatePoint of = new() { Weekday = -1 };
        if (UnitDates.TryModifiedUnit(t, word, ref of) && of.Unit == 4)
        {
            p.Unit = 4;
            p.Step = of.Step;
            p.IsAnaphoric = of.IsAnaphoric;
            p.End = of.End;
        }
    }

    /// <summary>«شهر 3», «الشهر الثامن», «شهر عشرة», with the year after it.</summary>
    public static bool TryMonthNumber(DateTokens t, int i, out DatePoint p)
    {
        p = new DatePoint { Weekday = -1 };
        if (
            i >= t.End
            || !t.Is(i, DateWordKind.Unit, out int unit, out int cut)
            || unit != 3
            || t.Text.Form(i)[cut..] is not ("شهر" or "الشهر")
        )
        {
            return false;
        }
        int month = t.Digits(i + 1);
        if (month < 0 && !t.Is(i + 1, DateWordKind.Number, out month, out int and) | and > 0)
        {
            return false;
        }
        int end = i + 2;
        if (month <= 2 && t.Digits(i + 1) < 0 && (t.IsForm(end, "عشر") || t.IsForm(end, "عشره")))
        {
            (month, end) = (month + 10, end + 1);
        }
        if (month is < 1 or > 12 || t.IsForm(i + 1, "واحد"))
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = -1,
            Month = month,
            Shape = DateShape.Month,
            End = end,
            Cut = cut,
        };
        YearAfter(t, ref p);
        return true;
    }

    /// <summary>A month by name or number, whole, with its year.</summary>
    public static bool TryAnyMonth(DateTokens t, int i, ref DatePoint p)
    {
        if (TryMonthNumber(t, i, out DatePoint numbered))
        {
            p = numbered;
            return true;
        }
        return TryMonth(t, i, ref p);
    }

    /// <summary>A year in Arabic words that starts with its thousands: «ألفين وسبعة وعشرين». Its value or -1.</summary>
    public static int YearInWords(DateTokens t, int i, out int end)
    {
        end = i;
        if (
            i >= t.End
            || t.Text.Form(i) is not ("الف" or "الفين" or "الفان")
            || !AmountReader.TryRead(t.Text, i, t.End, out Amount amount)
        )
        {
            return -1;
        }
        end = amount.EndToken;
        Bounds bounds = amount.Bounds;
        return bounds.Low == bounds.High && bounds.Low is >= 1800 and <= 2100 ? (int)bounds.Low : -1;
    }

    /// <summary>«يوم 27», «في السابع والعشرين», «في 15» at the end of what is said: a day of the month of the reference or the one before.</summary>
    public static bool TryBareDay(DateTokens t, int i, ref DatePoint p)
    {
        bool named = t.IsForm(i, "يوم");
        int at = named ? i + 1 : i;
        int end = t.Day(at, out int day, out int cut);
        if (end < 0 || !IsBareDay(t, at, end))
        {
            return false;
        }
        bool words = t.Digits(at) < 0;
        bool inside = t.IsForm(at - 1, "في") || (cut > 0 && t.Text.Form(at)[cut - 1] == 'ل');
        bool ends = end >= t.End || t.Text[end].Kind == TokenKind.Punctuation;
        if (!named && !(inside && (words ? end - at > 1 : ends && !Separates(t, end))))
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = -1,
            Day = day,
            Shape = DateShape.Day,
            End = end,
            Cut = named ? 0 : cut,
        };
        return true;
    }

    /// <summary>Whether a day stands alone: no unit, percentage, fraction or other number follows it.</summary>
    public static bool IsBareDay(DateTokens t, int at, int end)
    {
        bool words = t.Digits(at) < 0;
        if (words && !(t.Text[at].IsArabic && IsDefinite(t.Text.Form(at))))
        {
            return false;
        }
        if (end >= t.End)
        {
            return true;
        }
        if (t.Mark(end) is '%' or '٪' or '/' or ':' or '٫' || (Separates(t, end) && t.Glued(end)))
        {
            return false;
        }
        return t.Digits(end) < 0
            && !t.Is(end, DateWordKind.From)
            && !t.Is(end, DateWordKind.Unit)
            && (words || t.Text[at].IsArabic || t.Text[end].Kind != TokenKind.Word || !t.Text[end].IsLatin);
    }

    /// <summary>A mark between the digits of one figure.</summary>
    private static bool Separates(DateTokens t, int i) =>
        t.Mark(i) is '.' or ',' or '،' or '-' or '–' && t.Digits(i + 1) >= 0;

    private static bool IsDefinite(ReadOnlySpan<char> form) =>
        form.StartsWith("ال") || form.StartsWith("لل") || form.StartsWith("وال");

    /// <summary>«يناير الحادي والعشرين», «مايو تسعة وعشرين» with no noun after it that it would count.</summary>
    private static bool IsDayInWords(DateTokens t, int at, int end) =>
        end - at > 1
        && (
            IsDefinite(t.Text.Form(at))
            || end >= t.End
            || t.Text[end].Kind != TokenKind.Word
            || YearInWords(t, end, out _) > 0
        );
}
