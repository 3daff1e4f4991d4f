using Sijill.Reading.Automaton;
using Sijill.Reading.Calendar;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>When: a day of the clause, else of the sentence, else the last one told, else the dateline, else the day of publication.</summary>
internal sealed partial class Periods(SymbolSets sets, Grammar grammar)
{
    private const int ReachOfSince = 5;
    private const int ReachOfBeginning = 12;
    private const int LongestForPledge = 366;

    private readonly Grammar _g = grammar;

    // The last day told; the last longer time, for "in that time"; the day on which all of it was said; the first one that a claim of this sentence took.
    private Period? _told;
    private Period? _span;
    private Period? _said;
    private Period? _used;
    private int _usedIn = -1;
    private bool _ofCourt;

    // When the events that were counted last took place, for «جراء تلك الهجمات».
    private Period? _events;

    /// <summary>Day of the dateline, else of publication.</summary>
    public DateOnly? Reference { get; private set; }

    private Period? _reference;

    public void Start(DateOnly? published, DateMention? dateline, string text)
    {
        _told = _span = _said = _used = _events = null;
        _usedIn = _askedFor = -1;
        if (dateline is { From: { } day } mention)
        {
            Reference = mention.To ?? day;
            _reference = new Period(
                mention.Edtf.Text,
                mention.From,
                mention.To,
                mention.Span.Of(text),
                mention.Span,
                Via.Dateline
            );
        }
        else
        {
            Reference = published;
            _reference = published is { } p ? new Period(Iso(p), p, p, null, default, Via.Published) : null;
        }
    }

    /// <summary>The period of a frame. <paramref name="origin"/> is that of the frame it was carried over from.</summary>
    public Period? Of(Draft draft, in Frame frame, string indicator, string measure, string status, Period? origin)
    {
        Period? period = Find(draft, frame, indicator, measure, status, origin);
        if (indicator is "attacks" or "strikes" or "operations")
        {
            _events = period;
        }
        return period;
    }

    private Period? Find(Draft draft, in Frame frame, string indicator, string measure, string status, Period? origin)
    {
        if (IsNow(draft, frame, measure))
        {
            return _reference;
        }
        bool ahead = status is "planned" or "pledged" or "authorized";
        _ofCourt = indicator is "tried" or "convicted";
        bool toll = indicator is "killed" or "wounded" or "attacks" or "displaced" or "destroyed";
        int chosen = Nearest(draft, frame, measure, ahead, toll);
        if (chosen >= 0)
        {
            Period own =
                Anaphor(draft, frame.Sentence, chosen) ?? Explicit(draft, frame, chosen, measure, ahead, origin);
            if (_usedIn != frame.Sentence)
            {
                (_used, _usedIn) = (own, frame.Sentence);
            }
            return IsSoFar(draft, frame) && own.To < Reference?.AddDays(-7) ? UpToNow() ?? own : own;
        }
        if (origin is not null && !frame.IsCompared)
        {
            return origin;
        }
        if (Anaphor(draft, frame.Sentence, -1) is { } back)
        {
            return back;
        }
        if (measure == "cumulative" && (_told is null || (!toll && _told.From == _told.To)) && UpToNow() is { } total)
        {
            return total;
        }
        if (measure == "flow" && IsMany(draft, frame) && UpToNow() is { } many)
        {
            return many;
        }
        if (measure is "stock" or "ordinal" && !(_told is not null && HadBeen(draft, frame)))
        {
            return _reference;
        }
        if (_told is null || (ahead && _told.From?.AddDays(LongestForPledge) < _told.To))
        {
            return Ahead(draft, frame.Sentence) ?? Said(draft, frame.Sentence) ?? _said ?? _reference;
        }
        return _told with { Via = Via.Context };
    }

    /// <summary>A count without a start: up to the day on which it was told.</summary>
    private Period? UpToNow() =>
        _reference is { To: { } upTo } ? new Period("../" + Iso(upTo), null, upTo, null, default, Via.Published) : null;

    private Period Explicit(Draft draft, in Frame frame, int chosen, string measure, bool ahead, Period? origin)
    {
        DateMention date = draft.Dates[draft.Chunks[chosen].Detail];
        Period own = Since(
            draft,
            draft.FirstChunk[frame.Sentence],
            chosen,
            new(date.Edtf.Text, date.From, date.To, date.Span.Of(draft.Text.Text), date.Span, Via.Sentence)
        );
        if (ahead && !draft.IsYearTold(date) && !IsWhenGiven(draft, frame, chosen))
        {
            own = Coming(draft, date, own);
        }
        if (frame.IsCompared && origin is { From: { } from, To: { } to } && own.From == origin.From)
        {
            own = Before(from, to, own);
        }
        if (
            measure is "ordinal" or "cumulative"
            && own is { From: { } begin, To: { } finish }
            && Reference is { } said
            && begin <= said
            && finish > said
        )
        {
            own = own with { To = said, Edtf = Iso(begin) + "/" + Iso(said) }; // so far
        }
        if (measure == "stock" && own is { From: null, To: { } asOf })
        {
            own = own with { From = asOf, Edtf = Iso(asOf) };
        }
        if (
            measure == "stock"
            && own is { From: { } f, To: { } t }
            && f != t
            && (date.Shape == DateShape.Since || IsEnd(draft, date))
        )
        {
            own = own with { From = own.To };
        }
        return own;
    }

