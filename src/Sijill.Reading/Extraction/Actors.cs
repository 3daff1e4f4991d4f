using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Who did it, in what role, and with whom: the actor nearest to the head in its clause that is neither the target nor who speaks.</summary>
internal sealed class Actors(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
{
    private const int Reach = 12;
    private const int MostPartners = 4;
    private readonly Grammar _g = grammar;

    /// <summary>The actor, or null; his role, or null; his partners.</summary>
    public (Mention? Actor, string? Role, IReadOnlyList<Mention> Partners) Of(
        Draft draft,
        in Frame frame,
        Target? target,
        SpeechAct? act
    )
    {
        int first = draft.FirstChunk[frame.Sentence];
        int end = draft.FirstChunk[frame.Sentence + 1];
        int found = Slot(draft, frame, first);
        found = found >= 0 ? found : By(draft, frame, end, target);
        found = found >= 0 ? found : Between(draft, frame, target);
        bool speaks = false;
        if (found < 0)
        {
            (found, speaks) = Before(draft, frame, first, target, act);
            found = found >= 0 ? FirstOf(draft, found, first, target) : found;
        }
        string? advised = RoleWord(draft, frame, first);
        if (found < 0)
        {
            return (null, advised, []);
        }
        string role = speaks && IsVoice(draft, found) ? "announced" : "executed";
        return (MentionOf(draft, found, frame), advised ?? role, Partners(draft, frame, found, first, end, target));
    }

    /// <summary>An office, a court or a charity tells of deeds that others did; a force that tells of one did it.</summary>
    private bool IsVoice(Draft draft, int chunk)
    {
        int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[draft.Chunks[chunk].Detail].Meaning);
        return entity >= 0 && codebook.Entities[entity].Kind is "office" or "ngo" or "authority" or "administration";
    }

    private int Slot(Draft draft, in Frame frame, int first)
    {
        if (frame.Pattern < 0)
        {
            return -1;
        }
        Pattern pattern = codebook.Patterns[frame.Pattern];
        for (int c = frame.FirstCapture; c < frame.FirstCapture + frame.CaptureCount; c++)
        {
            int chunk = first + draft.Captures[c].Chunk;
            if (pattern.Slots[draft.Captures[c].Slot] is "actor" or "by" && draft.Chunks[chunk].Kind == ChunkKind.Name)
            {
                return chunk;
            }
        }
        return -1;
    }

    /// <summary>"were killed by X".</summary>
    private int By(Draft draft, in Frame frame, int end, Target? target)
    {
        int from = Math.Max(frame.Head, frame.Amount) + 1;
        for (int k = from; k < end && k < from + 4; k++)
        {
            if (Has(draft.Chunks[k], _g.By))
            {
                return Nearest(draft, k + 1, Math.Min(end, k + 4), target);
            }
        }
        return -1;
    }

    /// <summary>«قتلت القوات العراقية خمسة …»: the subject between an Arabic verb and its object.</summary>
    private int Between(Draft draft, in Frame frame, Target? target) =>
        frame.Amount > frame.Head && draft.Text[draft.Chunks[frame.Head].First].IsArabic
            ? Nearest(draft, frame.Head + 1, frame.Amount, target)
            : -1;

    /// <summary>The last actor before the head; what a verb of saying has for its subject comes last.</summary>
    private (int Chunk, bool Speaks) Before(Draft draft, in Frame frame, int first, Target? target, SpeechAct? act)
    {
        int to = Math.Min(frame.Head, frame.Amount >= 0 ? frame.Amount : frame.Head);
        int speaking = -1;
        for (int k = to - 1; k >= first && k >= to - Reach; k--)
        {
            if (!IsActor(draft, k, target))
            {
                continue;
            }
            bool speaks = act is { } a && a.Speaker.Span.Overlaps(draft.SpanOf(draft.Chunks[k]));
            if (!speaks && !IsOpponent(draft, k) && !IsBacking(draft, first, k))
            {
                return (k, false);
            }
            speaking = speaks && speaking < 0 ? k : speaking;
        }
        return (speaking, speaking >= 0);
    }

    private int Nearest(Draft draft, int from, int to, Target? target)
    {
        for (int k = from; k < to; k++)
        {
            if (IsActor(draft, k, target))
            {
                return k;
            }
        }
        return -1;
    }

    /// <summary>«ضد داعش», "against ISIS", "of ISIS": whom the deed is done to.</summary>
    private bool IsOpponent(Draft draft, int chunk) =>
        chunk > 0
        && (
            Has(draft.Chunks[chunk - 1], _g.Of)
            || Has(draft.Chunks[chunk - 1], _g.From)
            || draft.Words[draft.Chunks[chunk - 1].First].Has(_g.Against)
        );

    /// <summary>«بإسناد من التحالف», "backed by the coalition", "alongside the SDF": who stands by, not who does it.</summary>
    private bool IsBacking(Draft draft, int first, int chunk)
    {
        for (int k = chunk - 1; k >= first && k >= chunk - 5; k--)
        {
            Chunk before = draft.Chunks[k];
            if (draft.Words[before.First].Has(_g.BackedBy) || Has(before, _g.With))
            {
                return true;
            }
            if (before.Kind is ChunkKind.Mark or ChunkKind.Quantity or ChunkKind.Date or ChunkKind.Name)
            {
                return (before.Kind == ChunkKind.Name && IsJoined(draft, k + 1, chunk)) && IsBacking(draft, first, k);
            }
        }
        return false;
    }

    /// <summary>"the coalition and the Peshmerga": nothing but "and" stands between two names.</summary>
    private bool IsJoined(Draft draft, int from, int chunk)
    {
        bool and = (draft.Chunks[chunk].Clitics & Clitics.And) != 0;
        for (int k = from; k < chunk; k++)
        {
            if (
                !Has(draft.Chunks[k], _g.And)
                && !Has(draft.Chunks[k], _g.The)
                && draft.Chunks[k].Kind != ChunkKind.Mark
            )
            {
                return false;
            }
            and |= Has(draft.Chunks[k], _g.And);
        }
        return and;
    }

    private bool IsActor(Draft draft, int chunk, Target? target)
    {
        if (draft.Chunks[chunk].Kind != ChunkKind.Name)
        {
            return false;
        }
        int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[draft.Chunks[chunk].Detail].Meaning);
        if (
            entity < 0
            || codebook.Entities[entity].Type != EntityType.Actor
            || codebook.Entities[entity].Id == target?.Id
        )
        {
            return false;
        }
        // A state behind a preposition of place is a place.
        return codebook.Entities[entity].Kind != "state"
            || chunk == 0
            || !(
                Has(draft.Chunks[chunk - 1], _g.At)
                || Has(draft.Chunks[chunk - 1], _g.From)
                || Has(draft.Chunks[chunk - 1], _g.To)
            );
    }

    /// <summary>«قدمت المشورة لأكثر من 22 عملية», "advised 22 operations", "supported": what stands before the figure.</summary>
    private string? RoleWord(Draft draft, in Frame frame, int first)
    {
        int anchor = frame.Amount >= 0 ? frame.Amount : frame.Head;
        for (int k = anchor - 1; k >= first && k >= anchor - 8; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (chunk.Kind == ChunkKind.Quantity && draft.Quantities[chunk.Detail].Form == QuantityForm.Counted)
            {
                return null;
            }
            if (IsHelpOfOthers(draft, first, k))
            {
                continue;
            }
            if (Has(chunk, _g.Advise))
            {
                return "advised";
            }
            if (Has(chunk, _g.Support))
            {
                return "supported";
            }
        }
        return null;
    }

    /// <summary>"backed by", "with support from", «بدعم من»: help that others gave.</summary>
    private bool IsHelpOfOthers(Draft draft, int first, int k) =>
        (draft.Text[draft.Chunks[k].First].IsArabic && draft.Words[draft.Chunks[k].First].Has(_g.BackedBy))
        || (k + 1 < draft.Chunks.Count && Has(draft.Chunks[k + 1], _g.By))
        || (k > first && Has(draft.Chunks[k - 1], _g.With));

    /// <summary>"Iraqi forces and the Peshmerga": of those who did it together the first.</summary>
    private int FirstOf(Draft draft, int found, int first, Target? target)
    {
        for (int k = found - 1; k >= first && k >= found - 3; k--)
        {
            if (draft.Chunks[k].Kind == ChunkKind.Name)
            {
                return IsJoined(draft, k + 1, found) && IsActor(draft, k, target) && !IsBacking(draft, first, k)
                    ? k
                    : found;
            }
        }
        return found;
    }

    /// <summary>Who did it with the actor: joined to him by "and", or behind words of help and company anywhere in the sentence.</summary>
    private List<Mention> Partners(Draft draft, in Frame frame, int actor, int first, int end, Target? target)
    {
        var partners = new List<Mention>();
        int anchor = Math.Max(frame.Head, frame.Amount);
        int last = actor;
        int to = Math.Min(end, Math.Max(actor, anchor) + Reach);
        for (int k = first; k < to && partners.Count < MostPartners; k++)
        {
            if (k == actor || !IsActor(draft, k, target) || IsArmedGroup(draft, k))
            {
                continue;
            }
            bool joined = k > last && last >= actor && IsJoined(draft, last + 1, k);
            if (!joined && !IsBacking(draft, first, k))
            {
                continue;
            }
            last = k > actor ? k : last;
            TextSpan span = draft.SpanOf(draft.Chunks[k]);
            partners.Add(new Mention(Id(draft, k), span.Of(draft.Text.Text), span, Via.Clause));
        }
        return partners;
    }

    private bool IsArmedGroup(Draft draft, int chunk)
    {
        int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[draft.Chunks[chunk].Detail].Meaning);
        return entity >= 0 && codebook.Entities[entity].Kind == "armed-group";
    }

    private Mention MentionOf(Draft draft, int chunk, in Frame frame)
    {
        TextSpan span = draft.SpanOf(draft.Chunks[chunk]);
        return new Mention(
            Id(draft, chunk),
            span.Of(draft.Text.Text),
            span,
            Math.Abs(chunk - frame.Head) <= 4 ? Via.Clause : Via.Sentence
        );
    }

    private string? Id(Draft draft, int chunk)
    {
        int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[draft.Chunks[chunk].Detail].Meaning);
        return entity >= 0 ? codebook.Entities[entity].Id : null;
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);
}
