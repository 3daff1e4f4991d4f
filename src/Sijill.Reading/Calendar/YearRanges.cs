namespace Sijill.Reading.Calendar;

/// <summary>Ranges of years with a mark between them.</summary>
internal static class YearRanges
{
    /// <summary>"2014-2018", «العام الدراسي 1987/1988», "the 2012-13 season".</summary>
    public static bool TryRead(DateTokens t, int at, out DateMention mention)
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
}
