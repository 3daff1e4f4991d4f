using Sijill.Reading.Calendar;

namespace Sijill.Reading.Extraction;

// Which date of a sentence a figure belongs to.
internal sealed partial class Periods
{
    private const int FarFromCarried = 6;
    private const int OtherClause = 6;
    private const int Never = 1000;

    private int Nearest(Draft draft, in Frame frame, string measure, bool ahead, bool toll)
    {
        int first = draft.FirstChunk[frame.Sentence];
        int end = draft.FirstChunk[frame.Sentence + 1];
        int best = -1;
        int bestCost = Never;
        int lo = frame.Amount >= 0 ? Math.Min(frame.Head, frame.Amount) : frame.Head;
        int hi = frame.Amount >= 0 ? Math.Max(frame.Head, frame.Amount) : frame.Head;
        if (frame.Origin >= 0 && frame.Amount >= 0)
        {
            lo = hi = frame.Amount;
        }
        for (int i = Math.Max(first, DatelinePrefix.EndOf(draft, frame.Sentence)); i < end; i++)
        {
            if (draft.Chunks[i].Kind != ChunkKind.Date)
            {
                continue;
            }
            DateMention date = draft.Dates[draft.Chunks[i].Detail];
            if (
                date is { From: null, To: null }
                || IsSaid(draft, first, i)
                || IsOfLaw(draft, first, i)
                || IsOfItsKind(draft, first, i)
                || (IsAdjective(draft, first, i) && (i > hi || IsLawBehind(draft, i)))
                || (measure == "stock" && !ahead && date.To > Reference)
            )
            {
                continue;
            }
            int cost =
                i < lo ? Behind(draft, i, lo)
                : i > hi ? Ahead(draft, hi, i, measure, toll) + (_ofCourt && Condemned(draft, hi, i) ? OtherClause : 0)
                : 0;
            // A carried frame takes a day of its own only from its own side.
            if (
                frame.Origin >= 0
                && (i < lo || (cost > FarFromCarried && draft.Frames[frame.Origin].Sentence == frame.Sentence))
            )
            {
                continue;
            }
            if (cost < bestCost)
            {
                (best, bestCost) = (i, cost);
            }
        }
        return best;
    }

    /// <summary>«في رابع عملية من نوعها هذا العام», "the fourth of its kind this year": the time in which it was counted, not when it was.</summary>
    private static bool IsOfItsKind(Draft draft, int first, int date) =>
        date > first && draft.Text.Form(draft.Chunks[date - 1].First) is "نوعها" or "نوعه" or "kind";

