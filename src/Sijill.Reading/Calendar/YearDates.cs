namespace Sijill.Reading.Calendar;

/// <summary>Years: «عام 2019», "in 2019", «سنة 48», «1987م», «1405هـ», «حرب 1967», "the 2003 invasion", "(1987)".</summary>
internal static class YearDates
{
    // How many years of a list ("2008, 2009 and 2010") are looked back through.
    private const int MaxList = 6;

    public static bool TryRead(DateTokens t, int i, ref DatePoint p) =>
        TryNamed(t, i, ref p) || TryMarked(t, i, ref p) || TryBare(t, i, ref p);

    /// <summary>«عام 2019», «سنة 636 م», «سنة الـ 82», «عام ألفين وتسعة», "the year 2000".</summary>
    private static bool TryNamed(DateTokens t, int i, ref DatePoint p)
    {
        if (!t.Is(i, DateWordKind.Unit, out int u, out int cut) || u != 4)
        {
            return false;
        }
        int at = i + 1 + (t.Text[i].IsArabic && t.IsForm(i + 1, "ال") && t.Digits(i + 2) > 0 ? 1 : 0);
        int year = t.Year(at, 1000);
        int end = at + 1;
        if (year < 0 && t.Text[i].IsArabic && IsOne(t.Text.Form(i)[cut..]) && !FollowsNumber(t, i))
        {
            year = Short(t, at);
        }
        if (year < 0)
        {
            year = MonthDates.YearInWords(t, i + 1, out end);
        }
        if (year <= 0)
        {
            return false;
        }
        p = Of(year, end, cut);
        Mark(t, ref p);
        return true;
    }

    /// <summary>«1987م», «1405 هـ», «1250 هجرية»: the mark makes it a year.</summary>
    private static bool TryMarked(DateTokens t, int i, ref DatePoint p)
    {
        int year = t.Year(i, 100);
        if (year < 0 || !(t.Text[i].SpaceBefore || i == 0 || (t.Text[i - 1].IsArabic && t.Text[i - 1].FormLength <= 2)))
        {
            return false;
        }
        bool hijri = t.Is(i + 1, DateWordKind.HijriMark, out _, out int cut) && cut == 0;
        bool letter = t.IsForm(i + 1, "م") || t.IsForm(i + 1, "ad") || t.IsForm(i + 1, "ah") || t.IsForm(i + 1, "ce");
        // «1500م» are metres.
        bool gregorian =
            !hijri
            && t.Is(i + 1, DateWordKind.GregorianMark, out _, out cut)
            && cut == 0
            && (!letter || (t.Glued(i + 1) && year is >= 1800 and <= 2100));
        if (!(hijri || gregorian) || (hijri && year > UmmAlQura.LastYear))
        {
            return false;
        }
        p = Of(year, i + 1, 0);
        Mark(t, ref p);
        return true;
    }

    /// <summary>Four digits that the words around them make a year.</summary>
    private static bool TryBare(DateTokens t, int i, ref DatePoint p)
    {
        int year = t.Year(i, 1000);
        if (year < 0 || (t.Glued(i + 1) && t.IsForm(i + 1, "s")))
        {
            return false;
        }
        bool wanted =
            year >= 1900 ? Wants(t, i - 1, 0) || IsEvent(t, i) : Wants(t, i - 1, 0) && YearContext.Ends(t, i + 1);
        if (!wanted)
        {
            return false;
        }
        p = Of(year, i + 1, 0);
        return true;
    }

    private static DatePoint Of(int year, int end, int cut) =>
        new()
        {
            Weekday = -1,
            Year = year,
            Shape = DateShape.Year,
            End = end,
            Cut = cut,
        };

