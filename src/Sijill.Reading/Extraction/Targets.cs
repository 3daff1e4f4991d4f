using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Whom or what: the words that the amount counts, else a target slot, else what the figure before counted.</summary>
internal sealed class Targets(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
{
    private readonly Grammar _g = grammar;
    private readonly Dictionary<int, Target> _told = [];

    public void Start() => _told.Clear();

    public Target? Of(Draft draft, in Frame frame, Target? origin)
    {
        Target? target = Find(draft, frame, origin);
        if (target is not null)
        {
            _told[frame.Indicator] = target;
        }
        return target;
    }

    private Target? Find(Draft draft, in Frame frame, Target? origin)
    {
        if (Slot(draft, frame) is { } slot)
        {
            return slot;
        }
        string unit = codebook.Indicators[frame.Indicator].Unit;
        if (
            unit is "operations" or "strikes" or "attacks" or "events" or "places"
            && NearestActor(draft, frame, "armed-group") is { } opponent
        )
        {
            return opponent;
        }
        if (
            unit == "countries"
            && (NearestActor(draft, frame, "coalition") ?? LastOfKind(draft, frame, "coalition")) is { } coalition
        )
        {
            return coalition;
        }
        if (unit == "money" && Purpose(draft, frame) is { } purpose)
        {
            return purpose;
        }
        if (frame.Amount >= 0)
        {
            Chunk chunk = draft.Chunks[frame.Amount];
            if (chunk.Kind != ChunkKind.Quantity)
            {
                TextSpan span = draft.SpanOf(chunk);
                return new Target(null, null, span.Of(draft.Text.Text), span, Via.Clause);
            }
            Quantity quantity = draft.Quantities[chunk.Detail];
            if (!quantity.TargetSpan.IsEmpty)
            {
                return OfQuantity(draft, frame, quantity);
            }
        }
        if (origin is not null)
        {
            return origin with { Via = Via.Sentence };
        }
        if (Before(draft, frame) is { } before)
        {
            return before;
        }
        return _told.TryGetValue(frame.Indicator, out Target? told)
            ? told with
            {
                Via = Via.Context,
            }
            : NearestActor(draft, frame, "armed-group");
    }

    private Target OfQuantity(Draft draft, in Frame frame, in Quantity quantity)
    {
        int entity = quantity.Actor >= 0 ? quantity.Actor : quantity.Nationality;
        string? id = entity >= 0 ? codebook.Entities[entity].Id : quantity.Noun?.Actor;
        TextSpan span = quantity.TargetSpan;
        // «10 أشخاص يشتبه بانتمائهم لداعش»: persons are named by what follows them closely.
        if (
            id is null
            && quantity.Noun is { Group: null }
            && draft.Chunks[frame.Amount] is var chunk
            && Following(draft, frame.Amount, draft.FirstChunk[frame.Sentence + 1]) is >= 0 and var actor
        )
        {
            Chunk named = draft.Chunks[actor];
            id = codebook.Entities[ActorOf(draft, named)].Id;
            span = new TextSpan(span.Start, draft.SpanOf(named).End);
            _ = chunk;
        }
        // "110 of its citizens": nationals of the state that acts.
        if (
            id is null
            && quantity.Noun is { Id: "citizen" or "national" or "citizen-f" }
            && StateBefore(draft, frame) is { } state
        )
        {
            id = state.Id;
        }
        // «عناصره», «عنصران»: members of whom the text has told.
        if (
            id is null
            && quantity.Noun?.Group is "members" or "fighters" or "leaders" or "supporters" or "suspects"
            && LastGroup(draft, frame) is { } group
        )
        {
            id = group.Id;
        }
        if (id is null && quantity.Unit == "families" && _told.TryGetValue(frame.Indicator, out Target? same))
        {
            id = same.Id;
        }
        return new Target(id, quantity.Noun?.Group, span.Of(draft.Text.Text), span, Via.Clause);
    }

    private Target? LastOfKind(Draft draft, in Frame frame, string kind)
    {
        int token = draft.Chunks[frame.Amount >= 0 ? frame.Amount : frame.Head].First;
        int n = NameChoice.LastOfKind(codebook, draft, kind, token, orFirst: false);
        if (n < 0)
        {
            return null;
        }
        Names.NameMatch name = draft.Names[n];
        int entity = NameChoice.ChooseActor(codebook, draft, name.Meaning);
        TextSpan span = name.Span;
        return new Target(codebook.Entities[entity].Id, null, span.Of(draft.Text.Text), span, Via.Context);
    }

    private Entity? StateBefore(Draft draft, in Frame frame)
    {
        for (int i = frame.Amount - 1; i >= draft.FirstChunk[frame.Sentence]; i--)
        {
            if (
                draft.Chunks[i].Kind == ChunkKind.Name
                && ActorOf(draft, draft.Chunks[i]) is >= 0 and var actor
                && codebook.Entities[actor].Kind == "state"
            )
            {
                return codebook.Entities[actor];
            }
        }
        return null;
    }

    /// <summary>The armed group named last before the frame, else the first one of the text.</summary>
    private Entity? LastGroup(Draft draft, in Frame frame)
    {
        int token = draft.Chunks[frame.Amount >= 0 ? frame.Amount : frame.Head].First;
        int n = NameChoice.LastOfKind(codebook, draft, "armed-group", token, orFirst: true);
        return n < 0 ? null : codebook.Entities[NameChoice.ChooseActor(codebook, draft, draft.Names[n].Meaning)];
    }

    /// <summary>An armed group within five chunks after the persons, in the same clause.</summary>
    private int Following(Draft draft, int from, int end)
    {
        for (int i = from + 1; i < end && i <= from + 6; i++)
        {
            Chunk chunk = draft.Chunks[i];
            if (
                chunk.Kind is ChunkKind.Quantity or ChunkKind.Date
                || (
                    chunk.Kind == ChunkKind.Mark
                    && draft.Text.Text[draft.Text[chunk.First].Start] is not ('"' or '“' or '”' or '«' or '»')
                )
            )
            {
                return -1;
            }
            if (ActorOf(draft, chunk) is >= 0 and var actor)
            {
                return codebook.Entities[actor].Kind == "armed-group" ? i : -1;
            }
        }
        return -1;
    }

    private Target? Slot(Draft draft, in Frame frame)
    {
        if (frame.Pattern < 0)
        {
            return null;
        }
        Pattern pattern = codebook.Patterns[frame.Pattern];
        for (int c = frame.FirstCapture; c < frame.FirstCapture + frame.CaptureCount; c++)
        {
            Capture capture = draft.Captures[c];
            if (pattern.Slots[capture.Slot] == "target")
            {
                Chunk chunk = draft.Chunks[draft.FirstChunk[frame.Sentence] + capture.Chunk];
                int actor = ActorOf(draft, chunk);
                TextSpan span = draft.SpanOf(chunk);
                return new Target(
                    actor >= 0 ? codebook.Entities[actor].Id : null,
                    null,
                    span.Of(draft.Text.Text),
                    span,
                    Via.Clause
                );
            }
        }
        return null;
    }

    /// <summary>The opponent nearest to the head: «ضد تنظيم داعش», "ISIS attacks".</summary>
    private Target? NearestActor(Draft draft, in Frame frame, string kind)
    {
        int first = draft.FirstChunk[frame.Sentence];
        int end = draft.FirstChunk[frame.Sentence + 1];
        int anchor = frame.Amount >= 0 ? frame.Amount : frame.Head;
        int best = -1;
        int bestDistance = int.MaxValue;
        for (int i = first; i < end; i++)
        {
            int actor = ActorOf(draft, draft.Chunks[i]);
            if (actor < 0 || codebook.Entities[actor].Kind != kind)
            {
                continue;
            }
            int distance = i > anchor ? i - anchor : (anchor - i) * 2;
            if (distance < bestDistance)
            {
                (best, bestDistance) = (i, distance);
            }
        }
        if (best < 0)
        {
            return FromQuantity(draft, frame);
        }
        TextSpan span = draft.SpanOf(draft.Chunks[best]);
        return new Target(
            codebook.Entities[ActorOf(draft, draft.Chunks[best])].Id,
            null,
            span.Of(draft.Text.Text),
            span,
            Via.Sentence
        );
    }

    private Target? FromQuantity(Draft draft, in Frame frame)
    {
        if (frame.Amount < 0 || draft.Chunks[frame.Amount].Kind != ChunkKind.Quantity)
        {
            return null;
        }
        Quantity quantity = draft.Quantities[draft.Chunks[frame.Amount].Detail];
        if (quantity.Actor < 0 || quantity.TargetSpan.IsEmpty)
        {
            return null;
        }
        return new Target(
            codebook.Entities[quantity.Actor].Id,
            null,
            quantity.TargetSpan.Of(draft.Text.Text),
            quantity.TargetSpan,
            Via.Clause
        );
    }

    /// <summary>What money is for: the words behind "for" or "to" after it, else behind «لصندوق …» before it.</summary>
    private Target? Purpose(Draft draft, in Frame frame)
    {
        if (frame.Amount < 0)
        {
            return null;
        }
        int first = draft.FirstChunk[frame.Sentence];
        int end = draft.FirstChunk[frame.Sentence + 1];
        for (int i = frame.Amount + 1; i < end && i <= frame.Amount + 4; i++)
        {
            if (IsFor(draft, draft.Chunks[i]))
            {
                return WordsFrom(draft, draft.Text[draft.Chunks[i].First].IsArabic ? i : i + 1, end);
            }
        }
        for (int i = frame.Amount - 1; i >= first; i--)
        {
            if (draft.Text[draft.Chunks[i].First].IsArabic && IsFor(draft, draft.Chunks[i]))
            {
                return WordsFrom(draft, i, frame.Amount);
            }
        }
        return null;
    }

    private static bool IsFor(Draft draft, in Chunk chunk) =>
        chunk.Kind is ChunkKind.Word or ChunkKind.Name or ChunkKind.Quantity
        && (
            draft.Text.Form(chunk.First) is "for" or "to"
            || (draft.Text[chunk.First].IsArabic && (chunk.Clitics & Clitics.For) != 0)
        );

    private Target? WordsFrom(Draft draft, int from, int end)
    {
        int to = from;
        while (
            to < end
            && to < from + 4
            && draft.Chunks[to].Kind is ChunkKind.Word or ChunkKind.Name or ChunkKind.Quantity or ChunkKind.ProperName
            && !Has(draft.Chunks[to], _g.At)
            && !Has(draft.Chunks[to], _g.Over)
            && !Has(draft.Chunks[to], _g.About)
        )
        {
            to++;
        }
        if (to <= from)
        {
            return null;
        }
        TextSpan span = draft.SpanOf(draft.Chunks[from]).Cover(draft.SpanOf(draft.Chunks[to - 1]));
        int actor = ActorOf(draft, draft.Chunks[from]);
        return new Target(
            actor >= 0 ? codebook.Entities[actor].Id : null,
            null,
            span.Of(draft.Text.Text),
            span,
            Via.Clause
        );
    }

    /// <summary>«أسر 19 آخرين»: whom the last figure of people before it counted.</summary>
    private Target? Before(Draft draft, in Frame frame)
    {
        if (frame.Amount < 0)
        {
            return null;
        }
        for (int i = frame.Amount - 1; i >= draft.FirstChunk[frame.Sentence] && i >= frame.Amount - 12; i--)
        {
            Chunk chunk = draft.Chunks[i];
            if (
                chunk.Kind == ChunkKind.Word
                && draft.Words[chunk.First].NationalityReading is { } nationality
                && codebook.Indicators[frame.Indicator].Measure == "stock"
            )
            {
                TextSpan span = draft.SpanOf(chunk);
                return new Target(
                    codebook.Entities[nationality.Entry.Nationality].Id,
                    null,
                    span.Of(draft.Text.Text),
                    span,
                    Via.Sentence
                );
            }
            if (
                chunk.Kind == ChunkKind.Quantity
                && draft.Quantities[chunk.Detail] is { Unit: "people", TargetSpan.IsEmpty: false } quantity
            )
            {
                Target target = OfQuantity(draft, frame with { Amount = i }, quantity);
                return target with { Via = Via.Sentence };
            }
        }
        return null;
    }

    private int ActorOf(Draft draft, in Chunk chunk)
    {
        if (chunk.Kind != ChunkKind.Name)
        {
            return chunk.Kind == ChunkKind.Quantity ? draft.Quantities[chunk.Detail].Actor : -1;
        }
        int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[chunk.Detail].Meaning);
        return entity >= 0 && codebook.Entities[entity].Type == EntityType.Actor ? entity : -1;
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol) && _g is not null;
}
