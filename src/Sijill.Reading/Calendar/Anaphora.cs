namespace Sijill.Reading.Calendar;

/// <summary>Times counted from the date told before them: «اليوم نفسه», «العام ذاته», "that day", "the same month", "the next day", "two years later".</summary>
internal static class Anaphora
{
    /// <summary>«نفسه», «ذاته» behind a unit of time.</summary>
    public static bool IsSame(DateTokens t, int i) =>
        i >= 0 && i < t.End && t.Text.Form(i) is "نفسه" or "نفسها" or "ذاته" or "ذاتها" or "عينه" or "عينها";

    /// <summary>A day, week, month or year that is the one of the date told before, or the one next to it.</summary>
    public static bool TryUnit(DateTokens t, int i, ref DatePoint p)
    {
        if (i < 0 || i >= t.End)
        {
            return false;
        }
        return t.Text[i].IsArabic ? TryArabic(t, i, ref p) : TryEnglish(t, i, ref p);
    }

    /// <summary>"two years later", "a week later".</summary>
    public static bool TryLater(DateTokens t, int i, ref DatePoint p)
    {
        if (
            i >= t.End
            || t.Text[i].IsArabic
            || !CountedDates.TryCount(t, i, out int n, out int unit, out int end)
            || !(t.IsForm(end, "later") || (t.IsForm(end, "after") && t.IsForm(end + 1, "that")))
        )
        {
            return false;
        }
        end += t.IsForm(end, "later") ? 1 : 2;
        // Years and months after a date are a year, a month.
        p = UnitDates.Unit(unit, unit >= 3 ? n : 1, 0, end) with
        {
            IsAnaphoric = true,
        };
        if (unit < 3)
        {
            (p.Count, p.Shape) = (n, DateShape.Day);
        }
        return true;
    }

    private static bool TryArabic(DateTokens t, int i, ref DatePoint p)
    {
        bool that = t.IsForm(i, "ذلك") || t.IsForm(i, "تلك") || t.IsForm(i, "نفس") || t.IsForm(i, "ذات");
        int at = that ? i + 1 : i;
        if (!t.Is(at, DateWordKind.Unit, out int unit, out int cut) || unit > 4 || (that && cut > 0))
        {
            if (!(t.Is(at, DateWordKind.Relative, out int day, out cut) && day == 0 && (!that || cut == 0)))
            {
                return false;
            }
            unit = 1;
        }
        ReadOnlySpan<char> form = t.Text.Form(at)[cut..];
        if (!form.StartsWith("ال") || !(that || IsSame(t, at + 1)))
        {
            return false;
        }
        p = UnitDates.Unit(unit, 0, 0, at + (that ? 1 : 2)) with { Cut = cut, IsAnaphoric = true };
        return true;
    }

    private static bool TryEnglish(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        bool same = at > i && t.IsForm(at, "same");
        bool that = at == i && t.IsForm(at, "that");
        bool next = at > i && (t.IsForm(at, "next") || t.IsForm(at, "following") || t.IsForm(at, "previous"));
        if (
            !(same || that || next)
            || !t.Is(at + 1, DateWordKind.Unit, out int unit)
            || unit > (next ? 1 : 4)
            || t.Text.Form(at + 1)[^1] == 's'
        )
        {
            return false;
        }
        int step =
            !next ? 0
            : t.IsForm(at, "previous") ? -1
            : 1;
        p = UnitDates.Unit(unit, step, 0, at + 2) with { IsAnaphoric = true };
        return true;
    }
}
