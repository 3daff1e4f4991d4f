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
    private bool Joined(Draft draft, int from, int to, out bool colon, out bool brackets)
    {
        colon = false;
        brackets = false;
        if (to - from > Reach + 3)
        {
            return false;
        }
        bool link = (draft.Chunks[to].Clitics & Clitics.And) != 0 || IsFromTo(draft, from, to);
        for (int k = from + 1; k < to; k++)
        {
            Chunk chunk = draft.Chunks[k];
            if (chunk.Kind == ChunkKind.Mark)
            {
                char c = draft.Text.Text[draft.Text[chunk.First].Start];
                colon |= c is ':' or '：';
                brackets |= c == '(' && k == to - 1;
                link |= c is ',' or '،' or ':' or '(' or ';' or '؛' && k >= to - 3;
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
                if (IsVerb(draft, chunk) || Has(chunk, _g.Clause) || Has(chunk, _g.That))
                {
                    return false;
                }
                link |= (Has(chunk, _g.And) || (chunk.Clitics & Clitics.And) != 0) && k >= to - 4;
            }
        }
        return link;
    }

    /// <summary>«من 73 ألفاً إلى 28 ألفاً», "from 73,000 to 28,000": one level, then the next.</summary>
    private bool IsFromTo(Draft draft, int from, int to) =>
        to - from <= 3 && from > 0 && Has(draft.Chunks[from - 1], _g.From) && Has(draft.Chunks[to - 1], _g.To);

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
