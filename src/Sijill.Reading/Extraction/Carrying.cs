using System.Runtime.InteropServices;
using Sijill.Reading.Amounts;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Carries an indicator from an amount that a pattern has claimed to the amounts beside it that none has: coordination («… و3 مدنيين»), parts ("among them three
/// women"), lists after a colon, ellipsis ("another 15 in Syria"), comparisons ("against 273 …"), and shares of places («دير الزور (26)»).
/// </summary>
internal sealed partial class Carrying(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
{
    private const int Reach = 7;
    private const int GappedReach = 16;
    private const int ListReach = 22;
    private readonly Grammar _g = grammar;

    /// <summary>Appends the carried frames of a sentence. Frames of earlier sentences may be origins of parts.</summary>
    public void Read(Draft draft, int sentence)
    {
        int first = draft.FirstChunk[sentence];
        int end = draft.FirstChunk[sentence + 1];
        CarryOn(draft, sentence, first, end);
        if (PromoteWeak(draft, sentence))
        {
            CarryOn(draft, sentence, first, end);
        }
        ZeroTwins(draft, sentence, first, end);
        for (int i = end - 1; i >= first; i--)
        {
            if (draft.Chunks[i].Kind == ChunkKind.Quantity && FrameAt(draft, draft.FirstFrame[sentence], i) < 0)
            {
                TryCarryBack(draft, sentence, end, i);
            }
        }
    }

    private void CarryOn(Draft draft, int sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Chunk chunk = draft.Chunks[i];
            if (chunk.Kind == ChunkKind.Quantity && FrameAt(draft, draft.FirstFrame[sentence], i) < 0)
            {
                TryCarry(draft, sentence, first, end, i);
            }
        }
    }

    /// <summary>Lets the weak patterns speak of the amounts that nobody has claimed. Whether any does.</summary>
    private static bool PromoteWeak(Draft draft, int sentence)
    {
        bool any = false;
        int count = draft.Frames.Count;
        for (int f = draft.FirstFrame[sentence]; f < count; f++)
        {
            Frame frame = draft.Frames[f];
            if (frame.IsWaiting && (frame.Amount < 0 || FrameAt(draft, draft.FirstFrame[sentence], frame.Amount) < 0))
            {
                CollectionsMarshal.AsSpan(draft.Frames)[f].Won = true;
                any = true;
            }
        }
        return any;
    }

    /// <summary>"A bomb-maker and two couriers were captured": what stands before the amount that the verb claims, joined to it by "and".</summary>
    private void TryCarryBack(Draft draft, int sentence, int end, int i)
    {
        Quantity quantity = draft.Quantities[draft.Chunks[i].Detail];
        if (
            quantity.AmountKind != AmountKind.Cardinal
            || quantity.Form is QuantityForm.Some or QuantityForm.Definite
            || quantity.Unit is not ("people" or "families" or "things" or "places" or "unknown" or "measure")
        )
        {
            return;
        }
        for (int k = i + 1; k < end && k <= i + 3; k++)
        {
            if (draft.Chunks[k].Kind == ChunkKind.Quantity)
            {
                if (
                    draft.Quantities[draft.Chunks[k].Detail].IsPartOf
                    && draft.Text[draft.Chunks[k].First].IsLatin
                    && !AndRightBefore(draft, k) // "a judge and two of his aides"
                )
                {
                    return; // "45 casualties, 12 of them fatal"
                }
                int origin = FrameAt(draft, draft.FirstFrame[sentence], k);
                if (
                    origin >= 0
                    && draft.Frames[origin].Head >= k
                    && (draft.Frames[origin].Origin < 0 || draft.Frames[origin].Rule == "coordination")
                    && Compatible(draft, origin, quantity)
                    && (
                        (Joined(draft, i, k, i, out bool colon, out _) && !colon) || Has(draft.Chunks[i + 1], _g.Makeup)
                    )
                )
                {
                    if (
                        quantity.Form == QuantityForm.Single
                        && draft.Text[draft.Chunks[i].First].IsLatin
                        && !AndRightBefore(draft, k)
                        && !Has(draft.Chunks[i + 1], _g.And)
                    )
                    {
                        return; // "including a sheikh; another three"
                    }
                    if (
                        quantity.Form == QuantityForm.Single
                        && (draft.Quantities[draft.Chunks[k].Detail].Form == QuantityForm.Single || IsKin(draft, k))
                        && quantity.Unit == "people"
                    )
                    {
                        ref Frame frame = ref CollectionsMarshal.AsSpan(draft.Frames)[origin];
                        frame.Value = 2;
                        frame.First = Math.Min(frame.First, i);
                        return;
                    }
                    Carry(draft, sentence, i, origin, "coordination", part: false);
                }
                return;
            }
        }
    }

    private void TryCarry(Draft draft, int sentence, int first, int end, int i)
    {
        Quantity quantity = draft.Quantities[draft.Chunks[i].Detail];
        if (quantity.AmountKind is AmountKind.Ordinal or AmountKind.Share)
        {
            return;
        }
        bool single = quantity.Form is QuantityForm.Single;
        if (
            quantity.Form is QuantityForm.Some
            || (quantity.Form is QuantityForm.Definite && !IsKin(draft, i))
            || (
                single
                && (
                    quantity.Unit is not ("people" or "things" or "places" or "unknown")
                    || FrameFinder.IsBetween(draft, first, i)
                )
            )
        )
        {
            return;
        }
        single |= quantity.Form is QuantityForm.Definite;
        int origin = LastFrame(draft, draft.FirstFrame[sentence], i);
        if (quantity.Unit == "number" && InBracketsAfterPlace(draft, first, end, i))
        {
            int whole =
                origin >= 0 && Compatible(draft, origin, quantity) ? origin : NamedEarlier(draft, sentence, first, i);
            if (whole >= 0)
            {
                Carry(draft, sentence, i, whole, "by-place", part: true);
            }
            return;
        }
        if (quantity.Unit == "number" && Corrects(draft, sentence, first, i))
        {
            int wrong = LastFrameOfEarlier(draft, sentence, quantity);
            if (wrong >= 0)
            {
                Carry(draft, sentence, i, wrong, "correction", part: false);
            }
            return;
        }
        if (PartBefore(draft, first, i) && !single)
        {
            CarryPart(draft, sentence, first, i, origin);
            return;
        }
        if (origin < 0 && quantity.Unit == "number" && (quantity.IsOther || OtherBefore(draft, first, i)))
        {
            int before = LastFrameOfEarlier(draft, sentence, quantity);
            if (before >= 0 && draft.Text[draft.Chunks[i].First].IsLatin)
            {
                Carry(draft, sentence, i, before, "ellipsis", part: false);
            }
            return;
        }
        if (origin < 0 && !single && IsOfTheSame(draft, first, end, i))
        {
            CarryPart(draft, sentence, first, i, origin);
            return;
        }
        if (origin >= 0 && Compatible(draft, origin, quantity))
        {
            CarryFrom(draft, sentence, i, origin, single);
        }
    }

    /// <summary>Carries a frame's indicator to a compatible amount behind it, if something joins them.</summary>
    private void CarryFrom(Draft draft, int sentence, int i, int origin, bool single)
    {
        Quantity quantity = draft.Quantities[draft.Chunks[i].Detail];
        int first = draft.FirstChunk[sentence];
        int end = draft.FirstChunk[sentence + 1];
        int from = draft.Frames[origin].Amount;
        if (i > first && Has(draft.Chunks[i - 1], _g.Not) && (i - from <= 5 || OnlyPlaceAndTime(draft, origin, i - 1)))
        {
            Carry(draft, sentence, i, origin, "withdrawn", part: false);
            return;
        }
        if (!single && CompareBefore(draft, first, i) && quantity.Unit is "number" or "people" or "attacks")
        {
            bool pair =
                draft.Frames[origin].Origin >= 0
                && draft.Frames[origin].Rule == "coordination"
                && BareNumberFollows(draft, i, end);
            int beside = !pair && BareNumberFollows(draft, i, end) ? FrameBeside(draft, sentence, from) : -1;
            int against = pair ? draft.Frames[origin].Origin : origin;
            Carry(draft, sentence, i, beside >= 0 ? beside : against, "compared", part: false);
            return;
        }
        if (AddedTo(draft, first, i))
        {
            Carry(draft, sentence, i, origin, "coordination", part: false);
            return;
        }
        if (quantity.Unit is "number" or "people" && TotalBefore(draft, first, i))
        {
            Carry(draft, sentence, i, origin, "total", part: false);
            return;
        }
        if (!Joined(draft, from, i, Math.Max(from, draft.Frames[origin].Head), out bool colon, out bool brackets))
        {
            return;
        }
        if (
            HasOwnPredicate(draft, i, end)
            || IsAdverbial(draft, quantity, i, end)
            || (draft.Frames[origin].Rule == "noun" && quantity.Noun?.Group == "detainees")
        )
        {
            return; // «9 جرحى، 31 معتقلاً»: the noun before speaks of none but those it counts
        }
        if (brackets)
        {
            Carry(draft, sentence, i, origin, "by-place", part: true);
            return;
        }
        if (draft.Text[draft.Chunks[i].First].IsArabic && IsFromTo(draft, from, i))
        {
            Carry(draft, sentence, i, origin, "compared", part: false);
            return;
        }
        if (draft.Frames[origin].IsCompared && quantity.Unit == "number")
        {
            Carry(draft, sentence, i, Sibling(draft, origin), "compared", part: false);
            return;
        }
        if (
            single
            && draft.Chunks[from].Kind == ChunkKind.Quantity
            && draft.Quantities[draft.Chunks[from].Detail].Form == QuantityForm.Single
            && quantity.Unit == "people"
            && i - from <= 3
        )
        {
            Sum(draft, origin, i);
            return;
        }
        if (
            single
            && quantity.Unit == "people"
            && (draft.Frames[origin].Rule is not null || !IsCountedAt(draft, from) || !AndRightBefore(draft, i))
        )
        {
            return; // an apposition: "X, a former leader and a relative of Y"
        }
        bool ofPart = !colon && draft.Frames[origin].IsPart && draft.Frames[origin].Origin >= 0;
        Carry(
            draft,
            sentence,
            i,
            ofPart ? draft.Frames[origin].Origin : origin,
            colon ? "list" : "coordination",
            part: colon || ofPart
        );
    }

    private void CarryPart(Draft draft, int sentence, int first, int i, int origin)
    {
        Quantity quantity = draft.Quantities[draft.Chunks[i].Detail];
        int whole =
            origin >= 0 && Compatible(draft, origin, quantity) ? origin : LastFrameOfEarlier(draft, sentence, quantity);
        if (whole >= 0)
        {
            Carry(draft, sentence, i, whole, "part", part: !IsMakeUp(draft, first, i));
        }
    }

    private static void Sum(Draft draft, int origin, int i)
    {
        ref Frame frame = ref CollectionsMarshal.AsSpan(draft.Frames)[origin];
        frame.Value = 2;
        frame.End = Math.Max(frame.End, i + 1);
    }

    private static void Carry(Draft draft, int sentence, int i, int origin, string rule, bool part)
    {
        Frame frame = draft.Frames[origin];
        frame.Sentence = sentence;
        frame.Amount = i;
        frame.First = i;
        frame.End = i + 1;
        frame.Origin = origin;
        frame.Rule = rule;
        frame.IsPart = part;
        frame.IsCompared = rule == "compared";
        frame.Won = true;
        frame.Value = -1;
        frame.CaptureCount = 0;
        draft.Frames.Add(frame);
    }

    /// <summary>"No civilians were wounded or killed": nobody is a value of both.</summary>
    private void ZeroTwins(Draft draft, int sentence, int first, int end)
    {
        int count = draft.Frames.Count;
        for (int f = draft.FirstFrame[sentence]; f < count; f++)
        {
            Frame frame = draft.Frames[f];
            if (
                frame.Won
                || frame.Amount < 0
                || frame.WhyNot is null
                || draft.Chunks[frame.Amount].Kind != ChunkKind.Quantity
            )
            {
                continue;
            }
            if (draft.Quantities[draft.Chunks[frame.Amount].Detail].Form != QuantityForm.None)
            {
                continue;
            }
            bool already = false;
            for (int k = draft.FirstFrame[sentence]; k < draft.Frames.Count; k++)
            {
                already |=
                    draft.Frames[k].Won
                    && draft.Frames[k].Amount == frame.Amount
                    && draft.Frames[k].Indicator == frame.Indicator;
            }
            if (!already)
            {
                draft.Frames.Add(frame with { Won = true, Rule = "both" });
            }
        }
        _ = first;
        _ = end;
    }
}
