using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>English noun phrases: adjectives and names stand before the noun, "of" and "from" behind it.</summary>
internal sealed partial class Chunker
{
    private const int LongestEnglishPhrase = 8;

    private void ParseEnglish(int i, int end, ref Phrase phrase)
    {
        phrase.IsEnglish = true;
        if (!TryLead(i, end, ref phrase, out int j))
        {
            return;
        }
        int limit = Math.Min(end, j + LongestEnglishPhrase);
        int firstWord = -1;
        int unknowns = 0;
        bool whole = false;
        while (j < limit && !whole)
        {
            if (_nameAt[j] > 0)
            {
                j = TakeName(j, ref firstWord, ref phrase);
            }
            else if (IsAge(j, limit))
            {
                j += 5;
            }
            else if (_dateAt[j] > 0 || _amountAt[j] > 0)
            {
                break;
            }
            else if (IsQuoteMark(j) || MarkAt(j) == '#' || (MarkAt(j) == '-' && !_draft.Text[j].SpaceBefore))
            {
                j++;
            }
            else if (_draft.Text[j].Kind != TokenKind.Word)
            {
                break;
            }
            else if (_draft.Words[j].Noun is not null && !IsVerbHere(j, end) && !IsHyphened(j, end))
            {
                firstWord = firstWord < 0 ? j : firstWord;
                phrase.NounToken = j;
                Take(ref phrase, firstWord, j + 1);
                j++;
                whole = j >= limit || !ContinuesCompound(ref j, limit, end);
            }
            else if (!TryModifier(ref j, end, limit, ref firstWord, ref unknowns, ref phrase))
            {
                break;
            }
        }
        if (phrase.NounToken >= 0)
        {
            AfterEnglishNoun(phrase.End, end, ref phrase);
        }
        else if (phrase.Actor < 0 && phrase.Nationality < 0 && !phrase.IsOther)
        {
            TakeUnknownNoun(i, end, ref phrase);
        }
    }

    /// <summary>The front of "front-end loader": a part of a longer word.</summary>
    private bool IsHyphened(int j, int end) =>
        j + 2 < end
        && MarkAt(j + 1) == '-'
        && !_draft.Text[j + 1].SpaceBefore
        && !_draft.Text[j + 2].SpaceBefore
        && _draft.Text[j + 2].Kind == TokenKind.Word;

    /// <summary>Steps over "of" and "of them"; false where a hyphen glues the number to what follows ("22-year-old", "300-odd").</summary>
    private bool TryLead(int i, int end, ref Phrase phrase, out int j)
    {
        j = i;
        if (j < end && Is(j, _g.Of))
        {
            phrase.IsPartOf = true;
            j++;
            bool them = j + 1 < end && _draft.Text.Form(j) is "them" or "whom";
            bool these = j + 1 < end && _draft.Text.Form(j) is "these" or "those";
            j += them || (these && _draft.Words[j + 1].Noun is not null) ? 1 : 0; // "12 of them women"
            return true;
        }
        return !(j + 1 < end && MarkAt(j) == '-' && !_draft.Text[j].SpaceBefore);
    }

    private int TakeName(int j, ref int firstWord, ref Phrase phrase)
    {
        firstWord = firstWord < 0 ? j : firstWord;
        int actor = ActorOf(j);
        phrase.Actor = actor >= 0 ? actor : phrase.Actor;
        int after = EndOfName(j);
        if (phrase.NounToken < 0 && actor >= 0)
        {
            Take(ref phrase, firstWord, after);
        }
        return after;
    }

    /// <summary>The age of "a 34-year-old man".</summary>
    private bool IsAge(int j, int limit) =>
        _amountAt[j] > 0
        && j + 4 < limit
        && MarkAt(j + 1) == '-'
        && _draft.Text.Form(j + 2) is "year"
        && _draft.Text.Form(j + 4) is "old";

