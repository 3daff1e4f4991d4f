using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>Subjects of verbs that are no verbs of saying: who asks, who promises.</summary>
internal sealed partial class Speech
{
    /// <summary>
    /// The subject of a verb: beside it, else the speaker whose words the sentence tells, else nobody. "We" and a verb in the first person have no subject here.
    /// </summary>
    public Speaker SubjectOf(int sentence, int verb) =>
        _draft.Text[_draft.Chunks[verb].First].IsArabic
            ? ArabicSubjectOf(sentence, verb)
            : EnglishSubjectOf(sentence, verb);

    /// <summary>Who pledges what a head tells of: the subject of the verb of promise at it or before it.</summary>
    public Speaker PledgerOf(int sentence, int head, int amount)
    {
        int first = _draft.FirstChunk[sentence];
        if (amount - 2 >= first && GiverInGap(amount - 1, first) is { IsSomebody: true } giver)
        {
            return giver;
        }
        for (int k = head; k >= first && k >= head - 6; k--)
        {
            if (Has(_draft.Chunks[k], _g.PromiseVerb))
            {
                return SubjectOf(sentence, k);
            }
        }
        return SubjectOf(sentence, head);
    }

    /// <summary>«تعهدت ألمانيا بخمسة ملايين، واليابان بثلاثة»: a state behind "and" or a comma and right before its amount gives that amount, the verb is not said again.</summary>
    private Speaker GiverInGap(int name, int first)
    {
        Chunk chunk = _draft.Chunks[name];
        bool joined =
            (chunk.Clitics & Clitics.And) != 0
            || Has(_draft.Chunks[name - 1], _g.And)
            || MarkAt(name - 1) is ',' or '،' or ';' or '؛';
        return chunk.Kind == ChunkKind.Name && joined && name > first && IsState(chunk)
            ? new Speaker(SpeakerEntity(_draft.Names[chunk.Detail].Meaning), _draft.Names[chunk.Detail].Span, false)
            : Speaker.None;
    }

    /// <summary>Who speaks at a verb: the act that covers it or stands before it in its sentence, else the last one before, at most three sentences away.</summary>
    public Speaker VoiceAt(int sentence, int verb)
    {
        if (Covering(sentence, verb) is { } covering)
        {
            return covering.Speaker;
        }
        for (int a = EndOfActs(sentence) - 1; a >= 0 && _acts[a].Sentence >= sentence - 3; a--)
        {
            if (_acts[a].Verb < verb)
            {
                return _acts[a].Speaker;
            }
        }
        return Speaker.None;
    }

    /// <summary>Who asks or promises speaks, too: a quotation or «معتبرةً» behind it is theirs. What they ask for is no claim of theirs.</summary>
    private void AddAsking(int sentence, int first, int end, int i, bool arabic)
    {
        int from = i + 1;
        int to = from;
        if (arabic)
        {
            from = AfterAdverbs(i, end);
            int stop = ArabicSubjectEnd(from, end);
            bool named =
                stop > from
                && (IsNamedOrSpeaker(from, Math.Min(stop, from + 2)) || HasTitle(from, Math.Min(stop, from + 2)));
            bool finite = i == first || IsFiniteVerb(_draft.Chunks[i]); // «تعهد» is a noun, too
            bool surname = false;
            if (finite && !named && stop > from)
            {
                _ = Speaking(from, from + 1, out surname);
            }
            to =
                surname ? from + 1
                : named && finite ? SubjectBeforeObject(from, stop)
                : from;
        }
        else if (
            i > first
            && !Has(_draft.Chunks[i - 1], _g.And)
            && !Has(_draft.Chunks[i - 1], _g.To)
            && !Has(_draft.Chunks[i - 1], _g.Be)
            && IsFiniteVerb(_draft.Chunks[i])
        )
        {
            from = EnglishSubjectStart(first, i, out int stop);
            to = from < stop && (IsNamedOrSpeaker(from, stop) || HasProperName(from, stop)) ? stop : from;
        }
        if (to <= from)
        {
            return;
        }
        Speaker speaker = Speaking(from, to, out bool continued);
        if (!speaker.IsSomebody)
        {
            return;
        }
        var act = new SpeechAct
        {
            Sentence = sentence,
            Verb = i,
            Speaker = speaker,
            Through = Speaker.None,
            From = i,
            To = i + 1,
            IsContinued = continued,
            IsAsking = true,
        };
        Add(act, false);
    }

