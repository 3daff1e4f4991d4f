using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

// Whom: an actor's people, nationals of a state, else the group that the noun names.
internal sealed partial class Targets
{
    private const int ReachOfFollowing = 6;

    private Target? Persons(
        Draft draft,
        in Frame frame,
        Indicator indicator,
        Target? origin,
        IReadOnlyList<ClaimPlace> places
    )
    {
        Target? own = null;
        if (frame.Amount >= 0)
        {
            Chunk chunk = draft.Chunks[frame.Amount];
            if (chunk.Kind != ChunkKind.Quantity)
            {
                return Person(draft, frame);
            }
            Quantity quantity = draft.Quantities[chunk.Detail];
            if (Among(draft, frame, quantity) is { } among)
            {
                return among;
            }
            if (!quantity.TargetSpan.IsEmpty && !IsOther(quantity))
            {
                own = OfQuantity(draft, frame, frame.Amount);
                // "No partner was hurt": whom nothing happened to is named by these words alone, and is not whom the figure before told of.
                if (own.Id is not null || quantity.Form == QuantityForm.None)
                {
                    return own.Id is null ? own with { Id = own.Group } : own;
                }
            }
            else if (Predicate(draft, frame) is { } predicate)
            {
                return predicate;
            }
            else if (origin is null && IsOfThem(draft, frame, quantity) && People(draft, frame) is { } them)
            {
                return them;
            }
        }
        bool moved = Family(indicator) == "moved";
        Target? known =
            origin is not null ? origin with { Via = Via.Sentence }
            : own is not null && IsDeadOrHurt(draft, frame) ? null
            : Before(draft, frame)
                ?? (moved ? Nationals(draft, frame, indicator) ?? Home(indicator, draft, frame, places) : null)
                ?? Told(indicator)
                ?? Nationals(draft, frame, indicator)
                ?? (own is null ? People(draft, frame) : null);
        if (own is null)
        {
            return known ?? (moved ? null : LastOfKind(draft, frame, "armed-group", orFirst: true));
        }
        string? fallback =
            indicator.Id == "population" ? "residents"
            : indicator.Id == "escaped" ? "detainees"
            : null;
        return own with { Id = known?.Id ?? own.Group ?? fallback, Group = own.Group ?? known?.Group ?? fallback };
    }

    /// <summary>«19 قتيلاً», "54 wounded": anybody.</summary>
    private static bool IsDeadOrHurt(Draft draft, in Frame frame) =>
        draft.Quantities[draft.Chunks[frame.Amount].Detail].Noun is { Indicator: not null } or { Group: "victims" };

    /// <summary>"others", «آخرين» count those of whom the figure before told.</summary>
    private static bool IsOther(in Quantity quantity) =>
        quantity.Noun?.Id == "others" || (quantity.IsOther && quantity.Noun is null);

    /// <summary>A person by name; his standing is told behind it ("X, an ISIS leader").</summary>
    private Target Person(Draft draft, in Frame frame)
    {
        TextSpan span = draft.SpanOf(draft.Chunks[frame.Amount]);
        int end = draft.FirstChunk[frame.Sentence + 1];
        for (int i = frame.Amount + 1; i < end && i <= frame.Amount + 3; i++)
        {
            if (
                draft.Chunks[i].Kind == ChunkKind.Quantity
                && draft.Quantities[draft.Chunks[i].Detail]
                    is { Form: QuantityForm.Single or QuantityForm.Definite, Unit: "people", TargetSpan.IsEmpty: false }
            )
            {
                Target standing = OfQuantity(draft, frame, i);
                return standing with { Text = span.Of(draft.Text.Text), Span = span };
            }
            if (draft.Chunks[i].Kind is not (ChunkKind.Mark or ChunkKind.Word or ChunkKind.ProperName))
            {
                break;
            }
        }
        return Named(draft, null, span, Via.Clause);
    }

    /// <summary>"no deaths among the troops", «لا خسائر في صفوف القوات»: the dead and hurt are of those named behind them.</summary>
    private Target? Among(Draft draft, in Frame frame, in Quantity quantity)
    {
        if (quantity.Actor >= 0 || quantity.Noun is not ({ Indicator: not null } or { Group: "victims" }))
        {
            return null;
        }
        int end = Math.Min(draft.FirstChunk[frame.Sentence + 1], frame.Amount + 7);
        bool among = false;
        for (int i = frame.Amount + 1; i < end; i++)
        {
            Chunk chunk = draft.Chunks[i];
            if (chunk.Kind == ChunkKind.Mark)
            {
                return null;
            }
            if (among && chunk.Kind == ChunkKind.Quantity)
            {
                return
                    draft.Quantities[chunk.Detail]
                        is { Unit: "people", TargetSpan.IsEmpty: false, Form: not QuantityForm.Counted }
                    ? OfQuantity(draft, frame, i)
                    : null;
            }
            if (
                among
                && chunk.Kind == ChunkKind.Name
                && ActorOf(draft, chunk) is >= 0 and var actor
                && codebook.Entities[actor].Kind != "state"
            )
            {
                return Named(draft, codebook.Entities[actor].Id, draft.SpanOf(chunk), Via.Clause);
            }
            among |= draft.Text.Form(chunk.First) is "among" or "of" or "بين" or "من" or "صفوف" or "لدي" or "ranks";
        }
        return null;
    }