    /// <summary>"In May, Congress authorized $5 million": money was promised on the day that leads the sentence; what it is for lies ahead.</summary>
    private bool IsWhenGiven(Draft draft, in Frame frame, int chosen) =>
        chosen < frame.Head
        && chosen - draft.FirstChunk[frame.Sentence] <= 1
        && draft.Chunks[frame.Amount >= 0 ? frame.Amount : frame.Head] is { Kind: ChunkKind.Quantity } amount
        && Has(amount, _g.Money);

    /// <summary>What is planned lies ahead: "by the end of September", «خلال تموز».</summary>
    private Period Coming(Draft draft, in DateMention date, Period own)
    {
        if (own is { From: { } from, To: { } to } && to < Reference && date.Shape is not DateShape.Since)
        {
            own = own with { From = from.AddYears(1), To = to.AddYears(1) };
            own = own with { Edtf = Iso(own.From!.Value) + "/" + Iso(own.To!.Value) };
        }
        bool deadline =
            date is { Vague: true, FirstToken: > 0 }
            && draft.Text.Form(date.FirstToken - 1) is "by" or "before" or "the" or "بحلول" or "قبل"
            && own.To > Reference;
        return deadline ? own with { From = own.To, Edtf = Iso(own.To!.Value) } : own;
    }

    /// <summary>"since the assault began on January 20": up to the day told last, else the reference.</summary>
    private Period Since(Draft draft, int first, int chunk, Period own)
    {
        if (own.From is not { } from || own.To is null || own.From > Reference)
        {
            return own;
        }
        bool begins = false;
        for (int k = chunk - 1; k >= first && k >= chunk - ReachOfBeginning; k--)
        {
            ReadOnlySpan<char> form = draft.Text.Form(draft.Chunks[k].First);
            begins |= draft.Words[draft.Chunks[k].First].Has(_g.Begin);
            if (form is "since" or "منذ" or "ومنذ")
            {
                if (!begins && k < chunk - ReachOfSince)
                {
                    return own;
                }
                DateOnly? to =
                    _told is { From: { } told }
                    && told == _told.To
                    && told > from
                    && told <= Reference
                    && told > Reference?.AddDays(-4)
                    && own.From == own.To
                        ? told
                        : Reference;
                return to > from ? own with { To = to, Edtf = Iso(from) + "/" + Iso(to.Value) } : own;
            }
            if (
                draft.Chunks[k].Kind is ChunkKind.Quantity
                && !begins
                && draft.Quantities[draft.Chunks[k].Detail].Form is QuantityForm.Counted
            )
            {
                return own;
            }
        }
        return own;
    }

