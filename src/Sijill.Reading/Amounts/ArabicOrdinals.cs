using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Whether a definite number of Arabic is a place in a row («العضو التسعين») or a count («الجنود التسعين»), and what an ordinal may not be.</summary>
internal static class ArabicOrdinals
{
    // Broken plurals of people and things that news counts; sound plurals are told by their endings.
    private static readonly WordSet Plurals = new(
        "القتلي الجرحي الاسري الضحايا الجنود العناصر الشهداء الرجال النساء الاطفال الاشخاص الأفراد الأعضاء الدول السجناء الرهائن العمال الطلاب",
        "الافغان الاجانب العوائل الاسر المقاعد الايام الاشهر الشهور السنين الاعوام المواطنين الركاب القري المدن الصواريخ الشبان الشباب",
        "الارهابيين الجثامين الجثث القاده المواقع الملفات النواب الوزراء الزوار التلاميذ اللاعبين الحكام هؤلاء البنود النقاط اصل بين عدد"
    );

    // Words after which an ordinal is a month's name or a date's.
    private static readonly WordSet Months = new("تشرين كانون ربيع جمادي جمادا كانوني");

    // Words that do not continue a construct: «ألفا» before one of them is no dual.
    private static readonly WordSet Functions = new(
        "من في علي الي عن مع بين منذ حتي خلال او ان اي هو هي هم كما قبل بعد فقط تقريبا منهم منها بينهم بينها اضافه بحسب وفق لدي عند غير ما لا لم لن قد ثم بل كل دون"
    );

    /// <summary>
    /// Decides on a definite number: a ten («التسعين»), or a ten with «واحد» («الواحد والعشرين»), is an ordinal unless a plural stands before it.
    /// False where the words are no number: «الواحد», and «الاثنين», which is a Monday.
    /// </summary>
    public static bool Settle(TokenizedText text, int first, int next, ref NumeralTraits traits, decimal value)
    {
        if ((traits & NumeralTraits.Definite) == 0)
        {
            return true;
        }
        if (value is 1 or 2)
        {
            return false;
        }
        if (
            (traits & NumeralTraits.Ordinal) == 0
            && IsOrdinalShape(value)
            && !CountsPlural(text, first)
            && !CountsNext(text, next)
        )
        {
            traits |= NumeralTraits.Ordinal;
        }
        return true;
    }

    /// <summary>Whether the word before is a plural, so that a definite number behind it counts.</summary>
    public static bool CountsPlural(TokenizedText text, int first)
    {
        if (first == 0 || !text[first - 1].IsArabic)
        {
            return false;
        }
        ReadOnlySpan<char> before = text.Form(first - 1);
        if (before.Length > 4 && before[0] is 'و' or 'ف')
        {
            before = before[1..];
        }
        if (Plurals.Contains(before) || BoundPhrases.EndsOne(before))
        {
            return true;
        }
        return before.Length > 5
            && before.StartsWith("ال")
            && (before.EndsWith("ين") || before.EndsWith("ون") || before.EndsWith("ات"));
    }

    /// <summary>«العشرين شخصاً»: an accusative noun right behind is what is counted.</summary>
    private static bool CountsNext(TokenizedText text, int next) =>
        next < text.Count
        && text[next].IsArabic
        && text[next].FormLength >= 4
        && text.Form(next) is [not 'و', .., 'ا'] form
        && !form.StartsWith("ال");

    /// <summary>Whether an ordinal may stand at a word: not «تشرين الأول», not «ثانية» as a measure, not «أولي» (preliminary).</summary>
    public static bool MayStand(TokenizedText text, ArabicWord word)
    {
        int at = word.Token;
        if (at > 0 && text[at - 1].IsArabic && Months.Contains(text.Form(at - 1)))
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(at);
        if (form.EndsWith("اولي"))
        {
            return (text[at].Flags & TokenFlags.FinalAlefMaqsura) != 0;
        }
        return word.Definite || !form.EndsWith("ثانيه");
    }

    /// <summary>«بعد المئة», «بعد الألف»: the hundred or thousand behind an ordinal.</summary>
    public static bool TryAfter(TokenizedText text, int at, int end, out decimal more, out int next)
    {
        more = 0;
        next = at;
        if (
            at + 1 >= end
            || text.Form(at) is not "بعد"
            || !ArabicWord.TryRead(text, at + 1, end, out ArabicWord word)
            || !word.Definite
            || word.Joined
            || word.Opens
        )
        {
            return false;
        }
        more = word.Part switch
        {
            NumeralPart.Hundred or NumeralPart.Hundreds or NumeralPart.Scale => word.Value,
            NumeralPart.ScaleDual => 2 * word.Value,
            _ => 0,
        };
        next = word.Next;
        return more > 0;
    }

    /// <summary>«ألفا شخص» is 2,000; «ألفاً», and «ألفا» that no noun follows, is 1,000.</summary>
    public static bool IsDualBeforeNoun(TokenizedText text, ArabicWord word, int end)
    {
        ref readonly Token token = ref text[word.Token];
        if (text.Text.AsSpan(token.Start, token.End - token.Start).IndexOfAny('\u064B', '\u064C', '\u064D') >= 0)
        {
            return false;
        }
        int next = word.Next;
        if (next >= end || !text[next].IsArabic || !text[next].SpaceBefore)
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(next);
        return !Functions.Contains(form)
            && form is not "و"
            && !(form[0] == 'و' && ArabicWord.Strip(form, out _, out _, out _, out _, out _));
    }

    private static bool IsOrdinalShape(decimal value) =>
        value is >= 20 and < 100 && value % 10 is 0 or 1 or 2 || value is 100 or 200;
}