    /// <summary>"Nine of those set free are women", «ستة منهم نساء».</summary>
    private Target? Predicate(Draft draft, in Frame frame)
    {
        int end = Math.Min(draft.FirstChunk[frame.Sentence + 1], frame.Amount + 7);
        bool is_ = false;
        for (int i = frame.Amount + 1; i < end; i++)
        {
            Chunk chunk = draft.Chunks[i];
            if (chunk.Kind == ChunkKind.Mark)
            {
                return null;
            }
            if (
                is_
                && chunk.Kind == ChunkKind.Quantity
                && draft.Quantities[chunk.Detail]
                    is { Form: QuantityForm.Some, Unit: "people", Noun.Group: not null, TargetSpan.IsEmpty: false }
                && (chunk.Clitics & (Clitics.The | Clitics.With | Clitics.For)) == 0
            )
            {
                return OfQuantity(draft, frame, i);
            }
            bool them = draft.Text.Form(chunk.First) is "منهم" or "منهن" or "بينهم" or "بينهن" && i == frame.Amount + 1;
            is_ = them || draft.Text.Form(chunk.First) is "are" or "were" || (is_ && chunk.Kind == ChunkKind.Mark);
        }
        return null;
    }

    /// <summary>"five of them", «ستة منهم».</summary>
    private static bool IsOfThem(Draft draft, in Frame frame, in Quantity quantity)
    {
        if (quantity.IsPartOf)
        {
            return true;
        }
        int next = frame.Amount + 1;
        return next < draft.FirstChunk[frame.Sentence + 1]
            && draft.Text.Form(draft.Chunks[next].First) is "منهم" or "منهن" or "منها" or "of";
    }

    /// <summary>The people told of last before the frame, whether counted or not.</summary>
    private Target? People(Draft draft, in Frame frame)
    {
        int anchor = Math.Min(frame.Head, Anchor(frame));
        for (int i = anchor - 1; i >= 0 && i >= anchor - ReachOfPronouns; i--)
        {
            if (
                draft.Chunks[i].Kind == ChunkKind.Quantity
                && draft.Quantities[draft.Chunks[i].Detail]
                    is { Unit: "people" or "families", TargetSpan.IsEmpty: false } quantity
                && (
                    quantity.Noun?.Group is not (null or "officials" or "leaders" or "returnees" or "families")
                    || quantity.Nationality >= 0
                )
            )
            {
                return OfQuantity(draft, frame, i) with { Via = Via.Context };
            }
        }
        return null;
    }

    /// <summary>«أسر 19 آخرين»: whom the last figure of people before it in the sentence counted.</summary>
    private Target? Before(Draft draft, in Frame frame)
    {
        if (frame.Amount < 0)
        {
            return null;
        }
        for (int i = frame.Amount - 1; i >= draft.FirstChunk[frame.Sentence] && i >= frame.Amount - 12; i--)
        {
            if (
                i != frame.Head
                && draft.Chunks[i].Kind == ChunkKind.Quantity
                && draft.Quantities[draft.Chunks[i].Detail]
                    is { Unit: "people" or "families", TargetSpan.IsEmpty: false } quantity
                && !IsOther(quantity)
            )
            {
                return OfQuantity(draft, frame, i) with { Via = Via.Sentence };
            }
        }
        return null;
    }

    /// <summary>The nationality told in the sentence before a stock of people or forces: «القوة الأميركية 2500 عسكري».</summary>
    private Target? Nationals(Draft draft, in Frame frame, Indicator indicator)
    {
        if (indicator.Measure != "stock")
        {
            return null;
        }
        for (int i = Anchor(frame) - 1; i >= draft.FirstChunk[frame.Sentence] && i >= Anchor(frame) - 12; i--)
        {
            Chunk chunk = draft.Chunks[i];
            if (chunk.Kind == ChunkKind.Word && draft.Words[chunk.First].NationalityReading is { } nationality)
            {
                Entity state = codebook.Entities[nationality.Entry.Nationality];
                return Named(draft, IdOf(state, indicator.Id == "forces"), draft.SpanOf(chunk), Via.Sentence);
            }
            if (
                indicator.Id == "forces"
                && chunk.Kind == ChunkKind.Name
                && ActorOf(draft, chunk) is >= 0 and var actor
                && codebook.Entities[actor].Kind is "state" or "force" or "coalition"
            )
            {
                return Named(draft, IdOf(codebook.Entities[actor], true), draft.SpanOf(chunk), Via.Sentence);
            }
        }
        return null;
    }

