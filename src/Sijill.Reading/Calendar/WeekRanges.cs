using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>Weeks told by a day of theirs, and days of a told week.</summary>
internal static class WeekRanges
{
    public static bool TryRead(DateTokens t, int at, DateOnly? reference, out DateMention mention) =>
        TryToldWeek(t, at, reference, out mention) || TryWeekOf(t, at, reference, out mention);

    /// <summary>«الأسبوع المقبل بين الأربعاء والجمعة», «هذا الأسبوع من الثلاثاء إلى الخميس».</summary>
    private static bool TryToldWeek(DateTokens t, int at, DateOnly? reference, out DateMention mention)
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
            && DatePairs.TryPair(t, week.End + 1, between, reference, out DatePair pair, week.Step)
            && DateRanges.Make(t, at, week.Cut, pair, out mention);
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
}
