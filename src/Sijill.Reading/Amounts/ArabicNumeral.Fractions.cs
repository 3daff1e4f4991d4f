namespace Sijill.Reading.Amounts;

/// <content>Parts of a whole, ordinals, and vague words.</content>
internal ref partial struct ArabicNumeral
{
    /// <summary>«عشرون خمس»: no cardinal has a bare five behind a ten.</summary>
    private readonly bool IsFifth(ArabicWord word, decimal group) =>
        group % 10 is 0 or > 1 && group % 100 >= 20 && _text.Form(word.Token)[word.Skipped..] is "خمس";

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
        if (
            joined.Part == NumeralPart.Unit
            && group is >= 1 and <= 10
            && _traits == NumeralTraits.None
            && _text.Form(joined.Token)[joined.Skipped..] is "خمس"
        )
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
        else if (
            joined.Part == NumeralPart.Unit
            && NextAfter(joined, out ArabicWord plural)
            && plural.Part == NumeralPart.FractionPlural
            && joined.Value < plural.Value
        )
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
        if (
            !ArabicVague.TryRead(
                _text,
                word,
                _end,
                out decimal low,
                out decimal high,
                out NumeralTraits traits,
                out int next
            )
        )
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
}
