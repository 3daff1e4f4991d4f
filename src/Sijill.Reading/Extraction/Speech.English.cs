namespace Sijill.Reading.Extraction;

/// <summary>English: "X said that …", "…, X said", "…, said X", "X, the commander of Y, said …".</summary>
internal sealed partial class Speech
{
    private void AddEnglish(int sentence, int first, int end, int i)
    {
        Chunk chunk = _draft.Chunks[i];
        bool claims = _draft.Text.Form(chunk.First) is "claimed" or "claims";
        if (AddTally(sentence, first, end, i) || !IsFiniteSaying(first, end, i) || (claims && TakesCredit(i, end)))
        {
            return; // "was reported", "declined to say", "the estimate", "ISIS claimed 182 attacks"
        }
        bool weak = Has(chunk, _g.SayWeak);
        Speaker speaker = Speaker.None;
        bool continued = false;
        bool suffix = false;
        int start = i;
        // "…," said X
        if (
            !weak
            && !TakesHearer(i)
            && (i == first || IsQuoteMark(i - 1) || MarkAt(i - 1) == ',')
            && InvertedEnd(i + 1, end) is var inverted
            && inverted > i + 1
        )
        {
            (speaker, continued) = Inverted(i + 1, inverted);
            suffix = speaker.IsSomebody;
        }
        if (!speaker.IsSomebody)
        {
            start = EnglishSubjectStart(first, i, out int stop);
            if (
                (i > first && Has(_draft.Chunks[i - 1], _g.And))
                || (IsParticiple(i) && i > first && MarkAt(i - 1) == ',')
            )
            {
                (speaker, continued) = (SharedSubject(sentence, first, i), true);
                start = i;
            }
            else if (start >= stop)
            {
                (speaker, continued) = IsParticiple(i) && _acts.Count > 0 ? (_last, true) : (Speaker.None, false);
            }
            else if (!weak || SaysWeakly(start, stop, i, end))
            {
                (speaker, continued) = Subject(start, stop);
                suffix = start > first && !Opens(first, start) && EndsAfter(i, end);
            }
        }
        if (!speaker.IsSomebody)
        {
            return;
        }
        int clause = first;
        for (int k = first; k < i; k++)
        {
            clause = MarkAt(k) == ';' ? k + 1 : clause;
        }
        var act = new SpeechAct
        {
            Sentence = sentence,
            Verb = i,
            Speaker = speaker,
            Through = Speaker.None,
            From = suffix ? clause : Math.Min(start, i),
            To = suffix ? Math.Max(i, first + 1) : end,
            IsContinued = continued,
            Denies = Has(chunk, _g.Deny),
            Alleges = Has(chunk, _g.Allege) || claims,
        };
        Add(act, !continued && !speaker.IsVague);
    }

    /// <summary>A verb of saying that has a subject: no participle behind "was", no infinitive, no noun, no "claimed by the group".</summary>
    private bool IsFiniteSaying(int first, int end, int i)
    {
        if (i + 1 < end && Has(_draft.Chunks[i + 1], _g.By) && !IsQuoteMark(i - 1 < first ? i : i - 1))
        {
            return false;
        }
        return i == first
            || !(
                IsNounOfSaying(i, end)
                || Has(_draft.Chunks[i - 1], _g.Will)
                || Has(_draft.Chunks[i - 1], _g.Be)
                || Has(_draft.Chunks[i - 1], _g.To)
                || Has(_draft.Chunks[i - 1], _g.The)
                || Has(_draft.Chunks[i - 1], _g.A)
                || Has(_draft.Chunks[i - 1], _g.At)
                || Has(_draft.Chunks[i - 1], _g.Possessive)
            );
    }

    /// <summary>"the administration's own count is 349": the noun speaks for whose it is. The genitive is a chunk with its noun, or a word of its own.</summary>
    private bool AddTally(int sentence, int first, int end, int i)
    {
        Chunk noun = _draft.Chunks[i];
        if (
            _draft.Text.Form(noun.End - 1)
            is not ("count" or "tally" or "estimate" or "estimates" or "figures" or "records")
        )
        {
            return false;
        }
        int owner = i;
        while (owner > first && owner > i - 3 && !IsGenitive(owner))
        {
            owner--;
        }
        int start = owner > first && IsGenitive(owner) ? EnglishSubjectStart(first, owner, out _) : owner;
        if (start >= owner || !IsNamedOrSpeaker(start, owner))
        {
            return false;
        }
        var act = new SpeechAct
        {
            Sentence = sentence,
            Verb = i,
            Speaker = Speaking(start, owner, out bool continued),
            Through = Speaker.None,
            From = start,
            To = end,
            IsContinued = continued,
        };
        Add(act, !continued);
        return true;
    }

