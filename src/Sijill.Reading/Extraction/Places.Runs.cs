using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

// Runs of places in a sentence, and which of them a frame is nearest to.
internal sealed partial class Places
{
    /// <summary>
    /// The run of places that the frame's amount or head is nearest to. A run is broken by another figure, a verb or a clause; what stands behind costs less than what
    /// stands before, but at the start of the sentence («في سوريا …»); figures between cost most.
    /// </summary>
    private Run NearestRun(Draft draft, int first, int end, in Frame frame)
    {
        int lo =
            frame.Amount >= 0 && frame.Origin >= 0 ? frame.Amount
            : frame.Amount >= 0 ? Math.Min(frame.Head, frame.Amount)
            : frame.First;
        int hi =
            frame.Amount >= 0 && frame.Origin >= 0 ? frame.Amount
            : frame.Amount >= 0 ? Math.Max(frame.Head, frame.Amount)
            : frame.End - 1;
        var best = new Run(first, first, int.MaxValue);
        int i = Math.Max(first, _label.End);
        while (i < end)
        {
            if (!IsCandidate(draft, i, frame))
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
                to <= lo ? Cost(draft, to, lo, frame, ahead: false) + (from - first <= 2 ? 1 : 3)
                : from > hi ? Cost(draft, hi + 1, from, frame, ahead: true)
                : 0;
            bool leads = to <= lo && from - first <= 2 && IsLead(draft, first, from, to);
            cost = leads ? Math.Min(cost, OfAnother - 1) : cost;
            cost += from > hi && (IsGoalOfAnother(draft, hi, from) || IsWhereSpoken(draft, from)) ? OfAnother : 0;
            cost +=
                !IsOfInstitution(draft, from) ? 0
                : !IsOfCourt(frame) ? OfInstitution
                : to <= lo ? -OfTheCourt
                : 0;
            if (cost < best.Cost)
            {
                best = new Run(from, to, cost);
            }
            i = to;
        }
        return best;
    }

    private const int OfTheCourt = 8;

    private readonly record struct Run(int From, int To, int Cost);

    /// <summary>"Near Mosul, nine strikes …": places before the first comma hold for all that the sentence tells.</summary>
    private bool IsLead(Draft draft, int first, int from, int to) =>
        from > first
        && Has(draft.Chunks[from - 1], _g.At)
        && to < draft.Chunks.Count
        && draft.Chunks[to].Kind == ChunkKind.Mark
        && draft.Text.Text[draft.Text[draft.Chunks[to].First].Start] is ',' or '،' or ':';

    /// <summary>"2,400 people left, and 850 were taken to a camp": where other people went.</summary>
    private bool IsGoalOfAnother(Draft draft, int hi, int from)
    {
        if (RoleOf(draft, from) != "to")
        {
            return false;
        }
        for (int k = hi + 1; k < from; k++)
        {
            if (
                draft.Chunks[k].Kind == ChunkKind.Quantity
                && draft.Quantities[draft.Chunks[k].Detail].Form is QuantityForm.Counted
                && k > hi + 1
                && !Has(draft.Chunks[k - 1], _g.Makeup)
                && (IsVerb(draft, draft.Chunks[k - 1]) || Has(draft.Chunks[k - 1], _g.And))
            )
            {
                return true;
            }
        }
        return false;
    }

    private readonly record struct LabelRun(int From, int To, int End);

    /// <summary>«محافظة دير الزور: قُتل …», "Hasakah province: …": the places before a colon that heads the sentence, up to the chunk behind it; empty where there is none.</summary>
    private LabelRun LabelOf(Draft draft, int first, int end)
    {
        int last = Math.Min(end, first + LongestLabel);
        bool named = false;
        for (int k = first; k < last; k++)
        {
            Chunk chunk = draft.Chunks[k];
            if (chunk.Kind == ChunkKind.Mark && draft.Text.Text[draft.Text[chunk.First].Start] is ':')
            {
                return named ? new LabelRun(first, k, k + 1) : default;
            }
            bool place = IsPlaceName(draft, k);
            named |= place;
            if (
                !place
                && !Has(chunk, _g.PlaceKind)
                && !Has(chunk, _g.At)
                && !Has(chunk, _g.Direction)
                && !(chunk.Kind == ChunkKind.Mark && named)
            )
            {
                return default;
            }
        }
        return default;
    }

