using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>
/// Reads amounts out of tokens: numbers in words and digits of Arabic and English, with their bounds, ranges, percents and currencies.
/// Values follow rules 5 to 9 of the annotation rules for claims. Pure, without allocation, linear in the number of tokens.
/// </summary>
public static class AmountReader
{
    private const int MaxPhrases = 3;

    // "passed 300" is more than 300, "passed two laws" is not more than two.
    private const int LeastPassed = 10;

    /// <summary>Whether an amount may start with a folded form. Cheap; a form for which it is false starts none.</summary>
    public static bool MayStart(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
        {
            return false;
        }
        char c = form[0];
        if (char.IsAsciiDigit(c))
        {
            return true;
        }
        if (form.EndsWith("كميه"))
        {
            return false; // «كمية من الذخيرة» is no hundred
        }
        if (c < '\u0600')
        {
            return form is "a" or "an"
                || EnglishNumerals.TryGet(form, out _)
                || BoundPhrases.MayStart(form)
                || Operand.MayStart(form);
        }
        return ArabicWord.Strip(form, out _, out _, out _, out _, out _)
            || BoundPhrases.MayStart(form)
            || Operand.MayStart(form)
            || form is "و" or "عدد" or "عددا" or "العديد" or "بعدد"
            || ArabicFraction.MayHaveSuffix(form);
    }

    /// <summary>
    /// Whether an amount starts at token <paramref name="at"/>, possibly behind a clitic, a bound or a currency sign; reads the longest one.
    /// Never reads past <paramref name="end"/> or a line end.
    /// </summary>
    public static bool TryRead(TokenizedText text, int at, int end, out Amount amount)
    {
        ArgumentNullException.ThrowIfNull(text);
        end = Math.Min(end, text.Count);
        amount = default;
        if (at < 0 || at >= end || text[at].Kind == TokenKind.LineEnd || !MayStart(text.Form(at)))
        {
            return false;
        }
        return TryIndefinite(text, at, end, out amount)
            || TryBounded(text, at, end, out amount)
            || TryBare(text, at, end, out amount);
    }

    /// <summary>Adds all amounts of tokens <paramref name="from"/> to <paramref name="to"/> to a list, leftmost and longest.</summary>
    public static void ReadAll(TokenizedText text, int from, int to, List<Amount> amounts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(amounts);
        int end = Math.Min(to, text.Count);
        int at = Math.Max(from, 0);
        while (at < end)
        {
            if (TryRead(text, at, end, out Amount amount))
            {
                amounts.Add(amount);
                at = amount.EndToken;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Whether the amount may count people or things where it stands: false for ages, times, distances, years, shares and numbers that name.</summary>
    public static bool IsCounted(TokenizedText text, in Amount amount)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CountContext.IsCounted(text, amount);
    }

    /// <summary>«عدد من», «العديد من»: no value at all.</summary>
    private static bool TryIndefinite(TokenizedText text, int at, int end, out Amount amount)
    {
        amount = default;
        if (
            at + 1 >= end
            || text.Form(at) is not ("عدد" or "عددا" or "العديد" or "بعدد")
            || text.Form(at + 1) is not "من"
        )
        {
            return false;
        }
        int start = text.OriginOf(at, text.Form(at) is "بعدد" ? 1 : 0);
        var span = new TextSpan(start, text[at + 1].End);
        amount = new Amount(span, span, Bounds.Indefinite(2), AmountKind.Vague, at, at + 2, false, null);
        return true;
    }

    private static bool TryBare(TokenizedText text, int at, int end, out Amount amount)
    {
        amount = default;
        var builder = new AmountBuilder(text, at, end);
        return Operand.TryRead(text, at, end, true, out Operand operand)
            && builder.Build(operand, BoundSense.None, false, operand.Start, out amount)
            && !CountContext.NamesYear(text, amount)
            && !CountContext.IsClock(text, amount)
            && !DayOfMonth.Holds(text, amount);
    }

    private static bool TryBounded(TokenizedText text, int at, int end, out Amount amount)
    {
        amount = default;
        if (!BoundPhrases.TryBefore(text, at, end, out BoundSense sense, out int start, out int next))
        {
            return false;
        }
        bool approximate = sense == BoundSense.About;
        for (
            int k = 1;
            k < MaxPhrases
                && next < end
                && BoundPhrases.TryBefore(text, next, end, out BoundSense inner, out _, out int behind);
            k++
        )
        {
            if (inner is BoundSense.From || (inner is BoundSense.Between && sense is not BoundSense.About))
            {
                break;
            }
            approximate |= inner == BoundSense.About;
            sense = sense is BoundSense.About or BoundSense.Equal || inner is BoundSense.Between ? inner : sense;
            next = behind;
        }
        var builder = new AmountBuilder(text, at, end);
        if (sense is BoundSense.Between or BoundSense.From)
        {
            return RangeReader.TryPair(text, next, end, sense, at, out Operand low, out Operand high)
                && builder.Build(low, high, approximate, start, out amount)
                && !DayOfMonth.HoldsBoth(text, amount);
        }
        return Operand.TryRead(text, next, end, true, out Operand operand)
            && !operand.Numeral.Is(NumeralTraits.Ordinal)
            // «تحت الصفر» is a temperature.
            && !(sense == BoundSense.FewerThan && operand.Numeral.High == 0)
            && !(
                operand.Numeral.Low < LeastPassed
                && text.Form(at) is "passes" or "passed" or "passing" or "topped" or "tops"
            )
            && builder.Build(operand, sense, approximate, start, out amount);
    }
}
