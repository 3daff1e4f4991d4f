using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>Recognises dates in Arabic and English text. News looks back: what a text leaves out is filled so that the day does not lie after the reference.</summary>
public static class DateReader
{
    /// <summary>Whether a date may start with this folded form; a cheap test to pass most tokens by.</summary>
    public static bool MayStart(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
        {
            return false;
        }
        if (char.IsAsciiDigit(form[0]))
        {
            return form.Length <= 4;
        }
        int cut = 0;
        while (cut >= 0)
        {
            ReadOnlySpan<char> stem = form[cut..];
            if (DateWords.Of(stem).Length > 0 || DateWords.PairsOf(stem).Length > 0)
            {
                return true;
            }
            cut = Folding.IsArabicLetter(form[0]) ? DateWords.Cut(form, cut) : -1;
        }
        return form
                is "earlier"
                    or "later"
                    or "لاحقا"
                    or "عطله"
                    or "'"
                    or "’"
                    or "that"
                    or "تلك"
                    or "ذات"
                    or "وقت"
                    or "النصف"
                    or "الشهور"
                    or "first"
                    or "second"
            || form.EndsWith("ذلك")
            || form is "q";
    }

    /// <summary>
    /// The longest date that starts at a token, behind clitics if need be. <paramref name="reference"/> is the day the text was said; null: nothing is guessed, the days of
    /// what depends on it are null.
    /// </summary>
    public static bool TryRead(TokenizedText text, int at, int end, DateOnly? reference, out DateMention mention)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, at, end, reference, default, out mention);
    }

    /// <summary>The same, where the text has told other dates before it.</summary>
    internal static bool TryRead(
        TokenizedText text,
        int at,
        int end,
        DateOnly? reference,
        Told told,
        out DateMention mention
    )
    {
        var t = new DateTokens(text, end);
        reference = Told.IsFit(reference) ? reference : null;
        // Ranges are longer and come first; most of them start with the one date that is read here, and most tokens with none.
        bool isPoint = PointReader.TryRead(t, at, out DatePoint p);
        if (
            LeadingDates.TryRead(t, at, reference, out mention)
            || DateRanges.TryRead(t, at, isPoint, p, reference, out mention)
        )
        {
            return true;
        }
        if (!isPoint || p.Shape == DateShape.Duration)
        {
            mention = default;
            return false;
        }
        if (p.IsAnaphoric)
        {
            reference = (p.Unit >= 3 ? told.Any : told.Day) ?? reference;
        }
        p.IsAhead |= IsBare(p) && Tense.LooksAhead(t, at);
        mention = Mention(t, at, p, reference);
        return true;
    }

    /// <summary>All dates of tokens <paramref name="from"/> to <paramref name="to"/>, leftmost-longest, into the caller's list, which is cleared.</summary>
    public static void ReadAll(TokenizedText text, int from, int to, DateOnly? reference, List<DateMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        mentions.Clear();
        int i = from;
        Told told = default;
        while (i < to)
        {
            if (MayStart(text.Form(i)) && TryRead(text, i, to, reference, told, out DateMention mention))
            {
                told = told.With(mention);
                mentions.Add(mention);
                i = mention.EndToken;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>Whether its year, or of a weekday its week, is left out.</summary>
    internal static bool IsBare(in DatePoint p) =>
        p is { Year: 0, Step: null, IsPast: false, IsFuture: false, Holiday: 0, IsHijri: false, Nth: 0, Part: 0 or 7 }
        && (p.Weekday >= 0 || p.Month > 0 || p.Part == 7)
        && !(p.Weekday >= 0 && (p.Month > 0 || p.Day > 0));

    internal static DateMention Mention(DateTokens t, int at, in DatePoint p, DateOnly? reference)
    {
        (Edtf edtf, DateOnly? from, DateOnly? to) = DateResolution.Of(p, reference);
        return new DateMention(Span(t, at, p.Cut, p.End), at, p.End, p.Shape, edtf, from, to, p.IsRelative, p.Part > 0);
    }

    internal static TextSpan Span(DateTokens t, int at, int cut, int end) =>
        new(t.Text.OriginOf(at, cut), t.Text[end - 1].End);
}
