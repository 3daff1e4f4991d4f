using Sijill.Reading.Amounts;
using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>What the words around four digits say of them: whether they are a year or count something.</summary>
internal static class YearContext
{
    // What happens once and is told by its year: «حرب 1967», «انتخابات 2014».
    private static readonly WordSet Events = new(
        "حرب حروب انتفاضة ثورة ثورات انتخابات نكبة نكسة هزيمة غزو احتلال انقلاب اتفاق اتفاقية اتفاقيات معاهدة هدنة قانون دستور موازنة ميزانية مونديال كأس بطولة أولمبياد دورة موسم خريف",
        "معركة معارك أحداث حوادث مجزرة مجازر هجمات تفجيرات اعتداءات أزمة زلزال قمة مؤتمر تقرير إحصاء تعداد حدود أراضي قرار مواليد دفعة خريجي خطة رؤية عملية حملة نزوح مجاعة جفاف سيول تظاهرات احتجاجات"
    );

    // After these, digits of a year do not count what follows.
    private static readonly WordSet Functions = new(
        "و في من إلى على عن أن إن حتى بعد قبل التي الذي الذين عندما حين حيث هي هو هم كان كانت ثم أو بين مع لكن فقد وقد ما لم لا عام سنة شهر يوم منذ بسبب ضد عند بما كما إذ قد بل",
        "and or when where while by to with as at but was were is are the after before until he she it they we in on for from that who which a an had has have his its their because if than then"
    );

    private static readonly WordSet Owners = new("the a an its his her their our this that fiscal");

    // "the 2000 troops" are counted; so is what people are.
    private static readonly WordSet Counted = new(
        "people troops soldiers fighters militants men women children families members prisoners detainees refugees civilians workers employees dollars euros miles meters kilometers tons victims dead wounded"
    );

    /// <summary>Whether nothing that could be counted follows.</summary>
    public static bool Ends(DateTokens t, int i)
    {
        if (i >= t.End || t.Text[i].Kind is TokenKind.Punctuation or TokenKind.LineEnd)
        {
            return t.Mark(i) is not ('%' or '٪' or '$');
        }
        if (t.Text[i].Kind != TokenKind.Word)
        {
            return false;
        }
        ReadOnlySpan<char> form = t.Text.Form(i);
        return Functions.Contains(form)
            || t.Is(i, DateWordKind.GregorianMark)
            || t.Is(i, DateWordKind.HijriMark)
            || (
                t.Text[i].IsArabic
                && form.Length > 3
                && (form[0] == 'و' || form.StartsWith("ال") || form.StartsWith("لل"))
            );
    }

    /// <summary>Whether an Arabic noun, with or without its article and a clitic, is told by its year.</summary>
    public static bool IsEvent(ReadOnlySpan<char> form)
    {
        if (Events.Contains(form))
        {
            return true;
        }
        if (form.Length > 3 && form[0] is 'و' or 'ف' or 'ب' or 'ل' && Events.Contains(form[1..]))
        {
            return true;
        }
        return form.Length > 4 && form.StartsWith("ال") && Events.Contains(form[2..]);
    }

    /// <summary>"the 2003 invasion", "Pakistan's 1999 coup": a year between what determines a noun and the noun.</summary>
    public static bool IsBeforeEvent(DateTokens t, int i)
    {
        ReadOnlySpan<char> before = t.Text.Form(i - 1);
        int next = i + 1 + (t.Mark(i + 1) == '-' && t.Glued(i + 1) ? 1 : 0);
        return (Owners.Contains(before) || before.EndsWith("'s") || before.EndsWith("’s"))
            && t.Digits(i) % 100 != 0
            && next < t.End
            && t.Text[next].IsLatin
            && !Functions.Contains(t.Text.Form(next))
            && !Counted.Contains(t.Text.Form(next));
    }
}
