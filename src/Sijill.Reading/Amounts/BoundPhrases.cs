using System.Collections.Frozen;
using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Finds the words that bound a number, before and after it.</summary>
internal static class BoundPhrases
{
    private static readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> BeforeByFirst =
        Index(ArabicBounds.Before, EnglishBounds.Before);
    private static readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> AfterByFirst = Index(
        ArabicBounds.After,
        EnglishBounds.After
    );
    private static readonly WordSet Last = new(LastWords());

    // «ما» before «لا يقل عن» and the like, with its clitics.
    private static readonly WordSet Ma = new("ما وما بما لما فما كما مما وبما");

    // «عدد» of «يتجاوز عدد القتلى 20».
    private static readonly WordSet Numbers = new(
        "عدد عددهم عددها عدده عددهن أعداد أعدادهم حصيلة الحصيلة العدد مجموع إجمالي"
    );

    private const int NounWindow = 5;

    private sealed record Phrase(string[] Words, BoundSense Sense);

    /// <summary>Whether a bounding phrase may start with a form, or with «ما».</summary>
    public static bool MayStart(ReadOnlySpan<char> form) =>
        Known(form, out _) || Ma.Contains(form) || form is ">" or "<" or "≥" or "≤" or "~" or "≈" or "±";

    /// <summary>Whether a bounding phrase may end with a form: «من» of «أكثر من».</summary>
    public static bool EndsOne(ReadOnlySpan<char> form) =>
        Last.Contains(form) || (form.Length > 2 && form[0] is 'و' or 'ف' or 'ب' or 'ل' && Last.Contains(form[1..]));

    /// <summary>The longest phrase before a number at <paramref name="at"/>. <paramref name="start"/> is the offset behind «ما» and clitics.</summary>
    public static bool TryBefore(TokenizedText text, int at, int end, out BoundSense sense, out int start, out int next)
    {
        if (text[at].Kind == TokenKind.Punctuation)
        {
            return Signs(text, at, end, out sense, out start, out next);
        }
        sense = BoundSense.None;
        start = next = 0;
        if (text[at].Kind != TokenKind.Word)
        {
            return false;
        }
        if (
            Ma.Contains(text.Form(at))
            && at + 1 < end
            && text[at + 1].IsArabic
            && Longest(text, at + 1, end, out Phrase? behind)
            && behind!.Sense != BoundSense.From
        )
        {
            sense = behind.Sense;
            start = text[at + 1].Start;
            next = at + 1 + behind.Words.Length;
            return true;
        }
        if (!Longest(text, at, end, out Phrase? phrase) || EnglishPast(text, at))
        {
            return false;
        }
        Known(text.Form(at), out int skipped);
        sense = phrase!.Sense;
        start = text.OriginOf(at, skipped);
        next = at + phrase.Words.Length;
        // «ليصل إلى 20» says that it is 20.
        return !(phrase.Sense == BoundSense.AtMost && skipped > 0 && phrase.Words[0] is "يصل" or "تصل");
    }

    /// <summary>The longest phrase right behind a number.</summary>
    public static bool TryAfter(TokenizedText text, int at, int end, out BoundSense sense, out int next)
    {
        sense = BoundSense.None;
        next = at;
        if (at >= end || !AfterByFirst.TryGetValue(text.Form(at), out Phrase[]? phrases))
        {
            return false;
        }
        foreach (Phrase phrase in phrases)
        {
            if (Matches(text, at, end, phrase))
            {
                sense = phrase.Sense;
                next = at + phrase.Words.Length;
                // «5000 أو أقل من 6000» are two amounts.
                return next >= end || text.Form(next) is not ("من" or "than" or "عن" or "علي");
            }
        }
        return false;
    }

    /// <summary>
    /// The sense of a phrase that the counted noun parts from the number at <paramref name="at"/>: «لا يتجاوز عددهم 20», «يزيد عدد القتلى عن 20».
    /// </summary>
    public static BoundSense Behind(TokenizedText text, int at)
    {
        for (int noun = at - 1; noun > 0 && noun >= at - NounWindow && text[noun].IsArabic; noun--)
        {
            if (!Numbers.Contains(text.Form(noun)))
            {
                continue;
            }
            for (int verb = noun - 1; verb >= Math.Max(0, noun - 2) && text[verb].Kind == TokenKind.Word; verb--)
            {
                if (
                    Known(text.Form(verb), out int skipped)
                    && TryParted(text, verb, skipped, noun, at, out BoundSense sense)
                    && !Negated(text, verb)
                )
                {
                    return sense;
                }
            }
            return BoundSense.None;
        }
        return BoundSense.None;
    }

    private static bool Negated(TokenizedText text, int verb) =>
        verb > 0 && text.Form(verb - 1) is "لا" or "لم" or "لن" or "ولا" or "ولم";

