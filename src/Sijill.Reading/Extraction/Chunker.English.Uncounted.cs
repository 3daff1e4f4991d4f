using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <content>What follows an English noun, and nouns that no number counts.</content>
internal sealed partial class Chunker
{
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
