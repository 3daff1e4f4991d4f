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

    private readonly Grammar _g = grammar;
    private readonly List<ClaimPlace> _found = [];
    private int _datelineAsked = -1;
    private int _datelineEnd;
    private IReadOnlyList<ClaimPlace> _told = [];
    private IReadOnlyList<ClaimPlace> _section = [];

    public void Start()
    {
        _told = [];
        _section = [];
        _datelineAsked = -1;
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
        _found.Clear();
        if (CollectSlots(draft, frame, first))
        {
            return Ordered();
        }
        if (frame.Rule == "by-place")
        {
            Collect(draft, Math.Max(first, frame.Amount - 3), frame.Amount, Via.Clause);
        }
        else
        {
            (int from, int to, int cost) = NearestRun(draft, first, end, frame);
            bool own =
                frame.Origin >= 0
                && to == frame.Amount
                && from > draft.Frames[frame.Origin].Amount
                && (draft.Chunks[from].Clitics & Clitics.And) != 0;
            bool far =
                !own && frame.Origin >= 0 && origin is { Count: > 0 } && (from < frame.Amount || cost > FarFromCarried);
            if (far || (frame.IsCompared && origin is { Count: > 0 } && from < frame.Amount))
            {
                return origin!;
            }
            Collect(draft, from, to, Via.Clause);
            if (codebook.Indicators[frame.Indicator].Moves && to > from)
            {
                CollectMoves(draft, first, end, from, to, frame);
            }
        }
        if (_found.Count == 0 && frame.IsCompared && origin is not null)
        {
            return origin;
        }
        if (_found.Count == 0)
        {
            return origin ?? (_told.Count > 0 ? AsContext(OfKindNamed(draft, frame.Sentence, _told)) : _section);
        }
        ClaimPlace[] places = Ordered();
        if (places.Length > 1 && Joint(draft, first, end, places))
        {
            scope = "joint";
        }
        return places;
    }

    /// <summary>Where from and where to stand apart; the state that takes people home is where they go.</summary>
    private void CollectMoves(Draft draft, int first, int end, int from, int to, in Frame frame)
    {
        for (int i = first; i < end; i++)
        {
            if (
                (i < from || i >= to)
                && IsPlaceHere(draft, i)
                && (RoleOf(draft, i) != "at" || i < from)
                && Math.Abs(i - frame.Head) <= ReachOfMoves
            )
            {
                Collect(draft, i, i + 1, Via.Sentence);
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
        if (draft.Sentences[sentence].Role == SentenceRole.Dateline)
        {
            if (end - first <= 2 && draft.Chunks[first].Kind == ChunkKind.Name)
            {
                Collect(draft, first, end, Via.Context);
                if (_found.Count > 0)
                {
                    _section = Ordered();
                    _told = [];
                }
            }
            return;
        }
        Collect(draft, first, end, Via.Context);
        _told = _found.Count > 0 ? Ordered() : OfKindNamed(draft, sentence, _told);
    }

    /// <summary>«المخيم», "the prison": of the places told before those of that kind; all of them where none is.</summary>
    private IReadOnlyList<ClaimPlace> OfKindNamed(Draft draft, int sentence, IReadOnlyList<ClaimPlace> places)
    {
        foreach (Chunk chunk in draft.ChunksOf(sentence))
        {
            string? kind = Has(chunk, _g.PlaceKind) ? KindOf(draft.Text.Form(chunk.First)) : null;
            if (kind is null)
            {
                continue;
            }
            var same = new List<ClaimPlace>();
            foreach (ClaimPlace place in places)
            {
                if (
                    place.Id is { } id
                    && codebook.EntityIndex.TryGetValue(id, out int index)
                    && codebook.Entities[index].Kind == kind
                )
                {
                    same.Add(place);
                }
            }
            if (same.Count > 0)
            {
                return same;
            }
        }
        return places;
    }

    private void Collect(Draft draft, int from, int to, Via via)
    {
        for (int i = from; i < to; i++)
        {
            Chunk chunk = draft.Chunks[i];
            if (chunk.Kind == ChunkKind.UnknownPlace)
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