    /// <summary>"the end of June", «نهاية حزيران»: a count of the last day.</summary>
    private static bool IsEnd(Draft draft, in DateMention date)
    {
        if (!date.Vague)
        {
            return false;
        }
        for (int t = date.FirstToken; t < date.EndToken; t++)
        {
            ReadOnlySpan<char> form = draft.Text.Form(t);
            if (form is "end" || form.EndsWith("نهايه") || form.EndsWith("اواخر") || form.EndsWith("ختام"))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The day on which it was said («أعلنت أمس», "said on Thursday"), for what tells no day of its own.</summary>
    private Period? Said(Draft draft, int sentence)
    {
        int first = draft.FirstChunk[sentence];
        for (int i = first; i < draft.FirstChunk[sentence + 1]; i++)
        {
            if (
                draft.Chunks[i].Kind == ChunkKind.Date
                && IsSaid(draft, first, i)
                && draft.Dates[draft.Chunks[i].Detail] is { From: not null } date
            )
            {
                return new Period(
                    date.Edtf.Text,
                    date.From,
                    date.To,
                    date.Span.Of(draft.Text.Text),
                    date.Span,
                    Via.Sentence
                );
            }
        }
        return null;
    }

    /// <summary>Whether a day belongs to a word of saying: it stands right behind the verb or its subject, before what is said.</summary>
    private bool IsSaid(Draft draft, int first, int date)
    {
        if (draft.Dates[draft.Chunks[date].Detail].Shape != DateShape.Day)
        {
            return false;
        }
        for (int k = date - 1; k >= first && k >= date - 6; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (Has(chunk, _g.Say) || draft.Text.Form(chunk.First) is "المنشور" or "الصادر" or "published" or "issued")
            {
                return true;
            }
            if (
                Has(chunk, _g.ThatSay)
                || Has(chunk, _g.That)
                || Has(chunk, _g.Clause)
                || Has(chunk, _g.Cause)
                || Has(chunk, _g.After)
                || chunk.Kind == ChunkKind.Quantity && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted
            )
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"now counts 86": a stock of today, whatever other day the sentence names.</summary>
    private bool IsNow(Draft draft, in Frame frame, string measure)
    {
        if (measure != "stock" || frame.Amount < 0)
        {
            return false;
        }
        int first = draft.FirstChunk[frame.Sentence];
        for (int k = frame.Amount - 1; k >= first && k >= frame.Amount - 5; k--)
        {
            if (Has(draft.Chunks[k], _g.Now))
            {
                return true;
            }
        }
        int end = draft.FirstChunk[frame.Sentence + 1];
        for (int k = frame.Amount + 1; k < end && k <= frame.Amount + 1; k++)
        {
            if (draft.Chunks[k].Kind == ChunkKind.Word && Has(draft.Chunks[k], _g.Now))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"600 men had been held there", «وكان السجن يضم»: a stock of the day told of.</summary>
    private static bool HadBeen(Draft draft, in Frame frame)
    {
        int lo = frame.Amount >= 0 ? Math.Min(frame.Head, frame.Amount) : frame.Head;
        int hi = frame.Amount >= 0 ? Math.Max(frame.Head, frame.Amount) : frame.Head;
        for (int k = Math.Max(draft.FirstChunk[frame.Sentence], lo - 3); k < hi; k++)
        {
            if (draft.Text.Form(draft.Chunks[k].First) is "had" or "كان" or "كانت" or "وكان" or "وكانت")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"has conducted 3,900 strikes": a large count in the present perfect, without a day, runs up to today.</summary>
    private static bool IsMany(Draft draft, in Frame frame)
    {
        if (
            frame.Amount < 0
            || draft.Chunks[frame.Amount].Kind != ChunkKind.Quantity
            || draft.Quantities[draft.Chunks[frame.Amount].Detail].Bounds is not { Low: >= 100 }
        )
        {
            return false;
        }
        int first = draft.FirstChunk[frame.Sentence];
        for (int k = frame.Amount - 1; k >= first; k--)
        {
            if (draft.Text.Form(draft.Chunks[k].First) is "has" or "have" or "'ve" or "weve")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A lead without a day: the day that one of the next two sentences tells, if it is not after the reference.</summary>
    private Period? Ahead(Draft draft, int sentence)
    {
        for (int s = sentence + 1; s < draft.Sentences.Count && s <= sentence + 2; s++)
        {
            if (draft.Sentences[s].Role != SentenceRole.Body)
            {
                continue;
            }
            foreach (Chunk chunk in draft.ChunksOf(s))
            {
                if (
                    chunk.Kind == ChunkKind.Date
                    && draft.Dates[chunk.Detail] is { Shape: DateShape.Day or DateShape.Days, From: { } day } date
                    && date.To <= day.AddDays(1)
                    && (Reference is not { } r || (day <= r && day > r.AddDays(-8)))
                )
                {
                    return new Period(
                        date.Edtf.Text,
                        date.From,
                        date.To,
                        date.Span.Of(draft.Text.Text),
                        date.Span,
                        Via.Context
                    );
                }
            }
        }
        return null;
    }

    /// <summary>Remembers the day of the sentence: the first that one of its claims took, else the first that it tells.</summary>
    public void Tell(Draft draft, int sentence)
    {
        if (draft.Sentences[sentence].Role == SentenceRole.Dateline)
        {
            return;
        }
        Period? first = null;
        int prefix = DatelinePrefix.EndOf(draft, sentence);
        for (int i = Math.Max(draft.FirstChunk[sentence], prefix); i < draft.FirstChunk[sentence + 1]; i++)
        {
            if (
                draft.Chunks[i].Kind != ChunkKind.Date
                || draft.Dates[draft.Chunks[i].Detail] is not { From: not null } date
                || date.Shape == DateShape.Year
                || Anaphor(draft, sentence, i) is not null
                || IsAside(draft, draft.FirstChunk[sentence], i)
            )
            {
                continue;
            }
            TextSpan span = date.Span;
            var told = new Period(date.Edtf.Text, date.From, date.To, span.Of(draft.Text.Text), span, Via.Context);
            if (IsSaid(draft, draft.FirstChunk[sentence], i))
            {
                _said ??= told;
                continue;
            }
            told = Since(draft, draft.FirstChunk[sentence], i, told);
            if (told.To > told.From?.AddDays(14))
            {
                (_span, _spanIn) = (told, sentence);
            }
            bool background = date.Shape == DateShape.Since && _told is not null && _told.To != Reference;
            first ??= background ? null : told;
        }
        bool day = _usedIn == sentence && _used is { From: not null } && _used.To <= _used.From?.AddDays(1);
        _told = day && first?.From != first?.To ? _used : first ?? _told;
    }

    /// <summary>The period of the same length right before another.</summary>
    private static Period Before(DateOnly from, DateOnly to, Period own)
    {
        bool months = from.Day == 1 && to.AddDays(1).Day == 1;
        int n = months ? ((to.Year - from.Year) * 12) + to.Month - from.Month + 1 : 0;
        DateOnly start = months ? from.AddMonths(-n) : from.AddDays(-(to.DayNumber - from.DayNumber + 1));
        DateOnly end = from.AddDays(-1);
        return own with { From = start, To = end, Edtf = Iso(start) + "/" + Iso(end) };
    }

    internal static string Iso(DateOnly day) =>
        day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);
}
