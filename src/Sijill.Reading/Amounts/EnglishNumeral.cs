using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Numbers in English words, alone or behind digits: parts of falling scale, each a group below a thousand with its scale.</summary>
internal ref partial struct EnglishNumeral
{
    private const decimal Greatest = 1_000_000_000_000_000_000;

    private readonly TokenizedText _text;
    private readonly int _first;
    private readonly int _end;
    private readonly bool _joins;

    private int _next;
    private decimal _total;
    private decimal _more;
    private decimal _least = decimal.MaxValue;
    private NumeralTraits _traits;

    private EnglishNumeral(TokenizedText text, int first, int end, bool joins)
    {
        _text = text;
        _first = first;
        _end = end;
        _joins = joins;
        _next = first;
    }

    /// <summary>The longest number at <paramref name="at"/>; <paramref name="joins"/> false ends it before the first "and".</summary>
    public static bool TryRead(
        TokenizedText text,
        int at,
        int end,
        bool joins,
        out Numeral numeral,
        bool dashed = false
    )
    {
        var reader = new EnglishNumeral(text, at, end, joins);
        bool found = text[at].Kind == TokenKind.Word ? reader.Words() : reader.Digits(dashed);
        numeral = found ? reader.Result() : default;
        return found;
    }

    private readonly Numeral Result()
    {
        decimal scale = _least is decimal.MaxValue ? 1 : _least;
        return new Numeral(
            _total,
            _total + _more,
            scale,
            _text[_first].Start,
            _text[_next - 1].End,
            _first,
            _next,
            _traits
        );
    }

    private bool Digits(bool dashed)
    {
        if (!DigitReader.TryRead(_text, _first, _end, out Numeral digits, dashed))
        {
            return false;
        }
        _traits = digits.Traits;
        _next = digits.End;
        decimal value = digits.Low;
        if (Ordinal(value))
        {
            return true;
        }
        if (
            _next < _end
            && !_text[_next].SpaceBefore
            && _text[_next].Kind == TokenKind.Word
            && GluedScale.TryRead(_text, _next, _end, digits, out decimal scale)
        )
        {
            _next++;
            value *= scale;
            _least = scale;
            _total = value;
            _traits |= NumeralTraits.Rounded;
            return true;
        }
        decimal unit = 1;
        if (Peek(_next, out NumeralWord dozen) && dozen.Part == NumeralPart.Dozen)
        {
            _next++;
            value *= 12;
        }
        else
        {
            if (Peek(_next, out NumeralWord hundred) && hundred.Part == NumeralPart.Hundred && value < 100)
            {
                _next++;
                value *= 100;
            }
            AndAHalf(ref value, 1);
            Scales(ref value, ref unit);
        }
        if (unit > 1)
        {
            _traits = (_traits & ~NumeralTraits.Digits) | NumeralTraits.Rounded;
        }
        _total = value;
        _least = unit;
        return true;
    }

    /// <summary>"90th", "21st".</summary>
    private bool Ordinal(decimal value)
    {
        if (
            _next >= _end
            || _text[_next].SpaceBefore
            || !_text[_next].IsLatin
            || _text.Form(_next) is not ("st" or "nd" or "rd" or "th")
        )
        {
            return false;
        }
        _next++;
        _total = value;
        _traits |= NumeralTraits.Ordinal;
        return true;
    }

    private bool Words()
    {
        ReadOnlySpan<char> form = _text.Form(_first);
        if (form is "a" or "an")
        {
            return Article();
        }
        if (!EnglishNumerals.TryGet(form, out NumeralWord word) || !EnglishVague.MayStand(_text, _first, _end, word))
        {
            return false;
        }
        switch (word.Part)
        {
            case NumeralPart.Zero:
                _next = _first + 1;
                return true;
            case NumeralPart.Minus:
                return Negative();
            case NumeralPart.Ordinal:
                _next = _first + 1;
                _total = word.Value;
                _traits = NumeralTraits.Ordinal;
                return true;
            case NumeralPart.Fraction:
                return Fraction(_first, 1, word);
            case NumeralPart.Few or NumeralPart.VaguePlural or NumeralPart.ScalePlural:
                return Vague(_first, word);
            case NumeralPart.Couple:
                return Couple(_first);
            case NumeralPart.Unit or NumeralPart.Ten or NumeralPart.Teen or NumeralPart.Tens:
                return Cardinal();
            default:
                return false;
        }
    }

    private bool Negative()
    {
        int at = _first + 1;
        if (
            at >= _end
            || _text[at].Kind is not (TokenKind.Word or TokenKind.Digits)
            || !TryRead(_text, at, _end, _joins, out Numeral inner)
            || inner.IsSingle && inner.Low == 0
        )
        {
            return false;
        }
        if (inner.Is(NumeralTraits.Ordinal | NumeralTraits.Vague | NumeralTraits.Indefinite))
        {
            return false;
        }
        _total = -inner.Low;
        _traits = inner.Traits;
        _next = inner.End;
        return true;
    }

    /// <summary>"a hundred", "a couple of", "a third of", "a few hundred".</summary>
    private bool Article()
    {
        int at = _first + 1;
        if (!Peek(at, out NumeralWord word))
        {
            return false;
        }
        switch (word.Part)
        {
            case NumeralPart.Hundred or NumeralPart.Scale or NumeralPart.Dozen:
                return Cardinal();
            case NumeralPart.Couple:
                return Couple(at);
            case NumeralPart.Fraction:
                return Fraction(at, 1, word);
            case NumeralPart.Ordinal:
                return word.Value is >= 3 and <= 10
                    && EnglishVague.IsPart(_text, _first, at + 1, _end)
                    && Fraction(at, 1, new NumeralWord(NumeralPart.Fraction, word.Value));
            case NumeralPart.Few when _text.Form(at) is "few" or "number" or "handful":
                return Vague(at, word);
            default:
                return false;
        }
    }

    private bool Couple(int at)
    {
        _next = at + 1;
        int of = _next < _end && _text.Form(_next) is "of" ? _next + 1 : _next;
        if (
            Peek(of, out NumeralWord scale)
            && scale.Part is NumeralPart.Hundred or NumeralPart.Scale or NumeralPart.Dozen
        )
        {
            _next = of + 1;
            _total = 2 * scale.Value;
            _least = scale.Value;
            _traits = NumeralTraits.Rounded;
            return true;
        }
        _total = 2;
        // "a couple" alone may be a pair of spouses: it is two all the same.
        return at > _first || of > _next || at == 0 || _text.Form(at - 1) is not "the";
    }

    private bool Vague(int at, NumeralWord word)
    {
        if (!EnglishVague.TryRead(_text, at, _end, word, out decimal low, out decimal high, out _traits, out _next))
        {
            return false;
        }
        _total = low;
        _more = high - low;
        return true;
    }

    /// <summary>"half", "half a million", "half of", "half-dozen", "a quarter of a million", "two-thirds".</summary>
    private bool Fraction(int at, decimal parts, NumeralWord word)
    {
        _next = at + 1;
        _total = parts / word.Value;
        _traits = NumeralTraits.Share;
        int i = _next;
        if (i < _end && _text.Form(i) is "-" && !_text[i].SpaceBefore)
        {
            i++;
        }
        if (i < _end && _text.Form(i) is "of")
        {
            i++;
        }
        if (i < _end && _text.Form(i) is "a")
        {
            i++;
        }
        if (Peek(i, out NumeralWord scale) && scale.Part is NumeralPart.Scale or NumeralPart.Dozen)
        {
            _next = i + 1;
            _total *= scale.Value;
            _least = scale.Value;
            _traits = NumeralTraits.Rounded;
            return true;
        }
        return word.Value != 2 || at > _first || EnglishVague.MayBeHalf(_text, at, _end);
    }

    private bool Cardinal()
    {
        while (_least > 1)
        {
            int mark = _next;
            decimal value = 0;
            decimal unit = 1;
            bool first = mark == _first;
            if (!first)
            {
                Skip(out bool and);
                if (and && !_joins)
                {
                    _next = mark;
                    break;
                }
            }
            if (!Group(first, ref value))
            {
                _next = mark;
                break;
            }
            if (first && FractionBehind(value))
            {
                return true;
            }
            if (first)
            {
                AndAHalf(ref value, 1);
                Point(ref value);
            }
            Scales(ref value, ref unit);
            if (unit >= _least || (!first && value >= _least))
            {
                _next = mark;
                break;
            }
            _total += value;
            _least = unit;
            _traits = first && unit > 1 ? NumeralTraits.Rounded : _traits & ~NumeralTraits.Rounded;
        }
        return _next > _first;
    }

    /// <summary>Two thirds, three quarters; "one in five", "one half".</summary>
    private bool FractionBehind(decimal value)
    {
        int at = _next;
        if (at < _end && _text.Form(at) is "-" && !_text[at].SpaceBefore)
        {
            at++;
        }
        if (!Peek(at, out NumeralWord word))
        {
            return false;
        }
        bool plural = word.Part == NumeralPart.FractionPlural && value is > 1 and < 20;
        bool single =
            value == 1
            && (word.Part == NumeralPart.Fraction || (word.Part == NumeralPart.Ordinal && word.Value is > 2 and <= 10));
        return (plural || single) && Fraction(at, value, word);
    }

    private readonly bool Peek(int at, out NumeralWord word)
    {
        word = default;
        return at < _end && _text[at].IsLatin && EnglishNumerals.TryGet(_text.Form(at), out word);
    }
}
