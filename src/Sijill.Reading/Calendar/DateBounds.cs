namespace Sijill.Reading.Calendar;

/// <summary>Times open at one end: «ابتداءً من 1/1/2016», «بعد 1/1/2016», «قبل عام 2020». The bound itself is given: what is before 2020 ends at 2020-01-01.</summary>
internal static class DateBounds
{
    public static bool TryRead(DateTokens t, int at, DateOnly? reference, out DateMention mention)
    {
        mention = default;
        if (at >= t.End || !t.Text[at].IsArabic)
        {
            return false;
        }
        bool before = t.IsForm(at, "قبل");
        bool after = t.IsForm(at, "بعد") && !t.IsForm(at + 1, "ظهر");
        bool starting =
            t.Is(at, DateWordKind.From, out _, out int cut)
            && t.Text.Form(at)[cut..] is "بدءا" or "اعتبارا" or "ابتداء"
            && t.IsForm(at + 1, "من");
        int next = starting ? at + 2 : at + 1;
        if (
            !(before || after || starting)
            || (!starting && t.Is(next, DateWordKind.Relative, out int off) && (after || off < 1))
            || !PointReader.TryRead(t, next, out DatePoint p)
            || p.Cut > 0
            || p.Shape == DateShape.Duration
        )
        {
            return false;
        }
        if (!starting && IsCounted(p, before))
        {
            return false;
        }
        (Edtf edtf, DateOnly? from, DateOnly? to) = DateResolution.Of(p, reference);
        string bound = DateRanges.First(edtf);
        Text.TextSpan span = DateReader.Span(t, at, cut, p.End);
        mention = before
            ? new DateMention(
                span,
                at,
                p.End,
                DateShape.Days,
                Edtf.Range(null, from is { } day ? Edtf.Of(day).Text : bound),
                null,
                from,
                p.IsRelative,
                false
            )
            : new DateMention(
                span,
                at,
                p.End,
                DateShape.Days,
                Edtf.Range(bound, null),
                from,
                null,
                p.IsRelative,
                false
            );
        return from is not null && to is not null;
    }

    /// <summary>«قبل ثلاثة أيام» counts; «قبل الغد» bounds.</summary>
    private static bool IsCounted(in DatePoint p, bool before) =>
        p.Count > 1
        || (p is { Unit: 1, Step: not null } && !(before && p.Step == 1))
        || (p.Unit >= 2 && p.Step != 0 && p.Weekday < 0);
}
