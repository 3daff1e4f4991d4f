using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <content>Phrases around an amount, and nouns without one.</content>
internal sealed partial class Chunker
{
    private int AddQuantity(int first, int end, int start, in Quantity quantity)
    {
        _draft.Quantities.Add(quantity);
        WordInfo? noun = quantity.NounToken >= 0 ? _draft.Words[quantity.NounToken] : null;
        return Add(
            ChunkKind.Quantity,
            first,
            end,
            _draft.Quantities.Count - 1,
            _symbols.OfQuantity(quantity, noun),
            start
        );
    }

    private void Parse(int i, int end, bool arabic, ref Phrase phrase)
    {
        if (arabic)
        {
            ParseArabic(i, end, ref phrase);
        }
        else
        {
            ParseEnglish(i, end, ref phrase);
        }
    }

    /// <summary>
    /// People and things told of without a number: duals (2), one person («قيادي», "an ISIS leader", "the ISIS member"), bare plurals.
    /// </summary>
    private bool TryNounPhrase(int i, int end, out int after)
    {
        after = i;
        WordInfo word = _draft.Words[i];
        if (_draft.Text[i].IsArabic)
        {
            return TryArabicNoun(i, end, word, ref after);
        }
        if (_draft.Text.Form(i) is "both")
        {
            return TryBoth(i, end, ref after);
        }
        if (_draft.Text.Form(i) is "him")
        {
            return AddPronoun(i, ref after);
        }
        if (
            _draft.Text.Form(i) is "nobody"
            || (
                word.Has(_g.No)
                && i + 1 < end
                && (_draft.Text.Form(i + 1) is "one" || (_draft.Text.Form(i) is "none" && Is(i + 1, _g.Be)))
            )
        )
        {
            return AddNobody(i, ref after);
        }
        bool a = word.Has(_g.A) || (word.Has(_g.Other) && _draft.Text.Form(i).SequenceEqual("another"));
        if (a || word.Has(_g.The) || word.Has(_g.Possessive) || word.Has(_g.No))
        {
            return TryEnglishDetermined(i, end, a, word.Has(_g.No), ref after);
        }
        return TryEnglishPlural(i, end, ref after);
    }

    private bool AddUncounted(int first, in Phrase phrase, QuantityForm form, int start, TextSpan words, ref int after)
    {
        Noun? noun = phrase.NounToken >= 0 ? _draft.Words[phrase.NounToken].Noun : null;
        int n = form switch
        {
            QuantityForm.Dual => 2,
            QuantityForm.None => 0,
            _ => 1,
        };
        bool some = form == QuantityForm.Some;
        after = AddQuantity(
            first,
            phrase.End,
            start,
            new Quantity
            {
                Form = form,
                Bounds = some ? new Bounds(null, null, false, false, false) : Bounds.Exactly(n),
                AmountKind = some ? AmountKind.Vague : AmountKind.Cardinal,
                AmountSpan = words,
                NounToken = phrase.NounToken,
                Noun = noun,
                Unit = noun?.Unit ?? (phrase.IsUnknownNoun ? "unknown" : "people"),
                Actor = phrase.Actor,
                Nationality = phrase.Nationality,
                TargetSpan = TargetOf(phrase),
                IsOther = phrase.IsOther,
            }
        );
        return true;
    }

    /// <summary>"him": one person, named before.</summary>
    private bool AddPronoun(int i, ref int after)
    {
        var phrase = new Phrase
        {
            End = i + 1,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
        };
        return AddUncounted(i, phrase, QuantityForm.Definite, _draft.Text[i].Start, _draft.Text[i].Span, ref after);
    }

    /// <summary>The first actor of a name, or -1.</summary>
    /// <summary>The actor that a name stands for on the day of the document: the first whose term holds it, else the first; -1 where it is no actor's.</summary>
    private int ActorOf(int token)
    {
        int first = -1;
        foreach (int entity in _codebook.Names.Meanings[_draft.Names[_nameAt[token] - 1].Meaning].Entities)
        {
            if (_codebook.Entities[entity].Type == EntityType.Actor)
            {
                if (NameChoice.InTerm(_codebook.Entities[entity], _draft.Document.Published))
                {
                    return entity;
                }
                first = first < 0 ? entity : first;
            }
        }
        return first;
    }

    private int EndOfName(int token) => _draft.Names[_nameAt[token] - 1].EndToken;
}
