using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Puts numbers and what bounds them together into an amount.</summary>
internal readonly ref struct AmountBuilder(TokenizedText text, int first, int end)
{
    private const int AfterNounWindow = 3;

    private readonly TokenizedText _text = text;
    private readonly int _first = first;
    private readonly int _end = end;

    /// <summary>An amount of one number, or of the range that it begins, bound by what stands before and after it.</summary>
    public bool Build(Operand operand, BoundSense sense, bool approximate, int start, out Amount amount)
    {
        amount = default;
        if (RangeReader.TryBare(_text, _end, ref operand, out Operand high))
        {
            return Build(operand, high, approximate || sense == BoundSense.About, start, out amount);
        }
        if (IsBrokenRange(operand))
        {
            return false;
        }
        Numeral numeral = operand.Numeral;
        int stop = operand.Stop;
        int next = operand.End;
        if (!numeral.Is(NumeralTraits.Ordinal | NumeralTraits.Indefinite))
        {
            sense = sense == BoundSense.None ? BoundPhrases.Behind(_text, _first) : sense;
            approximate |= sense == BoundSense.About;
            sense = WithAfter(sense, ref approximate, operand, ref next, ref stop);
        }
        Bounds bounds = numeral.Is(NumeralTraits.Indefinite)
            ? Bounds.Indefinite(numeral.Low)
            : Bound(sense, numeral.Low, numeral.High, approximate || numeral.Is(NumeralTraits.Vague));
        if (TryOther(sense, bounds, next, out Bounds both, out int behind, out int last))
        {
            bounds = both;
            next = behind;
            stop = last;
        }
        amount = Make(operand, bounds, start, stop, numeral.Start, numeral.Stop, next);
        return true;
    }

    /// <summary>An amount from one number to another.</summary>
    public bool Build(in Operand low, in Operand high, bool approximate, int start, out Amount amount)
    {
        Operand merged = low with
        {
            IsPercent = low.IsPercent || high.IsPercent,
            IsMoney = low.IsMoney || high.IsMoney,
            Currency = low.Currency ?? high.Currency,
        };
        Bounds bounds = Bounds.Between(low.Numeral.Low, high.Numeral.Low) with { Approximate = approximate };
        amount = Make(merged, bounds, start, high.Stop, low.Numeral.Start, high.Numeral.Stop, high.End);
        return true;
    }

    private Amount Make(
        in Operand operand,
        Bounds bounds,
        int start,
        int stop,
        int numberStart,
        int numberStop,
        int next
    )
    {
        Numeral numeral = operand.Numeral;
        bool ordinal =
            numeral.Is(NumeralTraits.Ordinal)
            || (
                operand.IsDefinite
                && !ArabicOrdinals.CountsPlural(_text, ArticleToken(numeral.First))
                && bounds.IsExact
                && !operand.IsPercent
                && !operand.IsMoney
            );
        AmountKind kind =
            ordinal ? AmountKind.Ordinal
            : operand.IsPercent || numeral.Is(NumeralTraits.Share) ? AmountKind.Share
            : numeral.Is(NumeralTraits.Indefinite) ? AmountKind.Vague
            : operand.IsMoney ? AmountKind.Money
            : AmountKind.Cardinal;
        return new Amount(
            new TextSpan(Math.Min(start, numberStart), stop),
            new TextSpan(numberStart, numberStop),
            bounds,
            kind,
            _first,
            next,
            numeral.Is(NumeralTraits.Rounded),
            kind == AmountKind.Money ? operand.Currency : null
        );
    }

    private static int ArticleToken(int digits) => Math.Max(0, digits - 1);

    /// <summary>"3-2" is a score and "2019-0012" a number of something: a glued dash with digits that makes no range leaves no amount.</summary>
    private bool IsBrokenRange(in Operand operand)
    {
        int at = operand.Numeral.End;
        return operand.Numeral.Is(NumeralTraits.Digits)
            && at + 1 < _end
            && !_text[at].SpaceBefore
            && !_text[at + 1].SpaceBefore
            && _text.Form(at) is "-"
            && _text[at + 1].Kind == TokenKind.Digits;
    }

    /// <summary>The sense with what stands right behind the number, or behind the noun that it counts («20 شخصاً على الأقل»).</summary>
    private BoundSense WithAfter(BoundSense sense, ref bool approximate, in Operand operand, ref int next, ref int stop)
    {
        if (
            sense == BoundSense.MoreThan
            && next + 1 < _end
            && _text.Form(next) is "او"
            && _text.Form(next + 1) is "يساوي" or "تساوي"
            && !StartsNumber(next + 2)
        )
        {
            next += 2;
            stop = _text[next - 1].End;
            return BoundSense.AtLeast;
        }
        if (BoundPhrases.TryAfter(_text, next, _end, out BoundSense after, out int behind))
        {
            next = behind;
            stop = _text[behind - 1].End;
            return Merge(sense, after, ref approximate);
        }
        if (
            sense is BoundSense.None or BoundSense.About
            && !operand.Numeral.Is(NumeralTraits.Vague)
            && TryAfterNoun(next, out after)
        )
        {
            return Merge(sense, after, ref approximate);
        }
        return sense;
    }

    private bool StartsNumber(int at) => at < _end && Operand.TryRead(_text, at, _end, true, out _);

    private static BoundSense Merge(BoundSense sense, BoundSense after, ref bool approximate)
    {
        approximate |= after == BoundSense.About;
        return after == BoundSense.About && sense is not (BoundSense.None or BoundSense.Equal) ? sense : after;
    }

    private bool TryAfterNoun(int at, out BoundSense sense)
    {
        sense = BoundSense.None;
        for (int i = at; i < _end && i <= at + AfterNounWindow; i++)
        {
            if (
                i > at
                && BoundPhrases.TryAfter(_text, i, _end, out sense, out int next)
                && next > i + (_text.Form(i) is "تقريبا" or "فاكثر" ? 0 : 1)
            )
            {
                // "20 people, at least 5 of them": the phrase belongs to what follows it.
                return !StartsNumber(next);
            }
            ReadOnlySpan<char> form = _text.Form(i);
            if (
                _text[i].Kind != TokenKind.Word
                || form[0] == 'و'
                || form is "and" or "at" or "or"
                || AmountReader.MayStart(form)
            )
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"more than 20 and fewer than 35": the other end of one interval.</summary>
    private bool TryOther(BoundSense sense, Bounds bounds, int at, out Bounds both, out int next, out int stop)
    {
        both = bounds;
        next = stop = at;
        if (
            sense is not (BoundSense.MoreThan or BoundSense.AtLeast or BoundSense.FewerThan or BoundSense.AtMost)
            || at >= _end
        )
        {
            return false;
        }
        ReadOnlySpan<char> form = _text.Form(at);
        int phrase = form is "and" or "و" or "but" ? at + 1 : at;
        if (phrase >= _end || (phrase == at && (form.IsEmpty || form[0] != 'و')))
        {
            return false;
        }
        if (
            !BoundPhrases.TryBefore(_text, phrase, _end, out BoundSense other, out _, out int number)
            || !Operand.TryRead(_text, number, _end, true, out Operand operand)
        )
        {
            return false;
        }
        Bounds second = Bound(other, operand.Numeral.Low, operand.Numeral.High, false);
        Bounds merged =
            bounds.High is null && second.Low is null
                ? new Bounds(bounds.Low, second.High, bounds.LowOpen, second.HighOpen, bounds.Approximate)
                : new Bounds(second.Low, bounds.High, second.LowOpen, bounds.HighOpen, bounds.Approximate);
        if (
            merged is not { Low: { } low, High: { } high }
            || low >= high
            || (second.Low is null) == (bounds.Low is null)
        )
        {
            return false;
        }
        both = merged;
        next = operand.End;
        stop = operand.Stop;
        return true;
    }

    private static Bounds Bound(BoundSense sense, decimal low, decimal high, bool approximate)
    {
        Bounds bounds = sense switch
        {
            BoundSense.MoreThan => Bounds.MoreThan(low),
            BoundSense.AtLeast => Bounds.AtLeast(low),
            BoundSense.FewerThan => Bounds.FewerThan(high),
            BoundSense.AtMost => Bounds.AtMost(high),
            _ => Bounds.Between(low, high),
        };
        return bounds with { Approximate = approximate };
    }
}
