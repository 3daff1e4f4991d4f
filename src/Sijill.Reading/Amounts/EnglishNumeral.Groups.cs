namespace Sijill.Reading.Amounts;

/// <content>Numbers below a thousand, and their scales.</content>
internal ref partial struct EnglishNumeral
{
    /// <summary>A number below 1,000 (or hundreds up to ninety-nine: "fifteen hundred").</summary>
    private bool Group(bool first, ref decimal value)
    {
        if (first && _text.Form(_next) is "a" or "an")
        {
            _next++;
            value = 1;
            if (Peek(_next, out NumeralWord bare) && bare.Part == NumeralPart.Scale)
            {
                return true;
            }
        }
        else if (!BelowHundred(ref value))
        {
            return false;
        }
        if (!Peek(_next, out NumeralWord hundred))
        {
            return true;
        }
        if (hundred.Part == NumeralPart.Dozen)
        {
            _next++;
            value *= 12;
            return true;
        }
        if (hundred.Part != NumeralPart.Hundred)
        {
            return true;
        }
        _next++;
        value *= 100;
        int mark = _next;
        Skip(out bool and);
        decimal low = 0;
        // In "one hundred and two hundred" the second hundred belongs to another number.
        if (
            (and && !_joins)
            || !BelowHundred(ref low)
            || (Peek(_next, out NumeralWord again) && again.Part is NumeralPart.Hundred or NumeralPart.Dozen)
        )
        {
            _next = mark;
            return true;
        }
        value += low;
        return true;
    }

    private bool BelowHundred(ref decimal value)
    {
        if (!Peek(_next, out NumeralWord word))
        {
            return false;
        }
        switch (word.Part)
        {
            case NumeralPart.Unit or NumeralPart.Ten or NumeralPart.Teen:
                value += word.Value;
                _next++;
                return true;
            case NumeralPart.Tens:
                value += word.Value;
                _next++;
                int unit = _next < _end && _text.Form(_next) is "-" && !_text[_next].SpaceBefore ? _next + 1 : _next;
                if (Peek(unit, out NumeralWord low) && low.Part == NumeralPart.Unit)
                {
                    value += low.Value;
                    _next = unit + 1;
                }
                else if (unit < _end && low.Part == NumeralPart.Ordinal && low.Value < 10)
                {
                    value += low.Value;
                    _next = unit + 1;
                    _traits |= NumeralTraits.Ordinal;
                }
                return true;
            default:
                return false;
        }
    }

    private void Scales(ref decimal value, ref decimal unit)
    {
        int at = _next;
        // "a 5-million-dollar plan"
        if (at < _end && _text.Form(at) is "-" && !_text[at].SpaceBefore)
        {
            at++;
        }
        while (Peek(at, out NumeralWord word) && word.Part == NumeralPart.Scale && value * word.Value <= Greatest)
        {
            value *= word.Value;
            unit *= word.Value;
            _next = ++at;
        }
        if (unit > 1)
        {
            AndAHalf(ref value, unit);
        }
    }

    /// <summary>"two and a half million", "a million and a half", "two-and-a-half".</summary>
    private void AndAHalf(ref decimal value, decimal unit)
    {
        int and = AfterHyphen(_next);
        if (!_joins || and >= _end || _text.Form(and) is not "and")
        {
            return;
        }
        int article = AfterHyphen(and + 1);
        if (article >= _end || _text.Form(article) is not "a")
        {
            return;
        }
        int half = AfterHyphen(article + 1);
        if (Peek(half, out NumeralWord word) && word.Part == NumeralPart.Fraction)
        {
            value += unit / word.Value;
            _next = half + 1;
        }
    }

    private readonly int AfterHyphen(int at) =>
        at < _end && _text.Form(at) is "-" && !_text[at].SpaceBefore ? at + 1 : at;

    private void Point(ref decimal value)
    {
        if (!Peek(_next, out NumeralWord point) || point.Part != NumeralPart.Point)
        {
            return;
        }
        decimal place = 1;
        int at = _next + 1;
        while (
            place > 0.000001m && Peek(at, out NumeralWord digit) && digit.Part is NumeralPart.Unit or NumeralPart.Zero
        )
        {
            place /= 10;
            value += place * digit.Value;
            _next = ++at;
        }
    }

    /// <summary>"and", or a comma, before a lower part.</summary>
    private void Skip(out bool and)
    {
        and = _next < _end && _text.Form(_next) is "and";
        if (and)
        {
            _next++;
        }
    }
}
