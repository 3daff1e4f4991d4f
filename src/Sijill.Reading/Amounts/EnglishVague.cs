using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>English words that stand for an interval (claims rule 6) or only for a lower bound, and when such a word is no amount at all.</summary>
internal static class EnglishVague
{
    /// <summary>The vague number at a word; a "few", "handful" or "number" has its article before it.</summary>
    public static bool TryRead(
        TokenizedText text,
        int at,
        int end,
        NumeralWord word,
        out decimal low,
        out decimal high,
        out NumeralTraits traits,
        out int next
    )
    {
        traits = NumeralTraits.Vague;
        next = at + 1;
        low = high = 0;
        bool has = Peek(text, next, end, out NumeralWord after);
        switch (word.Part)
        {
            case NumeralPart.VaguePlural:
                low = word.Value;
                high = word.High;
                Of(text, end, 0, ref low, ref high, ref next);
                return true;
            case NumeralPart.ScalePlural:
                low = 2 * word.Value;
                high = (10 * word.Value) - 1;
                Of(text, end, word.Value, ref low, ref high, ref next);
                return true;
            case NumeralPart.Few
                when has
                    && after.Part
                        is NumeralPart.Hundred
                            or NumeralPart.Scale
                            or NumeralPart.ScalePlural
                            or NumeralPart.Dozen
                            or NumeralPart.VaguePlural:
                decimal unit = after.Part == NumeralPart.VaguePlural ? after.Value / 2 : after.Value;
                low = 3 * unit;
                high = after.Part == NumeralPart.Dozen || unit == 12 ? 99 : (10 * unit) - 1;
                next++;
                return true;
            default:
                low = high = word.Value;
                traits = NumeralTraits.Indefinite;
                if (next < end && text.Form(next) is "of")
                {
                    next++;
                    return true;
                }
                return text.Form(at) is not ("number" or "handful");
        }
    }

    /// <summary>Whether a number word may start an amount where it stands.</summary>
    public static bool MayStand(TokenizedText text, int at, int end, NumeralWord word)
    {
        ReadOnlySpan<char> before = at > 0 && text[at - 1].IsLatin ? text.Form(at - 1) : default;
        ReadOnlySpan<char> after = at + 1 < end ? text.Form(at + 1) : default;
        switch (text.Form(at))
        {
            // The pronoun: "no one", "this one", "one another".
            case "one":
                return before
                        is not (
                            "no"
                            or "this"
                            or "that"
                            or "the"
                            or "which"
                            or "any"
                            or "every"
                            or "each"
                            or "another"
                            or "only"
                            or "such"
                            or "good"
                            or "anyone"
                        )
                    && after is not ("another" or "'s" or "day" or "can" or "must" or "should" or "may");
            case "scores":
                return after
                        is "of"
                            or "more"
                            or "were"
                            or "have"
                            or "others"
                            or "killed"
                            or "wounded"
                            or "injured"
                            or "dead"
                            or "are"
                            or "people"
                    || before is "killed" or "wounded" or "killing" or "wounding" or "injuring" or "with" or "and";
            case "few" or "number" or "handful" or "negative" or "point" or "halves":
                return false;
            case "pair" or "couple":
                return after is "of";
            case "second":
                return before is not ("per" or "a" or "every" or "each") || after is not ("." or ",");
            case "quarter" when after is "-" && Peek(text, at + 2, end, out NumeralWord scale):
                return scale.Part == NumeralPart.Scale;
            case "tens" or "quarter":
                return after is "of";
            default:
                return word.Part != NumeralPart.Dozen;
        }
    }

    /// <summary>Whether "a third" is a part ("a third of", "by a third") and not the next one ("a third man").</summary>
    public static bool IsPart(TokenizedText text, int article, int next, int end)
    {
        if (next < end && text[next].Kind == TokenKind.Word)
        {
            return text.Form(next) is "of" or "in" or "as" or "are" or "were" or "to";
        }
        return article > 0
            && text.Form(article - 1)
                is "by"
                    or "than"
                    or "about"
                    or "nearly"
                    or "almost"
                    or "over"
                    or "roughly"
                    or "to"
                    or "under";
    }

    /// <summary>"half" as a share: not "the first half", "half-brother", "half an hour", "at half past".</summary>
    public static bool MayBeHalf(TokenizedText text, int at, int end)
    {
        ReadOnlySpan<char> before = at > 0 && text[at - 1].IsLatin ? text.Form(at - 1) : default;
        ReadOnlySpan<char> after = at + 1 < end ? text.Form(at + 1) : default;
        return before is not ("first" or "second" or "latter" or "other" or "last" or "in" or "better" or "next")
            && after is not ("-" or "an" or "hour" or "past" or "time" or "brother" or "year");
    }

    private static void Of(TokenizedText text, int end, decimal below, ref decimal low, ref decimal high, ref int next)
    {
        if (
            next + 1 < end
            && text.Form(next) is "of"
            && Peek(text, next + 1, end, out NumeralWord scale)
            && scale.Part == NumeralPart.ScalePlural
            && scale.Value > below
        )
        {
            low *= scale.Value;
            high = ((high + 1) * scale.Value) - 1;
            next += 2;
        }
    }

    private static bool Peek(TokenizedText text, int at, int end, out NumeralWord word)
    {
        word = default;
        return at < end && text[at].IsLatin && EnglishNumerals.TryGet(text.Form(at), out word);
    }
}
