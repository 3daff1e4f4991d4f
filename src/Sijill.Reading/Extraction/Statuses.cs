using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>Tells whether a frame happened: plans, pledges, attempts, hearsay, allegations and denials stand before its head in the same clause.</summary>
internal sealed partial class Statuses(CompiledCodebook codebook, SymbolSets sets, Grammar grammar, Speech speech)
{
    private const int Reach = 8;
    private readonly Grammar _g = grammar;

    public string Of(Draft draft, in Frame frame, SpeechAct? act)
    {
        if (frame.Pattern >= 0 && codebook.Patterns[frame.Pattern].Status is { } given && given != "reported")
        {
            return given;
        }
        if (frame.Rule == "withdrawn")
        {
            return "corrected";
        }
        if (frame.Rule == "correction" || Mends(draft, frame))
        {
            return "reported";
        }
        if (IsWithdrawn(draft, frame.Sentence))
        {
            return "corrected";
        }
        if (DeniedAfter(draft, frame))
        {
            return "denied";
        }
        bool fixedReported = frame.Pattern >= 0 && codebook.Patterns[frame.Pattern].Status == "reported";
        int first = draft.FirstChunk[frame.Sentence];
        string? found = fixedReported ? null : Scan(draft, first, frame);
        if (found is null or "claimed" && speech.IsDenied(frame.Sentence, Anchor(frame)))
        {
            return "denied";
        }
        if (
            found is null
            && act is { Alleges: true } allegation
            && allegation.Verb < frame.Head
            && IsParty(draft, allegation)
        )
        {
            return "alleged";
        }
        return found ?? (act is { } source && IsUnsure(draft, frame, source) ? "claimed" : "reported");
    }

    /// <summary>The status of an amount that goes on from another, where a word between them turns it: «تراجع إلى 1400 وسيصبح دون الألف»; else null.</summary>
    public string? Turned(Draft draft, in Frame frame)
    {
        if (
            frame.Amount < 0
            || frame.Origin < 0
            || draft.Frames[frame.Origin].Amount is var origin && (origin < 0 || origin >= frame.Amount)
        )
        {
            return null;
        }
        int from = Math.Max(draft.Frames[frame.Origin].Amount + 1, draft.FirstChunk[frame.Sentence]);
        bool now =
            frame.Amount + 1 < draft.FirstChunk[frame.Sentence + 1] && Has(draft.Chunks[frame.Amount + 1], _g.Now);
        if (now || draft.Text.Form(draft.Chunks[frame.Amount - 1].First) is "from")
        {
            return "reported"; // "to fewer than 1,000 from about 2,000 now": what it starts from
        }
        for (int k = frame.Amount - 1; k >= from && k >= frame.Amount - 4; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (chunk.Kind is ChunkKind.Quantity)
            {
                return null;
            }
            if (
                chunk.Kind == ChunkKind.Word
                && ((chunk.Clitics & Clitics.Will) != 0 && IsPresent(draft, chunk) || Has(chunk, _g.Will))
            )
            {
                return "planned";
            }
        }
        return null;
    }

    private static int Anchor(in Frame frame) => frame.Amount >= 0 ? frame.Amount : frame.Head;