    /// <summary>Steps over one word before the noun: a nationality, "other", a determiner, an adjective; false where none may stand.</summary>
    private bool TryModifier(ref int j, int end, int limit, ref int firstWord, ref int unknowns, ref Phrase phrase)
    {
        WordInfo word = _draft.Words[j];
        if (word.NationalityReading is { } nationality)
        {
            phrase.Nationality = nationality.Entry.Nationality;
            firstWord = firstWord < 0 ? j : firstWord;
            j++;
            if (phrase.NounToken < 0)
            {
                Take(ref phrase, firstWord, j);
            }
            return true;
        }
        if (word.Has(_g.Other))
        {
            phrase.IsOther = true;
            phrase.End = ++j;
            return true;
        }
        if (_draft.Text.Form(j) is "that" or "which" or "who")
        {
            return false; // "told the crowd that the government": a clause, no phrase
        }
        if ((word.Has(_g.The) || word.Has(_g.Possessive)) && (phrase.IsPartOf || firstWord >= 0))
        {
            j++;
            return true;
        }
        if (
            word.Has(_g.And)
            && firstWord >= 0
            && j + 2 < limit
            && IsUnknownWord(j + 1)
            && _draft.Words[j + 2].Noun is not null
        )
        {
            j += 2; // "oil and gas facilities"
            return true;
        }
        if (
            word.Has(_g.Stop)
            || word.Has(_g.Finite)
            || IsVerbHere(j, end)
            || phrase.NounToken >= 0
            || ++unknowns > 4
            || (phrase.IsPartOf && firstWord < 0 && word.Analyses.Length == 0 && _draft.Text.Form(j).EndsWith("ing"))
        )
        {
            return false;
        }
        firstWord = firstWord < 0 ? j : firstWord;
        j++;
        return true;
    }

    private bool IsUnknownWord(int j) => _draft.Words[j].Analyses.Length == 0 && _draft.Text[j].Kind == TokenKind.Word;

    private static void Take(ref Phrase phrase, int firstWord, int end)
    {
        phrase.FirstWord = firstWord;
        phrase.End = end;
    }

    /// <summary>A plural that the codebook does not know, right after the number or its adjective: "12 tribesmen".</summary>
    private void TakeUnknownNoun(int i, int end, ref Phrase phrase)
    {
        for (int j = phrase.IsPartOf ? i + 1 : i; j < end && j < i + 3; j++)
        {
            WordInfo word = _draft.Words[j];
            if (
                _draft.Text[j].Kind != TokenKind.Word
                || !_draft.Text[j].IsLatin
                || word.Has(_g.Stop)
                || IsVerbHere(j, end)
                || _nameAt[j] > 0
            )
            {
                return;
            }
            ReadOnlySpan<char> form = _draft.Text.Form(j);
            if (
                j + 1 < end
                && (_draft.Text[j].Flags & TokenFlags.AllCapitals) != 0
                && MarkAt(j + 1) == '-'
                && !_draft.Text[j + 1].SpaceBefore
                && phrase.NounToken < 0
            )
            {
                phrase.IsUnknownNoun = true; // "two AK-47s"
                int last = j + 2;
                while (
                    last + 1 < end && !_draft.Text[last + 1].SpaceBefore && _draft.Text[last + 1].Kind is TokenKind.Word
                )
                {
                    last++;
                }
                Take(ref phrase, i, Math.Min(last + 1, end));
                return;
            }
            if (
                form.Length > 3
                && (form[^1] == 's' || form.EndsWith("men") || form.EndsWith("people"))
                && word.Analyses.Length == 0
            )
            {
                phrase.IsUnknownNoun = true;
                Take(ref phrase, i, j + 1);
                return;
            }
        }
    }

