using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>
/// Numbers in digits, Latin or Arabic: separators of thousands and decimals (claims rule 9), and what is no number:
/// models (F-16), telephones, clock times, dates, addresses. One call takes at most <see cref="MaxGroups"/> groups, so reading a text is linear.
/// </summary>
internal static class DigitReader
{
    private const int MaxGroups = 8;
    private const int MaxDigits = 18;

    /// <summary>The number that starts at a run of digits, or at the mark of a decimal without a whole part (".08").</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Its first token.</param>
    /// <param name="end">The token not to read.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="dashed">Whether it is the end of a range, which may stand behind a glued dash.</param>
    public static bool TryRead(TokenizedText text, int at, int end, out Numeral numeral, bool dashed = false)
    {
        numeral = default;
        if (at >= end)
        {
            return false;
        }
        bool bare = StartsBareDecimal(text, at, end);
        if (!bare && text[at].Kind != TokenKind.Digits)
        {
            return false;
        }
        if ((!dashed && !GlueBefore.Allows(text, at)) || Telephone.Holds(text, at) || IsListNumber(text, at))
        {
            return false;
        }
        NumeralTraits traits = NumeralTraits.Digits;
        decimal value;
        int next = at + 2;
        bool found = bare
            ? TryDecimal(default, text.Form(at + 1), out value)
            : TryGroups(text, at, end, ref traits, out next, out value);
        if (!found)
        {
            return false;
        }
        numeral = new Numeral(value, value, 1, text[at].Start, text[next - 1].End, at, next, traits);
        return true;
    }

    /// <summary>Groups of digits and the marks between them, as far as they make one number.</summary>
    private static bool TryGroups(
        TokenizedText text,
        int at,
        int end,
        ref NumeralTraits traits,
        out int next,
        out decimal value
    )
    {
        Span<int> groups = stackalloc int[MaxGroups];
        Span<char> marks = stackalloc char[MaxGroups];
        int count = 1;
        groups[0] = at;
        next = at + 1;
        bool alone = IsBehindStop(text, at);
        while (!alone && count < MaxGroups && Separator(text, next, end) is var mark and not '\0')
        {
            marks[count] = mark;
            groups[count++] = next + 1;
            next += 2;
        }
        if (!alone && Separator(text, next, end) != '\0')
        {
            value = 0;
            return false;
        }
        if (count == 1)
        {
            return TryPlain(text, at, end, ref next, ref traits, out value)
                && (alone ? IsAddress(text, at) : GlueAfter.Allows(text, next, end));
        }
        if (DigitGroups.TryValue(text, groups[..count], marks[..count], next, end, ref traits, out value))
        {
            return GlueAfter.Allows(text, next, end);
        }
        // «2019،500»: a comma without its blank parts two numbers. So does a stop in 192.168.1.2, whose numbers count nothing.
        return (marks[1] is '،' or ',' || (marks[1] is '.' && IsAddress(text, at)))
            && TryPlain(text, at, end, ref next, ref traits, out value);
    }

    /// <summary>The second and later numbers of 192.168.1.2.</summary>
    private static bool IsBehindStop(TokenizedText text, int at) =>
        at > 1
        && !text[at].SpaceBefore
        && text.Form(at - 1) is "."
        && !text[at - 1].SpaceBefore
        && text[at - 2].Kind == TokenKind.Digits;

    /// <summary>Whether a number is one of four that stops part: 192.168.1.2, but not the date 6.11.2025.</summary>
    private static bool IsAddress(TokenizedText text, int at)
    {
        int first = at;
        while (first > at - MaxGroups && IsBehindStop(text, first))
        {
            first -= 2;
        }
        int numbers = 1;
        while (numbers <= 4 && first + 2 < text.Count && IsBehindStop(text, first + 2))
        {
            first += 2;
            numbers++;
        }
        return numbers == 4;
    }

    /// <summary>The value of digits and decimals.</summary>
    public static bool TryDecimal(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, out decimal value)
    {
        value = 0;
        if (whole.Length + fraction.Length > MaxDigits)
        {
            return false;
        }
        foreach (char c in whole)
        {
            value = (value * 10) + (c - '0');
        }
        decimal place = 1;
        foreach (char c in fraction)
        {
            place /= 10;
            value += place * (c - '0');
        }
        return true;
    }

    private static bool TryPlain(
        TokenizedText text,
        int at,
        int end,
        ref int next,
        ref NumeralTraits traits,
        out decimal value
    )
    {
        ReadOnlySpan<char> digits = text.Form(at);
        next = at + 1;
        // 0998 is the start of a telephone number.
        if (
            (digits.Length > 3 && digits[0] == '0' && digits.ContainsAnyExcept('0'))
            || !TryDecimal(digits, default, out value)
        )
        {
            value = 0;
            return false;
        }
        while (SpacedGroup(text, at, next, end))
        {
            if (!TryDecimal(text.Form(next), default, out decimal group) || value > 1_000_000_000_000)
            {
                break;
            }
            value = (value * 1000) + group;
            traits |= NumeralTraits.Grouped;
            next++;
        }
        return true;
    }

    /// <summary>«40 000»: a group of three behind a blank. English parts groups by a blank only where it does not break.</summary>
    private static bool SpacedGroup(TokenizedText text, int first, int next, int end)
    {
        if (
            next >= end
            || text[next].Kind != TokenKind.Digits
            || text.Form(next).Length != 3
            || text.Form(first).Length > 3
            || text.Form(first)[0] == '0'
        )
        {
            return false;
        }
        int gap = text[next - 1].End;
        if (text[next].Start != gap + 1 || (next + 1 < end && Separator(text, next + 1, end) is not '\0'))
        {
            return false;
        }
        return text.Text[gap] != ' ' || !NearLatin(text, first, next, end);
    }

    private static bool NearLatin(TokenizedText text, int first, int next, int end) =>
        (first > 0 && text[first - 1].IsLatin) || (next + 1 < end && text[next + 1].IsLatin);

    private static bool StartsBareDecimal(TokenizedText text, int at, int end) =>
        at + 1 < end
        && text[at].SpaceBefore
        && text[at].Kind == TokenKind.Punctuation
        && text.Form(at) is "." or "٫"
        && text[at + 1].Kind == TokenKind.Digits
        && !text[at + 1].SpaceBefore;

    /// <summary>The separator at <paramref name="i"/> with digits glued on both sides; else '\0'.</summary>
    private static char Separator(TokenizedText text, int i, int end)
    {
        if (
            i + 1 >= end
            || text[i].SpaceBefore
            || text[i + 1].SpaceBefore
            || text[i + 1].Kind != TokenKind.Digits
            || text[i].FormLength != 1
        )
        {
            return '\0';
        }
        return text.Form(i)[0] is var c and (',' or '،' or '.' or '٬' or '٫' or 'ر' or '\'') ? c : '\0';
    }

    /// <summary>"1. " and "2) " at the start of a line number a list, and so does «2- » before an Arabic word anywhere.</summary>
    private static bool IsListNumber(TokenizedText text, int at)
    {
        if (
            text.Form(at).Length > 3
            || at + 2 >= text.Count
            || text[at + 1].SpaceBefore
            || !text[at + 2].SpaceBefore
            || text[at + 2].Kind != TokenKind.Word
        )
        {
            return false;
        }
        bool opens = at == 0 || text[at - 1].Kind == TokenKind.LineEnd;
        return text.Form(at + 1) is "." or ")" or "-" or "-)"
            && (opens || (text.Form(at + 1) is "-" && text[at + 2].IsArabic && text.Form(at).Length < 3));
    }
}
