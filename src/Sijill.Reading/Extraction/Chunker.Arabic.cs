using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Arabic noun phrases: the noun first, then what it belongs to, then adjectives.</summary>
internal sealed partial class Chunker
{
    private const int LongestArabicTail = 6;

    private void ParseArabic(int i, int end, ref Phrase phrase)
    {
        int j = i;
        if (j < end && Is(j, _g.Other))
        {
            phrase.IsOther = true;
            phrase.End = j + 1;
            return;
        }
        if (j < end && _draft.Text[j].Kind == TokenKind.Word && _draft.Text.Form(j) is "من")
        {
            phrase.IsPartOf = true;
            j++;
        }
        j = SkipQuotes(j, end);
        if (j >= end || _dateAt[j] > 0 || _amountAt[j] > 0)
        {
            return;
        }
        // «15411 سورياً»: behind a number no state, but its people.
        bool people =
            _draft.Words[j].NationalityReading is { Clitics: Clitics.None } && _draft.Text.Form(j).EndsWith("يا");
        if (_nameAt[j] > 0 && !(people && !phrase.IsPartOf))
        {
            int actor = ActorOf(j);
            if (actor >= 0 && (phrase.IsPartOf || _codebook.Entities[actor].Kind is not ("state" or "office")))
            {
                phrase.Actor = actor;
                Take(ref phrase, j, AfterQuote(EndOfName(j), end));
            }
            return;
        }
        if (_draft.Text[j].Kind != TokenKind.Word)
        {
            return;
        }
        WordInfo word = _draft.Words[j];
        if (word.NounReading is { } reading && IsNounHere(j, reading, phrase.IsPartOf))
        {
            phrase.NounToken = j;
            Take(ref phrase, j, j + 1);
            ParseArabicTail(j + 1, end, ref phrase);
            return;
        }
        if (word.NationalityReading is { } nationality)
        {
            phrase.Nationality = nationality.Entry.Nationality;
            Take(ref phrase, j, j + 1);
            return;
        }
        // A noun that the codebook does not know, right after the number.
        if (
            word.Analyses.Length == 0
            && _draft.Text[j].IsArabic
            && !phrase.IsPartOf
            && _draft.Text[j].FormLength > 3
            && !_draft.Text.Form(j).StartsWith("لل")
        )
        {
            phrase.IsUnknownNoun = true;
            Take(ref phrase, j, j + 1);
        }
    }

    /// <summary>After a number the noun has no conjunction before it, and no preposition.</summary>
    private static bool IsNounHere(int j, WordAnalysis reading, bool partOf)
    {
        _ = j;
        _ = partOf;
        return (reading.Clitics & (Clitics.And | Clitics.Then | Clitics.With | Clitics.For | Clitics.Like)) == 0;
    }

    /// <summary>What the noun belongs to («عناصر خلايا داعش», «من تنظيم داعش») and nationalities («عائلة عراقية»).</summary>
    private void ParseArabicTail(int j, int end, ref Phrase phrase)
    {
        int limit = Math.Min(end, j + LongestArabicTail);
        int unknowns = 0;
        while (j < limit)
        {
            j = SkipQuotes(j, end);
            if (j >= limit || _dateAt[j] > 0 || _amountAt[j] > 0 || _draft.Text[j].Kind != TokenKind.Word)
            {
                return;
            }
            if (_nameAt[j] > 0)
            {
                int actor = ActorOf(j);
                if (actor < 0)
                {
                    return;
                }
                bool state = _codebook.Entities[actor].Kind == "state";
                if (!state || (_draft.Words[j].Clitics == Clitics.None && false))
                {
                    phrase.Actor = actor;
                    phrase.End = AfterQuote(EndOfName(j), end);
                }
                return;
            }
            WordInfo word = _draft.Words[j];
            if (word.NationalityReading is { } nationality)
            {
                if (IsPredicate(nationality, phrase))
                {
                    return;
                }
                phrase.Nationality = nationality.Entry.Nationality;
                phrase.End = ++j;
                continue;
            }
            if (word.Has(_g.Other))
            {
                phrase.IsOther = true;
                phrase.End = ++j;
                continue;
            }
            ReadOnlySpan<char> form = _draft.Text.Form(j);
            if (
                form
                is "من"
                    or "في"
                    or "لدي"
                    or "ضمن"
                    or "تابعين"
                    or "تابعه"
                    or "تابع"
                    or "ينتمون"
                    or "ينتمي"
                    or "الي"
                    or "يشتبه"
                    or "بانتمائهم"
                    or "ل"
                    or "صفوف"
            )
            {
                // Only where an actor follows soon; «في سوريا» is no part of the phrase.
                if (!ActorFollows(j + 1, Math.Min(end, j + 5)))
                {
                    return;
                }
                j++;
                continue;
            }
            if (word.NounReading is { } reading && (reading.Clitics & (Clitics.With | Clitics.For | Clitics.Like)) == 0)
            {
                bool and = (reading.Clitics & Clitics.And) != 0;
                if ((reading.Clitics & Clitics.The) != 0 && reading.Entry.Noun!.Group is "returnees" or "displaced")
                {
                    return; // «العائلات العائدة»: what became of them is a word of its own
                }
                if (and && (IsAction(word, reading) || IsDualForm(reading)))
                {
                    return; // «11 شخصاً وإصابة …», «امرأة وعنصران من …»: a deed, or two of their own
                }
                if (and && !IsCountedWith(reading, phrase) && !ActorFollows(j + 1, Math.Min(end, j + 3)))
                {
                    return; // «نساء وأطفال»: the second is counted for itself
                }
                if (reading.Entry.Noun!.Unit is not ("people" or "families" or "none"))
                {
                    if (phrase.NounToken >= 0 && _draft.Words[phrase.NounToken].Noun!.Unit is "people" or "families")
                    {
                        return;
                    }
                }
                phrase.End = ++j;
                continue;
            }
            if (word.Analyses.Length > 0 || ++unknowns > 1 || !IsAdjectiveLike(j))
            {
                return;
            }
            j++;
            phrase.End = j;
        }
    }

