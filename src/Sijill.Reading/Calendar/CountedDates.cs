namespace Sijill.Reading.Calendar;

/// <summary>Dates counted from the reference: "three days ago", «قبل عام», "two weeks from now", «بعد ثلاثة أيام».</summary>
internal static class CountedDates
{
    public static bool TryRead(DateTokens t, int i, ref DatePoint p) =>
        TryAgo(t, i, ref p) || TryAhead(t, i, ref p) || Anaphora.TryLater(t, i, ref p);

    /// <summary>"three days ago", «قبل 5 أشهر», «قبل عام», «قبل أسبوعين».</summary>
    public static bool TryAgo(DateTokens t, int i, ref DatePoint p)
    {
        if (t.Is(i, DateWordKind.Ago, out _, out int cut) && t.Text[i].IsArabic)
        {
            // «قبل عام 2020» is before a year.
            int first = i + 1 + About(t, i + 1);
            if (first == i + 1 && TrySome(t, i + 1, out int somes))
            {
                p = Unknown(somes) with { Cut = cut };
                return true;
            }
            if (t.Year(first + 1, false) < 0 && TryCount(t, first, out int n, out int unit, out int end))
            {
                // «قبل أكثر من عام» tells no day.
                p = (first > i + 2 ? Unknown(end) : Point(n, unit, -1, DateShape.Day, end)) with
                {
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
        if (t.IsForm(i + 1, "ago") && TrySome(t, i, out int some))
        {
            p = Unknown(some + 1);
            return true;
        }
        return false;
    }

    /// <summary>«نحو», «أكثر من» between «قبل» and its number: how many tokens.</summary>
    private static int About(DateTokens t, int i) =>
        t.IsForm(i, "نحو") || t.IsForm(i, "حوالي") || t.IsForm(i, "قرابه") || t.IsForm(i, "زهاء") ? 1
        : (t.IsForm(i, "اكثر") || t.IsForm(i, "اقل")) && t.IsForm(i + 1, "من") ? 2
        : 0;

    /// <summary>What tells that a time has passed and not how long: it has no days.</summary>
    private static DatePoint Unknown(int end) =>
        new()
        {
            Weekday = -1,
            Unit = 8,
            Step = -1,
            Shape = DateShape.Days,
            IsVague = true,
            End = end,
        };

    /// <summary>«أيام», "years" without a number.</summary>
    private static bool TrySome(DateTokens t, int i, out int end)
    {
        end = i + 1;
        if (!t.Is(i, DateWordKind.Unit, out int unit, out int cut) || cut > 0 || unit is not ((>= 1 and <= 4) or 6))
        {
            return false;
        }
        ReadOnlySpan<char> form = t.Text.Form(i);
        return IsPlural(form) || form is "days" or "weeks" or "months" or "years" or "decades";
    }

    /// <summary>"two weeks from now", «3 أيام من الآن»; "in two weeks" and «بعد ثلاثة أيام» where the clause looks ahead; «خلال أسبوعين», the two weeks up to the reference.</summary>
    private static bool TryAhead(DateTokens t, int i, ref DatePoint p)
    {
        bool within = t.IsForm(i, "خلال");
        bool after = t.Is(i, DateWordKind.After, out _, out int cut) && t.Text[i].IsArabic;
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
        p.Cut = cut;
        return !t.Is(end, DateWordKind.From) && !t.Is(end, DateWordKind.Of) && (i == 0 || Tense.LooksAhead(t, i));
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
        if (n > 0 && t.Is(i + 1, DateWordKind.Unit, out unit, out int unitCut) && unit is >= 1 and <= 4 && unitCut == 0)
        {
            end = AfterOne(t, i + 2);
            return n < 200;
        }
        if (
            (t.Is(i, DateWordKind.Number, out n) || t.Is(i, DateWordKind.Few, out n))
            && t.Is(i + 1, DateWordKind.Unit, out unit, out unitCut)
            && unit is (>= 1 and <= 4) or 6
            && unitCut == 0
        )
        {
            end = i + 2;
            (n, unit) = unit == 6 ? (10 * n, 4) : (n, unit);
            return true;
        }
        if (t.Is(i, DateWordKind.Unit, out unit) && unit is (>= 1 and <= 4) or 6 && t.Text[i].IsArabic)
        {
            ReadOnlySpan<char> form = t.Text.Form(i);
            n = form.EndsWith("ين") || form.EndsWith("ان") ? 2 : 1;
            (n, unit) = unit == 6 ? (10 * n, 4) : (n, unit);
            end = AfterOne(t, i + 1);
            return !form.StartsWith("ال") && !IsPlural(form) && form is not ("شهري" or "سنتي" or "عامي" or "يومي");
        }
        return false;
    }

    /// <summary>«يوم واحد», «يومين اثنين»: the number said once more.</summary>
    private static int AfterOne(DateTokens t, int end) =>
        t.IsForm(end, "واحد") || t.IsForm(end, "واحده") || t.IsForm(end, "اثنين") || t.IsForm(end, "اثنتين")
            ? end + 1
            : end;

    private static bool IsPlural(ReadOnlySpan<char> form) =>
        form is "ايام" or "اسابيع" or "اشهر" or "شهور" or "سنوات" or "اعوام" or "سنين" or "عقود";
}