    /// <summary>"fighting positions", "car bombs", "vehicles and tanks": whether the compound goes on; moves to its next word.</summary>
    private bool ContinuesCompound(ref int j, int limit, int end)
    {
        if (_nameAt[j] > 0 || _amountAt[j] > 0 || _dateAt[j] > 0)
        {
            return false;
        }
        if (_draft.Words[j].Noun is not null && !IsVerbHere(j, end))
        {
            return !_draft.Text.Form(j).SequenceEqual("dead"); // "left a child dead"
        }
        if (MarkAt(j) is '\'' or '’' && j + 1 < limit && _draft.Words[j + 1].Noun is not null && _amountAt[j + 1] == 0)
        {
            j++; // "three machine-gun teams' positions"
            return true;
        }
        // An unknown word between two nouns of one phrase ("artillery and mortar positions").
        bool and = Is(j, _g.And) || MarkAt(j) == '/';
        if (and && j + 1 < limit && _amountAt[j + 1] == 0 && _nameAt[j + 1] == 0)
        {
            WordInfo next = _draft.Words[j + 1];
            WordInfo before = _draft.Words[j - 1];
            if (
                next.Noun is { } noun
                && before.Noun?.Unit == noun.Unit
                && !IsVerbHere(j + 1, end)
                && next.NounReading!.Entry.Inflection.HasFlag(Inflection.Plural)
            )
            {
                j++;
                return true;
            }
        }
        return false;
    }

    /// <summary>"members of the security forces", "fighters from ISIS", "positions belonging to the group".</summary>
    private void AfterEnglishNoun(int j, int end, ref Phrase phrase)
    {
        int k = j;
        if (k + 1 < end && Is(k, _g.Of) && _amountAt[k + 1] > 0 && IsAgeOf(k + 1, end, phrase.NounToken))
        {
            phrase.End = k + 2;
            return;
        }
        if (
            k < end
            && _draft.Text[k].Kind == TokenKind.Word
            && _draft.Text.Form(k) is "belonging" or "loyal" or "affiliated" or "linked" or "suspected"
        )
        {
            k++;
        }
        bool of = k < end && Is(k, _g.Of);
        if (of && phrase.NounToken >= 0 && _draft.Words[phrase.NounToken].Noun is { Unit: "none" })
        {
            return; // "the number of US troops": what it is the number of stands for itself
        }
        if (!of && !(k < end && (Is(k, _g.From) || Is(k, _g.To) || Is(k, _g.With)) && k + 1 < end))
        {
            return;
        }
        k++;
        while (k < end && (Is(k, _g.The) || Is(k, _g.Possessive) || IsQuoteMark(k)))
        {
            k++;
        }
        if (k >= end)
        {
            return;
        }
        if (of && _nameAt[k] > 0 && ActorOf(k) is >= 0 and var joined && _codebook.Entities[joined].Kind == "coalition")
        {
            return; // "the 90th member of the Global Coalition": what is joined, not whose men
        }
        if (_nameAt[k] > 0 && ActorOf(k) is >= 0 and var actor && (of || _codebook.Entities[actor].Kind != "state"))
        {
            phrase.Actor = phrase.Actor >= 0 ? phrase.Actor : actor;
            phrase.End = EndOfName(k);
            return;
        }
        if (!of || (phrase.NounToken >= 0 && _draft.Words[phrase.NounToken].Noun is { Unit: "attacks" }))
        {
            return; // "the killing of three soldiers": who was killed, not a group
        }
        // "members of the security forces": the second noun names the group.
        for (int n = k; n < end && n < k + 4 && _draft.Text[n].Kind == TokenKind.Word && !Is(n, _g.Stop); n++)
        {
            if (_amountAt[n] > 0 || LeadsAmount(n, end) > 0)
            {
                return; // "the bodies of three more militants"
            }
            if (_nameAt[n] > 0)
            {
                phrase.Actor = phrase.Actor >= 0 ? phrase.Actor : ActorOf(n);
            }
            if (_draft.Words[n].Noun is { } group && !IsVerbHere(n, end))
            {
                phrase.End = n + 1;
                if (
                    _draft.Words[phrase.NounToken].Noun is { Unit: "people", Group: null or "members" }
                    && group.Unit == "people"
                )
                {
                    phrase.NounToken = n;
                }
                if (n + 1 >= end || _draft.Words[n + 1].Noun is null || IsVerbHere(n + 1, end))
                {
                    return;
                }
            }
        }
    }

