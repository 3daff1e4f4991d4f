using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

// Which chunks name a place, and in what role.
internal sealed partial class Places
{
    private static string? KindOf(ReadOnlySpan<char> form) =>
        form.EndsWith("المخيم") || form is "camp" ? "camp"
        : form.EndsWith("السجن") || form is "prison" or "jail" ? "prison"
        : null;

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
}
