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
        if (_nameAt[j] > 0)
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
        if (word.Analyses.Length == 0 && _draft.Text[j].IsArabic && !phrase.IsPartOf && _draft.Text[j].FormLength > 3)
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
                if (and && !ActorFollows(j + 1, Math.Min(end, j + 3)))
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

    private bool TryArabicNoun(int i, int end, WordInfo word, ref int after)
    {
        if (TryArabicNone(i, end, word, ref after))
        {
            return true;
        }
        if (word.NounReading is not { } reading)
        {
            return false;
        }
        Noun noun = reading.Entry.Noun!;
        Inflection inflection = reading.Entry.Inflection;
        bool dual = (inflection & Inflection.Dual) != 0 && (inflection & Inflection.Plural) == 0;
        bool people = noun.Unit is "people" or "families";
        if (noun.Unit is "none" or "time" or "share" or "distance" or "measure" || (!dual && !people))
        {
            if (
                noun.Unit is "none" or "time" or "share" or "distance" or "measure"
                || (inflection & Inflection.Singular) == 0
            )
            {
                return false;
            }
        }
        if ((inflection & Inflection.Singular) != 0 && IsAction(word, reading))
        {
            return false; // «إصابة ضابط»: a deed, not somebody hurt
        }
        bool the = (reading.Clitics & Clitics.The) != 0;
        bool pronoun = (reading.Clitics & Clitics.Pronoun) != 0;
        var phrase = new Phrase
        {
            End = i + 1,
            NounToken = i,
            FirstWord = i,
            Actor = -1,
            Nationality = -1,
        };
        ParseArabicTail(i + 1, end, ref phrase);
        int start = _draft.Text.OriginOf(i, reading.StemStart - (the ? 2 : 0) is >= 0 and var at ? at : 0);
        QuantityForm form =
            dual && !the && !pronoun ? QuantityForm.Dual
            : (inflection & Inflection.Plural) != 0 ? QuantityForm.Some
            : dual ? QuantityForm.Dual
            : the || pronoun ? QuantityForm.Definite
            : QuantityForm.Single;
        if (form == QuantityForm.Definite && !people)
        {
            return false;
        }
        return AddUncounted(i, phrase, form, start, new TextSpan(start, _draft.Text[i].End), ref after);
    }

    private static bool IsAction(WordInfo word, WordAnalysis noun)
    {
        foreach (WordAnalysis analysis in word.Analyses)
        {
            if ((analysis.Entry.Inflection & Inflection.Action) != 0 && analysis.Clitics == noun.Clitics)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>«أي مدني» after a negation, «دون إصابات»: nobody.</summary>
    private bool TryArabicNone(int i, int end, WordInfo word, ref int after)
    {
        bool any = word.Has(_g.Any);
        if ((!any && !word.Has(_g.Without)) || i + 1 >= end)
        {
            return false;
        }
        int noun = !any && Is(i + 1, _g.Any) ? i + 2 : i + 1;
        if (noun >= end || _amountAt[noun] > 0 || (any && !NegationBefore(i)))
        {
            return false;
        }
        if (_nameAt[noun] > 0 && any && ActorOf(noun) is >= 0 and var force)
        {
            var named = new Phrase
            {
                End = EndOfName(noun),
                NounToken = -1,
                FirstWord = noun,
                Actor = force,
                Nationality = -1,
            };
            return AddUncounted(
                i,
                named,
                QuantityForm.None,
                _draft.Text[i].Start,
                new TextSpan(_draft.Text[i].Start, _draft.Text[named.End - 1].End),
                ref after
            );
        }
        if (
            _draft.Words[noun].NounReading is not { } reading
            || reading.Entry.Noun!.Unit is not ("people" or "things" or "families")
        )
        {
            return false;
        }
        var phrase = new Phrase
        {
            End = noun + 1,
            NounToken = noun,
            FirstWord = noun,
            Actor = -1,
            Nationality = -1,
        };
        ParseArabicTail(noun + 1, end, ref phrase);
        int start = _draft.Text[i].Start;
        return AddUncounted(i, phrase, QuantityForm.None, start, new TextSpan(start, _draft.Text[noun].End), ref after);
    }

    private bool NegationBefore(int i)
    {
        for (int k = i - 1; k >= 0 && k > i - 9 && _draft.Text[k].Kind != TokenKind.LineEnd; k--)
        {
            if (Is(k, _g.Not) || Is(k, _g.Without))
            {
                return true;
            }
        }
        return false;
    }
}