    /// <summary>«قانون مكافحة الإرهاب رقم 13 لسنة 2005», "Law No. 13 of 2005".</summary>
    private static bool IsOfLaw(Draft draft, int first, int date)
    {
        if (draft.Dates[draft.Chunks[date].Detail].Shape != DateShape.Year)
        {
            return false;
        }
        for (int k = date - 1; k >= first && k >= date - 9; k--)
        {
            if (
                draft.Text.Form(draft.Chunks[k].First)
                is "قانون"
                    or "القانون"
                    or "المرسوم"
                    or "مرسوم"
                    or "القرار"
                    or "قرار"
                    or "law"
                    or "resolution"
                    or "decree"
                    or "act"
            )
            {
                return true;
            }
            if (draft.Chunks[k].Kind == ChunkKind.Mark)
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>«أدينوا بالضلوع في هجوم … في آب»: what they were condemned for was at another time.</summary>
    private static bool Condemned(Draft draft, int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (
                draft.Text.Form(draft.Chunks[k].First)
                is "ادينوا"
                    or "ادين"
                    or "ادينت"
                    or "بتهمه"
                    or "بتهم"
                    or "لادانتهم"
                    or "لضلوعهم"
                    or "لتورطهم"
                    or "لمشاركتهم"
                    or "لانتمائهم"
                    or "بالضلوع"
                    or "for"
                    or "over"
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"the 2005 anti-terrorism law".</summary>
    private static bool IsLawBehind(Draft draft, int date)
    {
        int end = Math.Min(draft.Chunks.Count, date + 5);
        for (int k = date + 1; k < end && draft.Chunks[k].Kind != ChunkKind.Name; k++)
        {
            if (draft.Text.Form(draft.Chunks[k].First) is "law" or "act" or "resolution" or "decree")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"among them one wanted since 2019", «بينهم مطلوب منذ عام 2019»: a time of some of them only.</summary>
    private bool IsAside(Draft draft, int first, int date)
    {
        if (draft.Dates[draft.Chunks[date].Detail].Shape is not (DateShape.Since or DateShape.Year))
        {
            return false;
        }
        for (int k = date - 1; k >= first && k >= date - 7; k--)
        {
            if (draft.Chunks[k].Kind == ChunkKind.Word && Has(draft.Chunks[k], _g.Part))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>How far a date before the figure is from it.</summary>
    private int Behind(Draft draft, int from, int to)
    {
        int cost = 0;
        for (int k = from + 1; k < to; k++)
        {
            cost += Step(draft, draft.Chunks[k]);
        }
        return cost;
    }

    /// <summary>How far a date behind the figure is from it: beyond another verb, another speech or a comparison with another figure it belongs to that.</summary>
    private int Ahead(Draft draft, int from, int to, string measure, bool toll)
    {
        int cost = 0;
        bool turned = false;
        bool compared = false;
        bool aside = false;
        for (int k = from + 1; k < to; k++)
        {
            Chunk chunk = draft.Chunks[k];
            cost += Step(draft, chunk);
            if (LooksAhead(draft, k))
            {
                return Never;
            }
            if (!toll && chunk.Kind == ChunkKind.Quantity && draft.Quantities[chunk.Detail].Noun?.Unit == "attacks")
            {
                cost += OtherClause;
            }
            turned |= Has(chunk, _g.Say);
            compared |= chunk.Kind == ChunkKind.Word && (Has(chunk, _g.Compare) || HadBeenBefore(draft, k));
            if (turned && Has(chunk, _g.ThatSay))
            {
                return Never;
            }
            if (
                compared
                && chunk.Kind == ChunkKind.Quantity
                && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted
            )
            {
                return Never;
            }
            if (IsVerb(draft, chunk))
            {
                cost += 3;
            }
            aside |= k > from + 1 && chunk.Kind == ChunkKind.Word && Has(chunk, _g.Part);
        }
        // "24 detained, among them one wanted since 2019": a time of that one.
        return aside && draft.Dates[draft.Chunks[to].Detail].Shape is DateShape.Since or DateShape.Year ? Never : cost;
    }

    /// <summary>"a 2020 bombing", "the 2005 law": a year that says which one.</summary>
    private bool IsAdjective(Draft draft, int first, int date)
    {
        Chunk chunk = draft.Chunks[date];
        return draft.Dates[chunk.Detail].Shape == DateShape.Year
            && chunk.End - chunk.First == 1
            && date > first
            && (
                Has(draft.Chunks[date - 1], _g.The)
                || Has(draft.Chunks[date - 1], _g.A)
                || Has(draft.Chunks[date - 1], _g.Possessive)
            )
            && date + 1 < draft.Chunks.Count
            && draft.Chunks[date + 1] is { Kind: ChunkKind.Word or ChunkKind.Quantity } next
            && draft.Text[next.First].IsLatin
            && !Has(next, _g.Stop);
    }

    /// <summary>«بعد أن كان …»: what follows is an earlier level.</summary>
    private bool HadBeenBefore(Draft draft, int k) =>
        k > 1
        && Has(draft.Chunks[k], _g.Be)
        && draft.Text.Form(draft.Chunks[k - 1].First) is "ان"
        && draft.Text.Form(draft.Chunks[k - 2].First) is "بعد";

    /// <summary>"and will close two more", «على أن تُغلق», «كانوا يعتزمون تنفيذ»: what follows is another deed, still to come.</summary>
    private bool LooksAhead(Draft draft, int k)
    {
        Chunk chunk = draft.Chunks[k];
        return chunk.Kind == ChunkKind.Word
            && (
                Has(chunk, _g.Plan)
                || Has(chunk, _g.Will)
                || (chunk.Clitics & Codebook.Clitics.Will) != 0
                || (
                    k > 0 && draft.Text.Form(chunk.First) is "ان" && draft.Text.Form(draft.Chunks[k - 1].First) is "علي"
                )
            );
    }

    private int Step(Draft draft, in Chunk chunk)
    {
        if (Has(chunk, _g.Barrier) || Has(chunk, _g.Clause) || Has(chunk, _g.After))
        {
            return 1 + OtherClause;
        }
        if (chunk.Kind == ChunkKind.Quantity && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted)
        {
            return 4;
        }
        return chunk.Kind == ChunkKind.Mark ? 2 : 1;
    }

    private static bool IsVerb(Draft draft, in Chunk chunk)
    {
        if (chunk.Kind != ChunkKind.Word)
        {
            return false;
        }
        foreach (Codebook.WordAnalysis analysis in draft.Words[chunk.First].Analyses)
        {
            if (analysis.Entry.IsVerb)
            {
                return true;
            }
        }
        return false;
    }
}
