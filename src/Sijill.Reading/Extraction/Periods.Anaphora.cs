using Sijill.Reading.Calendar;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

// Times told by what was told before: "the same day", «في اليوم نفسه», "that August", "in that time", «منذ ذلك الحين»; "so far".
internal sealed partial class Periods
{
    private enum Unit : byte
    {
        None,
        Day,
        Month,
        Year,
        Time,
        Then,
        Events,
        Deeds,
    }

    private const int ReachOfDeeds = 2;

    private int _askedFor = -1;
    private int _spanIn;
    private Unit _asked;
    private TextSpan _askedAt;

    /// <summary>
    /// The time that a sentence points back to, or null. With a chunk of a date: only where that date is the word that points back ("اليوم" of «اليوم نفسه», "that August").
    /// </summary>
    private Period? Anaphor(Draft draft, int sentence, int date)
    {
        if (sentence != _askedFor)
        {
            _askedFor = sentence;
            (_asked, _askedAt) = Find(draft, sentence);
        }
        if (date >= 0)
        {
            DateMention mention = draft.Dates[draft.Chunks[date].Detail];
            if (
                mention.Shape == DateShape.Month
                && mention.FirstToken > 0
                && draft.Text.Form(mention.FirstToken - 1) is "that"
                && _told?.From is { } before
                && mention.From is { } month
            )
            {
                int year = before.Month >= month.Month ? before.Year : before.Year - 1;
                return Whole(new DateOnly(year, month.Month, 1), 1, mention.Span, draft);
            }
            if (_asked is Unit.None or Unit.Then or Unit.Events or Unit.Deeds || !_askedAt.Overlaps(mention.Span))
            {
                return null;
            }
        }
        return _asked switch
        {
            Unit.Day when _told is { From: { } from, To: { } to } && to <= from.AddDays(1) => At(draft, _told),
            Unit.Month when (_told ?? _span)?.From is { } from => Whole(
                new(from.Year, from.Month, 1),
                1,
                _askedAt,
                draft
            ),
            Unit.Year when (_told ?? _span)?.From is { } from => Whole(new(from.Year, 1, 1), 12, _askedAt, draft),
            Unit.Events when _events is { From: not null } told && date < 0 => At(draft, told),
            Unit.Time when (_span ?? _told) is { From: not null } told => At(draft, told),
            Unit.Deeds when _span is not null && sentence - _spanIn <= ReachOfDeeds => At(draft, _span),
            Unit.Then when (_told ?? _span)?.From is { } from && Reference is { } upTo && from < upTo => new Period(
                Iso(from) + "/" + Iso(upTo),
                from,
                upTo,
                _askedAt.Of(draft.Text.Text),
                _askedAt,
                Via.Context
            ),
            _ => null,
        };
    }

    private Period At(Draft draft, Period told) =>
        told with
        {
            Text = _askedAt.Of(draft.Text.Text),
            Span = _askedAt,
            Via = Via.Context,
        };

    private static Period Whole(DateOnly from, int months, TextSpan span, Draft draft)
    {
        DateOnly to = from.AddMonths(months).AddDays(-1);
        return new Period(Iso(from)[..(months == 1 ? 7 : 4)], from, to, span.Of(draft.Text.Text), span, Via.Context);
    }

    private static (Unit Unit, TextSpan At) Find(Draft draft, int sentence)
    {
        Sentence s = draft.Sentences[sentence];
        for (int t = s.FirstToken; t + 1 < s.EndToken; t++)
        {
            ReadOnlySpan<char> form = draft.Text.Form(t);
            ReadOnlySpan<char> next = draft.Text.Form(t + 1);
            Unit unit = draft.Text[t].IsArabic
                ? OfArabic(form, next)
                : OfEnglish(form, next, t > s.FirstToken ? draft.Text.Form(t - 1) : default);
            if (unit != Unit.None)
            {
                return (unit, draft.Text.SpanOf(t, t + 2));
            }
        }
        return (Unit.None, default);
    }

    private static Unit OfEnglish(ReadOnlySpan<char> form, ReadOnlySpan<char> next, ReadOnlySpan<char> before)
    {
        bool during = before is "in" or "during" or "over" or "within";
        return form switch
        {
            "since" when next is "then" => Unit.Then,
            "these"
            or "those" when next is "attacks" or "operations" or "strikes" or "raids" or "missions" or "incidents" =>
                Unit.Deeds,
            "same" or "that" => next switch
            {
                "day" or "night" or "evening" or "morning" => Unit.Day,
                "month" => Unit.Month,
                "year" => Unit.Year,
                "time" or "period" when during || form is "same" => Unit.Time,
                _ => Unit.None,
            },
            _ => Unit.None,
        };
    }

    private static Unit OfArabic(ReadOnlySpan<char> form, ReadOnlySpan<char> next)
    {
        if (next is "نفسه" or "نفسها" or "ذاته" or "ذاتها" or "عينه")
        {
            return OfNoun(form);
        }
        if (form.EndsWith("ذلك") && next is "الحين" or "الوقت" or "التاريخ")
        {
            return Unit.Then;
        }
        if (
            (form is "هذه" || form.EndsWith("تلك"))
            && next is "الهجمات" or "العمليات" or "الضربات" or "الغارات" or "الحملات" or "الحوادث" or "الاستهدافات"
        )
        {
            return Unit.Deeds;
        }
        return form is "نفس" or "بنفس" or "وبنفس" or "ذات" or "ذلك" or "تلك" ? OfNoun(next)
            : form is "هذه" && next is "الفتره" or "المده" ? Unit.Time
            : form is "هذه" && IsEvents(next) ? Unit.Events
            : Unit.None;
    }

    private static Unit OfNoun(ReadOnlySpan<char> noun) =>
        noun.EndsWith("اليوم") || noun.EndsWith("الليله") || noun is "الصباح" or "المساء" ? Unit.Day
        : noun.EndsWith("الشهر") ? Unit.Month
        : noun.EndsWith("العام") || noun.EndsWith("السنه") ? Unit.Year
        : noun.EndsWith("الفتره") || noun.EndsWith("المده") ? Unit.Time
        : IsEvents(noun) ? Unit.Events
        : Unit.None;

    private static bool IsEvents(ReadOnlySpan<char> noun) =>
        noun is "الهجمات" or "الغارات" or "الضربات" or "العمليات" or "التفجيرات";

    /// <summary>"so far", «حتى الآن» close to the figure.</summary>
    private static bool IsSoFar(Draft draft, in Frame frame)
    {
        if (frame.Amount < 0)
        {
            return false;
        }
        int first = draft.Text.Count > 0 ? draft.Chunks[draft.FirstChunk[frame.Sentence]].First : 0;
        int from = Math.Max(first, draft.Chunks[Math.Min(frame.Head, frame.Amount)].First - 8);
        int to = Math.Min(draft.Sentences[frame.Sentence].EndToken - 1, draft.Chunks[frame.Amount].End + 5);
        for (int t = from; t < to; t++)
        {
            ReadOnlySpan<char> form = draft.Text.Form(t);
            ReadOnlySpan<char> next = draft.Text.Form(t + 1);
            if (
                (form is "so" && next is "far")
                || (form is "to" && next is "date")
                || (form is "until" or "till" && next is "now")
                || (form.EndsWith("حتي") || form.EndsWith("لغايه")) && next is "الان" or "اليوم" or "اللحظه" or "تاريخه"
            )
            {
                return true;
            }
        }
        return false;
    }
}
