using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Fractions of Arabic that are not one word of the table.</summary>
internal static class ArabicFraction
{
    /// <summary>«ثلثاهم», «نصفهم», «ربعها»: a fraction with the pronoun of what it is a part of.</summary>
    public static bool TryWithSuffix(TokenizedText text, int at, out int start, out decimal value)
    {
        ReadOnlySpan<char> form = text.Form(at);
        start = 0;
        value = 0;
        if (!Trim(form, out NumeralWord word, out int skipped, out bool definite) || definite)
        {
            return false;
        }
        value = (word.Part == NumeralPart.FractionDual ? 2 : 1) / word.Value;
        start = text.OriginOf(at, skipped);
        return true;
    }

    /// <summary>Whether a form may be a fraction with a pronoun.</summary>
    public static bool MayHaveSuffix(ReadOnlySpan<char> form) =>
        form.Length is >= 4 and <= 10 && form[^1] is 'م' or 'ا' or 'ن' or 'ه' && Trim(form, out _, out _, out _);

    private static bool Trim(ReadOnlySpan<char> form, out NumeralWord word, out int skipped, out bool definite)
    {
        int suffix =
            form.EndsWith("هما") ? 3
            : form.EndsWith("هم") || form.EndsWith("ها") || form.EndsWith("هن") ? 2
            : form.EndsWith("ه") ? 1
            : 0;
        word = default;
        skipped = 0;
        definite = false;
        return suffix > 0
            && form.Length >= suffix + 3
            && ArabicWord.Strip(form[..^suffix], out word, out _, out _, out definite, out skipped)
            && word.Part is NumeralPart.Fraction or NumeralPart.FractionDual;
    }

    /// <summary>«النصف», «الثلث» are parts behind a bound or a preposition («إلى النصف»), else names («الربع الأول»).</summary>
    public static bool MayBeDefinite(TokenizedText text, int at) =>
        at > 0 && text[at - 1].IsArabic && BoundPhrases.EndsOne(text.Form(at - 1));

    /// <summary>The decimals after «فاصلة»: 1 of «واحد فاصلة واحد» is a tenth, 25 a quarter.</summary>
    public static bool TryDecimals(TokenizedText text, int at, int end, out decimal decimals, out int next)
    {
        decimals = 0;
        next = at;
        if (at >= end)
        {
            return false;
        }
        if (text[at].Kind == TokenKind.Digits)
        {
            next = at + 1;
            return DigitReader.TryDecimal(default, text.Form(at), out decimals);
        }
        decimal place = 1;
        while (
            ArabicWord.TryRead(text, next, end, out ArabicWord zero)
            && zero.Part == NumeralPart.Zero
            && !zero.Joined
            && place > 0.000001m
        )
        {
            place /= 10;
            next = zero.Next;
        }
        if (!TryDecimalWords(text, next, end, out Numeral numeral))
        {
            return next > at;
        }
        decimals =
            place
            * numeral.Low
            / (
                numeral.Low < 10 ? 10
                : numeral.Low < 100 ? 100
                : 1000
            );
        next = numeral.End;
        return true;
    }

    private static bool TryDecimalWords(TokenizedText text, int at, int end, out Numeral numeral)
    {
        numeral = default;
        return at < end
            && text[at].Kind == TokenKind.Word
            && ArabicWord.TryRead(text, at, end, out ArabicWord word)
            && !word.Joined
            && !word.Opens
            && word.Part is >= NumeralPart.Unit and <= NumeralPart.Tens
            && ArabicNumeral.TryRead(text, at, end, true, out numeral)
            && numeral.Low < 1000
            && numeral.Traits == NumeralTraits.None;
    }
}
