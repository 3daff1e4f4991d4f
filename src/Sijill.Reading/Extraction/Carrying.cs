using System.Runtime.InteropServices;
using Sijill.Reading.Amounts;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Carries an indicator from an amount that a pattern has claimed to the amounts beside it that none has: coordination («… و3 مدنيين»), parts ("among them three
/// women"), lists after a colon, ellipsis ("another 15 in Syria"), comparisons ("against 273 …"), and shares of places («دير الزور (26)»).
/// </summary>
internal sealed class Carrying(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
{
    private const int Reach = 7;
    private readonly Grammar _g = grammar;

    /// <summary>Appends the carried frames of a sentence. Frames of earlier sentences may be origins of parts.</summary>
    public void Read(Draft draft, int sentence)
    {
        int first = draft.FirstChunk[sentence];
        int end = draft.FirstChunk[sentence + 1];
        for (int i = first; i < end; i++)
        {
            Chunk chunk = draft.Chunks[i];
            if (chunk.Kind == ChunkKind.Quantity && FrameAt(draft, draft.FirstFrame[sentence], i) < 0)
            {
                TryCarry(draft, sentence, first, end, i);
            }
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

    /// <summary>"A bomb-maker and two couriers were captured": what stands before the amount that the verb claims, joined to it by "and".</summary>
    private void TryCarryBack(Draft draft, int sentence, int end, int i)
    {
        Quantity quantity = draft.Quantities[draft.Chunks[i].Detail];
        if (
            quantity.AmountKind != AmountKind.Cardinal
            || quantity.Form is QuantityForm.Some or QuantityForm.Definite
            || quantity.Unit is not ("people" or "things")
        )
        {
            return;
        }
        for (int k = i + 1; k < end && k <= i + 3; k++)
        {
            if (draft.Chunks[k].Kind == ChunkKind.Quantity)
            {
                int origin = FrameAt(draft, draft.FirstFrame[sentence], k);
                if (
                    origin >= 0
                    && draft.Frames[origin].Head > k
                    && draft.Frames[origin].Origin < 0
                    && Compatible(draft, origin, quantity)
                    && Joined(draft, i, k, out bool colon, out _)
                    && !colon
                )
                {
                    if (
                        quantity.Form == QuantityForm.Single
                        && draft.Quantities[draft.Chunks[k].Detail].Form == QuantityForm.Single
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
            quantity.Form is QuantityForm.Some or QuantityForm.Definite
            || (single && quantity.Unit is not ("people" or "things" or "places"))
        )
        {
            return;
        }
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
            int whole =
                origin >= 0 && Compatible(draft, origin, quantity)
                    ? origin
                    : LastFrameOfEarlier(draft, sentence, quantity);
            if (whole >= 0)
            {
                Carry(draft, sentence, i, whole, "part", part: !IsMakeUp(draft, first, i));
            }
            return;
        }
        if (origin < 0 || !Compatible(draft, origin, quantity))
        {
            return;
        }
        int from = draft.Frames[origin].Amount;
        if (i - from <= 5 && i > first && Has(draft.Chunks[i - 1], _g.Not))
        {
            Carry(draft, sentence, i, origin, "withdrawn", part: false);
            return;
        }
        if (CompareBefore(draft, first, i) && quantity.Unit is "number" or "people" or "attacks")
        {
            bool pair =
                draft.Frames[origin].Origin >= 0
                && draft.Frames[origin].Rule == "coordination"
                && BareNumberFollows(draft, i, end);
            Carry(draft, sentence, i, pair ? draft.Frames[origin].Origin : origin, "compared", part: false);
            return;
        }
        if (!Joined(draft, from, i, out bool colon, out bool brackets))
        {
            return;
        }
        if (brackets)
        {
            Carry(draft, sentence, i, origin, "by-place", part: true);
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
        _ = end;
    }

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

    /// <summary>What the second number of a comparison stands against: the amount coordinated with that of the first.</summary>
    private static int Sibling(Draft draft, int compared)
    {
        int first = draft.Frames[compared].Origin;
        for (int f = 0; f < draft.Frames.Count; f++)
        {
            if (draft.Frames[f].Won && draft.Frames[f].Origin == first && draft.Frames[f].Rule == "coordination")
            {
                return f;
            }
        }
        return first;
    }

    /// <summary>«دير الزور (26)».</summary>
    private bool InBracketsAfterPlace(Draft draft, int first, int end, int i) =>
        i - 2 >= first
        && i + 1 < end
        && Mark(draft, i - 1) == '('
        && Mark(draft, i + 1) == ')'
        && (draft.Chunks[i - 2].Kind == ChunkKind.UnknownPlace || Has(draft.Chunks[i - 2], _g.Place));

    /// <summary>The last frame whose unit a noun of this sentence names again: «وتوزعت الهجمات على …».</summary>
    private static int NamedEarlier(Draft draft, int sentence, int first, int i)
    {
        for (int f = draft.Frames.Count - 1; f >= 0 && draft.Frames[f].Sentence >= sentence - 3; f--)
        {
            Frame frame = draft.Frames[f];
            if (!frame.Won || frame.Amount < 0 || draft.Chunks[frame.Amount].Kind != ChunkKind.Quantity)
            {
                continue;
            }
            string unit = draft.Quantities[draft.Chunks[frame.Amount].Detail].Unit;
            for (int k = first; k < i; k++)
            {
                if (draft.Words[draft.Chunks[k].First].Noun?.Unit == unit)
                {
                    return f;
                }
            }
        }
        return -1;
    }

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

    private static char Mark(Draft draft, int chunk) =>
        draft.Chunks[chunk].Kind == ChunkKind.Mark
            ? draft.Text.Text[draft.Text[draft.Chunks[chunk].First].Start]
            : '\0';

    private static bool IsCountedAt(Draft draft, int chunk) =>
        draft.Chunks[chunk].Kind == ChunkKind.Quantity
        && draft.Quantities[draft.Chunks[chunk].Detail].Form is QuantityForm.Counted or QuantityForm.Dual;

    private bool AndRightBefore(Draft draft, int i) =>
        (draft.Chunks[i].Clitics & Clitics.And) != 0 || Has(draft.Chunks[i - 1], _g.And);

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

    /// <summary>The winning frame with this amount, or -1.</summary>
    private static int FrameAt(Draft draft, int firstFrame, int amount)
    {
        for (int f = firstFrame; f < draft.Frames.Count; f++)
        {
            if (draft.Frames[f].Won && draft.Frames[f].Amount == amount)
            {
                return f;
            }
        }
        return -1;
    }

    /// <summary>The winning frame whose amount stands last before a chunk, or -1.</summary>
    private static int LastFrame(Draft draft, int firstFrame, int before)
    {
        int best = -1;
        for (int f = firstFrame; f < draft.Frames.Count; f++)
        {
            Frame frame = draft.Frames[f];
            if (
                frame.Won
                && frame.Amount >= 0
                && frame.Amount < before
                && (best < 0 || frame.Amount > draft.Frames[best].Amount)
            )
            {
                best = f;
            }
        }
        return best;
    }

    private int LastFrameOfEarlier(Draft draft, int sentence, in Quantity quantity)
    {
        for (int f = draft.FirstFrame[sentence] - 1; f >= 0; f--)
        {
            Frame frame = draft.Frames[f];
            if (frame.Sentence < sentence - 1)
            {
                return -1;
            }
            if (frame.Won && frame.Amount >= 0 && Compatible(draft, f, quantity))
            {
                return f;
            }
        }
        return -1;
    }

    /// <summary>Whether an amount may be a value of the origin's indicator: the same unit, people for families, a bare number for all.</summary>
    private bool Compatible(Draft draft, int origin, in Quantity quantity)
    {
        Frame frame = draft.Frames[origin];
        if (draft.Chunks[frame.Amount].Kind != ChunkKind.Quantity)
        {
            return quantity.Unit is "people" or "number" && codebook.Indicators[frame.Indicator].Unit == "people";
        }
        string unit = draft.Quantities[draft.Chunks[frame.Amount].Detail].Unit;
        unit = unit is "number" or "unknown" ? codebook.Indicators[frame.Indicator].Unit : unit;
        return quantity.Unit == unit
            || quantity.Unit == "number"
            || (quantity.Unit is "people" or "families" && unit is "people" or "families")
            || (quantity.Unit == "unknown" && unit is "things")
            || (unit is "things" or "places" && quantity.Unit is "things" or "places")
            || (unit == "countries" && quantity.Unit == "groups");
    }

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
    private static bool IsVerb(Draft draft, in Chunk chunk)
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

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);
}
