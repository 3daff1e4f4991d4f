using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>Ranges: from … to, between … and, since, until, «20 و29 كانون الأول», "Oct. 7-9", «ليل الثلاثاء – الأربعاء».</summary>
internal static class DateRanges
{
    private const int MaxListed = 6;

    public static bool TryRead(DateTokens t, int at, DateOnly? reference, out DateMention mention)
    {
        mention = default;
        if (t.Is(at, DateWordKind.Since, out _, out int cut))
        {
            return TrySince(t, at, cut, reference, out mention);
        }
        if (t.Is(at, DateWordKind.Between, out _, out cut) && TryPair(t, at + 1, true, reference, out Pair pair))
        {
            return Make(t, at, cut, pair, out mention);
        }
        if (t.Is(at, DateWordKind.From, out _, out cut) && TryPair(t, FromEnd(t, at), false, reference, out pair))
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
        if (IsUntil(t, at, out cut) && PointReader.TryRead(t, at + 1, out DatePoint until) && until.Cut == 0)
        {
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
        return TryWeek(t, at, reference, out mention)
            || TryWeekOf(t, at, reference, out mention)
            || TryMonthThenDays(t, at, reference, out mention)
            || DateBounds.TryRead(t, at, reference, out mention)
            || TryYears(t, at, out mention)
            || TryPair(t, at, false, reference, out pair) && Make(t, at, pair.Cut, pair, out mention);
    }

    /// <summary>«الأسبوع المقبل بين الأربعاء والجمعة», «هذا الأسبوع من الثلاثاء إلى الخميس».</summary>
    private static bool TryWeek(DateTokens t, int at, DateOnly? reference, out DateMention mention)
    {
        mention = default;
        DatePoint week = new() { Weekday = -1 };
        if (
            at >= t.End
            || !t.Text[at].IsArabic
            || !UnitDates.TryModifiedUnit(t, at, ref week)
            || week is not { Unit: 2, Count: 0 }
        )
        {
            return false;
        }
        bool between = t.Is(week.End, DateWordKind.Between);
        return (between || t.Is(week.End, DateWordKind.From))
            && TryPair(t, week.End + 1, between, reference, out Pair pair, week.Step)
            && Make(t, at, week.Cut, pair, out mention);
    }

    /// <summary>"the week of March 10", "the week ended March 16", «أسبوع 30 تشرين الثاني».</summary>
    private static bool TryWeekOf(DateTokens t, int at, DateOnly? reference, out DateMention mention)
    {
        mention = default;
        int week = at + (t.Is(at, DateWordKind.The) ? 1 : 0);
        if (!(t.IsForm(week, "week") || t.IsForm(week, "اسبوع")))
        {
            return false;
        }
        bool ends = t.IsForm(week + 1, "ended") || t.IsForm(week + 1, "ending");
        int day = week + 1 + (ends || t.Is(week + 1, DateWordKind.Of) ? 1 : 0);
        DatePoint p = new() { Weekday = -1 };
        if (
            !(MonthDates.TryDayMonth(t, day, ref p) || MonthDates.TryMonth(t, day, ref p))
            || p.Day == 0
            || (day == week + 1 && !t.Text[week].IsArabic)
        )
        {
            return false;
        }
        (Edtf _, DateOnly? known, _) = DateResolution.Of(p, reference);
        DateOnly? from = ends ? known?.AddDays(-6) : known;
        Edtf edtf = from is { } f ? Edtf.Range(Edtf.Of(f).Text, Edtf.Of(f.AddDays(6)).Text) : new Edtf("XXXX");
        TextSpan span = DateReader.Span(t, at, 0, p.End);
        mention = new DateMention(span, at, p.End, DateShape.Week, edtf, from, from?.AddDays(6), p.IsRelative, false);
        return true;
    }

    /// <summary>«تشرين الثاني بين 15 و19», «شهر أيار من 4 إلى 6»: the month before its days.</summary>
    private static bool TryMonthThenDays(DateTokens t, int at, DateOnly? reference, out DateMention mention)
    {
        mention = default;
        DatePoint month = new() { Weekday = -1 };
        if (at >= t.End || !t.Text[at].IsArabic || !MonthDates.TryMonth(t, at, ref month) || month.Day > 0)
        {
            return false;
        }
        bool between = t.Is(month.End, DateWordKind.Between);
        if (!between && !t.Is(month.End, DateWordKind.From))
        {
            return false;
        }
        int first = t.Day(month.End + 1, out int day, out _);
        int link = first < 0 ? -1 : Link(t, first, between);
        int end =
            link < 0 ? -1
            : t.Day(link, out int last, out _) is > 0 and var after && last > day ? after
            : -1;
        if (end < 0)
        {
            return false;
        }
        t.Day(link, out int until, out _);
        DatePoint a = month with { Day = day, Shape = DateShape.Day };
        DatePoint b = month with { Day = until, Shape = DateShape.Day, End = end };
        return Resolve(a, b, reference, out Pair pair) && Make(t, at, month.Cut, pair, out mention);
    }

    /// <summary>"2014-2018", «العام الدراسي 1987/1988», "the 2012-13 season".</summary>
    private static bool TryYears(DateTokens t, int at, out DateMention mention)
    {
        mention = default;
        int first = at;
        if (t.Is(at, DateWordKind.Unit, out int unit, out int cut) && unit == 4)
        {
            first += t.IsForm(at + 1, "الدراسي") || t.IsForm(at + 1, "الجامعي") || t.IsForm(at + 1, "المالي") ? 2 : 1;
        }
        int from = t.Year(first, 1000);
        char mark = from > 0 ? t.Mark(first + 1) : '\0';
        bool glued = t.Glued(first + 1) && t.Glued(first + 2);
        int to = mark is '-' or '–' || (mark == '/' && glued) ? t.Year(first + 2, 1000) : -1;
        bool wide = !glued && first == at && !(t.Mark(at - 1) == '(' || t.Is(at - 1, DateWordKind.In));
        if (to < 0 && glued && mark is '-' or '–' or '/')
        {
            to = SeasonEnd(t, first, from);
        }
        if (
            to <= from
            || to - from > 100
            || wide && from < 1900
            || (mark == '/' && to != from + 1)
            || t.Mark(first + 3) is '-' or '/' && t.Glued(first + 3)
        )
        {
            return false;
        }
        Edtf edtf = Edtf.Range(Edtf.Of(from, 0, 0).Text, Edtf.Of(to, 0, 0).Text);
        mention = new DateMention(
            DateReader.Span(t, at, cut, first + 3),
            at,
            first + 3,
            DateShape.Days,
            edtf,
            new DateOnly(from, 1, 1),
            new DateOnly(to, 12, 31),
            false,
            false
        );
        return true;
    }

    /// <summary>2013 of "2012-13", where that is no month or a season follows; or -1.</summary>
    private static int SeasonEnd(DateTokens t, int first, int from)
    {
        int end = t.Digits(first + 2);
        bool season = t.IsForm(first + 3, "season") || t.IsForm(first + 3, "school") || t.IsForm(first + 3, "fiscal");
        return end == (from + 1) % 100 && t.Text[first + 2].FormLength == 2 && (end > 12 || season) ? from + 1 : -1;
    }

    private readonly record struct Pair(
        Edtf Edtf,
        DateOnly? From,
        DateOnly? To,
        int End,
        int Cut,
        bool Relative,
        bool Vague
    );

    /// <summary>«بدءاً من», «اعتباراً من».</summary>
    private static int FromEnd(DateTokens t, int at) => at + (t.IsForm(at + 1, "من") ? 2 : 1);

    private static bool Make(DateTokens t, int at, int cut, in Pair pair, out DateMention mention)
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
        if (TryPair(t, next, false, reference, out Pair pair))
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

    /// <summary>Two dates with a link between them; what one of them leaves out (month, year) the other gives.</summary>
    private static bool TryPair(DateTokens t, int at, bool and, DateOnly? reference, out Pair pair, int? week = null)
    {
        pair = default;
        if (at >= t.End || !TrySide(t, at, out DatePoint a))
        {
            return false;
        }
        bool listed = a is { Month: 0, Day: > 0 };
        int link = Link(t, a.End, and || listed);
        if (link < 0 || !TrySide(t, link, out DatePoint b))
        {
            return false;
        }
        for (int k = 0; k < MaxListed && listed && b is { Month: 0, Day: > 0, Step: null, Weekday: < 0 }; k++)
        {
            // «3 و4 و5 آذار»
            link = Link(t, b.End, true);
            if (link < 0 || !TrySide(t, link, out DatePoint next) || next.Day <= b.Day)
            {
                break;
            }
            b = next;
        }
        if (b is { Month: 0, Day: > 0, Weekday: < 0 } && a.Month > 0 && a.Day > 0)
        {
            // "Oct. 7-9", "Oct. 7-9, 2024"
            b.Month = a.Month;
            b.IsHijri = a.IsHijri;
            int afterYear = b.End + (t.Mark(b.End) is ',' or '،' ? 1 : 0);
            if (t.Year(afterYear, a.IsHijri) is > 0 and var year)
            {
                b.Year = year;
                b.End = afterYear + 1;
            }
        }
        if (week is not null)
        {
            if (a is not { Weekday: >= 0, Day: 0 } || b is not { Weekday: >= 0, Day: 0 })
            {
                return false;
            }
            (a.Unit, a.Step, b.Unit, b.Step) = (2, week, 2, week);
        }
        int month = b.End + (t.Is(b.End, DateWordKind.In) || t.Is(b.End, DateWordKind.From) ? 1 : 0);
        if (b is { Month: 0, Day: > 0, Weekday: < 0, Step: null } && NthMonth(t, month, out DatePoint told))
        {
            // «من 4 إلى 23 في الشهر القادم»
            (b.Unit, b.Step, b.End) = (3, told.Step, told.End);
            b.Shape = DateShape.Day;
        }
        if (a is { Month: 0, Day: > 0 } && b.Month > 0)
        {
            a.Month = b.Month;
            a.IsHijri = b.IsHijri;
        }
        else if (a is { Month: 0, Day: > 0, Step: null } && b is { Unit: 3, Step: not null, Day: > 0 })
        {
            (a.Unit, a.Step) = (3, b.Step);
        }
        if (!IsWhole(a) || !IsWhole(b))
        {
            return false;
        }
        if (a.Year == 0 && b.Year > 0 && a.Month > 0)
        {
            a.Year = a.Month > b.Month ? b.Year - 1 : b.Year;
        }
        return Resolve(a, b, reference, out pair);
    }

    private static bool NthMonth(DateTokens t, int i, out DatePoint told)
    {
        told = new DatePoint { Weekday = -1 };
        return i < t.End && UnitDates.TryModifiedUnit(t, i, ref told) && told is { Unit: 3, Count: 0 };
    }

    private static bool Resolve(in DatePoint a, in DatePoint b, DateOnly? reference, out Pair pair)
    {
        pair = default;
        (Edtf first, DateOnly? from, _) = DateResolution.Of(a, reference);
        (Edtf last, _, DateOnly? to) = DateResolution.Of(b, reference);
        if (from > to)
        {
            // "Friday to Sunday": the later side may lie ahead; «ليل الثلاثاء – الأربعاء» never spans years.
            if (a.Weekday >= 0 && b.Weekday >= 0)
            {
                from = from.Value.AddDays(-7);
                first = Edtf.Of(from.Value);
            }
            else if (a.Year == 0 && a.Month > 0)
            {
                from = from.Value.AddYears(-1);
                first = Edtf.Of(from.Value);
            }
            else
            {
                return false;
            }
        }
        bool vague = a.Part > 0 || b.Part > 0;
        pair = new Pair(
            Edtf.Range(First(first), Last(last)),
            from,
            to,
            b.End,
            a.Cut,
            a.IsRelative || b.IsRelative,
            vague
        );
        return true;
    }

    private static bool IsWhole(in DatePoint p) =>
        p.Shape != DateShape.Duration && !(p is { Day: > 0, Month: 0, Weekday: < 0, Step: null }) && p.Unit != 7;

    private static bool TrySide(DateTokens t, int i, out DatePoint p)
    {
        if (PointReader.TryRead(t, i, out p))
        {
            return true;
        }
        // A bare day: its month stands on the other side.
        int end = t.Day(i, out int day, out int cut);
        if (end > 0)
        {
            p = new DatePoint
            {
                Weekday = -1,
                Day = day,
                End = end,
                Cut = cut,
                Shape = DateShape.Day,
            };
            return true;
        }
        return false;
    }

    /// <summary>The token after the link of two dates, or -1.</summary>
    private static int Link(DateTokens t, int i, bool and)
    {
        if (t.Mark(i) is '-' or '–' or '—')
        {
            return i + 1;
        }
        if (t.Is(i, DateWordKind.Until))
        {
            return i + 1 + (t.Is(i + 1, DateWordKind.The) ? 1 : 0);
        }
        if (IsNightOf(t, i - 2) && t.Is(i, DateWordKind.Weekday, out _, out int cut) && cut == 0)
        {
            return i; // «ليلة الخميس الجمعة»
        }
        if (!and)
        {
            return -1;
        }
        if (t.Is(i, DateWordKind.And))
        {
            return i + 1;
        }
        // «20 و29»: the conjunction is glued to the next word or stands alone before digits.
        return i < t.End && t.Text[i].IsArabic && t.Text.Form(i)[0] == 'و' ? i : -1;
    }

    private static bool IsNightOf(DateTokens t, int i) =>
        t.Is(i, DateWordKind.PartOfDay, out _, out int cut)
        && t.Text.Form(i)[cut..] is "ليل" or "ليله"
        && t.Is(i + 1, DateWordKind.Weekday);

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
