using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

// Arabic nouns that no number stands before: duals, single persons, plurals, nobody, and numbers behind their noun.
internal sealed partial class Chunker
{
    private bool TryArabicNoun(int i, int end, WordInfo word, ref int after)
    {
        if (TryArabicNone(i, end, word, ref after))
        {
            return true;
        }
        if (word.NounReading is not { } reading)
        {
            return TryAnother(i, end, word, ref after) || TryDualNationality(i, word, ref after);
        }
        Noun noun = reading.Entry.Noun!;
        Inflection inflection = reading.Entry.Inflection;
        bool dual =
            ((inflection & Inflection.Dual) != 0 && (inflection & Inflection.Plural) == 0)
            || IsOwnedDual(i, word, reading)
            || IsVowelledDual(i, word, reading);
        bool people = noun.Unit is "people" or "families";
        if (
            !people
            && (inflection & Inflection.Plural) != 0
            && noun.Unit is "things" or "places"
            && TryToldCount(i, end, ref after)
        )
        {
            return true;
        }
        if (noun.Unit is "none" or "time" or "share" or "distance" or "measure" or "money" || (!dual && !people))
        {
            if (
                noun.Unit is "none" or "time" or "share" or "distance" or "measure" or "money"
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
        if (
            !the
            && !pronoun
            && (dual || (inflection & Inflection.Plural) != 0)
            && TryCountBehind(i, end, phrase, start, ref after)
        )
        {
            return true;
        }
        if (the && (inflection & Inflection.Plural) != 0 && TryTheCount(i, end, phrase, start, ref after))
        {
            return true;
        }
        QuantityForm form =
            dual && !the && !pronoun ? QuantityForm.Dual
            : (inflection & Inflection.Plural) != 0 && !dual ? QuantityForm.Some
            : dual ? QuantityForm.Dual
            : the || (pronoun && !people) ? QuantityForm.Definite
            : QuantityForm.Single;
        if (
            !people
            && (
                form == QuantityForm.Definite
                || (dual && (pronoun || (the && noun.Unit is "attacks" or "strikes" or "operations" or "incidents")))
            )
        )
        {
            return false;
        }
        return AddUncounted(i, phrase, form, start, new TextSpan(start, _draft.Text[i].End), ref after);
    }

    /// <summary>«استشهاد جندي وجرح آخر»: right behind what was done, «آخر» is one more, «آخران» are two, and «أحدهم» is one of them.</summary>
    private bool TryAnother(int i, int end, WordInfo word, ref int after)
    {
        ReadOnlySpan<char> form = _draft.Text.Form(i);
        bool ofThem = form is "احدهم" or "احدهما" or "احداهن" or "احداهما" or "احدهن";
        if (
            !(ofThem || (word.Has(_g.Other) && form is "اخر" or "اخران" or "اخري"))
            || i == 0
            || !IsDeed(_draft.Words[i - 1])
            || !(ofThem || EndsPhrase(i + 1, end))
        )
        {
            return false;
        }
        var phrase = new Phrase
        {
            End = i + 1,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
            IsOther = !ofThem,
        };
        QuantityForm number = form is "اخران" ? QuantityForm.Dual : QuantityForm.Single;
        return AddUncounted(i, phrase, number, _draft.Text[i].Start, _draft.Text[i].Span, ref after);
    }

    private static bool IsDeed(WordInfo word)
    {
        foreach (WordAnalysis analysis in word.Analyses)
        {
            if ((analysis.Entry.Inflection & (Inflection.Past | Inflection.Present | Inflection.Action)) != 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether no noun can follow that what stands before would belong to.</summary>
    private bool EndsPhrase(int next, int end) =>
        next >= end
        || _draft.Text[next].Kind != TokenKind.Word
        || _draft.Text.Form(next)[0] is 'و' or 'ب' or 'ف'
        || Is(next, _g.At)
        || Is(next, _g.Cause)
        || _draft.Text.Form(next) is "من" or "علي" or "خلال" or "ايضا" or "كان" or "لدي" or "حين" or "بينما";

    /// <summary>«القتلى عراقيان وسوري»: the dual of a nationality that follows no noun.</summary>
    private bool TryDualNationality(int i, WordInfo word, ref int after)
    {
        if (
            word.NationalityReading is not { } nationality
            || nationality.Entry.Inflection != (Inflection.Adjective | Inflection.Dual)
            || (nationality.Clitics & Clitics.The) != 0
            || !_draft.Text.Form(i).EndsWith("ان")
        )
        {
            return false;
        }
        var phrase = new Phrase
        {
            End = i + 1,
            NounToken = -1,
            FirstWord = i,
            Actor = -1,
            Nationality = nationality.Entry.Nationality,
        };
        int start = _draft.Text.OriginOf(i, nationality.StemStart);
        return AddUncounted(i, phrase, QuantityForm.Dual, start, new TextSpan(start, _draft.Text[i].End), ref after);
    }

    /// <summary>The number behind its noun: «مطلوبين اثنين», «عبوات ناسفة عدد (5)».</summary>
    private bool TryCountBehind(int i, int end, Phrase phrase, int start, ref int after)
    {
        int at = phrase.End;
        bool told = at < end && _draft.Text.Form(at) is "عدد" or "بعدد" or "وعدد" && _amountAt[at] == 0;
        at += told ? 1 : 0;
        bool bracket = told && at < end && MarkAt(at) is '(' or '/' or ':';
        at += bracket ? 1 : 0;
        if (at >= end || _amountAt[at] == 0)
        {
            return false;
        }
        Amount amount = _draft.Amounts[_amountAt[at] - 1];
        int next = amount.EndToken;
        if (
            amount is not { Kind: AmountKind.Cardinal, Bounds.IsExact: true }
            || !AmountReader.IsCounted(_draft.Text, amount)
            || (!told && !(IsTwo(_draft.Text.Form(at)) && next == at + 1))
            || amount.Span.Start > _draft.Text[at].Start
        )
        {
            return false;
        }
        next += bracket && next < end && MarkAt(next) == ')' ? 1 : 0;
        Noun noun = _draft.Words[i].Noun!;
        after = AddQuantity(
            i,
            next,
            start,
            new Quantity
            {
                Form = QuantityForm.Counted,
                Bounds = amount.Bounds,
                AmountKind = AmountKind.Cardinal,
                AmountSpan = amount.Span,
                NounToken = i,
                Noun = noun,
                Unit = noun.Unit,
                Actor = phrase.Actor,
                Nationality = phrase.Nationality,
                TargetSpan = TargetOf(phrase),
                IsOther = phrase.IsOther,
            }
        );
        return true;
    }

    /// <summary>«طفلاها»: a singular in the accusative takes no pronoun, so it is the dual.</summary>
    private bool IsOwnedDual(int i, WordInfo word, WordAnalysis reading)
    {
        if (
            (reading.Clitics & Clitics.Pronoun) == 0
            || _draft.Text.Form(i)[reading.StemStart + reading.StemLength - 1] != 'ا'
        )
        {
            return false;
        }
        foreach (WordAnalysis analysis in word.Analyses)
        {
            if (
                analysis.Entry.Noun == reading.Entry.Noun
                && analysis.StemLength == reading.StemLength
                && (analysis.Entry.Inflection & Inflection.Dual) != 0
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>«مدنيَّين», «عنصرَين»: the vowel before the ending tells the dual from the plural.</summary>
    private bool IsVowelledDual(int i, WordInfo word, WordAnalysis reading)
    {
        if ((reading.Entry.Inflection & Inflection.Plural) == 0 || !_draft.Text.Form(i).EndsWith("ين"))
        {
            return false;
        }
        ReadOnlySpan<char> original = _draft.Text[i].Span.Of(_draft.Text.Text);
        int ending = original.LastIndexOf('ي');
        if (
            ending < 1
            || !(
                original[ending - 1] == '\u064E'
                || (original[ending - 1] == '\u0651' && original[ending - 2] == '\u064E')
            )
        )
        {
            return false;
        }
        foreach (WordAnalysis analysis in word.Analyses)
        {
            if (analysis.Entry.Noun == reading.Entry.Noun && (analysis.Entry.Inflection & Inflection.Dual) != 0)
            {
                return true;
            }
        }
        return false;
    }
}
