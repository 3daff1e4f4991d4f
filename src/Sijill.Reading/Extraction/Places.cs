using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Where: the run of places nearest to the frame's amount in its clause, else the sentence's, else the last one told.</summary>
internal sealed partial class Places(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
{
    private const int LongestGapInRun = 3;
    private const int FarFromCarried = 6;
    private const int ReachOfMoves = 16;
    private const int LongestHeading = 12;
    private const int LongestLead = 3;
    private const int LongestLabel = 6;

    /// <summary>From this cost on a run of places belongs to something else in the sentence.</summary>
    private const int OfAnother = 14;

    private readonly Grammar _g = grammar;
    private readonly List<ClaimPlace> _found = [];
    private int _askedSentence = -1;
    private int _askedFrom;
    private int _askedTo;
    private int _datelineEnd;
    private LabelRun _label;
    private ClaimPlace[] _told = [];
    private ClaimPlace[] _section = [];
    private ClaimPlace[] _headline = [];
    private ClaimPlace[]? _lead;

    public void Start()
    {
        _told = _section = _headline = [];
        _lead = null;
        _memory.Clear();
        _askedSentence = -1;
        (_askedFrom, _askedTo) = (0, 0);
    }

    /// <summary>The places of a frame and whether they are told together.</summary>
    public IReadOnlyList<ClaimPlace> Of(
        Draft draft,
        in Frame frame,
        IReadOnlyList<ClaimPlace>? origin,
        out string scope
    )
    {
        scope = "each";
        int first = draft.FirstChunk[frame.Sentence];
        int end = draft.FirstChunk[frame.Sentence + 1];
        IReadOnlyList<ClaimPlace>? known =
            origin is { Count: > 0 } ? origin
            : _told.Length > 0 ? _told
            : null;
        _found.Clear();
        if (CollectSlots(draft, frame, first))
        {
            return Ordered();
        }
        if (frame.Rule == "by-place")
        {
            Collect(draft, Math.Max(first, frame.Amount - 3), frame.Amount, Via.Clause);
        }
        else if (!CollectParts(draft, end, frame))
        {
            _label = LabelOf(draft, first, end);
            Run run = NearestRun(draft, first, end, frame);
            bool own =
                frame.Origin >= 0
                && run.To == frame.Amount
                && run.From > draft.Frames[frame.Origin].Amount
                && (draft.Chunks[run.From].Clitics & Clitics.And) != 0;
            bool far =
                !own
                && frame.Origin >= 0
                && origin is { Count: > 0 }
                && (run.From < frame.Amount || run.Cost > FarFromCarried);
            if (far || (frame.IsCompared && origin is { Count: > 0 } && run.From < frame.Amount))
            {
                return origin!;
            }
            if (
                known is not null
                && _label.End == 0
                && run.Cost >= OfAnother
                && (run.From > frame.Amount || run.Cost >= OfInstitution)
            )
            {
                return origin is { Count: > 0 } ? origin : AsContext(known);
            }
            Collect(draft, run.From, run.To, Via.Clause);
            Collect(draft, _label.From, _label.To, Via.Sentence);
            if (codebook.Indicators[frame.Indicator].Moves && run.To > run.From)
            {
                CollectMoves(draft, first, end, run.From, run.To, frame);
            }
        }
        if (_found.Count == 0)
        {
            return origin
                ?? (
                    draft.Sentences[frame.Sentence].Role == SentenceRole.Headline ? Lead(draft) : Context(draft, frame)
                );
        }
        ClaimPlace[] places = Ordered();
        if (draft.Sentences[frame.Sentence].Role == SentenceRole.Headline && Finer(Lead(draft), places) is { } finer)
        {
            places = finer;
        }
        if (places.Length > 1 && Joint(draft, first, end, places))
        {
            scope = "joint";
        }
        return places;
    }

    /// <summary>What was told before: the sentence before, the section, else the headline. States that joined are told of where they join, or nowhere.</summary>
    private ClaimPlace[] Context(Draft draft, in Frame frame)
    {
        if (codebook.Indicators[frame.Indicator].Unit == "countries")
        {
            return [];
        }
        return _told.Length > 0 ? AsContext(_told)
            : _section.Length > 0 ? _section
            : _headline;
    }

    /// <summary>The places of the first sentence of the body.</summary>
    private ClaimPlace[] Lead(Draft draft)
    {
        if (_lead is not null)
        {
            return _lead;
        }
        ClaimPlace[] found = [.. _found];
        _found.Clear();
        int sentence = draft.Sentences.FindIndex(static s => s.Role == SentenceRole.Body);
        if (sentence >= 0)
        {
            CollectTold(draft, draft.FirstChunk[sentence], draft.FirstChunk[sentence + 1]);
        }
        _lead = _found.Count <= LongestLead ? AsContext(Ordered()) : [];
        _found.Clear();
        _found.AddRange(found);
        return _lead;
    }

    /// <summary>The lead's places where they hold the headline's and a smaller one.</summary>
    private ClaimPlace[]? Finer(ClaimPlace[] lead, ClaimPlace[] headline)
    {
        if (lead.Length <= headline.Length)
        {
            return null;
        }
        foreach (ClaimPlace place in headline)
        {
            bool held = false;
            foreach (ClaimPlace other in lead)
            {
                held |= other.Id is { } id ? id == place.Id : other.Text == place.Text;
            }
            if (!held)
            {
                return null;
            }
        }
        return [.. lead];
    }

    /// <summary>Where from and where to stand apart; the state that takes people home is where they go.</summary>
    private void CollectMoves(Draft draft, int first, int end, int from, int to, in Frame frame)
    {
        int last = -LongestGapInRun - 2;
        for (int i = first; i < end; i++)
        {
            if (
                (i < from || i >= to)
                && IsPlaceHere(draft, i)
                && !IsOfInstitution(draft, i)
                && !(
                    i > Math.Max(frame.Head, frame.Amount)
                    && IsGoalOfAnother(draft, Math.Max(frame.Head, frame.Amount), i)
                )
                && (RoleOf(draft, i) != "at" || i < from || i - last <= LongestGapInRun + 1)
                && Math.Abs(i - frame.Head) <= ReachOfMoves
            )
            {
                Collect(draft, i, i + 1, Via.Sentence);
                last = i;
            }
        }
        for (int i = frame.Head - 1; i >= first && i >= frame.Head - 6; i--)
        {
            Chunk chunk = draft.Chunks[i];
            if (
                chunk.Kind == ChunkKind.Name
                && Has(chunk, _g.Actor)
                && PlaceOf(draft, chunk) is { Kind: "country" } state
                && !IsPlaceHere(draft, i)
            )
            {
                Add(state.Id, draft, chunk, i, Via.Clause);
                return;
            }
        }
    }

    /// <summary>Remembers the places of a sentence; a line that only names a place heads a section.</summary>
    public void Tell(Draft draft, int sentence)
    {
        _found.Clear();
        int first = draft.FirstChunk[sentence];
        int end = draft.FirstChunk[sentence + 1];
        SentenceRole role = draft.Sentences[sentence].Role;
        if (role == SentenceRole.Headline)
        {
            CollectTold(draft, first, end);
            _headline = _found.Count > 0 ? Ordered() : _headline;
            return;
        }
        bool heading = IsHeading(draft, sentence);
        if (role == SentenceRole.Dateline || heading)
        {
            if (heading || (end - first <= 2 && draft.Chunks[first].Kind == ChunkKind.Name))
            {
                CollectTold(draft, first, end);
                if (_found.Count > 0)
                {
                    _section = Ordered();
                    _told = [];
                }
            }
            return;
        }
        CollectTold(draft, first, end);
        if (_found.Count > 0)
        {
            _told = Ordered();
        }
    }

    /// <summary>"Strikes in Syria", «في العراق:» on a line of its own, without a figure.</summary>
    private static bool IsHeading(Draft draft, int sentence)
    {
        Sentence s = draft.Sentences[sentence];
        if (
            s.EndToken - s.FirstToken > LongestHeading
            || draft.FirstFrame[sentence + 1] > draft.FirstFrame[sentence]
            || (sentence > 0 && draft.Sentences[sentence - 1].Line == s.Line)
            || (sentence + 1 < draft.Sentences.Count && draft.Sentences[sentence + 1].Line == s.Line)
        )
        {
            return false;
        }
        return draft.Text.Text[draft.Text[s.EndToken - 1].Start] is not ('.' or '!' or '?' or '؟' or '»' or '”' or '"');
    }

    /// <summary>The places that a sentence tells; those of a dateline and of institutions only where there are no others.</summary>
    private void CollectTold(Draft draft, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsPlaceHere(draft, i) && !IsOfInstitution(draft, i) && !IsWhereSpoken(draft, i))
            {
                Collect(draft, i, i + 1, Via.Context);
            }
        }
        foreach (ClaimPlace place in _found)
        {
            Remember(place);
        }
        if (_found.Count == 0 && _told.Length == 0 && _section.Length == 0)
        {
            for (int i = first; i < end; i++)
            {
                if (IsPlaceName(draft, i))
                {
                    Collect(draft, i, i + 1, Via.Context);
                }
            }
        }
    }

    private void Collect(Draft draft, int from, int to, Via via)
    {
        for (int i = from; i < to; i++)
        {
            Chunk chunk = draft.Chunks[i];
            if (Meant(draft, i) is { } meant)
            {
                foreach (ClaimPlace place in meant)
                {
                    AddKnown(place);
                }
            }
            else if (chunk.Kind == ChunkKind.UnknownPlace)
            {
                Add(null, draft, chunk, i, via);
            }
            else if (PlaceInside(draft, chunk) is { } inside)
            {
                Names.NameMatch name = draft.Names[NameInside(draft, chunk)];
                Add(
                    inside.Id,
                    draft,
                    chunk with
                    {
                        First = name.FirstToken,
                        End = name.EndToken,
                        Start = name.Span.Start,
                    },
                    i,
                    via
                );
            }
            else if (
                chunk.Kind == ChunkKind.Name
                && PlaceOf(draft, chunk) is { } place
                && (via == Via.Context || IsPlaceHere(draft, i))
                && StandsAsPlace(draft, i, place)
            )
            {
                Add(place.Id, draft, chunk, i, via);
            }
        }
    }

    private void Add(string? id, Draft draft, in Chunk chunk, int i, Via via)
    {
        TextSpan span = draft.SpanOf(chunk);
        string text = span.Of(draft.Text.Text);
        foreach (ClaimPlace known in _found)
        {
            if ((id is not null && known.Id == id) || known.Text == text)
            {
                return;
            }
        }
        if (_found.Count < 8)
        {
            _found.Add(new ClaimPlace(id, text, span, RoleOf(draft, i), via));
        }
    }

    private void AddKnown(ClaimPlace place)
    {
        foreach (ClaimPlace known in _found)
        {
            if (known.Text == place.Text || (known.Id is not null && known.Id == place.Id))
            {
                return;
            }
        }
        if (_found.Count < 8)
        {
            _found.Add(place with { Via = Via.Context });
        }
    }

    /// <summary>Smallest first: in the order of the text, what contains another behind it; ties as told.</summary>
    private ClaimPlace[] Ordered()
    {
        ClaimPlace[] places = [.. _found];
        for (int a = 0; a < places.Length; a++)
        {
            for (int b = a + 1; b < places.Length; b++)
            {
                if (places[a].Id is { } x && places[b].Id is { } y && Within(y, x))
                {
                    (places[a], places[b]) = (places[b], places[a]);
                }
            }
        }
        return places;
    }

    private static ClaimPlace[] AsContext(IReadOnlyList<ClaimPlace> places)
    {
        var copy = new ClaimPlace[places.Count];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = places[i] with { Via = Via.Context };
        }
        return copy;
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);
}
