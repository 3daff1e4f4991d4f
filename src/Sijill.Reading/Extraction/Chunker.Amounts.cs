using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Amounts with what they count.</summary>
internal sealed partial class Chunker
{
    /// <summary>The noun phrase that a parse is filling.</summary>
    private ref struct Phrase
    {
        public int End;
        public int NounToken;
        public int FirstWord;
        public int Actor;
        public int Nationality;
        public bool IsOther;
        public bool IsPartOf;
        public bool IsUnknownNoun;
    }

    private int ReadAmount(int i, int end)
    {
        Amount amount = _draft.Amounts[_amountAt[i] - 1];
        if (amount.Kind is AmountKind.Cardinal or AmountKind.Money && !AmountReader.IsCounted(_draft.Text, amount))
        {
            return Add(ChunkKind.Uncounted, i, amount.EndToken, -1, _symbols.Plain, amount.Span.Start);
        }
        var phrase = new Phrase
        {
            End = amount.EndToken,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
        };
        if (amount.Kind is AmountKind.Cardinal or AmountKind.Vague or AmountKind.Ordinal)
        {
            Parse(amount.EndToken, end, IsArabicAt(amount), ref phrase);
        }
        Noun? noun = phrase.NounToken >= 0 ? _draft.Words[phrase.NounToken].Noun : null;
        if (noun?.Unit is "time" or "distance" && amount.Kind != AmountKind.Ordinal)
        {
            return Add(ChunkKind.Uncounted, i, phrase.End, -1, _symbols.Plain, amount.Span.Start);
        }
        if (
            noun is not null
            && amount.Bounds is { Low: >= 1900 and <= 2100 }
            && amount.Bounds.High == amount.Bounds.Low
            && amount.EndToken == amount.FirstToken + 1
            && !phrase.IsPartOf
            && IsSingular(phrase.NounToken)
        )
        {
            return Add(ChunkKind.Uncounted, i, amount.EndToken, -1, _symbols.Plain, amount.Span.Start); // "the 2020 bombing"
        }
        if (noun?.Unit is "share")
        {
            amount = amount with { Kind = AmountKind.Share };
        }
        Quantity quantity = new()
        {
            Form = amount.Kind == AmountKind.Vague ? QuantityForm.Some : QuantityForm.Counted,
            Bounds = amount.Bounds,
            AmountKind = amount.Kind,
            Currency = amount.Currency,
            AmountSpan = amount.Span,
            NounToken = phrase.NounToken,
            Noun = noun,
            Unit = UnitOf(amount, noun, phrase),
            Actor = phrase.Actor,
            Nationality = phrase.Nationality,
            TargetSpan = TargetOf(phrase),
            IsOther = phrase.IsOther,
            IsPartOf = phrase.IsPartOf,
        };
        // A bound vague plural ("dozens") is a count; only "several" and the like give no value.
        if (
            quantity.Form == QuantityForm.Counted
            && quantity.Bounds is { Low: 0, High: 0, Approximate: false }
            && amount.Kind == AmountKind.Cardinal
        )
        {
            quantity.Form = QuantityForm.None;
        }
        return AddQuantity(i, phrase.End, amount.Span.Start, quantity);
    }

    private bool IsSingular(int noun) =>
        _draft.Text[noun].IsLatin
        && _draft.Words[noun].NounReading is { } reading
        && (reading.Entry.Inflection & Inflection.Singular) != 0
        && (reading.Entry.Inflection & Inflection.Plural) == 0;

    private bool IsArabicAt(in Amount amount)
    {
        for (int k = amount.EndToken - 1; k >= amount.FirstToken; k--)
        {
            if (_draft.Text[k].Kind == TokenKind.Word)
            {
                return _draft.Text[k].IsArabic;
            }
        }
        for (int k = amount.EndToken; k < _draft.Text.Count && k < amount.EndToken + 3; k++)
        {
            if (_draft.Text[k].Kind == TokenKind.Word)
            {
                return _draft.Text[k].IsArabic;
            }
        }
        return _draft.Language == "ar";
    }

    private static string UnitOf(in Amount amount, Noun? noun, in Phrase phrase) =>
        amount.Kind switch
        {
            AmountKind.Money => "money",
            AmountKind.Share => "share",
            _ when noun is not null => noun.Unit,
            _ when phrase.Actor >= 0 => "people",
            _ when phrase.IsUnknownNoun => "unknown",
            _ => "number",
        };

    private TextSpan TargetOf(in Phrase phrase) =>
        phrase.FirstWord < 0
            ? default
            : new TextSpan(_draft.Text[phrase.FirstWord].Start, _draft.Text[phrase.End - 1].End);

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
        if (_draft.Text.Form(i) is "him" or "himself")
        {
            return AddPronoun(i, ref after);
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
                Unit = noun?.Unit ?? "people",
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
    private int ActorOf(int token)
    {
        foreach (int entity in _codebook.Names.Meanings[_draft.Names[_nameAt[token] - 1].Meaning].Entities)
        {
            if (_codebook.Entities[entity].Type == EntityType.Actor)
            {
                return entity;
            }
        }
        return -1;
    }

    private int EndOfName(int token) => _draft.Names[_nameAt[token] - 1].EndToken;
}
