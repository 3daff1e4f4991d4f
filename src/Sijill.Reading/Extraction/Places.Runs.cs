using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

// Runs of places in a sentence, and which of them a frame is nearest to.
internal sealed partial class Places
{
    /// <summary>
    /// The run of places that the frame's amount or head is nearest to. A run is broken by another figure, a verb or a clause; what stands behind costs less than what
    /// stands before, but at the start of the sentence («في سوريا …»); figures between cost most.
    /// </summary>
    private (int From, int To, int Cost) NearestRun(Draft draft, int first, int end, in Frame frame)
    {
        int lo =
            frame.Amount >= 0 && frame.Origin >= 0 ? frame.Amount
            : frame.Amount >= 0 ? Math.Min(frame.Head, frame.Amount)
            : frame.First;
        int hi =
            frame.Amount >= 0 && frame.Origin >= 0 ? frame.Amount
            : frame.Amount >= 0 ? Math.Max(frame.Head, frame.Amount)
            : frame.End - 1;
        (int From, int To, int Cost) best = (first, first, int.MaxValue);
        int i = first;
        while (i < end)
        {
            if (!IsPlaceHere(draft, i))
            {
                i++;
                continue;
            }
            int from = i;
            int to = i + 1;
            for (int k = i + 1; k < end && k <= to + LongestGapInRun; k++)
            {
                Chunk chunk = draft.Chunks[k];
                if (IsPlaceHere(draft, k))
                {
                    to = k + 1;
                }
                else if (BreaksRun(draft, chunk))
                {
                    break;
                }
            }
            int cost =
                to <= lo ? Cost(draft, to, lo, frame) + (from - first <= 2 ? 1 : 3)
                : from > hi ? Cost(draft, hi + 1, from, frame)
                : 0;
            if (cost < best.Cost)
            {
                best = (from, to, cost);
            }
            i = to;
        }
        return best;
    }

    private bool IsPlaceHere(Draft draft, int i) => i >= DatelineEnd(draft, i) && IsPlaceName(draft, i);

    /// <summary>After "ERBIL (Kurdistan 24) –", «بغداد – »: places of a dateline say where the text was written.</summary>
    private int DatelineEnd(Draft draft, int i)
    {
        if (i != _datelineAsked)
        {
            int sentence = SentenceOf(draft, i);
            int first = draft.FirstChunk[sentence];
            int end = Math.Min(draft.FirstChunk[sentence + 1], first + 12);
            _datelineEnd = 0;
            for (int k = first; k < end; k++)
            {
                Chunk chunk = draft.Chunks[k];
                bool dash =
                    chunk.Kind == ChunkKind.Mark
                    && draft.Text.Text[draft.Text[chunk.First].Start] is '-' or '–' or '—'
                    && draft.Text[chunk.First].SpaceBefore
                        | (k + 1 < end && draft.Text[draft.Chunks[k + 1].First].SpaceBefore);
                if (dash && k > first)
                {
                    _datelineEnd = k;
                    break;
                }
                if (
                    !dash
                    && chunk.Kind
                        is not (
                            ChunkKind.Mark
                            or ChunkKind.Name
                            or ChunkKind.UnknownPlace
                            or ChunkKind.ProperName
                            or ChunkKind.Date
                            or ChunkKind.Uncounted
                        )
                    && !(
                        chunk.Kind == ChunkKind.Word
                        && draft.Text[chunk.First].IsLatin
                        && (draft.Text[chunk.First].Flags & TokenFlags.Capitalised) != 0
                    )
                )
                {
                    break;
                }
            }
            _datelineAsked = i;
        }
        return _datelineEnd;
    }

    private static int SentenceOf(Draft draft, int chunk)
    {
        int lo = 0;
        int hi = draft.FirstChunk.Count - 2;
        while (lo < hi)
        {
            int mid = (lo + hi + 1) / 2;
            (lo, hi) = draft.FirstChunk[mid] <= chunk ? (mid, hi) : (lo, mid - 1);
        }
        return lo;
    }

    private bool BreaksRun(Draft draft, in Chunk chunk) =>
        chunk.Kind is ChunkKind.Quantity && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted
        || chunk.Kind is ChunkKind.Date
        || Has(chunk, _g.Clause)
        || Has(chunk, _g.That)
        || Has(chunk, _g.Say)
        || (chunk.Kind == ChunkKind.Mark && draft.Text.Text[draft.Text[chunk.First].Start] is ';' or '؛' or ':');

    private int Cost(Draft draft, int from, int to, in Frame frame)
    {
        int cost = 0;
        for (int k = from; k < to; k++)
        {
            Chunk chunk = draft.Chunks[k];
            cost++;
            if (
                chunk.Kind == ChunkKind.Quantity
                && k != frame.Amount
                && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted
            )
            {
                cost += 5;
            }
            else if (Has(chunk, _g.Clause) || (Has(chunk, _g.That) && !Has(chunk, _g.At)))
            {
                cost += 3;
            }
        }
        return cost;
    }

    /// <summary>Two places of one rank joined by "and" hold the figure together.</summary>
    private bool Joint(Draft draft, int first, int end, ClaimPlace[] places)
    {
        _ = first;
        _ = end;
        for (int a = 0; a + 1 < places.Length; a++)
        {
            if (places[a].Role != "at" || places[a + 1].Role != "at")
            {
                continue;
            }
            int gap = places[a + 1].Span.Start - places[a].Span.End;
            if (gap is > 0 and < 12)
            {
                string between = draft.Text.Text.Substring(places[a].Span.End, gap).Trim();
                if (between is "و" or "and" or "and in" or "وفي" or "و في")
                {
                    return !(places[a].Id is { } x && places[a + 1].Id is { } y && (Within(x, y) || Within(y, x)));
                }
            }
        }
        return false;
    }
}
