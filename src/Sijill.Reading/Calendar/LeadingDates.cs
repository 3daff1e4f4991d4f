namespace Sijill.Reading.Calendar;

/// <summary>The first months or a half of a year: "the first nine months of 2023", «الأشهر التسعة الأولى من العام الجاري», «أول ثلاثة أشهر من 2024», «النصف الثاني من عام 2022».</summary>
internal static class LeadingDates
{
    public static bool TryRead(DateTokens t, int at, DateOnly? reference, out DateMention mention)
    {
        mention = default;
        int months = 6;
        if (
            !TryHalf(t, at, out int half, out int end)
            && !TryMonthsBehind(t, at, out months, out end)
            && !TryMonthsAhead(t, at, out months, out end)
        )
        {
            return false;
        }
        if (months is < 1 or > 11 || !TryYear(t, end, out DatePoint whole))
        {
            return false;
        }
        (Edtf edtf, DateOnly? from, _) = DateResolution.Of(whole, reference);
        DateOnly? first = from?.AddMonths(half == 2 ? 6 : 0);
        DateOnly? last = first?.AddMonths(months).AddDays(-1);
        Edtf value = first is { } a && last is { } b ? Edtf.Range(Edtf.Of(a).Text, Edtf.Of(b).Text) : edtf;
        mention = new DateMention(
            DateReader.Span(t, at, 0, whole.End),
            at,
            whole.End,
            DateShape.Days,
            value,
            first,
            last,
            whole.IsRelative,
            false
        );
        return true;
    }

    /// <summary>"of 2023", «من العام الجاري», «في عام 2022».</summary>
    private static bool TryYear(DateTokens t, int at, out DatePoint year)
    {
        bool partOf = t.IsForm(at, "من") || t.IsForm(at, "في");
        year = new DatePoint { Weekday = -1 };
        if (!partOf && !t.Is(at, DateWordKind.Of))
        {
            return false;
        }
        if (t.Year(at + 1, false) is > 0 and var bare)
        {
            year = year with { Year = bare, Shape = DateShape.Year, End = at + 2 };
            return true;
        }
        return PartDates.TryWhole(t, partOf ? at + 1 : at, out year) && year.Shape == DateShape.Year;
    }

    /// <summary>"first half", «النصف الأول».</summary>
    private static bool TryHalf(DateTokens t, int at, out int half, out int end)
    {
        end = at + 2;
        half =
            t.IsForm(at + 1, "half") && t.IsForm(at, "first") || t.IsForm(at, "النصف") && t.IsForm(at + 1, "الاول") ? 1
            : t.IsForm(at + 1, "half") && t.IsForm(at, "second") || t.IsForm(at, "النصف") && t.IsForm(at + 1, "الثاني")
                ? 2
            : 0;
        return half > 0;
    }

    /// <summary>"first nine months", «أول تسعة أشهر».</summary>
    private static bool TryMonthsBehind(DateTokens t, int at, out int months, out int end)
    {
        end = at + 3;
        months = 0;
        if (!t.IsForm(at, "first") && !t.IsForm(at, "اول"))
        {
            return false;
        }
        months = Number(t, at + 1);
        return months > 0 && t.Is(at + 2, DateWordKind.Unit, out int unit) && unit == 3;
    }

    /// <summary>«الأشهر التسعة الأولى».</summary>
    private static bool TryMonthsAhead(DateTokens t, int at, out int months, out int end)
    {
        end = at + 3;
        months = 0;
        if ((!t.IsForm(at, "الاشهر") && !t.IsForm(at, "الشهور")) || !t.IsForm(at + 2, "الاولي"))
        {
            return false;
        }
        months = Number(t, at + 1);
        return months > 0;
    }

    private static int Number(DateTokens t, int i)
    {
        if (i >= t.End)
        {
            return 0;
        }
        if (t.Digits(i) is > 0 and var digits)
        {
            return digits;
        }
        ReadOnlySpan<char> form = t.Text.Form(i);
        foreach (DateWord word in DateWords.Of(form.StartsWith("ال") ? form[2..] : form))
        {
            if (word.Kind == DateWordKind.Number)
            {
                return word.Value;
            }
        }
        return 0;
    }
}
