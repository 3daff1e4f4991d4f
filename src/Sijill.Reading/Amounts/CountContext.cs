using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Whether a number counts something where it stands (claims rule 16).</summary>
internal static class CountContext
{
    private const int Window = 4;

    // A number behind one of these names a thing: the 17th division, resolution 2254, page 3.
    private static readonly WordSet Named = new(
        "رقم الرقم برقم رقمها رقمه المادة مادة المادتين المواد القرار قرار بالقرار للقرار القرارين قراري القرارات الفرقة فرقة الفرقتين اللواء لواء لواءي اللوائين الكتيبة كتيبة الفوج فوج الجيش",
        "القانون قانون المرسوم مرسوم البند بند الفقرة فقرة الفصل فصل صفحة الصفحة قناة القناة الطريق طريق شارع الشارع مجموعة المجموعة جيل الجيل الخط القطاع قطاع المنطقة الحلقة الجلسة الدورة المرحلة نموذج طراز هاتف الهاتف",
        "الساعة ساعة بالساعة عمر عمره عمرها العمر أعمارهم بعمر سن بتاريخ تاريخ يوم",
        "resolution resolutions article articles no number nos brigade division regiment battalion corps army unit highway route road section chapter page pages channel flight room gate block zone sector level phase",
        "category version class paragraph clause act law bill aged age ages phone telephone tel fax order directive decree type model mk gen batch session episode grade line area district"
    );

    private static readonly WordSet Years = new(
        "عام العام لعام بعام وعام سنة السنة لسنة في منذ حتى بين من إلى خلال مطلع نهاية أواخر أوائل بداية منتصف صيف شتاء ربيع خريف قبل بعد موسم",
        "شباط آذار نيسان أيار حزيران تموز آب أيلول الأول الثاني يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "in since of by until till from during early late mid between to and before after around circa summer winter spring autumn fall year the",
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    );

    // Words that make a number behind them a year whatever follows.
    private static readonly WordSet YearNames = new(
        "عام العام لعام بعام وعام سنة السنة لسنة العامين in since until till during early late mid year"
    );

    private static readonly WordSet Formations = new(
        "brigade division battalion regiment corps army fleet wing squadron century anniversary district avenue street floor grade edition"
    );

    // "the 2003 invasion", "Iraq's 1958 coup"; round ones may count ("the 2000 troops").
    private static readonly WordSet Owners = new("the a an its his her their our 's fiscal");

    private static readonly WordSet AgeBounds = new("under below over above دون تحت فوق");

    public static bool IsCounted(TokenizedText text, in Amount amount)
    {
        if (amount.Kind == AmountKind.Share)
        {
            return false;
        }
        if (amount.Kind == AmountKind.Money)
        {
            return true;
        }
        return !IsAddress(text, amount)
            && !IsMeasured(text, amount)
            && !IsNamed(text, amount)
            && !IsYear(text, amount)
            && !IsAge(text, amount);
    }

    /// <summary>192.168.1.2, 6.11.2025: one of several numbers that stops part without a blank.</summary>
    private static bool IsAddress(TokenizedText text, in Amount amount)
    {
        int next = amount.EndToken;
        int before = amount.FirstToken - 1;
        bool behind =
            next + 1 < text.Count
            && IsStop(text, next)
            && text[next + 1].Kind == TokenKind.Digits
            && !text[next + 1].SpaceBefore;
        return behind
            || (
                before > 0
                && IsStop(text, before)
                && text[before - 1].Kind == TokenKind.Digits
                && !text[amount.FirstToken].SpaceBefore
            );
    }

    private static bool IsStop(TokenizedText text, int at) => text.Form(at) is "." && !text[at].SpaceBefore;

    private static bool IsMeasured(TokenizedText text, in Amount amount)
    {
        int next = amount.EndToken;
        if (next >= text.Count)
        {
            return false;
        }
        ref readonly Token token = ref text[next];
        // "a 12-member cell", "a 20-year-old", "a two-hour raid"
        if (
            text.Form(next) is "-"
            && !token.SpaceBefore
            && next + 1 < text.Count
            && text[next + 1].IsLatin
            && !text[next + 1].SpaceBefore
        )
        {
            return !IsSizeOfCoalition(text, next + 1);
        }
        if (token.Kind != TokenKind.Word)
        {
            return text.Form(next) is "°" or "º";
        }
        if (Units.IsNotCounted(text.Form(next)))
        {
            return !IsYearWord(text, next); // «كان 40 ألفاً عام 2018»
        }
        // "6 p.m."
        bool clock =
            text.Form(next) is "p" or "a"
            && next + 2 < text.Count
            && text.Form(next + 1) is "."
            && text.Form(next + 2) is "m";
        return clock || (amount.Kind == AmountKind.Ordinal && Formations.Contains(text.Form(next)));
    }

