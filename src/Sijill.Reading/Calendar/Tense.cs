using Sijill.Reading.Amounts;

namespace Sijill.Reading.Calendar;

/// <summary>Whether a clause looks ahead: "will resume on Friday", «سيصل الوفد الجمعة». News looks back where nothing says so.</summary>
internal static class Tense
{
    private const int Window = 12;

    private static readonly WordSet Ahead = new(
        "will shall 'll scheduled expected planned plans plan due slated going upcoming poised hopes intends intend",
        "سوف المقرر المزمع المتوقع المرتقب المنتظر يعتزم تعتزم يعتزمون ينوي تنوي مقرر مقررة مرتقب مرتقبة"
    );

    // What is told as done ends the look back: "the man who was killed on Friday will be buried".
    private static readonly WordSet Done = new(
        "said says told was were had did has have been announced reported added since after before",
        "قال قالت وقال وقالت أعلن أعلنت وأعلن ذكر ذكرت أكد أكدت وأكد أضاف وأضاف أفاد أفادت كان كانت وكان وكانت قتل قتلت وصل وصلت جرى جرت وقع وقعت تم عقد عقدت منذ بعد"
    );

    /// <summary>Whether the words shortly before a token, in its clause, look ahead.</summary>
    public static bool LooksAhead(DateTokens t, int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - Window; k--)
        {
            ReadOnlySpan<char> form = t.Text.Form(k);
            if (Ahead.Contains(form) || IsFuture(form) || (form is "to" && IsToDo(t, k)))
            {
                return true;
            }
            if (
                t.Text[k].Kind == Text.TokenKind.LineEnd
                || Done.Contains(form)
                || t.Mark(k) is '.' or '؟' or '?' or '!' or ';' or '؛'
                || IsPastParticiple(form)
            )
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"to be held on Friday", "to begin on May 5": an infinitive, not a direction.</summary>
    private static bool IsToDo(DateTokens t, int k) =>
        t.Text.Form(k + 1 < t.End ? k + 1 : k)
            is "be"
                or "begin"
                or "start"
                or "take"
                or "hold"
                or "meet"
                or "open"
                or "close"
                or "end"
                or "leave"
                or "visit"
                or "vote"
                or "resume"
                or "expire";

    private static bool IsPastParticiple(ReadOnlySpan<char> form) =>
        form.Length > 4 && form[0] < '\u0600' && form.EndsWith("ed");

    /// <summary>A verb of the future by its first letters; nouns that start alike are left out: «سيارة», «سيطر», «سنوات», «ساعات».</summary>
    public static bool IsFuture(ReadOnlySpan<char> form)
    {
        if (form.Length < 4 || form[0] != 'س')
        {
            return false;
        }
        return form[1] switch
        {
            'ي' => form[2] is not ('ا' or 'د' or 'ط' or 'ر' or 'ف' or 'ن'),
            'ت' => form[2] is not ('ا' or 'و') && form is not "ستين",
            'ن' => form[2] is not ('و' or 'ي' or 'ت'),
            'ا' => form.Length > 4
                && form[2] is not ('ب' or 'ح' or 'ن')
                && !(form[2] == 'ع' && form[3] is 'ه' or 'ا' or 'ت' or 'د' or 'ي'),
            _ => false,
        };
    }
}
