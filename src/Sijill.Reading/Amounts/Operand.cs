using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>A number with its sign, percent and currency: what a bound bounds and a range joins.</summary>
internal readonly record struct Operand(
    Numeral Numeral,
    int First,
    int End,
    int Start,
    int Stop,
    bool IsPercent,
    bool IsMoney,
    string? Currency,
    bool IsDefinite
)
{
    // «الـ90»: the article of digits.
    private static readonly WordSet Articles = new("ال وال بال فال كال لل ولل وبال");

    /// <summary>Whether an operand may start with a form that is neither a number word nor digits.</summary>
    public static bool MayStart(ReadOnlySpan<char> form) =>
        form is "-" or "." or "٫" or "+" or "%" or "٪"
        || Articles.Contains(form)
        || Currencies.MayStart(form)
        || form is "بالميه" or "بالمايه" or "نسبه" or "جزء";

    /// <summary>The operand that starts at a token; <paramref name="joins"/> false ends its words before the first «و» or "and".</summary>
    public static bool TryRead(
        TokenizedText text,
        int at,
        int end,
        bool joins,
        out Operand operand,
        bool dashed = false
    )
    {
        operand = default;
        if (at >= end)
        {
            return false;
        }
        if (PercentReader.IsRatio(text, at, end))
        {
            return TryRatio(text, at, end, joins, out operand);
        }
        if (text.Form(at) is "جزء" && TryPartOf(text, at, end, out operand))
        {
            return true;
        }
        Prefix prefix = Prefix.Read(text, at, end, dashed);
        if (!TryNumeral(text, prefix.Number, end, joins, dashed, out Numeral numeral))
        {
            return false;
        }
        numeral = Signed(text, end, numeral, prefix.IsNegative);
        bool definite = prefix.IsArticle || IsGluedToArticle(text, prefix.Number);
        int start = prefix.IsPercent || text.Form(at) is "-" or "+" ? text[at].Start : numeral.Start;
        operand = new Operand(
            numeral,
            at,
            numeral.End,
            start,
            numeral.Stop,
            prefix.IsPercent,
            prefix.IsMoney,
            prefix.Currency,
            definite
        );
        operand = Slashed(text, end, operand);
        operand = Over(text, end, operand);
        operand = operand.WithUnit(text, end);
        return true;
    }

    /// <summary>What stands before a number and belongs to it: a percent or currency sign, an article, a plus or minus.</summary>
    private readonly record struct Prefix(
        int Number,
        bool IsPercent,
        bool IsMoney,
        string? Currency,
        bool IsArticle,
        bool IsNegative
    )
    {
        public static Prefix Read(TokenizedText text, int at, int end, bool dashed)
        {
            ReadOnlySpan<char> form = text.Form(at);
            if (PercentReader.TryBefore(text, at, end))
            {
                return new Prefix(at + 1, true, false, null, false, false);
            }
            if (Currencies.TryBefore(text, at, end, out string? currency, out int digits))
            {
                return new Prefix(digits, false, true, currency, false, false);
            }
            if (text[at].IsArabic && Articles.Contains(form) && at + 1 < end && text[at + 1].Kind == TokenKind.Digits)
            {
                return new Prefix(at + 1, false, false, null, true, false);
            }
            bool sign = !dashed && form is "-" or "+" && IsSign(text, at, end);
            return new Prefix(sign ? at + 1 : at, false, false, null, false, sign && form is "-");
        }
    }

    private static bool IsGluedToArticle(TokenizedText text, int number) =>
        text[number].Kind == TokenKind.Digits
        && number > 0
        && !text[number].SpaceBefore
        && Articles.Contains(text.Form(number - 1));

    private static bool TryRatio(TokenizedText text, int at, int end, bool joins, out Operand operand)
    {
        if (!TryRead(text, at + 1, end, joins, out operand) || operand.IsPercent || operand.IsMoney)
        {
            return false;
        }
        operand = operand with { First = at, Start = text[at].Start, IsPercent = true };
        return true;
    }

    /// <summary>«جزء من مئة»: one part of so many; small numbers count («جزء من ثلاث قرى»).</summary>
    private static bool TryPartOf(TokenizedText text, int at, int end, out Operand operand)
    {
        operand = default;
        if (
            at + 2 >= end
            || text.Form(at + 1) is not "من"
            || !TryNumeral(text, at + 2, end, true, false, out Numeral parts)
            || !parts.IsSingle
            || parts.Low < 100
            || parts.Is(NumeralTraits.Digits | NumeralTraits.Ordinal | NumeralTraits.Definite)
        )
        {
            return false;
        }
        int start = text[at].Start;
        Numeral part = parts with { Low = 1, High = 1, Start = start, First = at };
        operand = new Operand(part, at, parts.End, start, parts.Stop, false, false, null, false);
        operand = operand.WithFraction(text, 1 / parts.Low, parts.End);
        return true;
    }

    private static Numeral Signed(TokenizedText text, int end, in Numeral numeral, bool negative)
    {
        if (
            numeral.Is(NumeralTraits.Digits)
            && Exponent.TryRead(
                text,
                numeral.End,
                end,
                negative ? -numeral.Low : numeral.Low,
                out decimal powered,
                out int behind
            )
        )
        {
            return numeral with { Low = powered, High = powered, End = behind, Stop = text[behind - 1].End };
        }
        return negative ? numeral with { Low = -numeral.Low, High = -numeral.High } : numeral;
    }

    /// <summary>The percent sign or the currency behind.</summary>
    private Operand WithUnit(TokenizedText text, int end)
    {
        if (!IsMoney && !IsPercent && PercentReader.TryRead(text, End, end, out int next))
        {
            return this with { IsPercent = true, End = next, Stop = text[next - 1].End };
        }
        if (!IsPercent && Currencies.TryAfter(text, End, end, Numeral.Scale > 1, out string? code, out int behind))
        {
            return this with { IsMoney = true, Currency = code ?? Currency, End = behind };
        }
        return this;
    }

    private static bool TryNumeral(TokenizedText text, int at, int end, bool joins, bool dashed, out Numeral numeral)
    {
        numeral = default;
        if (at >= end)
        {
            return false;
        }
        ref readonly Token token = ref text[at];
        if (token.Kind == TokenKind.Word)
        {
            return token.IsArabic
                ? ArabicNumeral.TryRead(text, at, end, joins, out numeral)
                : EnglishNumeral.TryRead(text, at, end, joins, out numeral);
        }
        if (token.Kind is TokenKind.LineEnd)
        {
            return false;
        }
        if (!DigitReader.TryRead(text, at, end, out Numeral digits, dashed))
        {
            return false;
        }
        int next = digits.End;
        bool latin =
            next < end && (text[next].IsLatin || (next + 1 < end && text.Form(next) is "-" && text[next + 1].IsLatin));
        return latin
            ? EnglishNumeral.TryRead(text, at, end, joins, out numeral, dashed)
            : ArabicNumeral.TryRead(text, at, end, joins, out numeral, dashed);
    }

    /// <summary>"3/4", "2 1/2"; «٢/١» is a half that a bidirectional copy has turned.</summary>
    private static Operand Slashed(TokenizedText text, int end, in Operand whole)
    {
        Numeral numeral = whole.Numeral;
        if (!numeral.Is(NumeralTraits.Digits) || numeral.End - numeral.First != 1)
        {
            return whole;
        }
        int over = numeral.End;
        if (!TrySlash(text, numeral.First, end, out decimal value))
        {
            // "2 1/2"
            if (!TrySlash(text, over, end, out value) || value >= 1 || text[over].Start != numeral.Stop + 1)
            {
                return whole;
            }
            return whole.WithFraction(text, value + numeral.Low, over + 3);
        }
        int units = over + 2;
        // «١/٤ ٢» is how 2 ¼ stands in a line that runs from right to left.
        bool mixed =
            value is > 0 and < 1
            && units < end
            && text[units].Kind == TokenKind.Digits
            && text[units].Start == text[over + 1].End + 1
            && text[units].FormLength == 1
            && text.Text[text[units].Start] > '9';
        return mixed && DigitReader.TryDecimal(text.Form(units), default, out decimal before)
            ? whole.WithFraction(text, before + value, units + 1)
            : whole.WithFraction(text, numeral.Low < 0 ? -value : value, units);
    }

    /// <summary>«1 على 3», «واحد من كل خمسة», "one in five": a part in words.</summary>
    private static Operand Over(TokenizedText text, int end, in Operand whole)
    {
        int at = whole.End;
        // «جزء من مئة», «مئة جزء من خمسة»
        if (at < end && text.Form(at) is "جزء" or "اجزاء" && at + 1 < end && text.Form(at + 1) is "من")
        {
            at++;
        }
        if (
            at + 1 >= end
            || !whole.Numeral.IsSingle
            || whole.Numeral.Is(NumeralTraits.Ordinal | NumeralTraits.Share | NumeralTraits.Indefinite)
        )
        {
            return whole;
        }
        bool one = whole.Numeral.Low == 1;
        int under = text.Form(at) switch
        {
            "علي" => at + 1,
            "من" when text.Form(at + 1) is "كل" => at + 2,
            "من" when one || at > whole.End || EndsRatio(text, at + 1, end) => at + 1,
            "in" when one && text.Form(at + 1) is "every" => at + 2,
            "in" when one => at + 1,
            _ => end,
        };
        if (
            under >= end
            || text[under].Kind is not (TokenKind.Word or TokenKind.Digits)
            || !TryNumeral(text, under, end, true, false, out Numeral parts)
        )
        {
            return whole;
        }
        if (
            !parts.IsSingle
            || parts.Low <= 1
            || parts.Is(NumeralTraits.Ordinal | NumeralTraits.Share | NumeralTraits.Definite)
            || parts.Start != text[under].Start
            || IsTime(text, parts)
        )
        {
            return whole;
        }
        return whole.WithFraction(text, whole.Numeral.Low / parts.Low, parts.End);
    }

    /// <summary>«9 من 10»: a ratio where no noun follows that the second number would count.</summary>
    private static bool EndsRatio(TokenizedText text, int at, int end) =>
        text[at].Kind is TokenKind.Word or TokenKind.Digits
        && TryNumeral(text, at, end, true, false, out Numeral whole)
        && whole.IsSingle
        && (whole.End >= end || text[whole.End].Kind != TokenKind.Word || text.Form(whole.End) is "او");

    /// <summary>"one in 2014", "one in three days" tell when.</summary>
    private static bool IsTime(TokenizedText text, in Numeral parts) =>
        (parts.Is(NumeralTraits.Digits) && parts.Low is >= 1900 and < 2100)
        || (parts.End < text.Count && Units.IsNotCounted(text.Form(parts.End)));

    private Operand WithFraction(TokenizedText text, decimal value, int end)
    {
        NumeralTraits traits = value is < 1 and > -1 ? NumeralTraits.Share : NumeralTraits.None;
        int stop = text[end - 1].End;
        Numeral fraction = Numeral with { Low = value, High = value, End = end, Stop = stop, Traits = traits };
        return this with { Numeral = fraction, End = end, Stop = stop };
    }

    private static bool TrySlash(TokenizedText text, int at, int end, out decimal value)
    {
        value = 0;
        if (
            at + 2 >= end
            || text[at].Kind != TokenKind.Digits
            || text[at + 1].SpaceBefore
            || text[at + 2].SpaceBefore
            || text.Form(at + 1) is not "/"
        )
        {
            return false;
        }
        if (
            text[at + 2].Kind != TokenKind.Digits
            || (at + 3 < end && !text[at + 3].SpaceBefore && text.Form(at + 3) is "/" or "-")
        )
        {
            return false;
        }
        if (
            !DigitReader.TryDecimal(text.Form(at), default, out decimal over)
            || !DigitReader.TryDecimal(text.Form(at + 2), default, out decimal under)
            || under == 0
        )
        {
            return false;
        }
        bool turned = under == 1 && over > 1 && text.Text[text[at].Start] > '9';
        value = turned ? under / over : over / under;
        return true;
    }

    /// <summary>A sign right before digits, with a blank or nothing before it; at the start of a line a dash before words lists them.</summary>
    private static bool IsSign(TokenizedText text, int at, int end)
    {
        if (
            !text[at].SpaceBefore
            || at + 1 >= end
            || text[at + 1].SpaceBefore
            || (text[at + 1].Kind != TokenKind.Digits && text.Form(at + 1) is not ("." or "٫"))
        )
        {
            return false;
        }
        bool opensLine = at == 0 || text[at - 1].Kind == TokenKind.LineEnd;
        return !opensLine || at + 2 >= end || !text[at + 2].SpaceBefore || text[at + 2].Kind != TokenKind.Word;
    }
}
