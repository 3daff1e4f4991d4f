namespace Sijill.Reading.Calendar;

/// <summary>Dates in digits: 2025-11-06, 2025/11/6, 6/11/2025, 6.11.2025, 3/2015.</summary>
internal static class NumericDates
{
    public static bool TryRead(DateTokens t, int i, ref DatePoint p)
    {
        int a = t.Digits(i);
        char mark = t.Mark(i + 1);
        if (a < 0 || mark is not ('/' or '-' or '.' or '\\') || (t.Mark(i - 1) is '/' or '-' && t.Glued(i)))
        {
            return false;
        }
        int b = t.Digits(i + 2);
        int c = b >= 0 && t.Mark(i + 3) == mark ? t.Digits(i + 4) : -1;
        bool glued = t.Glued(i + 1) && t.Glued(i + 2);
        if (c >= 0 && (IsTight(t, i, mark, c) || (glued && t.Glued(i + 3) && t.Glued(i + 4))))
        {
            return TryThree(t, i, a, b, c, mark, ref p);
        }
        return b >= 0 && glued && TryMonthYear(t, i, a, b, mark, ref p);
    }

    /// <summary>«15/ 5/ 1948», "29 / 11 / 1947": blanks do not part a whole date with slashes.</summary>
    private static bool IsTight(DateTokens t, int i, char mark, int last) =>
        mark == '/' && last >= 1800 && t.Text[i].FormLength <= 2 && t.Text[i + 4].End - t.Text[i].Start <= 14;

    private static bool TryThree(DateTokens t, int i, int a, int b, int c, char mark, ref DatePoint p)
    {
        bool yearFirst = t.Text[i].FormLength == 4;
        int year = yearFirst ? a : c;
        if (t.Text[yearFirst ? i : i + 4].FormLength == 2 && mark != '.')
        {
            year += year > 50 ? 1900 : 2000;
        }
        else if (t.Text[yearFirst ? i : i + 4].FormLength != 4)
        {
            return false;
        }
        int x = yearFirst ? b : a;
        int y = yearFirst ? c : b;
        // After the year the month stands first; before it the day does, unless only the other order is a date.
        (int day, int month) = yearFirst ? (y, x) : (x, y);
        if (month > 12 && day <= 12)
        {
            (day, month) = (month, day);
        }
        bool marked = t.Is(i + 5, DateWordKind.HijriMark, out _, out int cut) && cut == 0;
        bool hijri = year is >= UmmAlQura.FirstYear and <= UmmAlQura.LastYear && (marked || mark == '/');
        if (
            month is < 1 or > 12
            || day < 1
            || !(hijri ? day <= 30 : year is >= 1000 and <= 2100 && day <= DateTime.DaysInMonth(year, month))
        )
        {
            return false;
        }
        bool gregorian = !hijri && t.IsForm(i + 5, "م") && t.Glued(i + 5);
        p = new DatePoint
        {
            Weekday = -1,
            Year = year,
            Month = month,
            Day = day,
            IsHijri = hijri,
            Shape = DateShape.Day,
            End = i + 5 + ((hijri && marked) || gregorian ? 1 : 0),
        };
        return true;
    }

    private static bool TryMonthYear(DateTokens t, int i, int a, int b, char mark, ref DatePoint p)
    {
        if (mark is '/' or '-' && a is >= 1 and <= 12 && t.Year(i + 2, false) > 0)
        {
            p = new DatePoint
            {
                Weekday = -1,
                Year = b,
                Month = a,
                Shape = DateShape.Month,
                End = i + 3,
            };
            return true;
        }
        // "2011/12" and "2011-12" are seasons; "2015/3" is a month.
        if (mark is '/' or '-' && t.Year(i, false) > 0 && b is >= 1 and <= 12 && (b < 10 || b <= a % 100))
        {
            p = new DatePoint
            {
                Weekday = -1,
                Year = a,
                Month = b,
                Shape = DateShape.Month,
                End = i + 3,
            };
            return true;
        }
        return TryDayMonth(t, i, a, b, mark, ref p);
    }

    /// <summary>«22/04», «04/22», «7/2» after a word that wants a date: the day first where both may be; "22-4" only there.</summary>
    private static bool TryDayMonth(DateTokens t, int i, int a, int b, char mark, ref DatePoint p)
    {
        if (
            a is < 1 or > 31
            || b is < 1 or > 31
            || (a > 12 && b > 12)
            || t.Text[i].FormLength > 2
            || t.Text[i + 2].FormLength > 2
        )
        {
            return false;
        }
        int comma = t.Mark(i + 3) is ',' or '،' ? i + 4 : i;
        int year = comma > i ? t.Year(comma, false) : -1;
        bool wants =
            t.IsForm(i - 1, "في")
            || t.IsForm(i - 1, "منذ")
            || t.IsForm(i - 1, "يوم")
            || t.IsForm(i - 1, "بتاريخ")
            || t.IsForm(i - 1, "on")
            || t.IsForm(i - 1, "since");
        wants |= (a, b) == (9, 11) && i > 0 && t.Text[i - 1].IsLatin;
        bool certain = (a > 12) != (b > 12) && (a, b) != (24, 7);
        bool of = t.Is(i + 3, DateWordKind.From) || t.Is(i + 3, DateWordKind.Of) || t.Mark(i + 3) is '%' or '٪';
        if (t.Month(i + 3, out _, out _) > 0 && mark == '-')
        {
            return false; // "12-13 February": two days
        }
        if (of || !(mark == '/' ? wants || certain || year > 0 : wants && certain && mark != '\\'))
        {
            return false;
        }
        // With a comma and the year, or after a Latin word, it is the American order.
        bool american = (year > 0 || (i > 0 && t.Text[i - 1].IsLatin)) && a <= 12;
        if (american && year < 0 && (a, b) == (9, 11))
        {
            year = 2001; // the day that goes by its digits
        }
        bool monthFirst = b > 12 || american;
        (int day, int month) = monthFirst ? (b, a) : (a, b);
        if (day > DateTime.DaysInMonth(2000, month))
        {
            return false;
        }
        p = new DatePoint
        {
            Weekday = -1,
            Day = day,
            Month = month,
            Year = Math.Max(0, year),
            Shape = DateShape.Day,
            End = comma > i && t.Year(comma, false) > 0 ? comma + 1 : i + 3,
        };
        return true;
    }
}