    /// <summary>Who comes home is a national of the state that he comes home to.</summary>
    private Target? Home(Indicator indicator, Draft draft, in Frame frame, IReadOnlyList<ClaimPlace> places)
    {
        if (indicator.Id is not ("returned" or "departed"))
        {
            return null;
        }
        for (int p = places.Count - 1; p >= 0; p--)
        {
            if (places[p].Role == "to" && CountryOf(places[p].Id) is { } home)
            {
                return new Target(home, null, places[p].Text, places[p].Span, Via.Sentence);
            }
        }
        _ = draft;
        _ = frame;
        return null;
    }

    /// <summary>What the nationals of the country of a place are called.</summary>
    private string? CountryOf(string? place)
    {
        for (int depth = 0; depth < 6 && place is not null; depth++)
        {
            if (!codebook.EntityIndex.TryGetValue(place, out int index))
            {
                return null;
            }
            Entity entity = codebook.Entities[index];
            if (entity.Kind == "country")
            {
                return _nationals.GetValueOrDefault(entity.Id);
            }
            place = entity.Parent;
        }
        return null;
    }

    private readonly Dictionary<string, string> _nationals = NationalsOf(codebook);

    private static Dictionary<string, string> NationalsOf(CompiledCodebook codebook)
    {
        var nationals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Entity entity in codebook.Entities)
        {
            if (entity is { Place: { } place, Nationals: { } name })
            {
                nationals.TryAdd(place, name);
            }
        }
        return nationals;
    }

    private string IdOf(Entity entity, bool soldiers) =>
        entity.Kind != "state" ? entity.Id
        : soldiers && _forces.TryGetValue(entity.Id, out string? force) ? force
        : entity.Nationals ?? entity.Id;

    /// <summary>Whom the phrase of an amount names. The id is null where only its words say who they are.</summary>
    private Target OfQuantity(Draft draft, in Frame frame, int at)
    {
        Quantity quantity = draft.Quantities[draft.Chunks[at].Detail];
        string? group = GroupOf(draft, at, quantity);
        int entity = quantity.Actor >= 0 ? quantity.Actor : quantity.Nationality;
        bool soldiers = group is "soldiers" or "officers" || codebook.Indicators[frame.Indicator].Id == "forces";
        string? id = entity >= 0 ? IdOf(codebook.Entities[entity], soldiers) : quantity.Noun?.Actor;
        TextSpan span = quantity.TargetSpan;
        // «10 أشخاص يشتبه بانتمائهم لداعش»: persons are named by what follows them closely.
        if (id is null && quantity.Noun is { Group: null } && Following(draft, at) is >= 0 and var follower)
        {
            Chunk named = draft.Chunks[follower];
            id = codebook.Entities[ActorOf(draft, named)].Id;
            span = new TextSpan(span.Start, draft.SpanOf(named).End);
        }
        // "110 of its citizens": nationals of the state that acts.
        if (
            id is null
            && quantity.Noun is { Id: "citizen" or "national" or "citizen-f" }
            && StateBefore(draft, frame, at) is { } state
        )
        {
            id = IdOf(state, false);
        }
        // «عناصره», «عنصران»: members of whom the text has told.
        if (
            id is null
            && group is "members" or "fighters" or "leaders" or "supporters" or "suspects" or "attackers"
            && LastOfKind(draft, frame, "armed-group", orFirst: true) is { } opponent
        )
        {
            id = opponent.Id;
        }
        if (id is null && group is not ("families" or "victims" or "residents" or "nationals" or "returnees"))
        {
            id = quantity.Noun?.Id == "fugitive" ? null : group;
        }
        return new Target(id, group, span.Of(draft.Text.Text), span, Via.Clause);
    }

    /// <summary>The group of the noun; of members that of whom they are members («عناصر القوات الأمنية», "members of the police").</summary>
    private string? GroupOf(Draft draft, int at, in Quantity quantity)
    {
        string? group = quantity.Noun?.Group;
        if (group is not "members" || quantity.Actor >= 0)
        {
            return group;
        }
        Chunk chunk = draft.Chunks[at];
        for (int t = quantity.NounToken + 1; t < chunk.End; t++)
        {
            if (IsOwnSide(draft.Words[t].Noun?.Group))
            {
                return draft.Words[t].Noun!.Group;
            }
        }
        if (
            at + 2 < draft.Chunks.Count
            && Has(draft.Chunks[at + 1], _g.Of)
            && draft.Chunks[at + 2].Kind == ChunkKind.Quantity
            && draft.Quantities[draft.Chunks[at + 2].Detail].Noun?.Group is { } whose
            && IsOwnSide(whose)
        )
        {
            return whose;
        }
        return group;
    }

    private static bool IsOwnSide(string? group) =>
        group is "security-forces" or "soldiers" or "police" or "guards" or "officers";

    private Entity? StateBefore(Draft draft, in Frame frame, int at)
    {
        for (int i = at - 1; i >= draft.FirstChunk[frame.Sentence]; i--)
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

    /// <summary>An armed group within some chunks after the persons, in the same clause.</summary>
    private int Following(Draft draft, int from)
    {
        for (int i = from + 1; i < draft.Chunks.Count && i <= from + ReachOfFollowing; i++)
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
}