    /// <summary>«عام 2018»: the word behind a number begins a date of its own.</summary>
    private static bool IsYearWord(TokenizedText text, int at) =>
        text.Form(at) is "عام" or "سنه" or "العام"
        && at + 1 < text.Count
        && text[at + 1].Kind == TokenKind.Digits
        && text.Form(at + 1).Length == 4;

    /// <summary>"the 85-member Global Coalition": how many states have joined.</summary>
    private static bool IsSizeOfCoalition(TokenizedText text, int noun)
    {
        if (text.Form(noun) is not ("member" or "nation" or "country" or "state"))
        {
            return false;
        }
        for (int i = noun + 1; i < text.Count && i <= noun + Window + 1; i++)
        {
            if (text.Form(i) is "coalition" or "alliance")
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsNamed(TokenizedText text, in Amount amount)
    {
        int before = amount.FirstToken - 1;
        if (before < 0)
        {
            return false;
        }
        if (IsLaterAge(text, before))
        {
            return true;
        }
        if (text[before].Kind == TokenKind.Punctuation)
        {
            // "No. 5", "#5", «رقم: 5»
            if (text.Form(before) is "#" or "№")
            {
                return true;
            }
            return text.Form(before) is "." or ":" or "("
                && before > 0
                && text.Form(before - 1) is "no" or "nos" or "tel" or "رقم";
        }
        ReadOnlySpan<char> form = text.Form(before);
        if (amount.Kind == AmountKind.Ordinal || IsSum(text, before))
        {
            return false;
        }
        if (form is "العمر" or "عمر" or "عمره" or "عمرها" or "aged" or "age" or "ages")
        {
            return true;
        }
        // «قناة فرانس 24»
        if (before > 0 && text.Form(before - 1) is "قناه" or "شبكه" or "تلفزيون" or "اذاعه" && amount.Bounds.IsExact)
        {
            return true;
        }
        if (IsResolution(text, before) || IsNamesake(text, amount, before))
        {
            return true;
        }
        if (text[before].IsArabic && !Named.Contains(form) && form.Length > 3 && form[0] is 'و' or 'ف' or 'ب' or 'ل')
        {
            form = form[1..];
        }
        if (form is "الدفعه" or "دفعه" or "الوجبه" or "وجبه")
        {
            // «الدفعة 58 وصلت», but «ضمت الدفعة 58 امرأة»
            int next = amount.EndToken;
            return amount.Bounds.IsExact
                && (
                    next >= text.Count || text[next].Kind != TokenKind.Word || text.Form(next) is "من" or "الي" or "في"
                );
        }
        return amount.Bounds.IsExact && Named.Contains(form) && !(text[before].IsLatin && !IsNameLike(text, before));
    }

    /// <summary>«ما مجموعه 6420»: its sum, not «المجموعة 6».</summary>
    private static bool IsSum(TokenizedText text, int at) =>
        text.Form(at) is "مجموعه" && at > 0 && text.Form(at - 1) is "ما" or "بما" or "وما" or "لما";

    /// <summary>«قرار مجلس الأمن 2254».</summary>
    private static bool IsResolution(TokenizedText text, int before)
    {
        for (int i = before; i >= 0 && i > before - Window && text[i].Kind == TokenKind.Word; i--)
        {
            ReadOnlySpan<char> form = text.Form(i);
            if (form.EndsWith("قرار") || form.EndsWith("القرار") || form is "resolution")
            {
                return form.Length <= "بالقرار".Length || form is "resolution";
            }
        }
        return false;
    }

    /// <summary>"Kurdistan 24)": a name that ends in a number.</summary>
    private static bool IsNamesake(TokenizedText text, in Amount amount, int before) =>
        amount.Bounds.IsExact
        && text[before].IsLatin
        && (text[before].Flags & TokenFlags.Capitalised) != 0
        && before > 0
        && text[before - 1].Kind != TokenKind.LineEnd
        && text[amount.FirstToken].Kind == TokenKind.Digits
        && (amount.EndToken >= text.Count || text[amount.EndToken].Kind != TokenKind.Word);

    /// <summary>The 41 of "aged 29, 34 and 41".</summary>
    private static bool IsLaterAge(TokenizedText text, int before)
    {
        int i = before;
        while (
            i > 0
            && i > before - (2 * Window)
            && (text[i].Kind == TokenKind.Digits || text.Form(i) is "," or "and" or "،" or "و")
        )
        {
            i--;
        }
        return i < before && text.Form(i) is "aged" or "ages" or "اعمارهم";
    }

    /// <summary>"Resolution 2254" and "page 3", but not "each brigade 300".</summary>
    private static bool IsNameLike(TokenizedText text, int at) =>
        (text[at].Flags & TokenFlags.Capitalised) != 0
        || text.Form(at) is "page" or "no" or "number" or "article" or "phase" or "level" or "chapter";

    private static bool IsYearOfEvent(TokenizedText text, in Amount amount, int before) =>
        text[before].Kind != TokenKind.LineEnd
        && Owners.Contains(text.Form(before))
        && amount.Bounds.Low % 100 != 0
        && amount.EndToken < text.Count
        && text[amount.EndToken].IsLatin;

    /// <summary>«عام 2009», "in 2014", "the 2003 invasion": no amount at all.</summary>
    public static bool NamesYear(TokenizedText text, in Amount amount)
    {
        int before = amount.FirstToken - 1;
        if (!IsYearNumber(text, amount) || before < 0)
        {
            return false;
        }
        if (IsYearOfEvent(text, amount, before))
        {
            return true;
        }
        if (text[before].Kind != TokenKind.Word || !YearNames.Contains(text.Form(before)))
        {
            return false;
        }
        int next = amount.EndToken;
        return text[before].IsArabic || next >= text.Count || !text[next].IsLatin || !text.Form(next).EndsWith("s");
    }

    /// <summary>"8 a.m.", "7 o'clock": a time of day is no amount at all.</summary>
    public static bool IsClock(TokenizedText text, in Amount amount)
    {
        int next = amount.EndToken;
        if (!amount.Bounds.IsExact || amount.Bounds.Low is < 1 or > 12 || next >= text.Count || !text[next].IsLatin)
        {
            return false;
        }
        return text.Form(next) is "o'clock" or "oclock" or "am" or "pm"
            || (
                text.Form(next) is "a" or "p"
                && next + 2 < text.Count
                && text.Form(next + 1) is "."
                && text.Form(next + 2) is "m"
            );
    }

    private static bool IsYearNumber(TokenizedText text, in Amount amount) =>
        amount.Bounds.IsExact
        && amount.Kind == AmountKind.Cardinal
        && amount.Bounds.Low is >= 1900 and < 2100
        && amount.Number.Length == 4
        && text[amount.EndToken - 1].Kind == TokenKind.Digits;

    /// <summary>A bare 1900 to 2099 behind a word of time, or with no noun behind it.</summary>
    private static bool IsYear(TokenizedText text, in Amount amount)
    {
        if (!IsYearNumber(text, amount))
        {
            return false;
        }
        int before = amount.FirstToken - 1;
        if (before >= 0 && text[before].Kind == TokenKind.Word && Years.Contains(text.Form(before)))
        {
            return true;
        }
        int next = amount.EndToken;
        return next >= text.Count
            || text[next].Kind != TokenKind.Word
            || (text[next].IsArabic && text.Form(next)[0] == 'و');
    }

    /// <summary>"under 18" without a noun, and "Smith, 29, said".</summary>
    private static bool IsAge(TokenizedText text, in Amount amount)
    {
        decimal value = amount.Bounds.High ?? amount.Bounds.Low ?? 0;
        int next = amount.EndToken;
        int before = amount.FirstToken - 1;
        if (value is <= 0 or > 110)
        {
            return false;
        }
        bool nounFollows = next < text.Count && text[next].Kind == TokenKind.Word;
        if (value <= 21 && AgeBounds.Contains(text.Form(amount.FirstToken)) && !nounFollows)
        {
            return true;
        }
        return amount.Bounds.IsExact
            && before > 0
            && next < text.Count
            && text.Form(before) is "," or "("
            && text.Form(next) is "," or ")"
            && (text[before - 1].Flags & TokenFlags.Capitalised) != 0;
    }
}