    /// <summary>An unknown word that may be an adjective of the noun before it: it has no clitic of its own that folding would show.</summary>
    private bool IsAdjectiveLike(int j)
    {
        ReadOnlySpan<char> form = _draft.Text.Form(j);
        return form.Length > 3
            && form[0] is not ('ب' or 'ل' or 'ف')
            && (
                form.EndsWith("ين")
                || form.EndsWith("يه")
                || form.EndsWith("ه")
                || form.EndsWith("ا")
                || form.EndsWith("ي")
            );
    }

    /// <summary>«11 ألف امرأة وطفل», «6420 إيزيدياً وإيزيدية»: one number for both.</summary>
    private bool IsCountedWith(WordAnalysis second, in Phrase phrase) =>
        phrase.IsOfMany
        && phrase.NounToken >= 0
        && (second.Clitics & Clitics.The) == 0
        && IsSingularForm(second)
        && second.Entry.Noun!.Unit == _draft.Words[phrase.NounToken].Noun!.Unit
        && _draft.Words[phrase.NounToken].NounReading is { } first
        && IsSingularForm(first);

    private static bool IsDualForm(WordAnalysis noun) =>
        (noun.Entry.Inflection & Inflection.Dual) != 0 && (noun.Entry.Inflection & Inflection.Plural) == 0;

    private static bool IsSingularForm(WordAnalysis noun) =>
        (noun.Entry.Inflection & Inflection.Singular) != 0 && (noun.Entry.Inflection & Inflection.Plural) == 0;

    /// <summary>«القتلى عراقيان»: without the article it is no adjective of what has it, but what is said of it.</summary>
    private bool IsPredicate(WordAnalysis adjective, in Phrase phrase) =>
        phrase.NounToken >= 0
        && (adjective.Clitics & Clitics.The) == 0
        && _draft.Words[phrase.NounToken].NounReading is { } noun
        && (noun.Clitics & Clitics.The) != 0;

    private bool ActorFollows(int from, int to)
    {
        for (int j = from; j < to; j++)
        {
            if (_nameAt[j] > 0)
            {
                return ActorOf(j) is >= 0 and var actor && _codebook.Entities[actor].Kind != "state";
            }
            if (_amountAt[j] > 0 || _dateAt[j] > 0 || (_draft.Text[j].Kind == TokenKind.Punctuation && !IsQuoteMark(j)))
            {
                return false;
            }
        }
        return false;
    }

    private int SkipQuotes(int j, int end)
    {
        while (j < end && (IsQuoteMark(j) || MarkAt(j) == 'ـ'))
        {
            j++;
        }
        return j;
    }

    private int AfterQuote(int j, int end) => j < end && IsQuoteMark(j) && !_draft.Text[j].SpaceBefore ? j + 1 : j;
}