    /// <summary>Whether a word that may be noun or verb is a verb here: a past form that no noun follows.</summary>
    private bool IsVerbHere(int j, int end)
    {
        bool verb = false;
        bool noun = false;
        foreach (WordAnalysis analysis in _draft.Words[j].Analyses)
        {
            noun |= analysis.Entry.Noun is not null;
            verb |= (analysis.Entry.Inflection & (Inflection.Past | Inflection.Ing)) != 0;
        }
        if (noun || !verb)
        {
            return false;
        }
        for (int k = j + 1; k < end && k <= j + 2; k++)
        {
            if ((_draft.Words[k].Noun is not null || _draft.Words[k].NationalityReading is not null) && _nameAt[k] == 0)
            {
                return false; // "two suspected militants"
            }
            if (_draft.Text[k].Kind != TokenKind.Word || Is(k, _g.Stop))
            {
                break;
            }
        }
        return true;
    }

    private bool TryEnglishDetermined(int i, int end, bool indefinite, bool none, ref int after)
    {
        if (indefinite && TryNth(i, end, ref after))
        {
            return true;
        }
        var phrase = new Phrase
        {
            End = i + 1,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
        };
        if (i + 1 >= end)
        {
            return false;
        }
        ParseEnglish(i + 1, end, ref phrase);
        if (none && phrase.NounToken < 0 && NounOfWhole(i + 1, end) is >= 0 and var whole)
        {
            phrase.NounToken = whole; // "neither of the two pilots"
            phrase.End = whole + 1;
        }
        if (none && phrase.NounToken < 0 && phrase.Actor >= 0)
        {
            return AddUncounted(
                i,
                phrase,
                QuantityForm.None,
                _draft.Text[i].Start,
                new TextSpan(_draft.Text[i].Start, _draft.Text[phrase.End - 1].End),
                ref after
            );
        }
        if (phrase.NounToken < 0)
        {
            if (indefinite && phrase.Nationality >= 0 && StandsAlone(phrase.End, end))
            {
                var national = new TextSpan(_draft.Text[i].Start, _draft.Text[phrase.End - 1].End);
                return AddUncounted(i, phrase, QuantityForm.Single, _draft.Text[i].Start, national, ref after);
            }
            return indefinite && TryListedThing(i, end, ref after);
        }
        WordAnalysis reading = _draft.Words[phrase.NounToken].NounReading!;
        bool plural =
            (reading.Entry.Inflection & Inflection.Plural) != 0
            && (reading.Entry.Inflection & Inflection.Singular) == 0;
        int start = _draft.Text[i].Start;
        var words = new TextSpan(start, _draft.Text[phrase.End - 1].End);
        if (none)
        {
            return AddUncounted(i, phrase, QuantityForm.None, start, words, ref after);
        }
        if (
            indefinite
            && reading.Entry.Noun!.Indicator is not null
            && i > 1
            && _draft.Text.Form(i - 1) is "them" or "whom"
        )
        {
            return false; // "one of them a captive": what she was, nothing that happened
        }
        if (plural)
        {
            if (indefinite)
            {
                return false;
            }
            return AddUncounted(i, phrase, QuantityForm.Some, start, words, ref after);
        }
        return AddUncounted(
            i,
            phrase,
            indefinite ? QuantityForm.Single : QuantityForm.Definite,
            start,
            words,
            ref after
        );
    }

    /// <summary>A bare plural: "insurgents were killed". Only a noun that the codebook knows, maybe behind names and adjectives that it knows.</summary>
    private bool TryEnglishPlural(int i, int end, ref int after)
    {
        if (_draft.Words[i].Noun is null || IsVerbHere(i, end) || _draft.Words[i].NounReading is not { } reading)
        {
            return false;
        }
        if (
            (reading.Entry.Inflection & Inflection.Plural) == 0
            || reading.Entry.Noun!.Unit is not ("people" or "families")
        )
        {
            return false;
        }
        var phrase = new Phrase
        {
            End = i + 1,
            NounToken = i,
            FirstWord = i,
            Actor = -1,
            Nationality = -1,
        };
        AfterEnglishNoun(i + 1, end, ref phrase);
        return AddUncounted(
            i,
            phrase,
            QuantityForm.Some,
            _draft.Text[i].Start,
            new TextSpan(_draft.Text[i].Start, _draft.Text[phrase.End - 1].End),
            ref after
        );
    }
}
