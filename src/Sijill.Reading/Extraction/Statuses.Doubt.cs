namespace Sijill.Reading.Extraction;

// Doubt that stands around a claim: who believes it, who could not be checked, who contradicts the office that spoke before.
internal sealed partial class Statuses
{
    /// <summary>«غير أن مصدراً تحدث عن», "activists spoke of …, which could not be verified", "Airwars believes that", «تبنى التنظيم»: a claim of its source alone.</summary>
    private bool IsUnsure(Draft draft, in Frame frame, in SpeechAct act)
    {
        if (act.Verb >= frame.Head && !act.IsAccording && act.From > frame.Head)
        {
            return false;
        }
        return Has(draft.Chunks[act.Verb], _g.Believe)
            || IsArmedGroup(act.Speaker)
            || IsUnchecked(draft, frame.Sentence)
            || (act.Speaker.IsVague && Contradicts(draft, act));
    }

    private bool IsArmedGroup(Speaker speaker) =>
        speaker.Entity >= 0 && codebook.Entities[speaker.Entity].Kind == "armed-group";

    /// <summary>«ولم يتسنّ التأكد من ذلك», "without offering evidence", "could not be independently verified": in the sentence, or all of the next one.</summary>
    private bool IsUnchecked(Draft draft, int sentence) =>
        TellsOfDoubt(draft, sentence)
        || (
            sentence + 1 < draft.Sentences.Count
            && draft.Sentences[sentence + 1].Line == draft.Sentences[sentence].Line
            && draft.FirstChunk[sentence + 2] - draft.FirstChunk[sentence + 1] <= 14
            && PointsBack(draft, sentence + 1)
            && TellsOfDoubt(draft, sentence + 1)
        );

    private static bool PointsBack(Draft draft, int sentence)
    {
        foreach (Chunk chunk in draft.ChunksOf(sentence))
        {
            if (
                draft.Text.Form(chunk.First)
                is "this"
                    or "that"
                    or "the"
                    or "it"
                    or "these"
                    or "those"
                    or "ذلك"
                    or "هذا"
                    or "هذه"
                    or "الرقم"
                    or "منه"
                    or "منها"
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool TellsOfDoubt(Draft draft, int sentence)
    {
        bool not = false;
        foreach (Chunk chunk in draft.ChunksOf(sentence))
        {
            ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
            if (form is "unconfirmed" or "unverified")
            {
                return true;
            }
            if (not && Has(chunk, _g.Unconfirmed))
            {
                return true;
            }
            not |=
                Has(chunk, _g.Not)
                || form is "لم" or "يتعذر" or "تعذر" or "وتعذر" or "ولم" or "no" or "couldn't" or "دون";
        }
        return false;
    }

    /// <summary>An unnamed source behind «غير أن», «لكن», "but", "however": it contradicts who spoke before.</summary>
    private bool Contradicts(Draft draft, in SpeechAct act)
    {
        int first = draft.FirstChunk[act.Sentence];
        for (int k = act.Verb; k >= first; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (k > first && IsComma(draft, chunk))
            {
                return false;
            }
            ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
            if (
                form
                is "غير"
                    or "لكن"
                    or "ولكن"
                    or "الا"
                    or "بيد"
                    or "في_المقابل"
                    or "but"
                    or "however"
                    or "yet"
                    or "higher"
                    or "lower"
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>«على أن تُغلق قاعدتان»: what is to follow.</summary>
    private static bool IsOnCondition(Draft draft, int k, int stop) =>
        k > 0
        && stop - k <= 6
        && draft.Text.Form(draft.Chunks[k].First) is "ان"
        && draft.Text.Form(draft.Chunks[k - 1].First) is "علي"
        && k + 1 < draft.Chunks.Count
        && draft.Text.Form(draft.Chunks[k + 1].First) is [('ي' or 'ت' or 'ن'), ..];

    /// <summary>"those set free", "set up", "a set of": no plan, which goes on with "to" or "for".</summary>
    private bool IsSetFree(Draft draft, int k) =>
        draft.Text.Form(draft.Chunks[k].First) is "set" or "due" or "ready"
        && k + 1 < draft.Chunks.Count
        && !Has(draft.Chunks[k + 1], _g.To)
        && draft.Chunks[k + 1].Kind != ChunkKind.Date
        && draft.Text.Form(draft.Chunks[k + 1].First) is not ("in" or "on" or "by" or "next" or "back" or "home");
}
