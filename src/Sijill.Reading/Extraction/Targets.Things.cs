using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

// Whose things were taken or destroyed, whom operations and strikes were against, what money is for.
internal sealed partial class Targets
{
    private const int ReachOfPurpose = 12;

    /// <summary>The opponent: the armed group nearest to the figure that is not its doer, else the one told of last.</summary>
    private Target? Opponent(Draft draft, in Frame frame, Codebook.Indicator indicator)
    {
        if (NearestActor(draft, frame, "armed-group") is { } near)
        {
            return near;
        }
        if (indicator.Unit == "things" && Doer(draft, frame))
        {
            return null;
        }
        return LastOfKind(draft, frame, "armed-group", orFirst: true) ?? Fighters(draft, frame);
    }

    /// <summary>Bases, camps and graves have owners of their own.</summary>
    private Target? OwnSite(Draft draft, in Frame frame)
    {
        if (frame.Amount < 0 || draft.Chunks[frame.Amount].Kind != ChunkKind.Quantity)
        {
            return null;
        }
        Quantity quantity = draft.Quantities[draft.Chunks[frame.Amount].Detail];
        return
            quantity is { TargetSpan.IsEmpty: false, Noun.Group: not null }
            || quantity.Noun?.Id is "base" or "grave" or "camp" or "school" or "shrine" or "prison"
            ? new Target(
                quantity.Actor >= 0 ? codebook.Entities[quantity.Actor].Id : null,
                quantity.Noun.Group,
                quantity.TargetSpan.Of(draft.Text.Text),
                quantity.TargetSpan,
                Via.Clause
            )
            : null;
    }

    /// <summary>Fighters of whom the text has told, where it names no group.</summary>
    private Target? Fighters(Draft draft, in Frame frame)
    {
        int anchor = Anchor(frame);
        for (int i = anchor - 1; i >= 0 && i >= anchor - ReachOfPronouns; i--)
        {
            if (
                draft.Chunks[i].Kind == ChunkKind.Quantity
                && draft.Quantities[draft.Chunks[i].Detail].Noun?.Group is "fighters" or "leaders" or "suspects"
            )
            {
                return OfQuantity(draft, frame, i) with { Via = Via.Context };
            }
        }
        return null;
    }

    /// <summary>The opponent nearest to the head: «ضد تنظيم داعش», "ISIS attacks".</summary>
    private Target? NearestActor(Draft draft, in Frame frame, string kind)
    {
        int first = draft.FirstChunk[frame.Sentence];
        int end = draft.FirstChunk[frame.Sentence + 1];
        int anchor = Anchor(frame);
        bool things = codebook.Indicators[frame.Indicator].Unit == "things";
        int best = -1;
        int bestDistance = int.MaxValue;
        for (int i = first; i < end; i++)
        {
            int actor = ActorOf(draft, draft.Chunks[i]);
            if (actor < 0 || codebook.Entities[actor].Kind != kind || (things && IsDoer(draft, frame, i)))
            {
                continue;
            }
            int distance = i > anchor ? i - anchor : (anchor - i) * 2;
            if (distance < bestDistance)
            {
                (best, bestDistance) = (i, distance);
            }
        }
        return best < 0
            ? null
            : Named(
                draft,
                codebook.Entities[ActorOf(draft, draft.Chunks[best])].Id,
                draft.SpanOf(draft.Chunks[best]),
                Via.Sentence
            );
    }

    private bool Doer(Draft draft, in Frame frame)
    {
        for (int i = draft.FirstChunk[frame.Sentence]; i < draft.FirstChunk[frame.Sentence + 1]; i++)
        {
            if (
                draft.Chunks[i].Kind == ChunkKind.Name
                && ActorOf(draft, draft.Chunks[i]) is >= 0 and var actor
                && codebook.Entities[actor].Kind == "armed-group"
                && IsDoer(draft, frame, i)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"ISIS blew up 68 shrines", «فجّر التنظيم 68 مزاراً», "by ISIS": who did it owns nothing of it.</summary>
    private bool IsDoer(Draft draft, in Frame frame, int i)
    {
        if (draft.Chunks[i].Kind != ChunkKind.Name)
        {
            return false;
        }
        Chunk before = i > draft.FirstChunk[frame.Sentence] ? draft.Chunks[i - 1] : default;
        if (i > draft.FirstChunk[frame.Sentence] && Has(before, _g.By))
        {
            return true;
        }
        if (draft.Text[draft.Chunks[i].First].IsArabic && i == frame.Head + 1 && frame.Amount > i)
        {
            return draft.Chunks[i].Clitics == Codebook.Clitics.None;
        }
        return i < frame.Head
            && frame.Head - i <= 2
            && frame.Amount > frame.Head
            && (
                i == draft.FirstChunk[frame.Sentence]
                || before.Kind == ChunkKind.Mark
                || before.Kind == ChunkKind.Date
                || Has(before, _g.That)
                || Has(before, _g.And)
                || Has(before, _g.Clause)
            );
    }

    /// <summary>What money is for: the words behind "for", "to", "into" after it, else behind «لصندوق …» before it.</summary>
    private Target? Purpose(Draft draft, in Frame frame)
    {
        if (frame.Amount < 0)
        {
            return null;
        }
        int first = draft.FirstChunk[frame.Sentence];
        int end = draft.FirstChunk[frame.Sentence + 1];
        for (int i = frame.Amount + 1; i < end && i <= frame.Amount + ReachOfPurpose; i++)
        {
            Chunk chunk = draft.Chunks[i];
            if (Has(chunk, _g.Say) || Has(chunk, _g.Clause))
            {
                break;
            }
            if (
                IsFor(draft, chunk)
                && WordsFrom(draft, draft.Text[chunk.First].IsArabic && chunk.Clitics != 0 ? i : i + 1, end)
                    is { } purpose
            )
            {
                return purpose;
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
            draft.Text.Form(chunk.First) is "for" or "to" or "into" or "towards" or "toward" or "الي" or "لصالح"
            || (draft.Text[chunk.First].IsArabic && (chunk.Clitics & Codebook.Clitics.For) != 0)
        );

    private Target? WordsFrom(Draft draft, int from, int end)
    {
        int to = from;
        while (
            to < end
            && to < from + 6
            && draft.Chunks[to].Kind is ChunkKind.Word or ChunkKind.Name or ChunkKind.Quantity or ChunkKind.ProperName
            && (to == from || !Has(draft.Chunks[to], _g.At))
            && !Has(draft.Chunks[to], _g.Over)
            && !Has(draft.Chunks[to], _g.About)
            && !Has(draft.Chunks[to], _g.That)
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
        return Named(draft, actor >= 0 ? codebook.Entities[actor].Id : null, span, Via.Clause);
    }
}
