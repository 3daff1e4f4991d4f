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
}