    /// <summary>«هـ», «م», «ق.م», «قبل الميلاد» behind a year.</summary>
    private static void Mark(DateTokens t, ref DatePoint p)
    {
        if (t.Is(p.End, DateWordKind.HijriMark, out _, out int cut) && cut == 0)
        {
            p.IsHijri = true;
            p.End++;
        }
        else if (t.Is(p.End, DateWordKind.GregorianMark, out _, out cut) && cut == 0)
        {
            p.End++;
        }
        else if (t.IsForm(p.End, "قبل") && t.IsForm(p.End + 1, "الميلاد"))
        {
            (p.Year, p.End) = (0, p.End + 2);
        }
        else if (t.IsForm(p.End, "ق") && t.Mark(p.End + 1) == '.' && t.IsForm(p.End + 2, "م"))
        {
            (p.Year, p.End) = (0, p.End + 3);
        }
    }

    private static bool IsOne(ReadOnlySpan<char> unit) => unit is "عام" or "العام" or "سنه" or "السنه";

    private static bool FollowsNumber(DateTokens t, int i) =>
        t.Digits(i - 1) >= 0
        || t.Is(i - 1, DateWordKind.Number)
        || t.Is(i - 1, DateWordKind.Every)
        || Amounts.AmountReader.MayStart(i > 0 ? t.Text.Form(i - 1) : default);

    /// <summary>«عام 247», and «سنة 48» for one of the last century, where nothing follows that the digits would count; or -1.</summary>
    private static int Short(DateTokens t, int i)
    {
        int year = t.Digits(i);
        if (year < 30 || t.Text[i].FormLength is < 2 or > 3 || !YearContext.Ends(t, i + 1))
        {
            return -1;
        }
        return year < 100 ? 1900 + year : year;
    }

    /// <summary>Whether four digits after this token are a year: "in", "since", "early", "before", a mark or "and" after another year.</summary>
    private static bool Wants(DateTokens t, int i, int depth)
    {
        if (i < 0 || depth > MaxList)
        {
            return false;
        }
        if (t.Mark(i) is '-' or '–' or ',' or '،')
        {
            return (t.Year(i - 1, false) > 0 && (t.Mark(i) is '-' or '–' || Wants(t, i - 2, depth + 1)))
                || (t.Mark(i) is '-' or '–' && t.Is(i - 1, DateWordKind.Mid));
        }
        if (t.Is(i, DateWordKind.And) || t.IsForm(i, "or") || t.IsForm(i, "او"))
        {
            int before = i - 1 - (t.Mark(i - 1) is ',' or '،' ? 1 : 0);
            return t.Year(before, false) > 0 && Wants(t, before - 1, depth + 1);
        }
        return t.Is(i, DateWordKind.In)
            || t.Is(i, DateWordKind.Since)
            || t.Is(i, DateWordKind.Until)
            || t.Is(i, DateWordKind.From)
            || t.Is(i, DateWordKind.Early)
            || t.Is(i, DateWordKind.Late)
            || t.Is(i, DateWordKind.Mid)
            || t.Is(i, DateWordKind.Between)
            || (t.Is(i, DateWordKind.Unit, out int unit) && unit == 4)
            || (t.Is(i, DateWordKind.Of) && YearContext.Ends(t, i + 2))
            || t.IsForm(i, "before")
            || t.IsForm(i, "after")
            || t.IsForm(i, "fiscal");
    }

    /// <summary>«حرب 1967», "the 2003 invasion", "(1987)".</summary>
    private static bool IsEvent(DateTokens t, int i)
    {
        if (t.Mark(i - 1) == '(')
        {
            return t.Mark(i + 1) == ')' && YearContext.Ends(t, i + 2);
        }
        if (i == 0 || t.Text[i - 1].Kind != Text.TokenKind.Word)
        {
            return false;
        }
        return t.Text[i - 1].IsArabic
            ? YearContext.IsEvent(t.Text.Form(i - 1)) && (t.Digits(i) % 100 != 0 || YearContext.Ends(t, i + 1))
            : YearContext.IsBeforeEvent(t, i);
    }
}
