namespace Sijill.Reading.Extraction;

/// <summary>English: "X said that …", "…, X said", "…, said X", "X, the commander of Y, said …".</summary>
internal sealed partial class Speech
{
    private void AddEnglish(int sentence, int first, int end, int i)
    {
        Chunk chunk = _draft.Chunks[i];
        ReadOnlySpan<char> verb = _draft.Text.Form(chunk.First);
        if (
            i > first
            && (
                Has(_draft.Chunks[i - 1], _g.Be)
                || Has(_draft.Chunks[i - 1], _g.To)
                || Has(_draft.Chunks[i - 1], _g.The)
                || Has(_draft.Chunks[i - 1], _g.A)
                || Has(_draft.Chunks[i - 1], _g.At)
            )
        )
        {
            return; // "was reported", "declined to say", "the estimate"
        }
        bool strong =
            verb
            is "said"
                or "says"
                or "told"
                or "announced"
                or "stated"
                or "added"
                or "noted"
                or "confirmed"
                or "reported"
                or "explained"
                or "revealed"
                or "stressed"
                or "warned"
                or "denied"
                or "alleged"
                or "declared"
                or "affirmed"
                or "acknowledged"
                or "tells"
                or "reports"
                or "insisted";
        bool claims = verb is "claimed" or "claims";
        if (claims && i + 1 < end && _draft.Chunks[i + 1].Kind == ChunkKind.Quantity)
        {
            return; // "ISIS claimed 182 attacks": it takes the credit
        }
        Speaker speaker = Speaker.None;
        bool suffix = false;
        // "…," said X
        if (
            strong
            && (i == first || IsQuoteMark(i - 1) || MarkAt(i - 1) == ',')
            && InvertedEnd(i + 1, end) is var inverted
            && inverted > i + 1
        )
        {
            speaker = SpeakerIn(_draft.Chunks[i + 1].First, _draft.Chunks[inverted - 1].End);
            suffix = true;
        }
        int start = i;
        bool continued = false;
        if (!speaker.IsSomebody)
        {
            start = EnglishSubjectStart(first, i, out int stop);
            if (start < stop)
            {
                if (stop - start == 1 && Has(_draft.Chunks[start], _g.He))
                {
                    (speaker, continued) = (_last, true);
                }
                else if (_author.IsSomebody && TellsStatement(start, stop))
                {
                    (speaker, continued) = (_author, true); // "an earlier version of the statement put …"
                }
                else if (strong || claims || IsNamedOrSpeaker(start, stop))
                {
                    speaker = SpeakerIn(_draft.Chunks[start].First, _draft.Chunks[stop - 1].End);
                }
                suffix = start > first && !Opens(first, start) && EndsAfter(i, end);
            }
        }
        if (!speaker.IsSomebody)
        {
            return;
        }
        if (!continued && !speaker.IsVague)
        {
            _author = speaker;
        }
        int clause = first;
        for (int k = first; k < i; k++)
        {
            clause = MarkAt(k) == ';' ? k + 1 : clause;
        }
        _acts.Add(
            new SpeechAct
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
            }
        );
    }

    private bool TellsStatement(int from, int to)
    {
        for (int t = _draft.Chunks[from].First; t < _draft.Chunks[to - 1].End; t++)
        {
            if (
                _draft.Text.Form(t) is "statement" or "version" or "release"
                && t > 0
                && SpeakerIn(_draft.Chunks[from].First, _draft.Chunks[to - 1].End).Entity < 0
            )
            {
                return true;
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
        for (int k = verb + 1; k < end; k++)
        {
            Chunk chunk = _draft.Chunks[k];
            if (
                chunk.Kind is ChunkKind.Quantity
                || Has(chunk, _g.That)
                || IsQuoteMark(k)
                || (chunk.Kind == ChunkKind.Word && IsFiniteVerb(chunk) && MarkBetween(verb, k) == 0)
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

    private int MarkBetween(int from, int to)
    {
        int n = 0;
        for (int k = from + 1; k < to; k++)
        {
            n += _draft.Chunks[k].Kind == ChunkKind.Mark ? 1 : 0;
        }
        return n;
    }

    private bool IsNamedOrSpeaker(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (
                _draft.Chunks[k].Kind == ChunkKind.Name
                || Has(_draft.Chunks[k], _g.Speaker)
                || QuantityIsSpeaker(_draft.Chunks[k])
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool QuantityIsSpeaker(in Chunk chunk)
    {
        for (int t = chunk.First; t < chunk.End; t++)
        {
            if (Is(t, _g.Speaker))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Walks back from a verb to the start of its subject; an apposition between commas is stepped over.</summary>
    private int EnglishSubjectStart(int first, int verb, out int stop)
    {
        stop = verb;
        while (
            stop > first
            && (
                Has(_draft.Chunks[stop - 1], _g.Have)
                || _draft.Chunks[stop - 1].Kind == ChunkKind.Date
                || IsAdverb(stop - 1)
            )
        )
        {
            stop--;
        }
        if (stop > first && MarkAt(stop - 1) == ',')
        {
            int comma = stop - 2;
            while (comma > first && MarkAt(comma) != ',')
            {
                comma--;
            }
            stop = comma > first && MarkAt(comma) == ',' ? comma : stop - 1;
        }
        else if (stop > first && MarkAt(stop - 1) == ')')
        {
            // "(SDF) said"
        }
        int k = stop - 1;
        while (k >= first && stop - k <= 9)
        {
            Chunk chunk = _draft.Chunks[k];
            char mark = MarkAt(k);
            if (
                mark is ',' or ';' or ':'
                || IsQuoteMark(k) && mark is not '\''
                || (mark is '-' && _draft.Text[chunk.First].SpaceBefore)
            )
            {
                break;
            }
            if (mark is '.' && k < stop - 1)
            {
                break;
            }
            if (
                chunk.Kind == ChunkKind.Date
                || Has(chunk, _g.That)
                || Has(chunk, _g.Clause)
                || Has(chunk, _g.After)
                || (chunk.Kind == ChunkKind.Word && IsFiniteVerb(chunk))
            )
            {
                break;
            }
            if (Has(chunk, _g.And) && (k == first || _draft.Chunks[k - 1].Kind != ChunkKind.Name))
            {
                break;
            }
            k--;
        }
        k++;
        while (k < stop && (Has(_draft.Chunks[k], _g.And) || MarkAt(k) is '–' or '-'))
        {
            k++;
        }
        return k;
    }

    private bool IsAdverb(int chunk) =>
        _draft.Chunks[chunk].Kind == ChunkKind.Word
        && _draft.Text.Form(_draft.Chunks[chunk].First)
            is "also"
                or "later"
                or "further"
                or "earlier"
                or "separately"
                or "repeatedly"
                or "then"
                or "previously"
                or "meanwhile";

    private int InvertedEnd(int i, int end)
    {
        if (
            i >= end
            || !(
                _draft.Chunks[i].Kind is ChunkKind.Name or ChunkKind.ProperName
                || Has(_draft.Chunks[i], _g.The)
                || Has(_draft.Chunks[i], _g.Title)
                || Has(_draft.Chunks[i], _g.Speaker)
                || QuantityIsSpeaker(_draft.Chunks[i])
            )
        )
        {
            return i;
        }
        return EnglishSubjectEnd(i, end);
    }

    private int EnglishSubjectEnd(int i, int end)
    {
        int k = i;
        while (k < end && k < i + 8)
        {
            Chunk chunk = _draft.Chunks[k];
            char mark = MarkAt(k);
            bool abbreviation = mark == '.' && k > i && k + 1 < end;
            if (
                (chunk.Kind == ChunkKind.Mark && mark is not ('(' or ')' or '\'' or '-') && !abbreviation)
                || chunk.Kind == ChunkKind.Date
            )
            {
                break;
            }
            if (
                Has(chunk, _g.That)
                || (chunk.Kind == ChunkKind.Word && IsFiniteVerb(chunk) && k > i)
                || Has(chunk, _g.Clause)
                || Has(chunk, _g.After)
            )
            {
                break;
            }
            k++;
        }
        return k;
    }
}
