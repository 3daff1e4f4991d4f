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
        public bool IsEnglish;

        /// <summary>Whether a number stands before it that takes its noun in the singular (11 and more in Arabic).</summary>
        public bool IsOfMany;
    }

    /// <summary>Reads the amount at a token with what it counts. <paramref name="lead"/>: the first word before it that belongs to it ("another 40"), or the token itself.</summary>
    private int ReadAmount(int i, int end, int lead)
    {
        Amount amount = _draft.Amounts[_amountAt[i] - 1];
        if (lead < i && (amount.Kind != AmountKind.Cardinal || !AmountReader.IsCounted(_draft.Text, amount)))
        {
            return Add(
                ChunkKind.Word,
                lead,
                lead + 1,
                -1,
                _symbols.OfWord(_draft.Words[lead]),
                _draft.Text[lead].Start
            );
        }
        if (IsOneAsAdjective(i, amount))
        {
            return Add(ChunkKind.Uncounted, i, amount.EndToken, -1, _symbols.Plain, amount.Span.Start);
        }
        if (TryOneOfMany(i, end, amount))
        {
            return ReadAmount(i + 2, end, i + 2);
        }
        if (
            amount.Kind is AmountKind.Cardinal or AmountKind.Money
            && (!AmountReader.IsCounted(_draft.Text, amount) || IsListNumber(amount, end) || IsAgeBehind(amount, end))
        )
        {
            return Add(ChunkKind.Uncounted, i, amount.EndToken, -1, _symbols.Plain, amount.Span.Start);
        }
        if (IsExcepted(lead))
        {
            return Add(ChunkKind.Uncounted, lead, amount.EndToken, -1, _symbols.Plain, amount.Span.Start);
        }
        var phrase = new Phrase
        {
            End = amount.EndToken,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
        };
        phrase.IsOfMany = amount.Kind == AmountKind.Cardinal && amount.Bounds is not { High: < 11 };
        if (amount.Kind is AmountKind.Cardinal or AmountKind.Vague or AmountKind.Ordinal)
        {
            Parse(amount.EndToken, end, IsArabicAt(amount), ref phrase);
        }
        bool english = !IsArabicAt(amount);
        if (english && phrase.NounToken < 0 && amount.Kind is AmountKind.Cardinal or AmountKind.Vague)
        {
            phrase.NounToken = NounOfWhole(amount.EndToken, end);
            phrase.End = phrase.NounToken >= 0 ? amount.EndToken : phrase.End;
        }
        if (CurrencyToldBefore(amount, phrase) is { } currency)
        {
            amount = amount with { Kind = AmountKind.Money, Currency = currency };
        }
        Noun? noun = phrase.NounToken >= 0 ? _draft.Words[phrase.NounToken].Noun : null;
        noun ??= NounOfThem(amount, phrase);
        if (noun?.Unit is "time" or "distance" && amount.Kind != AmountKind.Ordinal)
        {
            return Add(ChunkKind.Uncounted, i, phrase.End, -1, _symbols.Plain, amount.Span.Start);
        }
        if (noun is not null && IsYearOfEvent(amount, phrase))
        {
            return Add(ChunkKind.Uncounted, i, amount.EndToken, -1, _symbols.Plain, amount.Span.Start);
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
            Unit = IsAirRaid(noun, phrase) ? "strikes" : UnitOf(amount, noun, phrase),
            Actor = phrase.Actor,
            Nationality = phrase.Nationality,
            TargetSpan = TargetOf(phrase),
            IsOther = phrase.IsOther || (lead < i && Is(i - 1, _g.Other)),
            IsPartOf = phrase.IsPartOf,
            IsWhole = english && IsWhole(),
        };
        if (IsOneMore(amount, phrase, end))
        {
            quantity.Form = QuantityForm.Single;
            quantity.Bounds = Bounds.Exactly(1);
            quantity.AmountKind = AmountKind.Cardinal;
            quantity.Unit = "people";
            quantity.IsOther = true;
        }
        // A bound vague plural ("dozens") is a count; only "several" and the like give no value.
        if (
            quantity.Form == QuantityForm.Counted
            && quantity.Bounds is { Low: 0, High: 0, Approximate: false }
            && amount.Kind == AmountKind.Cardinal
        )
        {
            quantity.Form = QuantityForm.None;
        }
        int last =
            phrase.NounToken >= 0 && BoundPhrases.TryAfter(_draft.Text, phrase.End, end, out _, out int behind)
                ? behind
                : phrase.End;
        return AddQuantity(lead, last, amount.Span.Start, quantity);
    }

    /// <summary>«نظرة واحدة»: an adjective of a word that the codebook does not know counts nothing that it knows.</summary>
    private bool IsOneAsAdjective(int i, in Amount amount) =>
        amount.Kind == AmountKind.Cardinal
        && i > 0
        && amount.EndToken == i + 1
        && _draft.Text.Form(i) is "واحد" or "واحده" or "واحدا"
        && _draft.Text[i - 1] is { Kind: TokenKind.Word, IsArabic: true, FormLength: > 3 }
        && _draft.Words[i - 1].Analyses.Length == 0
        && _nameAt[i - 1] == 0
        && !_draft.Text.Form(i - 1).StartsWith("ال");

    /// <summary>«تعهدت … بثلاثين مليون دولار، و… بعشرين مليوناً»: millions that count nothing, soon after money, are money of that currency.</summary>
    private string? CurrencyToldBefore(in Amount amount, in Phrase phrase)
    {
        if (
            amount.Kind != AmountKind.Cardinal
            || phrase.End > amount.EndToken
            || amount.Bounds.Low is not >= 100_000
            || _draft.Text.Form(amount.EndToken - 1) is not ("مليون" or "مليونا" or "مليار" or "مليارا" or "ملايين")
        )
        {
            return null;
        }
        for (int q = _draft.Quantities.Count - 1; q >= Math.Max(0, _draft.Quantities.Count - 3); q--)
        {
            Quantity before = _draft.Quantities[q];
            if (before.AmountKind == AmountKind.Money && amount.Span.Start - before.AmountSpan.End < FarFromMoney)
            {
                return before.Currency;
            }
        }
        return null;
    }

    private const int FarFromMoney = 160;

    /// <summary>«واحدة من ست نساء»: no sixth, but one of the six that are counted.</summary>
    private bool TryOneOfMany(int i, int end, in Amount amount)
    {
        if (
            amount.Kind != AmountKind.Share
            || amount.EndToken >= end
            || i + 2 >= amount.EndToken
            || _draft.Text.Form(i + 1) is not "من"
            || _draft.Text.Form(i) is not ("واحد" or "واحده" or "احدي" or "احد")
            || _draft.Words[amount.EndToken].NounReading is null
            || !AmountReader.TryRead(_draft.Text, i + 2, end, out Amount whole)
            || whole.Kind != AmountKind.Cardinal
        )
        {
            return false;
        }
        _draft.Amounts.Add(whole);
        _amountAt[i + 2] = _draft.Amounts.Count;
        Add(ChunkKind.Word, i, i + 1, -1, _symbols.Plain, _draft.Text[i].Start);
        Add(ChunkKind.Word, i + 1, i + 2, -1, _symbols.OfWord(_draft.Words[i + 1]), _draft.Text[i + 1].Start);
        return true;
    }

    /// <summary>«1- قتل إرهابيين 2- تدمير …»: what numbers the items of a list counts nothing.</summary>
    private bool IsListNumber(in Amount amount, int end) =>
        amount.EndToken == amount.FirstToken + 1
        && amount.EndToken + 1 < end
        && _draft.Text[amount.FirstToken].Kind == TokenKind.Digits
        && _draft.Text.Form(amount.FirstToken).Length <= 2
        && MarkAt(amount.EndToken) is '-' or '–' or ')' or '.'
        && !_draft.Text[amount.EndToken].SpaceBefore
        && MarkAt(Math.Max(amount.FirstToken - 1, 0)) != '('
        && _draft.Text[amount.EndToken + 1] is { Kind: TokenKind.Word, IsArabic: true, SpaceBefore: true };

    /// <summary>«تسعون منها», «850 منهم»: the number counts what was counted last.</summary>
    private Noun? NounOfThem(in Amount amount, in Phrase phrase)
    {
        int next = amount.EndToken;
        if (
            amount.Kind is not (AmountKind.Cardinal or AmountKind.Vague)
            || phrase.End > next
            || next >= _draft.Text.Count
            || _draft.Text.Form(next) is not ("منهم" or "منهن" or "منها" or "منهما")
        )
        {
            return null;
        }
        bool people = _draft.Text.Form(next) is "منهم" or "منهن";
        for (int q = _draft.Quantities.Count - 1; q >= Math.Max(0, _draft.Quantities.Count - 4); q--)
        {
            if (_draft.Quantities[q] is { Noun: { } noun, AmountKind: AmountKind.Cardinal or AmountKind.Vague })
            {
                return !people || noun.Unit == "people" ? noun : null;
            }
        }
        return null;
    }

    /// <summary>«وإصابة ثالث بجروح»: an indefinite ordinal with nothing behind it is one more person.</summary>
    private bool IsOneMore(in Amount amount, in Phrase phrase, int end)
    {
        if (
            amount.Kind != AmountKind.Ordinal
            || amount.EndToken != amount.FirstToken + 1
            || phrase.End > amount.EndToken
            || amount.Bounds.Low is not (>= 2 and <= 10)
            || !(
                _draft.Text.Form(amount.FirstToken)
                is "ثاني"
                    or "ثان"
                    or "ثانيا"
                    or "ثانيه"
                    or "ثالث"
                    or "ثالثا"
                    or "ثالثه"
                    or "رابع"
                    or "رابعا"
                    or "رابعه"
                    or "خامس"
                    or "خامسا"
                    or "سادس"
            )
        )
        {
            return false;
        }
        return EndsPhrase(amount.EndToken, end);
    }

    /// <summary>"three air raids": strikes, not operations on the ground.</summary>
    private bool IsAirRaid(Noun? noun, in Phrase phrase) =>
        noun is { Unit: "operations" }
        && phrase.NounToken > 0
        && _draft.Text.Form(phrase.NounToken) is "raid" or "raids" or "attack" or "attacks"
        && _draft.Text.Form(phrase.NounToken - 1) is "air" or "bombing" or "drone" or "missile";

    /// <summary>"the 2020 bombing": the year of what stands behind it in the singular.</summary>
    private bool IsYearOfEvent(in Amount amount, in Phrase phrase) =>
        amount.Bounds is { Low: >= 1900 and <= 2100 }
        && amount.Bounds.High == amount.Bounds.Low
        && amount.EndToken == amount.FirstToken + 1
        && !phrase.IsPartOf
        && phrase.NounToken >= 0
        && IsSingular(phrase.NounToken);

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
            _ when noun is { Unit: "groups" } && phrase.IsPartOf => "people", // «ثلاثة من أفواج الطوارئ»
            _ when noun is { Unit: "none" or "nationalities" } && phrase.IsPartOf => "number", // «6122 من جنسيات أخرى»
            _ when noun is not null => noun.Unit,
            _ when phrase.Actor >= 0 => "people",
            _ when phrase.IsUnknownNoun => "unknown",
            _ when phrase.Nationality >= 0 && phrase.IsEnglish => "people", // "25,000 Iraqis"
            _ => "number",
        };

    private TextSpan TargetOf(in Phrase phrase) =>
        phrase.FirstWord < 0
            ? default
            : new TextSpan(_draft.Text[phrase.FirstWord].Start, _draft.Text[phrase.End - 1].End);
}