    /// <summary>"48 missions: 33 in Iraq and 15 in Syria": a total is of all the places of its parts.</summary>
    private bool CollectParts(Draft draft, int end, in Frame frame)
    {
        if (frame.Amount < 0 || frame.Origin >= 0)
        {
            return false;
        }
        int colon = frame.Amount + 1;
        while (
            colon < end
            && colon <= frame.Amount + 4
            && draft.Chunks[colon].Kind is not (ChunkKind.Mark or ChunkKind.Quantity or ChunkKind.Date)
            && !IsPlaceName(draft, colon)
        )
        {
            colon++;
        }
        if (
            colon + 1 >= end
            || draft.Chunks[colon].Kind != ChunkKind.Mark
            || draft.Text.Text[draft.Text[draft.Chunks[colon].First].Start] is not ':'
            || draft.Chunks[colon + 1].Kind != ChunkKind.Quantity
        )
        {
            return false;
        }
        for (int k = colon + 1; k < end; k++)
        {
            if (IsPlaceHere(draft, k) && !IsOfInstitution(draft, k))
            {
                Collect(draft, k, k + 1, Via.Sentence);
            }
        }
        return _found.Count > 0;
    }

    /// <summary>Where a court sits is where it tries.</summary>
    private bool IsOfCourt(in Frame frame) =>
        codebook.Indicators[frame.Indicator].Id is "tried" or "convicted" or "released";

    /// <summary>A place, or a word that means one told before; money is not where its giver is, and who joins is no place.</summary>
    private bool IsCandidate(Draft draft, int i, in Frame frame)
    {
        if (!IsPlaceHere(draft, i) && Meant(draft, i) is null)
        {
            return false;
        }
        string unit = codebook.Indicators[frame.Indicator].Unit;
        if (unit is not ("money" or "countries"))
        {
            return true;
        }
        bool at =
            i > 0 && (Has(draft.Chunks[i - 1], _g.At) || Has(draft.Chunks[i - 1], _g.Direction))
            || (draft.Chunks[i].Clitics & Clitics.With) != 0;
        bool state =
            draft.Chunks[i].Kind == ChunkKind.Name && PlaceOf(draft, draft.Chunks[i])?.Kind is "country" or "state";
        return at || !(state || draft.Chunks[i].Kind == ChunkKind.UnknownPlace);
    }

    private bool IsPlaceHere(Draft draft, int i) => i >= DatelineEnd(draft, i) && IsPlaceName(draft, i);

    /// <summary>Places of a dateline say where the text was written.</summary>
    private int DatelineEnd(Draft draft, int i)
    {
        int sentence = i < _askedTo && i >= _askedFrom ? _askedSentence : SentenceOf(draft, i);
        if (sentence != _askedSentence)
        {
            _askedSentence = sentence;
            _askedFrom = draft.FirstChunk[sentence];
            _askedTo = draft.FirstChunk[sentence + 1];
            _datelineEnd = DatelinePrefix.EndOf(draft, sentence);
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
        chunk.Kind is ChunkKind.Quantity
            && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted
            && !draft.Words[chunk.End - 1].Has(_g.PlaceKind)
        || chunk.Kind is ChunkKind.Date
        || Has(chunk, _g.Clause)
        || Has(chunk, _g.That)
        || Has(chunk, _g.Say)
        || (chunk.Kind == ChunkKind.Mark && draft.Text.Text[draft.Text[chunk.First].Start] is ';' or '؛' or ':');

    private int Cost(Draft draft, int from, int to, in Frame frame, bool ahead)
    {
        int cost = 0;
        bool turned = false;
        for (int k = from; k < to; k++)
        {
            Chunk chunk = draft.Chunks[k];
            cost++;
            if (
                ahead
                && chunk.Kind == ChunkKind.Quantity
                && draft.Quantities[chunk.Detail].Noun?.Unit == "attacks"
                && IsOfCourt(frame)
            )
            {
                cost += OfAnother; // convicted of an attack elsewhere
            }
            // What another speech tells behind the figure is another matter.
            turned |= ahead && Has(chunk, _g.Say);
            if (turned && Has(chunk, _g.ThatSay))
            {
                return OfAnother;
            }
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

    private static bool IsComma(Draft draft, in Chunk chunk) =>
        chunk.Kind == ChunkKind.Mark && draft.Text.Text[draft.Text[chunk.First].Start] is ',' or '،';

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
