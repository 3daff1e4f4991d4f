using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <content>Numbers below a thousand.</content>
internal ref partial struct ArabicNumeral
{
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
            case NumeralPart.Unit
                when NextAfter(word, out ArabicWord hundred)
                    && (hundred.Part == NumeralPart.Hundred || IsHundreds(hundred)):
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
            if (
                DigitReader.TryRead(_text, at + 1, _end, out Numeral digits)
                && digits.Low is > 0 and < 100
                && digits.Low == decimal.Truncate(digits.Low)
            )
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
        if (
            (_traits & NumeralTraits.Definite) != 0
            && NextJoined(out ArabicWord ordinal)
            && ordinal.Part is NumeralPart.Ordinal or NumeralPart.BoundOrdinal
        )
        {
            group += OrdinalValue(ordinal);
            _traits |= NumeralTraits.Ordinal;
            _traits &= ~NumeralTraits.Rounded;
        }
    }

    /// <summary>«مئة وألف ألف»: 101 thousand, as some writers of numbers have it.</summary>
    private readonly bool OneOfScale(out ArabicWord scale) =>
        NextJoined(out scale)
        && scale.Part == NumeralPart.Scale
        && NextAfter(scale, out ArabicWord again)
        && IsScale(again.Part)
        && again.Value == scale.Value;

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
                if (
                    _joins
                    && JoinedAfter(word, out ArabicWord tens)
                    && tens.Part == NumeralPart.Tens
                    && !(tens.Definite && !word.Definite)
                )
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
                if (
                    _next != _first
                    && NextAfter(word, out ArabicWord hundred)
                    && hundred.Part is NumeralPart.Hundred or NumeralPart.FractionPlural
                )
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
}
