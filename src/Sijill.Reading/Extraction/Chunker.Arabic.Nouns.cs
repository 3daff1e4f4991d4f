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

    /// <summary>«عبوات ناسفة عدد (5)»: things in the plural, and how many of them.</summary>
    private bool TryToldCount(int i, int end, ref int after)
    {
        for (int k = i + 1; k < end && k <= i + 3; k++)
        {
            if (_draft.Text.Form(k) is "عدد" or "بعدد")
            {
                var phrase = new Phrase
                {
                    End = k,
                    NounToken = i,
                    FirstWord = i,
                    Actor = -1,
                    Nationality = -1,
                };
                return TryCountBehind(i, end, phrase, _draft.Text[i].Start, ref after);
            }
            if (_draft.Text[k].Kind != TokenKind.Word || _amountAt[k] > 0 || _nameAt[k] > 0)
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>«المهاجمين الأربعة»: the definite number behind its noun.</summary>
    private bool TryTheCount(int i, int end, in Phrase phrase, int start, ref int after)
    {
        int at = phrase.End;
        int n =
            at >= end
                ? 0
                : _draft.Text.Form(at) switch
                {
                    "الثلاثه" or "الثلاث" => 3,
                    "الاربعه" or "الاربع" => 4,
                    "الخمسه" or "الخمس" => 5,
                    "السته" or "الست" => 6,
                    "السبعه" or "السبع" => 7,
                    "الثمانيه" or "الثماني" => 8,
                    "التسعه" or "التسع" => 9,
                    "العشره" or "العشر" => 10,
                    _ => 0,
                };
        if (n == 0)
        {
            return false;
        }
        Noun noun = _draft.Words[i].Noun!;
        after = AddQuantity(
            i,
            at + 1,
            start,
            new Quantity
            {
                Form = QuantityForm.Counted,
                Bounds = Bounds.Exactly(n),
                AmountKind = AmountKind.Cardinal,
                AmountSpan = _draft.Text[at].Span,
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

    private static bool IsTwo(ReadOnlySpan<char> form) => form is "اثنين" or "اثنان" or "اثنتين" or "اثنتان";

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
        // «لم يُصب أحد من الجنود»: one of them is any of them.
        bool oneOf =
            i + 2 < end && _draft.Text.Form(i) is "احد" && _draft.Text.Form(i + 1) is "من" && NegationBefore(i);
        bool any = oneOf || word.Has(_g.Any);
        if ((!any && !word.Has(_g.Without)) || i + 1 >= end)
        {
            return false;
        }
        int noun = oneOf || (!any && Is(i + 1, _g.Any)) ? i + 2 : i + 1;
        noun +=
            noun + 1 < end && _draft.Text.Form(noun) is "وقوع" or "حدوث" or "تسجيل" or "سقوط" or "وجود" or "تكبد"
                ? 1
                : 0;
        noun += noun + 1 < end && !any && Is(noun, _g.Any) ? 1 : 0;
        if (noun >= end || _amountAt[noun] > 0)
        {
            return false;
        }
        if (any && (!NegationBefore(i) || IsToCome(i)))
        {
            return AddNobodyYet(i, noun, ref after);
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

    /// <summary>«إذا قُتل أي مدني», «تعهد بألا يُفرج عن أي معتقل»: "any" counts nobody where nothing is denied of the past.</summary>
    private bool AddNobodyYet(int i, int noun, ref int after)
    {
        if (_draft.Words[noun].NounReading is null || _nameAt[noun] > 0)
        {
            return false;
        }
        after = Add(ChunkKind.Uncounted, i, noun + 1, -1, _symbols.Plain, _draft.Text[i].Start);
        return true;
    }

    /// <summary>«لن», «ألا»: what is denied lies ahead.</summary>
    private bool IsToCome(int i)
    {
        for (int k = i - 1; k >= 0 && k > i - 9 && _draft.Text[k].Kind != TokenKind.LineEnd; k--)
        {
            if (
                _draft.Text.Form(k) is "لن" or "ولن" or "لئلا"
                || (
                    _draft.Text.Form(k) is "الا" or "بالا" or "والا"
                    && _draft.Text[k].Span.Of(_draft.Text.Text).Contains('أ')
                )
            )
            {
                return true;
            }
        }
        return false;
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