    /// <summary>Whether the subject of an English verb names somebody who can act: an actor, an office, a person, "the government".</summary>
    public bool NamesSubject(int sentence, int verb)
    {
        int start = EnglishSubjectStart(_draft.FirstChunk[sentence], verb, out int stop);
        if (start >= stop)
        {
            return false;
        }
        for (int k = start; k < stop; k++)
        {
            Chunk chunk = _draft.Chunks[k];
            bool actor = chunk.Kind == ChunkKind.Name && SpeakerEntity(_draft.Names[chunk.Detail].Meaning) >= 0;
            if (actor || chunk.Kind == ChunkKind.ProperName || (Has(chunk, _g.Speaker) && k == stop - 1))
            {
                return true;
            }
        }
        return QuantityIsSpeaker(_draft.Chunks[stop - 1])
            && _draft.Quantities.Count > 0
            && Is(_draft.Chunks[start].First, _g.The);
    }

    /// <summary>The subject of an Arabic verb of the future: named before or after it, or «أنها», «بلاده» of the one who speaks; else nobody.</summary>
    public Speaker PromiserOf(int sentence, int verb)
    {
        int first = _draft.FirstChunk[sentence];
        int end = _draft.FirstChunk[sentence + 1];
        Speaker before = SubjectBefore(first, verb);
        if (before.IsSomebody)
        {
            return before;
        }
        int k = verb - 1;
        while (k > first && (IsQuoteMark(k) || _draft.Text.Form(_draft.Chunks[k].First) is "لن" or "سوف"))
        {
            k--;
        }
        if (k >= first && IsOneself(_draft.Text.Form(_draft.Chunks[k].First)))
        {
            return VoiceAt(sentence, verb);
        }
        int stop = ArabicSubjectEnd(verb + 1, end);
        return
            stop > verb + 1
            && (_draft.Chunks[verb + 1].Kind == ChunkKind.Name || Has(_draft.Chunks[verb + 1], _g.Speaker))
            ? Speaking(verb + 1, SubjectBeforeObject(verb + 1, stop), out _)
            : Speaker.None;
    }

    private static bool IsOneself(ReadOnlySpan<char> form) =>
        form
            is "انها"
                or "انه"
                or "انهم"
                or "بانها"
                or "بانه"
                or "وانها"
                or "وانه"
                or "بلاده"
                or "بلادها"
                or "حكومته"
                or "وزارته"
                or "قواته"
                or "ادارته"
                or "منظمته";

    private Speaker EnglishSubjectOf(int sentence, int verb)
    {
        int first = _draft.FirstChunk[sentence];
        // "pledged to repatriate": the subject is that of the verb before.
        while (verb - 2 >= first && Has(_draft.Chunks[verb - 1], _g.To) && IsFiniteVerb(_draft.Chunks[verb - 2]))
        {
            verb -= 2;
        }
        while (verb - 1 > first && Has(_draft.Chunks[verb - 1], _g.Be))
        {
            verb--; // "is calling on"
        }
        bool shared =
            verb > first
            && (
                Has(_draft.Chunks[verb - 1], _g.And)
                || _draft.Text.Form(_draft.Chunks[verb - 1].First) is "who"
                || (MarkAt(verb - 1) == ',' && _draft.Text.Form(_draft.Chunks[verb].First).EndsWith("ing"))
            );
        if (shared)
        {
            return SharedSubject(sentence, first, verb); // "she said, appealing to donors", "said Karim, who called on"
        }
        int start = EnglishSubjectStart(first, verb, out int stop);
        if (start >= stop)
        {
            return verb > first && MarkAt(verb - 1) == ','
                ? SharedSubject(sentence, first, verb)
                : VoiceAt(sentence, verb);
        }
        if (stop - start == 1 && Has(_draft.Chunks[start], _g.Pronoun))
        {
            if (!Has(_draft.Chunks[start], _g.He))
            {
                return Speaker.None;
            }
            Speaker voice = VoiceAt(sentence, verb);
            return voice.IsSomebody ? voice : Pronoun(_draft.Text.Form(_draft.Chunks[start].First), start);
        }
        return Speaking(start, stop, out _);
    }

