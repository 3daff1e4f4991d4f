using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

// What stands between and around two amounts: "and", lists, parts, comparisons, brackets.
internal sealed partial class Carrying
{
    /// <summary>"against 273 and 31": a second bare number joined to the first.</summary>
    private bool BareNumberFollows(Draft draft, int i, int end)
    {
        for (int k = i + 1; k < end && k <= i + 2; k++)
        {
            if (draft.Chunks[k].Kind == ChunkKind.Quantity)
            {
                return draft.Quantities[draft.Chunks[k].Detail].Unit == "number";
            }
        }
        return false;
    }

    /// <summary>«دير الزور (26)».</summary>
    private bool InBracketsAfterPlace(Draft draft, int first, int end, int i) =>
        i - 2 >= first
        && i + 1 < end
        && Mark(draft, i - 1) == '('
        && Mark(draft, i + 1) == ')'
        && (draft.Chunks[i - 2].Kind == ChunkKind.UnknownPlace || Has(draft.Chunks[i - 2], _g.Place));

    /// <summary>"It is three." after a sentence that corrects: a bare number behind a form of to be, nothing else counted.</summary>
    private bool Corrects(Draft draft, int sentence, int first, int i)
    {
        if (
            sentence == 0
            || i - first > 4
            || i == first
            || !(
                Has(draft.Chunks[i - 1], _g.Be)
                || Has(draft.Chunks[i - 1], _g.Correct)
                || draft.Text.Form(draft.Chunks[i - 1].First) is "هو" or "وهو"
            )
        )
        {
            return false;
        }
        foreach (Chunk chunk in draft.ChunksOf(sentence - 1))
        {
            if (Has(chunk, _g.Correct))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"nine were killed in Raqqa on 3 March, not 31": between an amount and "not" stands its own verb, and where and when.</summary>
    private bool OnlyPlaceAndTime(Draft draft, int origin, int not)
    {
        Frame frame = draft.Frames[origin];
        if (frame.Amount < 0)
        {
            return false;
        }
        for (int k = frame.Amount + 1; k < not; k++)
        {
            Chunk chunk = draft.Chunks[k];
            bool own = k == frame.Head || Has(chunk, _g.Be) || Has(chunk, _g.At) || Has(chunk, _g.Place);
            if (
                !own
                && chunk.Kind is not (ChunkKind.Date or ChunkKind.UnknownPlace)
                && Mark(draft, k) is not (',' or '،')
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>«إضافة إلى شخصين», «فضلاً عن 12 قنبرة», «إلى جانب ستة آخرين»: what was told of one is told of the other, however far it stands.</summary>
    private static bool AddedTo(Draft draft, int first, int i)
    {
        if (i - 2 < first || !draft.Text[draft.Chunks[i - 1].First].IsArabic)
        {
            return false;
        }
        ReadOnlySpan<char> last = draft.Text.Form(draft.Chunks[i - 1].First);
        ReadOnlySpan<char> before = draft.Text.Form(draft.Chunks[i - 2].First);
        return last switch
        {
            "الي" => before is "اضافه" or "بالاضافه" or "واضافه" or "وبالاضافه",
            "عن" => before is "فضلا" or "وفضلا" or "ناهيك" or "عدا",
            "علي" => before is "علاوه" or "وعلاوه",
            "جانب" => before is "الي" or "والي",
            _ => false,
        };
    }

    private static char Mark(Draft draft, int chunk) =>
        draft.Chunks[chunk].Kind == ChunkKind.Mark
            ? draft.Text.Text[draft.Text[draft.Chunks[chunk].First].Start]
            : '\0';

    private static bool IsCountedAt(Draft draft, int chunk) =>
        draft.Chunks[chunk].Kind == ChunkKind.Quantity
        && draft.Quantities[draft.Chunks[chunk].Detail].Form is QuantityForm.Counted or QuantityForm.Dual;

    private bool AndRightBefore(Draft draft, int i) =>
        (draft.Chunks[i].Clitics & Clitics.And) != 0 || Has(draft.Chunks[i - 1], _g.And);

    /// <summary>A word such as "including" or «بينهم» stands before the amount, at most two chunks away.</summary>
    private bool PartBefore(Draft draft, int first, int i)
    {
        for (int k = i - 1; k >= first && k >= i - 3; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (
                Has(chunk, _g.Part)
                || Has(chunk, _g.Makeup)
                || (
                    k == i - 1
                    && k > first
                    && draft.Text.Form(chunk.First) is "which" or "whom"
                    && Has(draft.Chunks[k - 1], _g.Of)
                )
            )
            {
                return true;
            }
            if (
                chunk.Kind is not ChunkKind.Word and not ChunkKind.Name
                || (Has(chunk, _g.At) && !(k > first && Has(draft.Chunks[k - 1], _g.Makeup)))
            )
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"The group, 713 people in all, includes …", "85 of them Iraqis", "About 9,000 of them left", "Nine of the children are orphans": some or all of those before.</summary>
    private bool IsOfTheSame(Draft draft, int first, int end, int i)
    {
        Quantity quantity = draft.Quantities[draft.Chunks[i].Detail];
        if (draft.Language == "ar" || quantity.Unit is not ("people" or "families" or "number"))
        {
            return false;
        }
        if (
            i + 3 < end
            && Has(draft.Chunks[i + 1], _g.Of)
            && draft.Text.Form(draft.Chunks[i + 2].First) is "them" or "these"
        )
        {
            return draft.Text.Form(draft.Chunks[i + 3].First) is "left" or "went" or "came";
        }
        if (!quantity.IsPartOf)
        {
            return i > first + 1
                && i <= first + 3
                && Mark(draft, i - 1) == ','
                && draft.Text.Form(draft.Chunks[i - 2].End - 1)
                    is "group"
                        or "convoy"
                        or "batch"
                        or "contingent"
                        or "party"
                        or "arrivals"
                        or "returnees"
                && i + 1 < end
                && (Mark(draft, i + 1) == ',' || draft.Text.Form(draft.Chunks[i + 1].First) is "in");
        }
        return IsSameHere(draft, end, i + 1, quantity);
    }

    private bool IsSameHere(Draft draft, int end, int next, in Quantity quantity)
    {
        if (next >= end || Mark(draft, next) is ',' or '.' || Has(draft.Chunks[next], _g.And))
        {
            return quantity.Nationality >= 0 || quantity.NounToken >= 0;
        }
        return Has(draft.Chunks[next], _g.Be)
            && next + 1 < end
            && draft.Chunks[next + 1].Kind == ChunkKind.Quantity
            && draft.Quantities[draft.Chunks[next + 1].Detail] is { Form: QuantityForm.Some, Unit: "people" };
    }

    /// <summary>«قوامها 625 فرداً»: the same flow in another unit, not a part of it.</summary>
    private bool IsMakeUp(Draft draft, int first, int i)
    {
        for (int k = i - 1; k >= first && k >= i - 3; k--)
        {
            if (Has(draft.Chunks[k], _g.Makeup))
            {
                return true;
            }
        }
        return false;
    }

    private bool CompareBefore(Draft draft, int first, int i)
    {
        for (int k = i - 1; k >= first && k >= i - 3; k--)
        {
            if (
                Has(draft.Chunks[k], _g.Compare)
                || (draft.Text[draft.Chunks[k].First].IsArabic && Has(draft.Chunks[k], _g.Be))
            )
            {
                return true;
            }
            if (draft.Chunks[k].Kind == ChunkKind.Quantity)
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>
    /// Whether two amounts are joined: only marks, "and", places, names, and words without a verb lie between, and a conjunction or comma stands right before the second.
    /// </summary>
    private bool Joined(Draft draft, int from, int to, int head, out bool colon, out bool brackets)
    {
        colon = false;
        brackets = false;
        int reach = draft.Text[draft.Chunks[to].First].IsLatin && Mark(draft, to - 1) == ':' ? ListReach : Reach + 3;
        if (to - from > (IsGapped(draft, to) ? GappedReach : reach))
        {
            return false;
        }
        bool link =
            (draft.Chunks[to].Clitics & Clitics.And) != 0
            || IsFromTo(draft, from, to)
            || CountsFamilies(draft, from, to);
        for (int k = from + 1; k < to; k++)
        {
            Chunk chunk = draft.Chunks[k];
            if (chunk.Kind == ChunkKind.Mark)
            {
                char c = draft.Text.Text[draft.Text[chunk.First].Start];
                colon |= c is ':' or '：';
                brackets |= c == '(' && k == to - 1;
                link |= c is ',' or '،' or ':' or '(' or ';' or '؛' or '–' or '—' && k >= to - 3;
                if (c is '(' && k != to - 1)
                {
                    return false;
                }
                continue;
            }
            link |=
                chunk.Kind is ChunkKind.Name or ChunkKind.UnknownPlace
                && (chunk.Clitics & Clitics.And) != 0
                && k >= to - 2;
            if (chunk.Kind == ChunkKind.Word)
            {
                bool own = k <= head && draft.Text[chunk.First].IsLatin; // "were murdered in the camp, 14 of them women"
                if ((IsVerb(draft, chunk) && !own) || Has(chunk, _g.Clause) || Has(chunk, _g.That))
                {
                    return false;
                }
                if (k > head && StartsPredicate(draft, k, to))
                {
                    return false;
                }
                link |= (Has(chunk, _g.And) || (chunk.Clitics & Clitics.And) != 0) && k >= to - 4;
            }
        }
        return link;
    }

    /// <summary>"405 attacks in Iraq, 13 percent more than before, and 126 in Syria": a bare number between "and" and a place of its own.</summary>
    private bool IsGapped(Draft draft, int to) =>
        draft.Quantities[draft.Chunks[to].Detail].Unit == "number"
        && Has(draft.Chunks[to - 1], _g.And)
        && to + 2 < draft.Chunks.Count
        && Has(draft.Chunks[to + 1], _g.At)
        && (draft.Chunks[to + 2].Kind == ChunkKind.UnknownPlace || Has(draft.Chunks[to + 2], _g.Place));

    /// <summary>"his mother", "her two-year-old son": one person, told of by another.</summary>
    private bool IsKin(Draft draft, int chunk) =>
        draft.Chunks[chunk].Kind == ChunkKind.Quantity
        && draft.Quantities[draft.Chunks[chunk].Detail]
            is { Form: QuantityForm.Definite, Unit: "people", NounToken: >= 0 }
        && draft.Text[draft.Chunks[chunk].First].IsLatin
        && draft.Words[draft.Chunks[chunk].First].Has(_g.Possessive);

    /// <summary>"and a further 253 had their sentences halved": what is told of it is something else.</summary>
    private bool HasOwnPredicate(Draft draft, int i, int end) =>
        (
            i + 1 < end
            && draft.Text[draft.Chunks[i].First].IsLatin
            && Mark(draft, i - 1) == ';'
            && draft.Quantities[draft.Chunks[i].Detail].Unit == "number"
            && draft.Chunks[i + 1].Kind == ChunkKind.Word
            && !Has(draft.Chunks[i + 1], _g.At)
            && !Has(draft.Chunks[i + 1], _g.Of)
            && !Has(draft.Chunks[i + 1], _g.Other)
        )
        || i + 1 < end
            && draft.Text[draft.Chunks[i + 1].First].IsLatin
            && (
                Has(draft.Chunks[i + 1], _g.Have)
                || (Has(draft.Chunks[i + 1], _g.Be) && i + 2 < end && IsVerb(draft, draft.Chunks[i + 2]))
            );

    /// <summary>"three policemen, one seriously", "two women, one of them a captive": how one of them fared, no further count.</summary>
    private static bool IsAdverbial(Draft draft, in Quantity quantity, int i, int end) =>
        quantity.Bounds is { IsExact: true, Low: 1 }
        && quantity.Form == QuantityForm.Counted
        && draft.Text[draft.Chunks[i].First].IsLatin
        && (
            quantity.IsPartOf
            || (
                quantity.Unit == "number"
                && i + 1 < end
                && (
                    draft.Text.Form(draft.Chunks[i + 1].First).EndsWith("ly")
                    || draft.Text.Form(draft.Chunks[i + 1].First).EndsWith("ing")
                    || draft.Text.Form(draft.Chunks[i + 1].First) is "of"
                )
            )
        );

    /// <summary>"515 Syrians, from 146 families": the same flow in families.</summary>
    private bool CountsFamilies(Draft draft, int from, int to) =>
        to - from <= 3
        && draft.Quantities[draft.Chunks[to].Detail].Unit == "families"
        && draft.Chunks[from].Kind == ChunkKind.Quantity
        && draft.Quantities[draft.Chunks[from].Detail].Unit == "people"
        && draft.Text[draft.Chunks[to].First].IsLatin
        && (Has(draft.Chunks[to - 1], _g.From) || Has(draft.Chunks[to - 1], _g.Of) || Has(draft.Chunks[to - 1], _g.At));

    /// <summary>"and froze 14 accounts", "and are hunting two more": an unknown word, or a form of to be, between "and" and the amount is a verb of its own.</summary>
    private bool StartsPredicate(Draft draft, int k, int to)
    {
        if (!draft.Text[draft.Chunks[k].First].IsLatin || !Has(draft.Chunks[k - 1], _g.And))
        {
            return false;
        }
        if (Has(draft.Chunks[k], _g.Be))
        {
            return true;
        }
        ReadOnlySpan<char> form = draft.Text.Form(draft.Chunks[k].First);
        return k == to - 1
            && draft.Words[draft.Chunks[k].First].Analyses.Length == 0
            && (draft.Text[draft.Chunks[k].First].Flags & Text.TokenFlags.Capitalised) == 0
            && !form.EndsWith("ly")
            && form is not ("also" or "then" or "even" or "perhaps" or "maybe" or "later");
    }

    /// <summary>"bringing the total to 700": the same as before, in all.</summary>
    private bool TotalBefore(Draft draft, int first, int i)
    {
        if (i - 2 < first || !draft.Text[draft.Chunks[i].First].IsLatin || !Has(draft.Chunks[i - 1], _g.To))
        {
            return false;
        }
        for (int k = i - 2; k >= first && k >= i - 5; k--)
        {
            for (int t = draft.Chunks[k].First; t < draft.Chunks[k].End; t++)
            {
                if (draft.Text.Form(t) is "total" or "tally")
                {
                    return true;
                }
            }
        }
        return false;
    }

    private bool OtherBefore(Draft draft, int first, int i) => i > first && Has(draft.Chunks[i - 1], _g.Other);

    /// <summary>«من 73 ألفاً إلى 28 ألفاً», "from 73,000 to 28,000": one level, then the next.</summary>
    private bool IsFromTo(Draft draft, int from, int to) =>
        (to - from <= 3 && from > 0 && Has(draft.Chunks[from - 1], _g.From) && Has(draft.Chunks[to - 1], _g.To))
        || IsFromToParted(draft, from, to);

    /// <summary>"from a peak of 73,000 in 2019 to some 27,000": words of time stand between the levels.</summary>
    private bool IsFromToParted(Draft draft, int from, int to)
    {
        if (!Has(draft.Chunks[to - 1], _g.To))
        {
            return false;
        }
        for (int k = from + 1; k < to - 1; k++)
        {
            if (draft.Chunks[k].Kind != ChunkKind.Date && !Has(draft.Chunks[k], _g.At))
            {
                return false;
            }
        }
        for (int k = from - 1; k >= 0 && k >= from - 4; k--)
        {
            if (Has(draft.Chunks[k], _g.From))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A form of a verb that is nothing else.</summary>
    public static bool IsVerb(Draft draft, in Chunk chunk)
    {
        WordInfo word = draft.Words[chunk.First];
        if (word.Analyses.Length == 0)
        {
            return false;
        }
        foreach (WordAnalysis analysis in word.Analyses)
        {
            if (
                (
                    analysis.Entry.Inflection
                    & (Inflection.Past | Inflection.Present | Inflection.Ing | Inflection.Action)
                ) == 0
            )
            {
                return false;
            }
        }
        return true;
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);
}
