namespace Sijill.Reading.Calendar;

/// <summary>Centuries: «القرن العشرين», «القرن الـ19», «القرنين الثامن عشر والتاسع عشر», «القرن الماضي», "the 19th century", "last century".</summary>
internal static class CenturyDates
{
    private const int Latest = 25;

    public static bool TryRead(DateTokens t, int i, ref DatePoint p) =>
        i < t.End && (t.Text[i].IsArabic ? TryArabic(t, i, ref p) : TryEnglish(t, i, ref p));

    private static bool TryArabic(DateTokens t, int i, ref DatePoint p)
    {
        if (!t.Is(i, DateWordKind.Century, out int kind, out int cut))
        {
            return false;
        }
        int at = i + 1;
        if (kind == 1 && UnitDates.Step(t, at) is { } step)
        {
            p = Point(0, 0, at + 1, cut) with { Step = step };
            return true;
        }
        at += t.IsForm(at, "ال") && t.Digits(at + 1) > 0 ? 1 : 0;
        int end = t.Day(at, out int first, out int dayCut);
        if (end < 0 || dayCut > 0 || first is < 1 or > Latest)
        {
            return false;
        }
        int last = first;
        if (kind == 2)
        {
            int second = end + (t.IsForm(end, "و") ? 1 : 0);
            int after = t.Day(second, out last, out _);
            if (after < 0 || last < first || last > Latest)
            {
                return false;
            }
            end = after;
        }
        p = Point(first, last, end, cut);
        Mark(t, ref p);
        return true;
    }

    /// <summary>"the 19th century", "early twentieth-century", "the last century".</summary>
    private static bool TryEnglish(DateTokens t, int i, ref DatePoint p)
    {
        int at = t.Is(i, DateWordKind.The) ? i + 1 : i;
        if (UnitDates.Step(t, at) is { } step && t.Is(at + 1, DateWordKind.Century))
        {
            p = Point(0, 0, at + 2, 0) with { Step = step };
            return true;
        }
        int end = t.Day(at, out int century, out _);
        if (end < 0 || century > Latest || (t.Digits(at) > 0 && end == at + 1))
        {
            return false;
        }
        end += t.Mark(end) == '-' && t.Glued(end) ? 1 : 0;
        if (!t.Is(end, DateWordKind.Century) || t.IsForm(at, "a") || t.IsForm(at, "one"))
        {
            return false;
        }
        p = Point(century, century, end + 1, 0);
        return true;
    }

    private static DatePoint Point(int first, int last, int end, int cut) =>
        new()
        {
            Weekday = -1,
            Century = first,
            LastCentury = last,
            Shape = DateShape.Century,
            End = end,
            Cut = cut,
        };

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
            p.IsHijri = true; // no day of it is known
            p.End += 2;
        }
    }

    /// <summary>The hundred years that share their first two digits, as EDTF counts them; thirds where early, middle or late. Hijri ones give no days.</summary>
    public static (DateOnly From, DateOnly To)? Days(in DatePoint p, DateOnly? reference)
    {
        int first = p.Century;
        int last = p.LastCentury;
        if (p.Step is { } step)
        {
            if (reference is not { } r)
            {
                return null;
            }
            first = last = (r.Year / 100) + 1 + step;
        }
        if (p.IsHijri || first < 1 || last > Latest)
        {
            return null;
        }
        int from = Math.Max(1, (first - 1) * 100);
        int to = (last * 100) - 1;
        (from, to) = p.Part switch
        {
            1 => (from, (first - 1) * 100 + 33),
            2 => ((first - 1) * 100 + 34, (first - 1) * 100 + 66),
            3 => ((first - 1) * 100 + 67, to),
            8 => (from, (first - 1) * 100 + 49),
            9 => ((first - 1) * 100 + 50, to),
            _ => (from, to),
        };
        return (new DateOnly(Math.Max(1, from), 1, 1), new DateOnly(to, 12, 31));
    }
}
