using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Two numbers that make one interval: "20-25", «من 25 إلى 30», «بين 20 و25», "5 or 6", "between 5 and 7 million".</summary>
internal static class RangeReader
{
    private const int LevelWindow = 6;

    // "rose from 25 to 30": a level that changed, not an interval.
    private static readonly WordSet Changes = new(
        "ارتفع ارتفعت يرتفع لترتفع ليرتفع ترتفع ارتفاع زاد زادت زيادة انخفض انخفضت ينخفض تنخفض انخفاض تراجع تراجعت قفز قفزت هبط هبطت تقلص تقلصت خفض رفع رفعت تخفيض تحول انتقل تغير نمت نما",
        "rose rise rises risen rising fell fall falls fallen falling grew grow grown growing increased increase increases increasing dropped drop drops decreased decrease reduced jumped climbed went up down",
        "declined shrank slid cut raised soared surged slipped changed improved expanded swelled"
    );

    /// <summary>The two operands behind "between" or "from", the first no greater than the second.</summary>
    public static bool TryPair(
        TokenizedText text,
        int at,
        int end,
        BoundSense sense,
        int phrase,
        out Operand low,
        out Operand high
    )
    {
        high = default;
        if (!Operand.TryRead(text, at, end, true, out low))
        {
            return false;
        }
        if (sense == BoundSense.From)
        {
            return !FollowsChange(text, phrase)
                && IsTo(text, low.End, end)
                && TrySecond(text, low.End + 1, end, ref low, out high);
        }
        // «بين خمسة وعشرين»: the longest first number may have swallowed the second.
        return TryAnd(text, end, ref low, out high)
            || (Operand.TryRead(text, at, end, false, out low) && TryAnd(text, end, ref low, out high));
    }

    /// <summary>The second operand of a bare range right behind the first.</summary>
    public static bool TryBare(TokenizedText text, int end, ref Operand low, out Operand high)
    {
        high = default;
        int at = low.End;
        if (
            at + 1 >= end
            || low.Numeral.Is(NumeralTraits.Vague)
            || low.Numeral.Is(NumeralTraits.Ordinal | NumeralTraits.Indefinite)
        )
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(at);
        if (form is "-" or "~")
        {
            // Scores run to zero: «صفر-1».
            if (low.Numeral.Low <= 0)
            {
                return false;
            }
            // "7-Eleven"
            if (
                !text[at + 1].SpaceBefore
                && low.Numeral.Is(NumeralTraits.Digits)
                && text[at + 1].Kind == TokenKind.Word
            )
            {
                return false;
            }
            return text[at].SpaceBefore == text[at + 1].SpaceBefore
                && (
                    text[at + 1].Kind != TokenKind.Punctuation
                    || (low.IsMoney && Currencies.MayStart(text.Form(at + 1)))
                )
                && TrySecond(text, at + 1, end, ref low, out high, dash: true);
        }
        if (IsTo(text, at, end))
        {
            return !BehindFrom(text, low.First)
                && !IsStep(text, low.First)
                && TrySecond(text, at + 1, end, ref low, out high);
        }
        if (form is "او" or "or")
        {
            return TrySecond(text, at + 1, end, ref low, out high) && Neighbours(low.Numeral, high.Numeral);
        }
        return false;
    }

    private static bool TryAnd(TokenizedText text, int end, ref Operand low, out Operand high)
    {
        high = default;
        int at = low.End;
        if (at >= end)
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(at);
        if (form is "و" or "and" or "الي" or "to")
        {
            return TrySecond(text, at + 1, end, ref low, out high);
        }
        return text[at].IsArabic
            && ArabicWord.TryRead(text, at, end, out ArabicWord word)
            && word.Joined
            && TrySecond(text, at, end, ref low, out high);
    }

    private static bool TrySecond(
        TokenizedText text,
        int at,
        int end,
        ref Operand low,
        out Operand high,
        bool dash = false
    )
    {
        if (!Operand.TryRead(text, at, end, true, out high, dash))
        {
            high = default;
            return false;
        }
        Numeral a = low.Numeral;
        Numeral b = high.Numeral;
        if (!a.IsSingle || !b.IsSingle || a.Is(NumeralTraits.Ordinal) || b.Is(NumeralTraits.Ordinal))
        {
            return false;
        }
        // "rose 5% to $1.2 billion"
        if (low.IsPercent && !high.IsPercent)
        {
            return false;
        }
        // "5 to 7 million"
        if (a.Scale == 1 && b.Scale >= 1000 && a.Low < 1000 && a.Low < b.Low / b.Scale && a.Low >= 1)
        {
            low = low with { Numeral = a with { Low = a.Low * b.Scale, High = a.High * b.Scale, Scale = b.Scale } };
        }
        return low.Numeral.Low < b.Low && low.Numeral.Low >= 0;
    }

    private static bool IsTo(TokenizedText text, int at, int end) => at + 1 < end && text.Form(at) is "الي" or "to";

    private static bool BehindFrom(TokenizedText text, int first) =>
        first > 0 && text.Form(first - 1) is "from" or "من";

    /// <summary>"rose by two to 15": by how much, then the level.</summary>
    private static bool IsStep(TokenizedText text, int first) =>
        first > 1 && text.Form(first - 1) is "by" && FollowsChange(text, first - 1);

    /// <summary>"5 or 6", "20 or 30", but not "2 or 500".</summary>
    private static bool Neighbours(in Numeral low, in Numeral high) =>
        high.Low - low.Low <= low.Low && high.Low - low.Low <= Math.Max(1, low.Low / 2);

    private static bool FollowsChange(TokenizedText text, int phrase)
    {
        for (int i = phrase - 1; i >= 0 && i >= phrase - LevelWindow; i--)
        {
            if (text[i].Kind != TokenKind.Word)
            {
                return false;
            }
            ReadOnlySpan<char> form = text.Form(i);
            if (Changes.Contains(form) || (form.Length > 3 && form[0] == 'و' && Changes.Contains(form[1..])))
            {
                return true;
            }
        }
        return false;
    }
}
