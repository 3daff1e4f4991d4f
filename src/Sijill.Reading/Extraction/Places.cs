using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Where: the run of places nearest to the frame's amount in its clause, else the sentence's, else the last one told.</summary>
internal sealed class Places(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
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

    private static string? KindOf(ReadOnlySpan<char> form) =>
        form.EndsWith("المخيم") || form is "camp" ? "camp"
        : form.EndsWith("السجن") || form is "prison" or "jail" ? "prison"
        : null;

    /// <summary>
    /// The run of places that the frame's amount or head is nearest to. A run is broken by another figure, a verb or a clause; what stands behind costs less than what
    /// stands before, but at the start of the sentence («في سوريا …»); figures between cost most.
    /// </summary>
    private (int From, int To, int Cost) NearestRun(Draft draft, int first, int end, in Frame frame)
    {
        int lo =
            frame.Amount >= 0 && frame.Origin >= 0 ? frame.Amount
            : frame.Amount >= 0 ? Math.Min(frame.Head, frame.Amount)
            : frame.First;
        int hi =
            frame.Amount >= 0 && frame.Origin >= 0 ? frame.Amount
            : frame.Amount >= 0 ? Math.Max(frame.Head, frame.Amount)
            : frame.End - 1;
        (int From, int To, int Cost) best = (first, first, int.MaxValue);
        int i = first;
        while (i < end)
        {
            if (!IsPlaceHere(draft, i))
            {
                i++;
                continue;
            }
            int from = i;
            int to = i + 1;
            for (int k = i + 1; k < end && k <= to + LongestGapInRun; k++)
            {
                Chunk chunk = draft.Chunks[k];
                if (IsPlaceHere(draft, k))
                {
                    to = k + 1;
                }
                else if (BreaksRun(draft, chunk))
                {
                    break;
                }
            }
            int cost =
                to <= lo ? Cost(draft, to, lo, frame) + (from - first <= 2 ? 1 : 3)
                : from > hi ? Cost(draft, hi + 1, from, frame)
                : 0;
            if (cost < best.Cost)
            {
                best = (from, to, cost);
            }
            i = to;
        }
        return best;
    }

    private bool IsPlaceHere(Draft draft, int i) => i >= DatelineEnd(draft, i) && IsPlaceName(draft, i);

    /// <summary>After "ERBIL (Kurdistan 24) –", «بغداد – »: places of a dateline say where the text was written.</summary>
    private int DatelineEnd(Draft draft, int i)
    {
        if (i != _datelineAsked)
        {
            int sentence = SentenceOf(draft, i);
            int first = draft.FirstChunk[sentence];
            int end = Math.Min(draft.FirstChunk[sentence + 1], first + 12);
            _datelineEnd = 0;
            for (int k = first; k < end; k++)
            {
                Chunk chunk = draft.Chunks[k];
                bool dash =
                    chunk.Kind == ChunkKind.Mark
                    && draft.Text.Text[draft.Text[chunk.First].Start] is '-' or '–' or '—'
                    && draft.Text[chunk.First].SpaceBefore
                        | (k + 1 < end && draft.Text[draft.Chunks[k + 1].First].SpaceBefore);
                if (dash && k > first)
                {
                    _datelineEnd = k;
                    break;
                }
                if (
                    !dash
                    && chunk.Kind
                        is not (
                            ChunkKind.Mark
                            or ChunkKind.Name
                            or ChunkKind.UnknownPlace
                            or ChunkKind.ProperName
                            or ChunkKind.Date
                            or ChunkKind.Uncounted
                        )
                    && !(
                        chunk.Kind == ChunkKind.Word
                        && draft.Text[chunk.First].IsLatin
                        && (draft.Text[chunk.First].Flags & TokenFlags.Capitalised) != 0
                    )
                )
                {
                    break;
                }
            }
            _datelineAsked = i;
        }
        return _datelineEnd;
    }

    private static int SentenceOf(Draft draft, int chunk)
    {
        int lo = 0;
        int hi = draft.FirstChunk.Count - 2;
        while (lo < hi)
        {
            int mid = (lo + hi + 1) / 2;
            (lo, hi) = draft.FirstChunk[mid] <= chunk ? (mid, hi) : (lo, mid - 1);
        }
        return lo;
    }

    /// <summary>"the Hasakah jail": a place named inside a noun phrase.</summary>
    private static int NameInside(Draft draft, in Chunk chunk)
    {
        if (chunk.Kind != ChunkKind.Quantity)
        {
            return -1;
        }
        int lo = 0;
        int hi = draft.Names.Count;
        while (lo < hi)
        {
            int mid = (lo + hi) / 2;
            (lo, hi) = draft.Names[mid].FirstToken < chunk.First ? (mid + 1, hi) : (lo, mid);
        }
        return lo < draft.Names.Count && draft.Names[lo].EndToken <= chunk.End ? lo : -1;
    }

    private Entity? PlaceInside(Draft draft, in Chunk chunk)
    {
        if (NameInside(draft, chunk) is not (>= 0 and var name))
        {
            return null;
        }
        foreach (int entity in codebook.Names.Meanings[draft.Names[name].Meaning].Entities)
        {
            if (codebook.Entities[entity] is { Type: EntityType.Place, Kind: not ("country" or "state") } place)
            {
                return place;
            }
        }
        return null;
    }

    private bool IsPlaceName(Draft draft, int i) =>
        PlaceInside(draft, draft.Chunks[i]) is not null
        || draft.Chunks[i].Kind == ChunkKind.UnknownPlace
        || (
            draft.Chunks[i].Kind == ChunkKind.Name
            && PlaceOf(draft, draft.Chunks[i]) is { } place
            && StandsAsPlace(draft, i, place)
        );

    private bool BreaksRun(Draft draft, in Chunk chunk) =>
        chunk.Kind is ChunkKind.Quantity && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted
        || chunk.Kind is ChunkKind.Date
        || Has(chunk, _g.Clause)
        || Has(chunk, _g.That)
        || Has(chunk, _g.Say)
        || (chunk.Kind == ChunkKind.Mark && draft.Text.Text[draft.Text[chunk.First].Start] is ';' or '؛' or ':');

    private int Cost(Draft draft, int from, int to, in Frame frame)
    {
        int cost = 0;
        for (int k = from; k < to; k++)
        {
            Chunk chunk = draft.Chunks[k];
            cost++;
            if (
                chunk.Kind == ChunkKind.Quantity
                && k != frame.Amount
                && draft.Quantities[chunk.Detail].Form is QuantityForm.Counted
            )
            {
                cost += 5;
            }
            else if (Has(chunk, _g.Clause) || (Has(chunk, _g.That) && !Has(chunk, _g.At)))
            {
                cost += 3;
            }
        }
        return cost;
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

    private Entity? PlaceOf(Draft draft, in Chunk chunk)
    {
        Entity? state = null;
        foreach (int entity in codebook.Names.Meanings[draft.Names[chunk.Detail].Meaning].Entities)
        {
            Entity e = codebook.Entities[entity];
            if (e.Type == EntityType.Place)
            {
                return e;
            }
            if (e.Place is { } place && codebook.EntityIndex.TryGetValue(place, out int index))
            {
                state = codebook.Entities[index];
            }
        }
        return state;
    }

    /// <summary>A state that acts ("Iraq repatriated …") is no place of it; a state behind in, from, to is.</summary>
    private bool StandsAsPlace(Draft draft, int i, Entity place)
    {
        if (place.Kind is not ("country" or "state"))
        {
            return true;
        }
        Chunk chunk = draft.Chunks[i];
        if (
            draft.Text[chunk.First].IsLatin
            && i + 1 < draft.Chunks.Count
            && draft.Chunks[i + 1].Kind is ChunkKind.Quantity or ChunkKind.ProperName or ChunkKind.Name
            && draft.Chunks[i + 1].First == chunk.End
        )
        {
            return false; // "US equipment", "US Central Command"
        }
        if ((chunk.Clitics & (Clitics.With | Clitics.For)) != 0)
        {
            return true;
        }
        for (int k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            Chunk before = draft.Chunks[k];
            if (
                Has(before, _g.At)
                || Has(before, _g.From)
                || Has(before, _g.To)
                || Has(before, _g.Direction)
                || before.Kind == ChunkKind.UnknownPlace
            )
            {
                return true;
            }
            if (before.Kind == ChunkKind.Name && PlaceOf(draft, before) is { } neighbour)
            {
                return StandsAsPlace(draft, k, neighbour);
            }
            if (!Has(before, _g.And) && before.Kind is not (ChunkKind.UnknownPlace or ChunkKind.Mark))
            {
                return false;
            }
        }
        return (chunk.Clitics & Clitics.And) != 0;
    }

    private string RoleOf(Draft draft, int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - 2; k--)
        {
            Chunk before = draft.Chunks[k];
            if (Has(before, _g.To))
            {
                return "to";
            }
            if (Has(before, _g.From))
            {
                return "from";
            }
            if (!Has(before, _g.PlaceKind))
            {
                break;
            }
        }
        return "at";
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

    private bool Within(string id, string larger)
    {
        for (int depth = 0; depth < 6; depth++)
        {
            if (
                !codebook.EntityIndex.TryGetValue(id, out int index)
                || codebook.Entities[index].Parent is not { } parent
            )
            {
                return false;
            }
            if (parent == larger)
            {
                return true;
            }
            id = parent;
        }
        return false;
    }

    /// <summary>Two places of one rank joined by "and" hold the figure together.</summary>
    private bool Joint(Draft draft, int first, int end, ClaimPlace[] places)
    {
        _ = first;
        _ = end;
        for (int a = 0; a + 1 < places.Length; a++)
        {
            if (places[a].Role != "at" || places[a + 1].Role != "at")
            {
                continue;
            }
            int gap = places[a + 1].Span.Start - places[a].Span.End;
            if (gap is > 0 and < 12)
            {
                string between = draft.Text.Text.Substring(places[a].Span.End, gap).Trim();
                if (between is "و" or "and" or "and in" or "وفي" or "و في")
                {
                    return !(places[a].Id is { } x && places[a + 1].Id is { } y && (Within(x, y) || Within(y, x)));
                }
            }
        }
        return false;
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
