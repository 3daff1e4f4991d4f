namespace Sijill.Reading.Calendar;

/// <summary>Dates counted from the reference: "three days ago", «قبل عام», "two weeks from now", «بعد ثلاثة أيام».</summary>
internal static class CountedDates
{
    public static bool TryRead(DateTokens t, int i, ref DatePoint p) => TryAgo(t, i, ref p) || TryAhead(t, i, ref p);

    /// <summary>"three days ago", «قبل 5 أشهر», «قبل عام», «قبل أسبوعين».</summary>
    public static bool TryAgo(DateTokens t, int i, ref DatePoint p)
    {
        if (t.Is(i, DateWordKind.Ago, out _, out int cut) && t.Text[i].IsArabic)
        {
            // «قبل عام 2020» is before a year.
            if (t.Year(i + 2, false) < 0 && TryCount(t, i + 1, out int n, out int unit, out int end))
            {
                p = new DatePoint
                {
                    Weekday = -1,
                    Unit = unit,
                    Step = -1,
                    Count = n,
                    Shape = DateShape.Day,
                    End = end,
                    Cut = cut,
                };
                return true;
            }
            return false;
        }
        if (
            TryCount(t, i, out int count, out int u, out int after)
            && t.Text[i].IsArabic == false
            && t.Is(after, DateWordKind.Ago)
        )
        {
            p = new DatePoint
            {
                Weekday = -1,
                Unit = u,
                Step = -1,
                Count = count,
                Shape = DateShape.Day,
                End = after + 1,
            };
            return true;
        }
        return false;
    }

    /// <summary>"two weeks from now", «3 أيام من الآن»; "in two weeks" and «بعد ثلاثة أيام» where the clause looks ahead; «خلال أسبوعين», the two weeks up to the reference.</summary>
    private static bool TryAhead(DateTokens t, int i, ref DatePoint p)
    {
        bool within = t.IsForm(i, "خلال");
        bool after = t.Is(i, DateWordKind.After) && t.Text[i].IsArabic;
        bool inside = t.IsForm(i, "in");
        int at = i + (within || after || inside ? 1 : 0);
        if (!TryCount(t, at, out int n, out int unit, out int end))
        {
            return false;
        }
        if (at == i)
        {
            bool now =
                (t.IsForm(end, "من") && t.IsForm(end + 1, "الان"))
                || (t.IsForm(end, "from") && (t.IsForm(end + 1, "now") || t.IsForm(end + 1, "today")));
            p = Point(n, unit, 1, DateShape.Day, end + 2);
            return now;
        }
        if (within)
        {
            p = Point(n, unit, -1, DateShape.Days, end);
            return n > 1 && !t.Is(end, DateWordKind.From);
        }
        p = Point(n, unit, 1, DateShape.Day, end);
        return !t.Is(end, DateWordKind.From) && !t.Is(end, DateWordKind.Of) && LooksAhead(t, i);
    }

    private static DatePoint Point(int n, int unit, int step, DateShape shape, int end) =>
        new()
        {
            Weekday = -1,
            Unit = unit,
            Step = step,
            Count = n,
            Shape = shape,
            End = end,
        };

    /// <summary>Whether "will", «سوف» or a verb with the «سـ» of the future stands shortly before, or nothing does.</summary>
    private static bool LooksAhead(DateTokens t, int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - 12; k--)
        {
            ReadOnlySpan<char> form = t.Text.Form(k);
            if (form is "will" or "سوف" || IsFuture(form))
            {
                return true;
            }
            if (t.Mark(k) is '.' or '؟')
            {
                return false;
            }
        }
        return i == 0;
    }

    /// <summary>A verb of the future by its first letters; nouns that start alike are left out: «سيارة», «سيطر», «سنوات», «ساعات».</summary>
    private static bool IsFuture(ReadOnlySpan<char> form)
    {
        if (form.Length < 4 || form[0] != 'س')
        {
            return false;
        }
        return form[1] switch
        {
            'ي' => form[2] is not ('ا' or 'د' or 'ط' or 'ر' or 'ف' or 'ن'),
            'ت' => form[2] is not ('ا' or 'و') && form is not "ستين",
            'ن' => form[2] is not ('و' or 'ي'),
            'ا' => form.Length > 4
                && form[2] is not ('ب' or 'ح' or 'ن')
                && !(form[2] == 'ع' && form[3] is 'ه' or 'ا' or 'ت' or 'د' or 'ي'),
            _ => false,
        };
    }

    /// <summary>A number with a unit of days to years: "three days", «5 أشهر», «أسبوعين», «عام».</summary>
    public static bool TryCount(DateTokens t, int i, out int n, out int unit, out int end)
    {
        n = t.Digits(i);
        unit = 0;
        end = i;
        if (t.IsForm(i, "a") && (t.Is(i + 1, DateWordKind.Few, out n) || t.IsForm(i + 1, "couple")))
        {
            bool couple = t.IsForm(i + 1, "couple");
            n = couple ? 2 : n;
            end = i + (couple && t.Is(i + 2, DateWordKind.Of) ? 3 : 2);
            return t.Is(end++, DateWordKind.Unit, out unit) && unit is >= 1 and <= 4;
        }
        if (n > 0 && t.Is(i + 1, DateWordKind.Unit, out unit) && unit is >= 1 and <= 4)
        {
            end = i + 2;
            return n < 200;
        }
        if (
            (t.Is(i, DateWordKind.Number, out n) || t.Is(i, DateWordKind.Few, out n))
            && t.Is(i + 1, DateWordKind.Unit, out unit)
            && unit is >= 1 and <= 4
        )
        {
            end = i + 2;
            return true;
        }
        if (t.Is(i, DateWordKind.Unit, out unit) && unit is >= 1 and <= 4 && t.Text[i].IsArabic)
        {
            ReadOnlySpan<char> form = t.Text.Form(i);
            n = form.EndsWith("ين") || form.EndsWith("ان") ? 2 : 1;
            end = i + 1;
            return !form.StartsWith("ال")
                && form is not ("ايام" or "اسابيع" or "اشهر" or "شهور" or "سنوات" or "اعوام" or "سنين");
        }
        return false;
    }
}
