using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>
/// Numbers in Arabic words, alone or behind digits: parts of falling scale, each a group below a thousand with its scale, joined by «و».
/// Gender, case and the form of the counted scale are not asked for: news mixes them («تسعة وعشرين عائلة»).
/// </summary>
internal ref partial struct ArabicNumeral
{
    private const decimal Greatest = 1_000_000_000_000_000_000;

    private readonly TokenizedText _text;
    private readonly int _first;
    private readonly int _end;
    private readonly bool _joins;

    // The token after all that was taken, and the offset there.
    private int _next;
    private int _stop;
    private int _start;
    private decimal _total;
    private decimal _least = decimal.MaxValue;
    private decimal _odd;
    private NumeralTraits _traits;

    private ArabicNumeral(TokenizedText text, int first, int end, bool joins)
    {
        _text = text;
        _first = first;
        _end = end;
        _joins = joins;
        _next = first;
    }

    /// <summary>The longest number at <paramref name="at"/>; <paramref name="joins"/> false ends it before the first «و» («بين خمسة وعشرين»).</summary>
    public static bool TryRead(
        TokenizedText text,
        int at,
        int end,
        bool joins,
        out Numeral numeral,
        bool dashed = false
    )
    {
        var reader = new ArabicNumeral(text, at, end, joins);
        if (text[at].Kind == TokenKind.Word ? reader.Words() : reader.Digits(dashed))
        {
            numeral = reader.Result();
            return true;
        }
        numeral = default;
        return false;
    }

    private readonly Numeral Result()
    {
        decimal scale = _least is decimal.MaxValue ? 1 : _least;
        return new Numeral(_total, _total + _odd, scale, _start, _stop, _first, _next, _traits);
    }

    private bool Digits(bool dashed)
    {
        if (!DigitReader.TryRead(_text, _first, _end, out Numeral digits, dashed))
        {
            return false;
        }
        _start = digits.Start;
        _traits = digits.Traits;
        Take(digits.End);
        decimal group = digits.Low;
        // «3 مئة», «4 آلاف»
        if (ArabicWord.TryRead(_text, _next, _end, out ArabicWord word) && !word.Joined && !word.Opens)
        {
            if (word.Part == NumeralPart.Hundred && group < 10)
            {
                group *= 100;
                Take(word);
                SubHundred(ref group);
                _traits &= ~NumeralTraits.Digits;
            }
            else if (word.Part == NumeralPart.Dozen)
            {
                group *= 12;
                Take(word);
            }
            else if (word.Part == NumeralPart.FractionPlural && group > 0)
            {
                return Fraction(group, word);
            }
        }
        AddFractionOrPoint(ref group);
        return Scales(group) && Rest();
    }

    private bool Words()
    {
        if (!ArabicWord.TryRead(_text, _first, _end, out ArabicWord word) || word.Token != _first)
        {
            return ArabicFraction.TryWithSuffix(_text, _first, out _start, out _total) && Suffixed();
        }
        _start = _text.OriginOf(_first, word.Skipped);
        if (word.Definite)
        {
            _traits |= NumeralTraits.Definite;
        }
        switch (word.Part)
        {
            case NumeralPart.Ordinal or NumeralPart.BoundOrdinal:
                return Ordinal(word);
            case NumeralPart.Fraction or NumeralPart.FractionDual:
                return Fraction(word.Part == NumeralPart.Fraction ? 1 : 2, word);
            case NumeralPart.Few or NumeralPart.VaguePlural or NumeralPart.ScalePlural or NumeralPart.Odd:
                return VagueNumeral(word);
            case NumeralPart.Zero:
                Take(word);
                return !word.Definite && ZeroPoint();
            case NumeralPart.Dozen or NumeralPart.DozenDual:
                _total = word.Part == NumeralPart.Dozen ? 12 : 24;
                _traits |= NumeralTraits.Rounded;
                Take(word);
                return true;
            case NumeralPart.Minus:
                return Negative();
            default:
                return Cardinal(word) && Rest() && ArabicOrdinals.Settle(_text, _first, _next, ref _traits, _total);
        }
    }

    /// <summary>«صفر فاصلة خمسة».</summary>
    private bool ZeroPoint()
    {
        if (
            NextPlain(out ArabicWord point)
            && point.Part == NumeralPart.Point
            && ArabicFraction.TryDecimals(_text, point.Next, _end, out decimal decimals, out int next)
        )
        {
            _total = decimals;
            Take(next);
        }
        return true;
    }

    private bool Suffixed()
    {
        _traits = NumeralTraits.Share;
        Take(_first + 1);
        return true;
    }

    private bool Negative()
    {
        int at = _first + 1;
        if (
            at >= _end
            || _text[at].Kind is not (TokenKind.Word or TokenKind.Digits)
            || !TryRead(_text, at, _end, _joins, out Numeral inner)
        )
        {
            return false;
        }
        if (inner.Is(NumeralTraits.Ordinal | NumeralTraits.Vague) || inner.Start != _text[at].Start)
        {
            return false;
        }
        _total = -inner.Low;
        _traits = inner.Traits;
        _next = inner.End;
        _stop = inner.Stop;
        return true;
    }

    /// <summary>The first part: a group with its scales, or a scale alone.</summary>
    private bool Cardinal(ArabicWord word)
    {
        if (ScaleAlone(word, isFirst: true))
        {
            return true;
        }
        decimal group = 0;
        if (!Group(word, ref group))
        {
            return false;
        }
        if (
            NextPlain(out ArabicWord after)
            && group > 1
            && (after.Part == NumeralPart.FractionPlural || IsFifth(after, group))
        )
        {
            return Fraction(group, after);
        }
        if (after.Part == NumeralPart.Dozen && !after.Joined)
        {
            Take(after);
            group *= 12;
        }
        AddFractionOrPoint(ref group);
        return Scales(group);
    }

    /// <summary>A scale, its dual, or «ألفا» without a number before it.</summary>
    private bool ScaleAlone(ArabicWord word, bool isFirst)
    {
        decimal times;
        switch (word.Part)
        {
            case NumeralPart.Scale:
                times = 1;
                break;
            case NumeralPart.ScaleDual:
                times = 2;
                break;
            case NumeralPart.ScaleEither:
                times = ArabicOrdinals.IsDualBeforeNoun(_text, word, _end) ? 2 : 1;
                break;
            default:
                return false;
        }
        if (word.Value >= _least)
        {
            return false;
        }
        Take(word);
        decimal part = times * word.Value;
        decimal scale = word.Value;
        Multiply(ref part, ref scale);
        Half(ref part, scale);
        Add(part, scale);
        _traits |= isFirst ? NumeralTraits.Rounded : NumeralTraits.None;
        return true;
    }

    /// <summary>The scales right behind a group, then the sum of both.</summary>
    private bool Scales(decimal group)
    {
        decimal scale = 1;
        Multiply(ref group, ref scale);
        if (scale >= _least || group > Greatest)
        {
            return false;
        }
        if (scale > 1)
        {
            Half(ref group, scale);
            _traits = (_traits & ~NumeralTraits.Digits) | NumeralTraits.Rounded;
        }
        Add(group, scale);
        return true;
    }

    private void Multiply(ref decimal part, ref decimal scale)
    {
        while (NextPlain(out ArabicWord word) && IsScale(word.Part) && part * word.Value <= Greatest)
        {
            part *= word.Value;
            scale *= word.Value;
            Take(word);
        }
    }

    private static bool IsScale(NumeralPart part) =>
        part is NumeralPart.Scale or NumeralPart.ScaleEither or NumeralPart.ScalePlural;

    /// <summary>All further parts, each of a lower scale than the one before.</summary>
    private bool Rest()
    {
        while (_least > 1)
        {
            int mark = _next;
            int stop = _stop;
            if (!Part())
            {
                _next = mark;
                _stop = stop;
                break;
            }
            _traits &= ~NumeralTraits.Rounded;
        }
        OddMore();
        return true;
    }

    private bool Part()
    {
        int digits = _next;
        bool joined =
            digits < _end
            && _text.Form(digits) is "و"
            && digits + 1 < _end
            && _text[digits + 1].Kind == TokenKind.Digits;
        if (joined || (digits < _end && _text[digits].Kind == TokenKind.Digits))
        {
            return DigitPart(joined ? digits + 1 : digits, joined);
        }
        if (!NextAny(out ArabicWord word))
        {
            return false;
        }
        if (ScaleAlone(word, isFirst: false))
        {
            return true;
        }
        decimal group = 0;
        decimal total = _total;
        if (!Group(word, ref group))
        {
            return false;
        }
        if (NextPlain(out ArabicWord after) && after.Part == NumeralPart.FractionPlural && group < after.Value)
        {
            Take(after);
            _total += group / after.Value;
            _least = 1;
            return true;
        }
        AddFractionOrPoint(ref group);
        if (Scales(group))
        {
            return true;
        }
        _total = total;
        return false;
    }

    /// <summary>«11 ألفا و500», «4 آلاف 3 مئة و21».</summary>
    private bool DigitPart(int at, bool joined)
    {
        if (
            (joined && !_joins)
            || !DigitReader.TryRead(_text, at, _end, out Numeral digits)
            || digits.Low <= 0
            || digits.Low != decimal.Truncate(digits.Low)
        )
        {
            return false;
        }
        Take(digits.End);
        decimal group = digits.Low;
        bool hundreds = NextPlain(out ArabicWord word) && word.Part == NumeralPart.Hundred && group < 10;
        if (hundreds)
        {
            group *= 100;
            Take(word);
            SubHundred(ref group);
        }
        decimal before = _least;
        // Digits without «و» go on only where a number word shows that they do.
        return Scales(group) && (joined || hundreds || _least > 1) && group < before;
    }

    private void Add(decimal part, decimal scale)
    {
        _total += part;
        _least = scale;
    }

    private void Take(ArabicWord word) => Take(word.Next);

    private void Take(int next)
    {
        _next = next;
        _stop = _text[next - 1].End;
    }

    /// <summary>The next word where nothing joins it: «ألف» of «خمسون ألف».</summary>
    private readonly bool NextPlain(out ArabicWord word) =>
        ArabicWord.TryRead(_text, _next, _end, out word) && !word.Joined && !word.Opens;

    private readonly bool NextJoined(out ArabicWord word)
    {
        word = default;
        return _joins && ArabicWord.TryRead(_text, _next, _end, out word) && word.Joined && !word.Opens;
    }

    private readonly bool NextAny(out ArabicWord word) =>
        ArabicWord.TryRead(_text, _next, _end, out word)
        && !word.Opens
        && (_joins || !word.Joined)
        && (!word.Definite || (_traits & NumeralTraits.Definite) != 0);

    private readonly bool NextAfter(ArabicWord word, out ArabicWord next) =>
        ArabicWord.TryRead(_text, word.Next, _end, out next) && !next.Joined && !next.Opens;

    private readonly bool JoinedAfter(ArabicWord word, out ArabicWord next)
    {
        next = default;
        return _joins && ArabicWord.TryRead(_text, word.Next, _end, out next) && next.Joined && !next.Opens;
    }
}
