namespace Sijill.Reading.Calendar;

/// <summary>Ranges: from … to, between … and, since, until, «20 و29 كانون الأول», "Oct. 7-9", «ليل الثلاثاء – الأربعاء».</summary>
internal static class DateRanges
{
    /// <summary>A range at a token, of which is known already whether one date starts there.</summary>
    public static bool TryRead(
        DateTokens t,
        int at,
        bool isPoint,
        in DatePoint point,
        DateOnly? reference,
        out DateMention mention
    )
    {
        mention = default;
        if (t.Is(at, DateWordKind.Since, out _, out int cut))
        {
            return TrySince(t, at, cut, reference, out mention);
        }
        if (
            t.Is(at, DateWordKind.Between, out _, out cut)
            && DatePairs.TryPair(t, at + 1, true, reference, out DatePair pair)
        )
        {
            return Make(t, at, cut, pair, out mention);
        }
        if (
            t.Is(at, DateWordKind.From, out _, out cut)
            && DatePairs.TryPair(t, FromEnd(t, at), false, reference, out pair)
        )
        {
            return Make(t, at, cut, pair, out mention);
        }
        if (
            t.Is(at, DateWordKind.Ago, out _, out cut)
            && t.Text[at].IsArabic | t.IsForm(at, "before")
            && PointReader.TryRead(t, at + 1, out DatePoint deadline)
            && deadline.Part == 3
        )
        {
            deadline.IsFuture |= deadline is { Year: 0, Step: null, IsPast: false }; // a deadline lies ahead
            (Edtf due, _, DateOnly? latest) = DateResolution.Of(deadline, reference);
            Edtf within = Edtf.Range(reference is { } now ? Edtf.Of(now).Text : null, Last(due));
            mention = new DateMention(
                DateReader.Span(t, at, cut, deadline.End),
                at,
                deadline.End,
                DateShape.Days,
                within,
                reference,
                latest,
                true,
                false
            );
            return latest is not null && reference is not null;
        }
        return TryUntil(t, at, reference, out mention)
            || WeekRanges.TryRead(t, at, reference, out mention)
            || DatePairs.TryMonthThenDays(t, at, reference, out pair) && Make(t, at, pair.Cut, pair, out mention)
            || DateBounds.TryRead(t, at, reference, out mention)
            || YearRanges.TryRead(t, at, out mention)
            || DatePairs.TryPair(t, at, isPoint, point, reference, out pair)
                && Make(t, at, pair.Cut, pair, out mention);
    }

    /// <summary>"until Friday", «لغاية 6 تشرين الثاني».</summary>
    private static bool TryUntil(DateTokens t, int at, DateOnly? reference, out DateMention mention)
    {
        mention = default;
        if (!IsUntil(t, at, out int cut) || !PointReader.TryRead(t, at + 1, out DatePoint until) || until.Cut > 0)
        {
            return false;
        }
        until.IsAhead = DateReader.IsBare(until) && Tense.LooksAhead(t, at);
        (Edtf edtf, _, DateOnly? to) = DateResolution.Of(until, reference);
        string last = Last(edtf);
        mention = new DateMention(
            DateReader.Span(t, at, cut, until.End),
            at,
            until.End,
            DateShape.Days,
            Edtf.Range(null, last),
            null,
            to,
            until.IsRelative,
            false
        );
        return to is not null;
    }

    /// <summary>«بدءاً من», «اعتباراً من».</summary>
    private static int FromEnd(DateTokens t, int at) => at + (t.IsForm(at + 1, "من") ? 2 : 1);

    internal static bool Make(DateTokens t, int at, int cut, in DatePair pair, out DateMention mention)
    {
        mention = new DateMention(
            DateReader.Span(t, at, cut, pair.End),
            at,
            pair.End,
            DateShape.Days,
            pair.Edtf,
            pair.From,
            pair.To,
            pair.Relative,
            pair.Vague
        );
        return true;
    }

    /// <summary>«منذ ثلاثة أيام», "since January 20", «منذ الأول من … لغاية السادس من …», "since the beginning of the year".</summary>
    private static bool TrySince(DateTokens t, int at, int cut, DateOnly? reference, out DateMention mention)
    {
        mention = default;
        int next = at + 1;
        if (DatePairs.TryPair(t, next, false, reference, out DatePair pair))
        {
            return Make(t, at, cut, pair, out mention);
        }
        if (CountedDates.TryCount(t, next, out int n, out int unit, out int end) && t.Text[at].IsArabic)
        {
            // An action that goes on "since three days" has lasted that long, today included.
            DateOnly? from = reference is { } r ? Back(r, n, unit) : null;
            Edtf value = from is { } f ? Edtf.Range(Edtf.Of(f).Text, Edtf.Of(reference!.Value).Text) : new Edtf("XXXX");
            mention = new DateMention(
                DateReader.Span(t, at, cut, end),
                at,
                end,
                DateShape.Since,
                value,
                from,
                reference,
                true,
                true
            );
            return true;
        }
        if (!PointReader.TryRead(t, next, out DatePoint p))
        {
            return false;
        }
        (Edtf edtf, DateOnly? start, _) = DateResolution.Of(p, reference);
        if (start > reference)
        {
            mention = new DateMention(
                DateReader.Span(t, at, cut, p.End),
                at,
                p.End,
                DateShape.Since,
                Edtf.Range(First(edtf), null),
                start,
                null,
                true,
                false
            );
            return true;
        }
        Edtf since = Edtf.Range(First(edtf), reference is { } day ? Edtf.Of(day).Text : null);
        mention = new DateMention(
            DateReader.Span(t, at, cut, p.End),
            at,
            p.End,
            DateShape.Since,
            since,
            start,
            start is null ? null : reference,
            true,
            false
        );
        return true;
    }

    private static DateOnly Back(DateOnly r, int n, int unit) =>
        unit switch
        {
            1 => r.AddDays(1 - n),
            2 => r.AddDays(-7 * n),
            3 => r.AddMonths(-n),
            _ => r.AddYears(-n),
        };

    private static bool IsUntil(DateTokens t, int i, out int cut) =>
        t.Is(i, DateWordKind.Until, out _, out cut) && t.Text.Form(i)[cut..] is "حتي" or "لغايه" or "until" or "till";

    internal static string First(Edtf edtf)
    {
        int slash = edtf.Text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? edtf.Text : edtf.Text[..slash];
    }

    internal static string Last(Edtf edtf)
    {
        int slash = edtf.Text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? edtf.Text : edtf.Text[(slash + 1)..];
    }
}