    private static bool TryParted(TokenizedText text, int verb, int skipped, int noun, int number, out BoundSense sense)
    {
        sense = BoundSense.None;
        BeforeByFirst.TryGetValue(text.Form(verb)[skipped..], out Phrase[]? phrases);
        foreach (Phrase phrase in phrases!)
        {
            int length = phrase.Words.Length;
            bool particle = phrase.Words[^1] is "عن" or "علي";
            int near = particle ? length - 1 : length;
            if (phrase.Sense is BoundSense.Between or BoundSense.From or BoundSense.Equal || verb + near != noun)
            {
                continue;
            }
            bool matches = particle
                ? text.Form(number - 1).SequenceEqual(phrase.Words[^1])
                : phrase.Words[^1] is not "من";
            for (int k = 1; k < near && matches; k++)
            {
                matches = text.Form(verb + k).SequenceEqual(phrase.Words[k]);
            }
            if (matches)
            {
                sense = phrase.Sense;
                return true;
            }
        }
        return false;
    }

    // "the past 20 years", "half past 6"
    private static bool EnglishPast(TokenizedText text, int at) =>
        at > 0
        && text[at - 1].IsLatin
        && (
            text.Form(at) is "past"
                ? text.Form(at - 1) is "the" or "this" or "these" or "half" or "quarter" or "over" or "in"
                : text.Form(at) is "over" && OverParticle.Contains(text.Form(at - 1))
        );

    // "handed over 34 children": a part of the verb, no bound.
    private static readonly WordSet OverParticle = new(
        "hand hands handed handing turn turns turned turning sign signed take takes took taken taking give gave given giving"
    );

    private static bool Known(ReadOnlySpan<char> form, out int skipped)
    {
        skipped = 0;
        if (BeforeByFirst.ContainsKey(form))
        {
            return true;
        }
        if (form is "فتحت" or "وفتحت")
        {
            return false; // «فتحت 61 مقبرة»: opened, not under
        }
        if (form.Length > 2 && form[0] is 'و' or 'ف')
        {
            skipped = 1;
            if (BeforeByFirst.ContainsKey(form[1..]))
            {
                return true;
            }
        }
        if (form.Length - skipped > 2 && form[skipped] is 'ب' or 'ل' or 'ك' or 'س')
        {
            skipped++;
            return BeforeByFirst.ContainsKey(form[skipped..]);
        }
        return false;
    }

    private static bool Longest(TokenizedText text, int at, int end, out Phrase? phrase)
    {
        phrase = null;
        ReadOnlySpan<char> form = text.Form(at);
        if (!Known(form, out int skipped) || !BeforeByFirst.TryGetValue(form[skipped..], out Phrase[]? phrases))
        {
            return false;
        }
        foreach (Phrase candidate in phrases)
        {
            if (Matches(text, at, end, candidate))
            {
                phrase = candidate;
                return true;
            }
        }
        return false;
    }

    private static bool Matches(TokenizedText text, int at, int end, Phrase phrase)
    {
        if (at + phrase.Words.Length > end)
        {
            return false;
        }
        for (int k = 1; k < phrase.Words.Length; k++)
        {
            if (!text.Form(at + k).SequenceEqual(phrase.Words[k]))
            {
                return false;
            }
        }
        return true;
    }

    private static bool Signs(TokenizedText text, int at, int end, out BoundSense sense, out int start, out int next)
    {
        start = text[at].Start;
        next = at + 1;
        bool equal = next < end && text.Form(next) is "=";
        sense = text.Form(at) switch
        {
            ">" => equal ? BoundSense.AtLeast : BoundSense.MoreThan,
            "<" => equal ? BoundSense.AtMost : BoundSense.FewerThan,
            "≥" => BoundSense.AtLeast,
            "≤" => BoundSense.AtMost,
            "~" or "≈" or "±" => BoundSense.About,
            _ => BoundSense.None,
        };
        next += equal ? 1 : 0;
        // "=>" is no bound.
        return sense != BoundSense.None && !(at > 0 && text.Form(at - 1) is "=" or "-");
    }

    private static FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> Index(
        params ReadOnlySpan<(BoundSense Sense, string Words)[]> tables
    )
    {
        var index = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach ((BoundSense Sense, string Words)[] table in tables)
        {
            foreach ((BoundSense sense, string words) in table)
            {
                foreach (string[] spelled in Spell(words))
                {
                    if (!index.TryGetValue(spelled[0], out List<Phrase>? phrases))
                    {
                        index[spelled[0]] = phrases = [];
                    }
                    phrases.Add(new Phrase(spelled, sense));
                }
            }
        }
        var sorted = new Dictionary<string, Phrase[]>(StringComparer.Ordinal);
        foreach ((string first, List<Phrase> phrases) in index)
        {
            phrases.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
            sorted[first] = [.. phrases];
        }
        return sorted.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every way to read the strokes: "a|b c" is "a c" and "b c".</summary>
    private static List<string[]> Spell(string words)
    {
        List<string[]> spelled =
        [
            [],
        ];
        foreach (string alternatives in words.Split(' '))
        {
            var longer = new List<string[]>();
            foreach (string[] start in spelled)
            {
                foreach (string word in alternatives.Split('|'))
                {
                    longer.Add([.. start, Folding.Fold(word)]);
                }
            }
            spelled = longer;
        }
        return spelled;
    }

    private static string LastWords()
    {
        var words = new List<string>();
        foreach ((_, string phrase) in ArabicBounds.Before)
        {
            words.AddRange(phrase[(phrase.LastIndexOf(' ') + 1)..].Split('|'));
        }
        words.Add("إلى");
        return string.Join(' ', words);
    }
}
