using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <content>Arabic nouns counted without a number beside them: told counts, and nobody.</content>
internal sealed partial class Chunker
{
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
