using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>What several groups of digits with marks between them are worth (claims rule 9).</summary>
internal static class DigitGroups
{
    /// <summary>The value of <paramref name="groups"/> (tokens), each behind its mark; false where it is no number or its order cannot be told.</summary>
    public static bool TryValue(
        TokenizedText text,
        ReadOnlySpan<int> groups,
        ReadOnlySpan<char> marks,
        int next,
        int end,
        ref NumeralTraits traits,
        out decimal value
    )
    {
        value = 0;
        if (marks[1] == 'ر')
        {
            return TryRa(text, groups, marks, next, end, ref traits, out value);
        }
        int last = groups.Length - 1;
        ReadOnlySpan<char> tail = text.Form(groups[last]);
        if (last == 1)
        {
            return TryPair(text, groups, marks[1], next, end, ref traits, out value);
        }
        for (int k = 2; k < last; k++)
        {
            if (marks[k] != marks[1])
            {
                return false;
            }
        }
        bool whole = marks[last] == marks[1];
        // 1.234.567 or 1,234,567.89; the mark of thousands is never that of decimals.
        if (!Thousands(text, whole ? groups : groups[..last], out value) || (!whole && marks[last] == '٬'))
        {
            return false;
        }
        traits |= NumeralTraits.Grouped;
        return whole || AddFraction(tail, ref value);
    }

    private static bool TryPair(
        TokenizedText text,
        ReadOnlySpan<int> groups,
        char mark,
        int next,
        int end,
        ref NumeralTraits traits,
        out decimal value
    )
    {
        ReadOnlySpan<char> head = text.Form(groups[0]);
        ReadOnlySpan<char> tail = text.Form(groups[1]);
        bool thousands = tail.Length == 3 && head.Length <= 3 && head[0] != '0';
        bool swapped = mark is '٬' or '،' && head.Length == 3 && tail.Length < 3 && tail[0] != '0';
        value = 0;
        switch (mark)
        {
            case '٫':
                break;
            case '.' when thousands:
                thousands = !IsEnglish(text, groups[0], next, end) && !ScaleFollows(text, next, end);
                break;
            case '.':
                break;
            // A bidirectional copy turns 29٬225 into 225٬29. What follows tells it from a decimal.
            case '٬' or '،' when swapped && (mark == '٬' || !MeasureFollows(text, next, end)):
                traits |= NumeralTraits.Grouped;
                return DigitReader.TryDecimal(tail, default, out value) && Append(head, ref value);
            case '٬':
                if (!thousands)
                {
                    return false;
                }
                break;
            case '\'':
                if (!thousands)
                {
                    return false;
                }
                break;
            default:
                if (!thousands && (tail.Length == 3 && head[0] != '0' || mark == '،' && head.Length > 3))
                {
                    return false;
                }
                break;
        }
        if (thousands && mark != '٫')
        {
            traits |= NumeralTraits.Grouped;
            return Thousands(text, groups, out value);
        }
        return DigitReader.TryDecimal(head, tail, out value);
    }

    /// <summary>
    /// Groups around «ر», as news agencies write them: decimals stand first («5ر3 مليون» is 3.5 million), and so do the lower thousands («225ر29» is 29,225).
    /// Where all groups have three digits nothing tells the order.
    /// </summary>
    private static bool TryRa(
        TokenizedText text,
        ReadOnlySpan<int> groups,
        ReadOnlySpan<char> marks,
        int next,
        int end,
        ref NumeralTraits traits,
        out decimal value
    )
    {
        value = 0;
        foreach (char mark in marks[1..])
        {
            if (mark != 'ر')
            {
                return false;
            }
        }
        ReadOnlySpan<char> head = text.Form(groups[0]);
        ReadOnlySpan<char> tail = text.Form(groups[^1]);
        if (groups.Length == 2 && (MeasureFollows(text, next, end) || (head.Length != 3 && tail.Length != 3)))
        {
            return !(head.Length == 3 && tail.Length == 3) && DigitReader.TryDecimal(tail, head, out value);
        }
        bool forward = Thousands(text, groups, out decimal straight);
        Span<int> reversed = stackalloc int[groups.Length];
        for (int k = 0; k < groups.Length; k++)
        {
            reversed[k] = groups[groups.Length - 1 - k];
        }
        bool backward = Thousands(text, reversed, out decimal turned);
        if (forward == backward)
        {
            return false;
        }
        value = forward ? straight : turned;
        traits |= NumeralTraits.Grouped;
        return true;
    }

    private static bool Thousands(TokenizedText text, ReadOnlySpan<int> groups, out decimal value)
    {
        value = 0;
        ReadOnlySpan<char> head = text.Form(groups[0]);
        if (head.Length > 3 || head[0] == '0' || !DigitReader.TryDecimal(head, default, out value))
        {
            return false;
        }
        foreach (int group in groups[1..])
        {
            if (text.Form(group).Length != 3 || !Append(text.Form(group), ref value))
            {
                return false;
            }
        }
        return true;
    }

    private static bool Append(ReadOnlySpan<char> three, ref decimal value)
    {
        if (!DigitReader.TryDecimal(three, default, out decimal low) || value > 1_000_000_000_000_000)
        {
            return false;
        }
        value = (value * 1000) + low;
        return true;
    }

    private static bool AddFraction(ReadOnlySpan<char> digits, ref decimal value)
    {
        if (!DigitReader.TryDecimal(default, digits, out decimal fraction))
        {
            return false;
        }
        value += fraction;
        return true;
    }

    /// <summary>"1.125 million" is a decimal in either language.</summary>
    private static bool ScaleFollows(TokenizedText text, int next, int end) =>
        next < end
        && text[next].Kind == TokenKind.Word
        && (
            text[next].IsArabic
                ? ArabicNumerals.TryGet(text.Form(next), out NumeralWord word)
                    && word.Part is >= NumeralPart.Scale and <= NumeralPart.ScalePlural
                : EnglishNumerals.TryGet(text.Form(next), out word) && word.Part == NumeralPart.Scale
        );

    private static bool MeasureFollows(TokenizedText text, int next, int end) =>
        ScaleFollows(text, next, end)
        || (
            next < end
            && (
                PercentReader.Starts(text, next, end)
                || Currencies.Starts(text, next)
                || Units.IsMeasure(text.Form(next))
            )
        );

    /// <summary>English writes 4.800 for 4.8; Arabic, and a number that stands alone, for 4,800.</summary>
    private static bool IsEnglish(TokenizedText text, int first, int next, int end)
    {
        if (next < end && text[next].Kind == TokenKind.Word)
        {
            return text[next].IsLatin;
        }
        return first > 0 && text[first - 1].IsLatin;
    }
}
