namespace Sijill.Reading.Extraction;

// From which frame an amount may take its indicator.
internal sealed partial class Carrying
{
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
        for (int f = 0; f < draft.Frames.Count; f++)
        {
            Frame frame = draft.Frames[f];
            if (
                frame.Won
                && !frame.IsCompared
                && frame.Sentence == draft.Frames[first].Sentence
                && frame.Amount > draft.Frames[first].Amount
                && frame.Amount <= draft.Frames[first].Amount + Beside
                && frame.Indicator != draft.Frames[first].Indicator
            )
            {
                return f;
            }
        }
        return first;
    }

    private const int Beside = 4;

    /// <summary>The frame of another indicator right before an amount: the 35 of "35 dead and 80 injured".</summary>
    private static int FrameBeside(Draft draft, int sentence, int amount)
    {
        for (int f = draft.FirstFrame[sentence]; f < draft.Frames.Count; f++)
        {
            Frame frame = draft.Frames[f];
            if (frame.Won && frame.Amount >= 0 && frame.Amount < amount && frame.Amount >= amount - Beside)
            {
                return f;
            }
        }
        return -1;
    }

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
            || (quantity.Unit == "money" && codebook.Indicators[frame.Indicator].Id == "seized")
            || (quantity.Unit is "people" or "families" && unit is "people" or "families")
            || (quantity.Unit == "unknown" && unit is "things" or "places")
            || (
                unit == "money"
                && codebook.Indicators[frame.Indicator].Unit == "things"
                && quantity.Unit is "things" or "measure"
            )
            || (unit is "things" or "places" or "measure" && quantity.Unit is "things" or "places" or "measure")
            || (unit == "countries" && quantity.Unit is "groups" or "institutions");
    }
}
