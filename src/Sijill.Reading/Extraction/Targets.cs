using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Whom or what: the words that the amount counts, else a target slot, else what the figure before counted. Of things and deeds it is their owner, whom they are done to.
/// </summary>
internal sealed partial class Targets(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
{
    private const int ReachOfPronouns = 48;

    private readonly Grammar _g = grammar;
    private readonly Dictionary<string, Target> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _forces = ForcesOf(codebook);

    public void Start() => _told.Clear();

    public Target? Of(Draft draft, in Frame frame, Target? origin, IReadOnlyList<ClaimPlace> places)
    {
        Indicator indicator = codebook.Indicators[frame.Indicator];
        Target? target = Find(draft, frame, indicator, origin, places);
        if (target is not null && !(frame.IsPart && frame.Origin >= 0))
        {
            _told[Family(indicator)] = target;
        }
        return target;
    }

    /// <summary>Deeds that tell of the same people: a bare number of one speaks of those whom another has named.</summary>
    private static string Family(Indicator indicator) =>
        indicator.Id switch
        {
            "killed" or "wounded" or "neutralised" => "harmed",
            "captured" or "detained" or "released" or "escaped" or "tried" or "convicted" => "held",
            "abducted" or "rescued" => "abducted",
            "returned" or "transferred" or "departed" or "displaced" or "population" => "moved",
            _ => indicator.Id,
        };

    private Target? Find(
        Draft draft,
        in Frame frame,
        Indicator indicator,
        Target? origin,
        IReadOnlyList<ClaimPlace> places
    )
    {
        if (Slot(draft, frame) is { } slot)
        {
            return slot;
        }
        return indicator.Unit switch
        {
            "operations" or "strikes" or "attacks" or "events" or "things" => Opponent(draft, frame, indicator),
            "places" => OwnSite(draft, frame) ?? Opponent(draft, frame, indicator),
            "countries" => NearestActor(draft, frame, "coalition")
                ?? LastOfKind(draft, frame, "coalition", orFirst: true),
            "money" => Purpose(draft, frame) is { } purpose
                ? (IsTheSame(purpose) ? Told(indicator) : null) ?? purpose
                : Told(indicator),
            _ => Persons(draft, frame, indicator, origin, places),
        };
    }

    private Target? Told(Indicator indicator) =>
        _told.TryGetValue(Family(indicator), out Target? told) ? told with { Via = Via.Context } : null;

    /// <summary>"for the same appeal", «لنفس الصندوق»: what the money before it was for.</summary>
    private static bool IsTheSame(Target purpose) =>
        purpose.Text.Contains("same ", StringComparison.Ordinal)
        || purpose.Text.Contains("نفس", StringComparison.Ordinal)
        || purpose.Text.Contains("ذاته", StringComparison.Ordinal);

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
                int at = draft.FirstChunk[frame.Sentence] + capture.Chunk;
                Chunk chunk = draft.Chunks[at];
                if (chunk.Kind == ChunkKind.Quantity && !draft.Quantities[chunk.Detail].TargetSpan.IsEmpty)
                {
                    return OfQuantity(draft, frame, at);
                }
                int actor = ActorOf(draft, chunk);
                return Named(draft, actor >= 0 ? codebook.Entities[actor].Id : null, draft.SpanOf(chunk), Via.Clause);
            }
        }
        return null;
    }

    private static Target Named(Draft draft, string? id, TextSpan span, Via via) =>
        new(id, null, span.Of(draft.Text.Text), span, via);

    /// <summary>The last name of a kind of actor before the frame; else, if asked, the first of the text.</summary>
    private Target? LastOfKind(Draft draft, in Frame frame, string kind, bool orFirst)
    {
        int token = draft.Chunks[Anchor(frame)].First;
        int n = NameChoice.LastOfKind(codebook, draft, kind, token, orFirst);
        if (n < 0)
        {
            return null;
        }
        Names.NameMatch name = draft.Names[n];
        int entity = NameChoice.ChooseActor(codebook, draft, name.Meaning);
        return Named(draft, codebook.Entities[entity].Id, name.Span, Via.Context);
    }

    private static int Anchor(in Frame frame) => frame.Amount >= 0 ? frame.Amount : frame.Head;

    private int ActorOf(Draft draft, in Chunk chunk)
    {
        if (chunk.Kind != ChunkKind.Name)
        {
            return chunk.Kind == ChunkKind.Quantity ? draft.Quantities[chunk.Detail].Actor : -1;
        }
        int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[chunk.Detail].Meaning);
        return entity >= 0 && codebook.Entities[entity].Type == EntityType.Actor ? entity : -1;
    }

    /// <summary>For each state that has forces the first that is declared: whose soldiers its soldiers are.</summary>
    private static Dictionary<string, string> ForcesOf(CompiledCodebook codebook)
    {
        var forces = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Entity entity in codebook.Entities)
        {
            if (
                entity is { Type: EntityType.Actor, Kind: "force", Parent: { } parent }
                && codebook.EntityIndex.TryGetValue(parent, out int state)
                && codebook.Entities[state].Kind == "state"
            )
            {
                forces.TryAdd(parent, entity.Id);
            }
        }
        return forces;
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);
}
