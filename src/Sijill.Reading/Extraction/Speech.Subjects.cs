namespace Sijill.Reading.Extraction;

/// <summary>Subjects of verbs that are no verbs of saying: who asks, who promises.</summary>
internal sealed partial class Speech
{
    /// <summary>The subject of a verb: beside it, else the speaker whose words the sentence tells, else nobody.</summary>
    public Speaker SubjectOf(int sentence, int verb)
    {
        int first = _draft.FirstChunk[sentence];
        int end = _draft.FirstChunk[sentence + 1];
        if (!_draft.Text[_draft.Chunks[verb].First].IsArabic)
        {
            // "pledged to repatriate": the subject is that of the verb before.
            while (verb - 2 >= first && Has(_draft.Chunks[verb - 1], _g.To) && IsFiniteVerb(_draft.Chunks[verb - 2]))
            {
                verb -= 2;
            }
            int start = EnglishSubjectStart(first, verb, out int stop);
            if (start < stop && !(stop - start == 1 && Has(_draft.Chunks[start], _g.Pronoun)))
            {
                return SpeakerIn(_draft.Chunks[start].First, _draft.Chunks[stop - 1].End);
            }
            return Covering(sentence, verb)?.Speaker ?? (stop - start == 1 ? _last : Speaker.None);
        }
        Speaker before = SubjectBefore(first, verb);
        if (before.IsSomebody)
        {
            return before;
        }
        int subjectEnd = ArabicSubjectEnd(verb + 1, end);
        if (
            subjectEnd > verb + 1
            && (IsNamedOrSpeaker(verb + 1, Math.Min(subjectEnd, verb + 3)) || HasTitle(verb + 1, subjectEnd))
        )
        {
            return SpeakerIn(_draft.Chunks[verb + 1].First, _draft.Chunks[Math.Min(subjectEnd, verb + 4) - 1].End);
        }
        return Covering(sentence, verb)?.Speaker ?? LastActorBefore(first, verb);
    }

    /// <summary>«تسعى الإدارة إلى …، كما تطالب …»: the actor of the clause before.</summary>
    private Speaker LastActorBefore(int first, int verb)
    {
        for (int k = first; k < verb; k++)
        {
            Chunk chunk = _draft.Chunks[k];
            if (
                chunk.Kind == ChunkKind.Name
                && SpeakerEntity(_draft.Names[chunk.Detail].Meaning) is >= 0 and var entity
                && codebook.Entities[entity].Kind != "armed-group"
            )
            {
                return new Speaker(entity, _draft.SpanOf(chunk), false);
            }
        }
        return Speaker.None;
    }

    private bool HasTitle(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (Has(_draft.Chunks[k], _g.Title))
            {
                return true;
            }
        }
        return false;
    }
}