    /// <summary>"seven, not 24": the figure that stands in the place of one withdrawn in its sentence.</summary>
    private static bool Mends(Draft draft, in Frame frame)
    {
        foreach (Frame other in draft.FramesOf(frame.Sentence))
        {
            if (other.Rule == "withdrawn" && other.Origin >= 0 && draft.Frames[other.Origin].Amount == frame.Amount)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>«زعمت صفحات … إلا أن المصدر نفى ذلك», "X said …, which Y denied": a denial of what was said before it.</summary>
    private bool DeniedAfter(Draft draft, in Frame frame)
    {
        int end = draft.FirstChunk[frame.Sentence + 1];
        for (int k = Math.Max(frame.Amount, frame.Head) + 1; k < end; k++)
        {
            if (!Has(draft.Chunks[k], _g.Deny))
            {
                continue;
            }
            if (speech.LastVerbBefore(frame.Sentence, k) > Math.Max(frame.Amount, frame.Head))
            {
                return false; // what somebody else said in between is denied
            }
            if (draft.Text.Form(draft.Chunks[k - 1].First) is "which" or "that" or "ما" || k + 1 == end)
            {
                return true;
            }
            for (int n = k + 1; n < end && n <= k + 2; n++)
            {
                if (
                    draft.Text.Form(draft.Chunks[n].First)
                    is "ذلك"
                        or "هذا"
                        or "الامر"
                        or "هذه"
                        or "it"
                        or "that"
                        or "this"
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>"Correction: an earlier version put the number at five"; «التصريح الأول … ثم صححته».</summary>
    private bool IsWithdrawn(Draft draft, int sentence)
    {
        bool correct = false;
        bool earlier = false;
        foreach (Chunk chunk in draft.ChunksOf(sentence))
        {
            correct |= Has(chunk, _g.Correct);
            earlier |= Has(chunk, _g.Earlier) || IsMistake(draft, chunk);
        }
        return correct && earlier;
    }

    /// <summary>«وهو خطأ», "wrongly stated": the text itself calls its figure wrong.</summary>
    private static bool IsMistake(Draft draft, in Chunk chunk)
    {
        ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
        return form is "misstated" or "incorrectly" or "erroneously" or "mistakenly" or "wrongly"
            || (
                form is "خطا" && chunk.First > 0 && draft.Text.Form(chunk.First - 1) is "وهو" or "وهي" or "هو" or "وهذا"
            );
    }

    /// <summary>Whether a sentence puts a figure right: «صححت حصيلتها», "revised its toll". What it gives is reported, what stood before it is corrected.</summary>
    public bool PutsRight(Draft draft, int sentence)
    {
        foreach (Chunk chunk in draft.ChunksOf(sentence))
        {
            if (
                chunk.Kind == ChunkKind.Word
                && Has(chunk, _g.Correct)
                && draft.Text.Form(chunk.First) is not ("wrong" or "خطا")
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>«زعم» alleges whoever speaks; "claimed" is neutral but of an armed group.</summary>
    private bool IsParty(Draft draft, in SpeechAct act) =>
        !TakesCredit(draft, act.Verb)
        && (
            !Has(draft.Chunks[act.Verb], _g.Say)
            || (act.Speaker.Entity >= 0 && codebook.Entities[act.Speaker.Entity].Kind == "armed-group")
        );

    /// <summary>"claimed responsibility for the attack": that it did it, no account of what happened.</summary>
    private static bool TakesCredit(Draft draft, int verb) =>
        verb + 1 < draft.Chunks.Count && draft.Text.Form(draft.Chunks[verb + 1].First) is "responsibility" or "credit";

    private string? Scan(Draft draft, int first, in Frame frame)
    {
        int head = frame.Head;
        Clitics onHead = draft.Chunks[head].Clitics;
        if ((onHead & Clitics.Will) != 0)
        {
            return "planned";
        }
        if (IsWord(draft, head) && Has(draft.Chunks[head], _g.PromiseVerb))
        {
            return "pledged";
        }
        bool tried = draft.Text.Form(draft.Chunks[head].First) is "tried" && head + 1 == frame.Amount;
        if (IsWord(draft, head) && Has(draft.Chunks[head], _g.Attempt) && !tried)
        {
            return "attempted";
        }
        if (IsWord(draft, head) && Has(draft.Chunks[head], _g.Authorize))
        {
            return "authorized";
        }
        int stop = Math.Min(head, frame.Amount >= 0 ? frame.Amount : head);
        for (int k = Math.Max(head, stop) - 1; k >= first && k >= stop - Reach; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (
                sets.Has(chunk.Set, _g.Barrier) && k < stop
                || Has(chunk, _g.Clause)
                || (k < stop && IsComma(draft, chunk) && stop - k > 1 && k < head - 3)
            )
            {
                return null;
            }
            if (
                chunk.Kind == ChunkKind.Quantity
                && k < stop - 1
                && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted
            )
            {
                return null; // another figure's clause
            }
            if (chunk.Kind != ChunkKind.Word)
            {
                continue;
            }
            if (Has(chunk, _g.Cause))
            {
                return null; // what it comes of has happened
            }
            if (Has(chunk, _g.Will) || ((chunk.Clitics & Clitics.Will) != 0 && IsPresent(draft, chunk)))
            {
                return IsGift(draft, frame, k) ? "pledged" : "planned";
            }
            if (Has(chunk, _g.PromiseVerb) && k >= stop - 5)
            {
                return "pledged";
            }
            if (IsToBe(draft, k))
            {
                return "planned";
            }
            if (IsOnCondition(draft, k, stop))
            {
                return "planned";
            }
            if (Has(chunk, _g.Authorize) && k >= stop - 3)
            {
                return "authorized";
            }
            if (Has(chunk, _g.Plan) && k >= stop - 6 && !IsSetFree(draft, k))
            {
                return "planned";
            }
            bool tries = draft.Text.Form(chunk.First) is "tried" && k + 1 == frame.Amount; // "tried 1,100 men"
            if (Has(chunk, _g.Attempt) && k >= stop - 4 && !tries && !IsOutcome(draft, k, head))
            {
                return "attempted";
            }
            if (Has(chunk, _g.Allege) && k >= stop - 6)
            {
                return "alleged";
            }
            if (Has(chunk, _g.May) && k >= stop - 3 && !(Has(chunk, _g.Qad) && !NextIsPresent(draft, k)))
            {
                return "claimed";
            }
        }
        return null;
    }

    /// <summary>"7,000 men are to be moved": what is to be done is planned.</summary>
    private bool IsToBe(Draft draft, int k) =>
        k > 0
        && k + 1 < draft.Chunks.Count
        && draft.Text.Form(draft.Chunks[k].First) is "to"
        && draft.Text.Form(draft.Chunks[k + 1].First) is "be"
        && draft.Text.Form(draft.Chunks[k - 1].First) is "are" or "is" or "were" or "was";

    private static bool IsMoney(Draft draft, in Frame frame) =>
        frame.Amount >= 0
        && draft.Chunks[frame.Amount] is { Kind: ChunkKind.Quantity } amount
        && draft.Quantities[amount.Detail].Unit == "money";

    /// <summary>"would put $12 million into", "will give": whoever says that they will give money pledges it.</summary>
    private static bool IsGift(Draft draft, in Frame frame, int will) =>
        IsMoney(draft, frame)
        && will + 1 < frame.Amount
        && draft.Text.Form(draft.Chunks[will + 1].First)
            is "put"
                or "give"
                or "provide"
                or "contribute"
                or "donate"
                or "grant"
                or "add"
                or "commit"
                or "allocate"
                or "invest"
                or "send"
                or "pay";

    /// <summary>"foiled an attack, arresting two men": what the clause behind the comma tells has happened.</summary>
    private static bool IsOutcome(Draft draft, int attempt, int head) =>
        head - 1 > attempt
        && IsComma(draft, draft.Chunks[head - 1])
        && draft.Text[draft.Chunks[head].First].IsLatin
        && draft.Text.Form(draft.Chunks[head].First).EndsWith("ing");

    /// <summary>«قد» before a past verb says that it happened; before a present one that it may.</summary>
    private static bool NextIsPresent(Draft draft, int k) =>
        k + 1 < draft.Chunks.Count && IsPresent(draft, draft.Chunks[k + 1]);

    private static bool IsPresent(Draft draft, in Chunk chunk)
    {
        bool present = false;
        foreach (WordAnalysis analysis in draft.Words[chunk.First].Analyses)
        {
            if ((analysis.Entry.Inflection & Inflection.Past) != 0)
            {
                return false;
            }
            present |= (analysis.Entry.Inflection & Inflection.Present) != 0;
        }
        return present;
    }

    private static bool IsWord(Draft draft, int chunk) => draft.Chunks[chunk].Kind == ChunkKind.Word;

    private static bool IsComma(Draft draft, in Chunk chunk) =>
        chunk.Kind == ChunkKind.Mark && draft.Text.Text[draft.Text[chunk.First].Start] is ',' or '،';

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);
}
