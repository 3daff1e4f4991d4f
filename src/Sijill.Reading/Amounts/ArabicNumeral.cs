using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>
/// Numbers in Arabic words, alone or behind digits: parts of falling scale, each a group below a thousand with its scale, joined by «و».
/// Gender, case and the form of the counted scale are not asked for: news mixes them («تسعة وعشرين عائلة»).
/// </summary>
internal ref struct ArabicNumeral
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
    public static bool TryRead(TokenizedText text, int at, int end, bool joins, out Numeral numeral, bool dashed = false)
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
                return true;
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

    private bool Suffixed()
    {
        _traits = NumeralTraits.Share;
        Take(_first + 1);
        return true;
    }

    private bool Negative()
    {
        int at = _first + 1;
        if (at >= _end || _text[at].Kind is not (TokenKind.Word or TokenKind.Digits) || !TryRead(_text, at, _end, _joins, out Numeral inner))
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

    // ---- parts

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
        if (NextPlain(out ArabicWord after) && group > 1 && (after.Part == NumeralPart.FractionPlural || IsFifth(after, group)))
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

    /// <summary>«عشرون خمس»: no cardinal has a bare five behind a ten.</summary>
    private readonly bool IsFifth(ArabicWord word, decimal group) => group % 10 is 0 or > 1 && group % 100 >= 20 && _text.Form(word.Token)[word.Skipped..] is "خمس";

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

    private static bool IsScale(NumeralPart part) => part is NumeralPart.Scale or NumeralPart.ScaleEither or NumeralPart.ScalePlural;

    /// <summary>«مليون ونصف», «مليون ونصف المليون», «3 ملايين وربع مليون»: a part of the scale itself.</summary>
    private void Half(ref decimal part, decimal scale)
    {
        if (!NextJoined(out ArabicWord word) || word.Part != NumeralPart.Fraction || word.Definite)
        {
            return;
        }
        int mark = _next;
        int stop = _stop;
        Take(word);
        if (NextPlain(out ArabicWord again) && IsScale(again.Part))
        {
            if (again.Value != scale)
            {
                _next = mark;
                _stop = stop;
                return;
            }
            Take(again);
        }
        part += scale / word.Value;
    }

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
        bool joined = digits < _end && _text.Form(digits) is "و" && digits + 1 < _end && _text[digits + 1].Kind == TokenKind.Digits;
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
        if ((joined && !_joins) || !DigitReader.TryRead(_text, at, _end, out Numeral digits) || digits.Low <= 0 || digits.Low != decimal.Truncate(digits.Low))
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

    // ---- groups

    /// <summary>A number below 1,000.</summary>
    private bool Group(ArabicWord word, ref decimal group)
    {
        switch (word.Part)
        {
            case NumeralPart.Hundreds:
                group = word.Value;
                Take(word);
                break;
            case NumeralPart.Hundred:
                group = 100;
                Take(word);
                break;
            case NumeralPart.Unit when NextAfter(word, out ArabicWord hundred) && (hundred.Part == NumeralPart.Hundred || IsHundreds(hundred)):
                group = word.Value * 100;
                Take(hundred);
                break;
            default:
                return BelowHundred(word, ref group);
        }
        _traits |= NumeralTraits.Rounded;
        SubHundred(ref group);
        return true;
    }

    private static bool IsHundreds(ArabicWord word) => word.Part == NumeralPart.VaguePlural && word.Value == 200;

    /// <summary>What may follow a hundred: with «و», or in speech without it.</summary>
    private void SubHundred(ref decimal group)
    {
        int at = _next;
        if (_joins && at + 1 < _end && _text.Form(at) is "و" && _text[at + 1].Kind == TokenKind.Digits)
        {
            if (DigitReader.TryRead(_text, at + 1, _end, out Numeral digits) && digits.Low is > 0 and < 100 && digits.Low == decimal.Truncate(digits.Low))
            {
                group += digits.Low;
                Take(digits.End);
                _traits &= ~NumeralTraits.Rounded;
            }
            return;
        }
        decimal low = 0;
        if (OneOfScale(out ArabicWord scale))
        {
            group++;
            Take(scale);
            return;
        }
        if (NextJoined(out ArabicWord dozens) && dozens.Part == NumeralPart.DozenDual)
        {
            group += 24;
            Take(dozens);
            return;
        }
        if (NextAny(out ArabicWord word) && word.Part != NumeralPart.Hundred && BelowHundred(word, ref low))
        {
            group += low;
            _traits &= ~NumeralTraits.Rounded;
            return;
        }
        // «المئة والخامسة والعشرون»
        if ((_traits & NumeralTraits.Definite) != 0 && NextJoined(out ArabicWord ordinal) && ordinal.Part is NumeralPart.Ordinal or NumeralPart.BoundOrdinal)
        {
            group += OrdinalValue(ordinal);
            _traits |= NumeralTraits.Ordinal;
            _traits &= ~NumeralTraits.Rounded;
        }
    }

    /// <summary>«مئة وألف ألف»: 101 thousand, as some writers of numbers have it.</summary>
    private readonly bool OneOfScale(out ArabicWord scale) =>
        NextJoined(out scale) && scale.Part == NumeralPart.Scale && NextAfter(scale, out ArabicWord again) && IsScale(again.Part) && again.Value == scale.Value;

    private bool BelowHundred(ArabicWord word, ref decimal value)
    {
        switch (word.Part)
        {
            case NumeralPart.Teen or NumeralPart.Tens or NumeralPart.Ten:
                value += word.Value;
                Take(word);
                return true;
            case NumeralPart.Unit or NumeralPart.BoundUnit:
                if (NextAfter(word, out ArabicWord ten) && ten.Part == NumeralPart.Ten)
                {
                    value += word.Value + 10;
                    Take(ten);
                    return true;
                }
                if (_joins && JoinedAfter(word, out ArabicWord tens) && tens.Part == NumeralPart.Tens && !(tens.Definite && !word.Definite))
                {
                    value += word.Value + tens.Value;
                    Take(tens);
                    return true;
                }
                if (word.Part == NumeralPart.BoundUnit)
                {
                    return false;
                }
                // A unit whose hundred or part follows belongs to another number: «مئة وثلاث مئة», «مئة وثلاثة أرباع».
                if (_next != _first && NextAfter(word, out ArabicWord hundred) && hundred.Part is NumeralPart.Hundred or NumeralPart.FractionPlural)
                {
                    return false;
                }
                value += word.Value;
                Take(word);
                return true;
            default:
                return false;
        }
    }

    // ---- fractions, ordinals, vague words

    private bool Fraction(decimal parts, ArabicWord word)
    {
        decimal divisor = word.Part == NumeralPart.Unit ? 5 : word.Value;
        Take(word);
        _traits = (_traits & NumeralTraits.Definite) | NumeralTraits.Share;
        if (NextPlain(out ArabicWord scale) && (IsScale(scale.Part) || scale.Part == NumeralPart.Dozen))
        {
            Take(scale);
            _traits = NumeralTraits.Rounded;
            _total = parts * scale.Value / divisor;
            _least = scale.Value;
            return true;
        }
        _total = parts / divisor;
        return !(word.Definite && _next == _first + 1) || ArabicFraction.MayBeDefinite(_text, _first);
    }

    /// <summary>«واحد ونصف», «خمسة وربع», «واحد فاصلة واحد», «عشرون وثلاثة أخماس».</summary>
    private void AddFractionOrPoint(ref decimal group)
    {
        if (NextPlain(out ArabicWord point) && point.Part == NumeralPart.Point)
        {
            if (ArabicFraction.TryDecimals(_text, point.Next, _end, out decimal decimals, out int next))
            {
                group += decimals;
                Take(next);
            }
            return;
        }
        if (!NextJoined(out ArabicWord joined) || joined.Definite)
        {
            return;
        }
        // «ثلاثة وخمس»: two counts without a noun between them would be one of their own kind; the second is a fifth.
        if (joined.Part == NumeralPart.Unit && group is >= 1 and <= 10 && _traits == NumeralTraits.None && _text.Form(joined.Token)[joined.Skipped..] is "خمس")
        {
            Take(joined);
            group += 0.2m;
            return;
        }
        if (joined.Part is NumeralPart.Fraction or NumeralPart.FractionDual)
        {
            Take(joined);
            group += (joined.Part == NumeralPart.Fraction ? 1 : 2) / joined.Value;
        }
        else if (joined.Part == NumeralPart.Unit && NextAfter(joined, out ArabicWord plural) && plural.Part == NumeralPart.FractionPlural && joined.Value < plural.Value)
        {
            Take(plural);
            group += joined.Value / plural.Value;
        }
    }

    private bool Ordinal(ArabicWord word)
    {
        if (!ArabicOrdinals.MayStand(_text, word))
        {
            return false;
        }
        _traits |= NumeralTraits.Ordinal;
        decimal value = OrdinalValue(word);
        if (value == 0)
        {
            return false;
        }
        _total = value;
        if (ArabicOrdinals.TryAfter(_text, _next, _end, out decimal more, out int next))
        {
            _total += more;
            Take(next);
        }
        return true;
    }

    /// <summary>The value of «الثالث», «الثالث عشر», «الثالث والعشرون»; 0 where «حادي» stands alone.</summary>
    private decimal OrdinalValue(ArabicWord word)
    {
        if (NextAfter(word, out ArabicWord ten) && ten.Part == NumeralPart.Ten && word.Value < 10)
        {
            Take(ten);
            return word.Value + 10;
        }
        if (JoinedAfter(word, out ArabicWord tens) && tens.Part == NumeralPart.Tens && word.Value < 10)
        {
            Take(tens);
            return word.Value + tens.Value;
        }
        if (word.Part == NumeralPart.BoundOrdinal)
        {
            return 0;
        }
        Take(word);
        return word.Value;
    }

    private bool VagueNumeral(ArabicWord word)
    {
        if (!ArabicVague.TryRead(_text, word, _end, out decimal low, out decimal high, out NumeralTraits traits, out int next))
        {
            return false;
        }
        _total = low;
        _odd = high - low;
        _traits |= traits;
        Take(next);
        return true;
    }

    /// <summary>«عشرون ونيف»: one to nine more.</summary>
    private void OddMore()
    {
        if (NextJoined(out ArabicWord word) && word.Part == NumeralPart.Odd)
        {
            Take(word);
            _total++;
            _odd = 8;
            _traits |= NumeralTraits.Vague;
        }
    }

    // ---- reading on

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
    private readonly bool NextPlain(out ArabicWord word) => ArabicWord.TryRead(_text, _next, _end, out word) && !word.Joined && !word.Opens;

    private readonly bool NextJoined(out ArabicWord word)
    {
        word = default;
        return _joins && ArabicWord.TryRead(_text, _next, _end, out word) && word.Joined && !word.Opens;
    }

    private readonly bool NextAny(out ArabicWord word) =>
        ArabicWord.TryRead(_text, _next, _end, out word) && !word.Opens && (_joins || !word.Joined) && (!word.Definite || (_traits & NumeralTraits.Definite) != 0);

    private readonly bool NextAfter(ArabicWord word, out ArabicWord next) => ArabicWord.TryRead(_text, word.Next, _end, out next) && !next.Joined && !next.Opens;

    private readonly bool JoinedAfter(ArabicWord word, out ArabicWord next)
    {
        next = default;
        return _joins && ArabicWord.TryRead(_text, word.Next, _end, out next) && next.Joined && !next.Opens;
    }
}
