using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <content>Places that a pattern itself names: {from:place}, {to:place}, {at:place}.</content>
internal sealed partial class Places
{
    /// <summary>Collects the places of slots called from, to and at, with that role; whether there are any.</summary>
    private bool CollectSlots(Draft draft, in Frame frame, int first)
    {
        if (frame.Pattern < 0 || frame.Origin >= 0)
        {
            return false;
        }
        Pattern pattern = codebook.Patterns[frame.Pattern];
        for (int c = frame.FirstCapture; c < frame.FirstCapture + frame.CaptureCount; c++)
        {
            Capture capture = draft.Captures[c];
            string slot = pattern.Slots[capture.Slot];
            if (slot is not ("from" or "to" or "at"))
            {
                continue;
            }
            int found = _found.Count;
            Collect(draft, first + capture.Chunk, first + capture.Chunk + 1, Via.Clause);
            for (int i = found; i < _found.Count; i++)
            {
                _found[i] = _found[i] with { Role = slot };
            }
        }
        return _found.Count > 0;
    }
}