    /// <summary>"the 112-page report noted", "the camp's count": a noun, unless a plural or a pronoun stands before it ("officials report").</summary>
    private bool IsNounOfSaying(int i, int end)
    {
        ReadOnlySpan<char> form = _draft.Text.Form(_draft.Chunks[i].First);
        if (
            form
            is not (
                "report"
                or "claim"
                or "estimate"
                or "count"
                or "release"
                or "record"
                or "comment"
                or "state"
                or "note"
                or "issue"
                or "document"
                or "point"
                or "stress"
                or "reports"
                or "claims"
                or "records"
                or "estimates"
                or "find"
                or "put"
                or "states"
            )
        )
        {
            return false;
        }
        if (
            i + 1 < end
            && (
                Has(_draft.Chunks[i + 1], _g.Say)
                || Has(_draft.Chunks[i + 1], _g.Of)
                || Has(_draft.Chunks[i + 1], _g.To)
            )
        )
        {
            return true;
        }
        if (form is [.., 's'] || form is "put")
        {
            return false;
        }
        Chunk before = _draft.Chunks[i - 1];
        ReadOnlySpan<char> word = _draft.Text.Form(before.End - 1);
        return !(word is [.., 's'] || Has(before, _g.Pronoun) || word is "people" or "media" or "police");
    }

    private bool IsNamedOrPronoun(int from, int to) =>
        IsNamedOrSpeaker(from, to) || HasProperName(from, to) || (to - from == 1 && Has(_draft.Chunks[from], _g.He));

    private bool IsGenitive(int chunk) => _draft.Text.Form(_draft.Chunks[chunk].First) is "'s" or "s" or "'" or "’";

    private bool TakesCredit(int i, int end) => i + 1 < end && _draft.Chunks[i + 1].Kind == ChunkKind.Quantity;

    private bool IsParticiple(int i) =>
        _draft.Text.Form(_draft.Chunks[i].First)
            is "saying"
                or "adding"
                or "noting"
                or "stressing"
                or "explaining"
                or "claiming"
                or "warning"
                or "confirming"
                or "stating"
                or "reporting"
                or "denying"
                or "telling";

    /// <summary>A name, an office or a source that says so; what it says begins at once.</summary>
    private bool SaysWeakly(int from, int to, int verb, int end)
    {
        if (!IsNamedOrSpeaker(from, to) && !(to - from == 1 && Has(_draft.Chunks[from], _g.He)))
        {
            return false;
        }
        ReadOnlySpan<char> form = _draft.Text.Form(_draft.Chunks[verb].First);
        bool hands = form.StartsWith("releas") || form.StartsWith("issu") || form.StartsWith("publish");
        bool counts =
            form.StartsWith("record")
            || form.StartsWith("count")
            || form.StartsWith("document")
            || form.StartsWith("show")
            || form.StartsWith("put");
        int reach = counts ? 10 : 6; // "put troop numbers at the end of June at"
        for (int k = verb + 1; k < end && k <= verb + reach; k++)
        {
            Chunk chunk = _draft.Chunks[k];
            if (
                hands
                    ? TellsStatement(k, k + 1)
                    : (counts && chunk.Kind == ChunkKind.Quantity)
                        || _draft.Text.Form(chunk.First) is "that"
                        || IsQuoteMark(k)
            )
            {
                return true;
            }
        }
        bool shows = form.StartsWith("show") && (verb + 1 == end || _draft.Chunks[verb + 1].Kind == ChunkKind.Mark);
        return shows || form is "welcomed" or "welcomes" or "hailed" or "hails";
    }

    /// <summary>The subject of a verb of saying: a pronoun is whoever spoke last, "the statement" its author.</summary>
    private (Speaker Speaker, bool IsContinued) Subject(int from, int to)
    {
        if (to - from == 1 && Has(_draft.Chunks[from], _g.He))
        {
            return (Pronoun(_draft.Text.Form(_draft.Chunks[from].First), from), true);
        }
        if (to - from == 1 && Has(_draft.Chunks[from], _g.Pronoun))
        {
            return (Speaker.None, false);
        }
        if (StatementAuthor is { IsSomebody: true } author && TellsStatement(from, to))
        {
            return (author, true); // "an earlier version of the statement put …"
        }
        Speaker speaker = Speaking(from, to, out bool continued);
        return (speaker, continued);
    }