    /// <summary>"She urged members to … and announced that": the subject of what was said before, else of the first verb of the sentence.</summary>
    private Speaker SharedSubject(int sentence, int first, int verb)
    {
        for (int a = EndOfActs(sentence) - 1; a >= 0 && _acts[a].Sentence == sentence; a--)
        {
            if (_acts[a].Verb < verb && !_acts[a].IsAccording)
            {
                return _acts[a].Speaker;
            }
        }
        for (int k = first + 1; k < verb; k++)
        {
            if (_draft.Chunks[k].Kind == ChunkKind.Word && IsFiniteVerb(_draft.Chunks[k]))
            {
                int start = EnglishSubjectStart(first, k, out int stop);
                return start < stop && IsNamedOrPronoun(start, stop) ? Subject(start, stop).Speaker : Speaker.None;
            }
        }
        bool pronoun = first < verb && _draft.Text.Form(_draft.Chunks[first].First) is "he" or "she" or "it";
        return pronoun ? Subject(first, first + 1).Speaker : Speaker.None;
    }

    private Speaker ArabicSubjectOf(int sentence, int verb)
    {
        int first = _draft.FirstChunk[sentence];
        int end = _draft.FirstChunk[sentence + 1];
        Speaker before = SubjectBefore(first, verb);
        if (before.IsSomebody)
        {
            return before;
        }
        int subject = AfterAdverbs(verb, end);
        int stop = ArabicSubjectEnd(subject, end);
        if (
            stop > subject
            && (
                IsNamedOrSpeaker(subject, Math.Min(stop, subject + 2)) || HasTitle(subject, Math.Min(stop, subject + 2))
            )
        )
        {
            return Speaking(subject, SubjectBeforeObject(subject, stop), out _);
        }
        if (stop > subject && Speaking(subject, subject + 1, out bool known) is var surname && known)
        {
            return surname; // «وتعهد درويش»: whom the text has named before
        }
        Speaker voice = VoiceAt(sentence, verb);
        return voice.IsSomebody ? voice : LastActorBefore(first, verb);
    }

    /// <summary>«ودعت اليونيسف الدول إلى»: a name alone is the subject, what follows is asked; a title keeps the name behind it.</summary>
    private int SubjectBeforeObject(int subject, int stop)
    {
        if (_draft.Chunks[subject].Kind == ChunkKind.Name && IsBody(_draft.Chunks[subject]))
        {
            return subject + 1;
        }
        int k = subject + 1;
        while (k < stop && k < subject + 6)
        {
            Chunk chunk = _draft.Chunks[k];
            bool asked =
                _draft.Text.Form(chunk.First)
                    is "الدول"
                        or "المجتمع"
                        or "الحكومات"
                        or "الاهالي"
                        or "المواطنين"
                        or "السكان"
                        or "جميع"
                        or "كل"
                        or "كافه"
                        or "الاطراف"
                        or "اهالي"
                        or "العوايل"
                        or "العايلات"
                        or "دول"
                || (chunk.Kind == ChunkKind.Name && IsState(chunk));
            if (asked)
            {
                break;
            }
            k++;
        }
        return k;
    }

    private bool IsBody(in Chunk name) =>
        SpeakerEntity(_draft.Names[name.Detail].Meaning) is >= 0 and var entity
        && codebook.Entities[entity].Type is Codebook.EntityType.Actor or Codebook.EntityType.Outlet;

    private bool IsState(in Chunk name) =>
        SpeakerEntity(_draft.Names[name.Detail].Meaning) is >= 0 and var entity
        && codebook.Entities[entity].Kind is "state" or "government";

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
