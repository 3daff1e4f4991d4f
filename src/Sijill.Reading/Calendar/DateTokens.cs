using System.Globalization;
using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>Looks at the tokens of a text as words of dates. A window [.., end) that no look crosses.</summary>
internal readonly ref struct DateTokens(TokenizedText text, int end)
{
    public TokenizedText Text { get; } = text;

    public int End { get; } = end;

    /// <summary>Whether the token has this meaning; with clitics cut only where <paramref name="cut"/> is not -1 on return.</summary>
    public bool Is(int i, DateWordKind kind, out int value, out int cut)
    {
        value = 0;
        cut = 0;
        if (i < 0 || i >= End || (KindsOf(i) & DateWords.BitOf(kind)) == 0)
        {
            return false;
        }
        ReadOnlySpan<char> form = Text.Form(i);
        while (cut >= 0)
        {
            foreach (DateWord word in DateWords.Of(form[cut..]))
            {
                if (word.Kind == kind)
                {
                    value = word.Value;
                    return true;
                }
            }
            cut = Text[i].IsArabic ? DateWords.Cut(form, cut) : -1;
        }
        cut = 0;
        return false;
    }

    public bool Is(int i, DateWordKind kind) => Is(i, kind, out _, out _);

    public bool Is(int i, DateWordKind kind, out int value) => Is(i, kind, out value, out _);

    /// <summary>Digits of one token, or -1.</summary>
    public int Digits(int i)
    {
        if (i < 0 || i >= End || Text[i].Kind != TokenKind.Digits || Text[i].FormLength > 4)
        {
            return -1;
        }
        return int.Parse(Text.Form(i), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    public char Mark(int i) =>
        i >= 0 && i < End && Text[i].Kind == TokenKind.Punctuation ? Text.Text[Text[i].Start] : '\0';

    public bool Glued(int i) => i < End && !Text[i].SpaceBefore;

    public bool IsForm(int i, ReadOnlySpan<char> form) => i >= 0 && i < End && Text.Form(i).SequenceEqual(form);

    /// <summary>A month name at a token, of one word or two; hijri months are 101–112. Returns the token after it, or -1.</summary>
    public int Month(int i, out int month, out int cut)
    {
        month = 0;
        cut = 0;
        if (i < 0 || i >= End || (KindsOf(i) & DateWords.MonthBits) == 0)
        {
            return -1;
        }
        ReadOnlySpan<char> form = Text.Form(i);
        while (cut >= 0)
        {
            foreach ((string second, int m) in DateWords.PairsOf(form[cut..]))
            {
                if (i + 1 < End && Text[i + 1].Kind == TokenKind.Word && Text.Form(i + 1).SequenceEqual(second))
                {
                    month = m;
                    return i + 2;
                }
            }
            foreach (DateWord word in DateWords.Of(form[cut..]))
            {
                if (word.Kind == DateWordKind.Month && MayBeMonth(i, form[cut..]))
                {
                    month = word.Value;
                    return i + 1 + (Mark(i + 1) == '.' && Glued(i + 1) && IsShortened(i, form[cut..]) ? 1 : 0);
                }
                if (word.Kind == DateWordKind.HijriMonth)
                {
                    month = word.Value + 100;
                    return i + 1;
                }
            }
            cut = Text[i].IsArabic ? DateWords.Cut(form, cut) : -1;
        }
        cut = 0;
        return -1;
    }

    /// <summary>What the words of a token may mean to a date, behind clitics too: a bit for each kind. Most questions are answered by it.</summary>
    private ulong KindsOf(int i)
    {
        ref ulong kinds = ref Text.Note(i);
        if (kinds == 0)
        {
            kinds = DateWords.KnownBit;
            if (Text[i].Kind == TokenKind.Word)
            {
                kinds |= DateWords.KindsOf(Text.Form(i), Text[i].IsArabic);
            }
        }
        return kinds;
    }

    /// <summary>"Oct.", but not "May." at the end of a sentence.</summary>
    private bool IsShortened(int i, ReadOnlySpan<char> form) =>
        Text[i].IsLatin && form.Length <= 4 && (form is not ("may" or "june" or "july") || Digits(i + 2) > 0);

    /// <summary>English months have a capital: "may" and "march" are verbs. A Latin name shared with other words needs a number beside it.</summary>
    private bool MayBeMonth(int i, ReadOnlySpan<char> form)
    {
        if (!Text[i].IsLatin)
        {
            return form is not ("اب" or "ماي" or "مايه" or "جوان" or "اوت")
                || NumberBeside(i)
                || (form is "اب" && IsForm(i - 1, "في"))
                || Is(i - 1, DateWordKind.Unit, out int unit) && unit == 3;
        }
        if ((Text[i].Flags & TokenFlags.Capitalised) == 0)
        {
            return false;
        }
        return form
                is not (
                    "mar"
                    or "sep"
                    or "jan"
                    or "sat"
                    or "gulan"
                    or "adar"
                    or "nisan"
                    or "may"
                    or "march"
                    or "august"
                )
            || NumberBeside(i)
            || Is(i - 1, DateWordKind.In)
            || Is(i - 1, DateWordKind.Since)
            || Is(i - 1, DateWordKind.Until)
            || Is(i - 1, DateWordKind.Last)
            || Is(i - 1, DateWordKind.Of)
            || Is(i - 1, DateWordKind.From)
            || Is(i - 1, DateWordKind.Between)
            || Is(i - 1, DateWordKind.Early)
            || Is(i - 1, DateWordKind.Late)
            || Is(i - 1, DateWordKind.Mid)
            || (Mark(i - 1) == '-' && Is(i - 2, DateWordKind.Mid))
            || Is(i - 1, DateWordKind.Next)
            || Is(i - 1, DateWordKind.This)
            || IsForm(i - 1, "before")
            || IsForm(i - 1, "after");
    }

    private bool NumberBeside(int i)
    {
        int after = i + 1 + (Mark(i + 1) is '.' or ',' or '،' or '/' ? 1 : 0);
        return Digits(i - 1) > 0
            || Digits(after) > 0
            || Is(i - 1, DateWordKind.Number)
            || Mark(i - 1) == '/'
            || Is(after, DateWordKind.Number)
            || Is(i - 1, DateWordKind.From) && Is(i - 2, DateWordKind.Number);
    }

    /// <summary>A day of the month in digits ("6", "6th") or words («السادس», «الحادي والعشرين»). Returns the token after it, or -1.</summary>
    public int Day(int i, out int day, out int cut)
    {
        day = Digits(i);
        cut = 0;
        if (day is >= 1 and <= 31 && Text[i].FormLength <= 2)
        {
            bool ordinal =
                i + 1 < End
                && Glued(i + 1)
                && Text[i + 1].Kind == TokenKind.Word
                && Text.Form(i + 1) is "st" or "nd" or "rd" or "th";
            return i + (ordinal ? 2 : 1);
        }
        if (Is(i, DateWordKind.Number, out day, out cut))
        {
            // 11–19 «الحادي عشر», 21–31 «الحادي والعشرين», "twenty-first"
            if (day < 10 && i + 1 < End && Text[i + 1].IsArabic && Text.Form(i + 1) is "عشر" or "عشره")
            {
                day += 10;
                return i + 2;
            }
            if (
                day < 10
                && i + 1 < End
                && Text[i + 1].IsArabic
                && Is(i + 1, DateWordKind.Number, out int tens, out int and)
                && tens >= 20
                && and == 1
            )
            {
                day += tens;
                return i + 2;
            }
            if (day >= 20 && Mark(i + 1) == '-' && Is(i + 2, DateWordKind.Number, out int unit) && unit < 10)
            {
                day += unit;
                return i + 3;
            }
            return day <= 31 ? i + 1 : -1;
        }
        return -1;
    }

    /// <summary>A year in three or four digits from <paramref name="least"/> to 2100, or -1.</summary>
    public int Year(int i, int least)
    {
        int year = Digits(i);
        return year >= Math.Max(least, 100) && year <= 2100 && !IsGrouped(i) ? year : -1;
    }

    private bool IsGrouped(int i) => Mark(i + 1) is ',' or '٬' && Glued(i + 1) && Glued(i + 2) && Digits(i + 2) >= 0;

    /// <summary>A year in four digits, or -1. Hijri years (1300–1500) only where <paramref name="hijri"/>.</summary>
    public int Year(int i, bool hijri)
    {
        int year = Digits(i);
        if (year < 0 || Text[i].FormLength != 4 || IsGrouped(i))
        {
            return -1;
        }
        return hijri
            ? year is >= 1300 and <= 1500
                ? year
                : -1
            : year is >= 1900 and <= 2100
                ? year
                : -1;
    }
}