    private Speaker Pronoun(ReadOnlySpan<char> form, int verb)
    {
        Speaker found = form switch
        {
            "he" or "she" => LastPerson(),
            "it" => _last.IsSomebody && !IsPersonal(_last) ? _last : LastBody(),
            _ => Speaker.None,
        };
        return found.IsSomebody ? found
            : _last.IsSomebody || form is not ("he" or "she") ? _last
            : LastNamed(verb);
    }

    /// <summary>The proper name of a person that stands last before a verb, where nobody has spoken yet.</summary>
    private Speaker LastNamed(int verb)
    {
        for (int k = verb - 1; k >= 0 && k >= verb - 60; k--)
        {
            Chunk chunk = _draft.Chunks[k];
            if (chunk.Kind == ChunkKind.ProperName && chunk.End - chunk.First > 1)
            {
                var named = new Speaker(-1, _draft.SpanOf(chunk), false);
                Learn(named, chunk.First, chunk.End);
                return named;
            }
        }
        return Speaker.None;
    }

    /// <summary>"said the Facility's manager, Anneke Vos": the name between commas belongs to the subject.</summary>
    private (Speaker Speaker, bool IsContinued) Inverted(int from, int to)
    {
        int stop = to;
        if (
            to + 1 < _draft.Chunks.Count
            && MarkAt(to) == ','
            && !HasProperName(from, to)
            && _draft.Chunks[to + 1].Kind == ChunkKind.ProperName
        )
        {
            stop = to + 2;
        }
        Speaker speaker = Speaking(from, stop, out bool continued);
        return (speaker, continued);
    }

    private bool HasProperName(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (_draft.Chunks[k].Kind == ChunkKind.ProperName)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"the statement", "the 112-page report", "an earlier version of it": a text that somebody issued before, no name beside it.</summary>
    private bool TellsStatement(int from, int to)
    {
        for (int t = _draft.Chunks[from].First; t < _draft.Chunks[to - 1].End; t++)
        {
            if (
                _draft.Text.Form(t)
                is "statement"
                    or "version"
                    or "release"
                    or "report"
                    or "update"
                    or "figures"
                    or "data"
                    or "communique"
                    or "document"
                    or "review"
                    or "tally"
                    or "findings"
                    or "survey"
            )
            {
                return SpeakerIn(_draft.Chunks[from].First, _draft.Chunks[to - 1].End).Entity < 0
                    && !NamesSource(t, to);
            }
        }
        return false;
    }

    /// <summary>"figures from the office": the text says whose they are.</summary>
    private bool NamesSource(int token, int to)
    {
        int end = _draft.Chunks[to - 1].End;
        for (int t = token + 1; t + 1 < end && t < token + 3; t++)
        {
            if (Is(t, _g.From) || Is(t, _g.By) || Is(t, _g.Of))
            {
                return _draft.Text.Form(end - 1) is not ("statement" or "release" or "report");
            }
        }
        return false;
    }

    /// <summary>Whether only a place, a day or a link stands before the subject: then it opens the sentence.</summary>
    private bool Opens(int first, int start)
    {
        for (int k = first; k < start; k++)
        {
            if (_draft.Chunks[k].Kind is ChunkKind.Quantity or ChunkKind.Uncounted || IsQuoteMark(k))
            {
                return false;
            }
            if (_draft.Chunks[k].Kind == ChunkKind.Word && IsFiniteVerb(_draft.Chunks[k]))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether nothing but a day or a place follows the verb: what it says stands before it.</summary>
    private bool EndsAfter(int verb, int end)
    {
        // "told reporters": whom they told is not what they said.
        int from = TakesHearer(verb) ? verb + 2 : verb + 1;
        for (int k = from; k < end; k++)
        {
            Chunk chunk = _draft.Chunks[k];
            if (
                (chunk.Kind is ChunkKind.Quantity && !Has(_draft.Chunks[k - 1], _g.At)) // not "in a statement"
                || Has(chunk, _g.That)
                || IsQuoteMark(k)
                || (chunk.Kind == ChunkKind.Word && IsFiniteVerb(chunk) && !IsModifier(k) && MarkBetween(verb, k) == 0)
            )
            {
                return false;
            }
            if (MarkAt(k) is ',' or ';')
            {
                return true;
            }
        }
        return true;
    }

    /// <summary>"told Congress": whom they told stands behind the verb, so its subject does not.</summary>
    private bool TakesHearer(int verb) =>
        _draft.Text.Form(_draft.Chunks[verb].First) is "told" or "tells" or "informed" or "informs";

    private int MarkBetween(int from, int to)
    {
        int n = 0;
        for (int k = from + 1; k < to; k++)
        {
            n += _draft.Chunks[k].Kind == ChunkKind.Mark ? 1 : 0;
        }
        return n;
    }
}
