namespace Sijill.Reading.Extraction;

/// <content>Where in English the words that name a speaker begin and end.</content>
internal sealed partial class Speech
{
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
        stop = BeforeRelative(first, verb);
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
        int named = 0;
        if (stop > first && MarkAt(stop - 1) == ',')
        {
            int comma = stop - 2;
            while (comma > first && MarkAt(comma) != ',')
            {
                comma--;
            }
            bool apposed = comma > first && MarkAt(comma) == ',';
            named = apposed && stop - comma <= 9 && NamesPerson(comma + 1, stop - 1) ? stop - 1 : 0;
            stop = apposed ? comma : stop - 1;
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
                || (chunk.Kind == ChunkKind.Word && IsFiniteVerb(chunk) && !IsInside(k, first))
            )
            {
                break;
            }
            if (chunk.Kind != ChunkKind.Word && Is(chunk.First, _g.That) && !Is(chunk.First, _g.The))
            {
                k--; // "that the agency's chief" in one chunk
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
        stop = named > stop && k < stop ? named : stop;
        return k;
    }

    /// <summary>"co-chair", "the ministry's press secretary": behind a hyphen or a genitive stands no verb.</summary>
    private bool IsInside(int k, int first) => k > first && (MarkAt(k - 1) == '-' || IsGenitive(k - 1));

    /// <summary>"a source who declined to be named said", "an official speaking on condition of anonymity said": what is told of the subject is stepped over.</summary>
    private int BeforeRelative(int first, int verb)
    {
        for (int k = verb - 1; k > first && k >= verb - 12; k--)
        {
            if (_draft.Chunks[k].Kind == ChunkKind.Mark)
            {
                return verb;
            }
            if (_draft.Text.Form(_draft.Chunks[k].First) is "who" or "speaking" or "whose")
            {
                return k;
            }
        }
        return verb;
    }

    private bool NamesPerson(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            Chunk chunk = _draft.Chunks[k];
            if (chunk.Kind == ChunkKind.Word && (IsFiniteVerb(chunk) || Has(chunk, _g.That)))
            {
                return false;
            }
        }
        return to > from
            && (_draft.Chunks[to - 1].Kind == ChunkKind.ProperName || _draft.Chunks[to - 1].Kind == ChunkKind.Name)
            && (
                Has(_draft.Chunks[from], _g.Title) || _draft.Chunks[from].Kind is ChunkKind.ProperName or ChunkKind.Name
            );
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
                or "meanwhile"
                or "again"
                or "today"
                or "now"
                or "alone"
                or "all";

    /// <summary>End of the subject behind "said"; where it cannot be one, its start.</summary>
    private int InvertedEnd(int i, int end)
    {
        if (i >= end || _draft.Chunks[i].Kind is ChunkKind.Mark or ChunkKind.Date || Has(_draft.Chunks[i], _g.At))
        {
            return i;
        }
        int stop = EnglishSubjectEnd(i, end);
        for (int k = i; k < stop; k++)
        {
            if (
                _draft.Chunks[k].Kind is ChunkKind.Name or ChunkKind.ProperName
                || Has(_draft.Chunks[k], _g.The)
                || Has(_draft.Chunks[k], _g.Title)
                || Has(_draft.Chunks[k], _g.Speaker)
                || QuantityIsSpeaker(_draft.Chunks[k])
            )
            {
                return EndsInversion(i, stop, end) ? stop : i;
            }
        }
        return i;
    }

    /// <summary>"…," said X. — not "Beuze, the envoy, said the agency would go on": a mark, a day or a place follows the subject.</summary>
    private bool EndsInversion(int from, int stop, int end)
    {
        for (int k = from; k < stop; k++)
        {
            Chunk chunk = _draft.Chunks[k];
            bool figure =
                k == from
                && chunk.Kind == ChunkKind.Quantity
                && _draft.Quantities[chunk.Detail].Form == QuantityForm.Counted
                && !QuantityIsSpeaker(chunk);
            if (figure || ((Has(chunk, _g.Will) || Has(chunk, _g.Have) || Has(chunk, _g.Be)) && !IsGenitive(k)))
            {
                return false; // "the monitor, said five men were killed"
            }
        }
        return (from >= 2 && IsQuoteMark(from - 2))
            || stop >= end
            || _draft.Chunks[stop].Kind is ChunkKind.Mark or ChunkKind.Date
            || Has(_draft.Chunks[stop], _g.After);
    }

    /// <summary>"the office for abducted Yazidis", "the state prosecutor": a word of the subject, though it could be a verb.</summary>
    private bool IsModifier(int k) =>
        Has(_draft.Chunks[k], _g.Title)
        || Has(_draft.Chunks[k], _g.Speaker)
        || Has(_draft.Chunks[k - 1], _g.To)
        || Has(_draft.Chunks[k - 1], _g.Of)
        || Has(_draft.Chunks[k - 1], _g.The)
        || Has(_draft.Chunks[k - 1], _g.A);

    private int EnglishSubjectEnd(int i, int end)
    {
        int k = i;
        while (k < end && k < i + 11)
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
                || (chunk.Kind == ChunkKind.Word && IsFiniteVerb(chunk) && k > i && !IsModifier(k))
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
