using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

// Which chunks name a place, and in what role.
internal sealed partial class Places
{
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
        Chunk chunk = draft.Chunks[i];
        if (place.Kind is not ("country" or "state"))
        {
            return !IsCapitalThatActs(draft, i, place);
        }
        if (
            draft.Text[chunk.First].IsLatin
            && i + 1 < draft.Chunks.Count
            && draft.Chunks[i + 1].Kind is ChunkKind.Quantity or ChunkKind.ProperName or ChunkKind.Name
            && draft.Chunks[i + 1].First == chunk.End
        )
        {
            return false; // "US equipment", "US Central Command"
        }
        if (IsOwner(draft, chunk))
        {
            return false; // "Iraq's Ministry of Migration"
        }
        if (IsWitness(draft, i))
        {
            return true;
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

    /// <summary>«العراق شهد», «شهدت سوريا», "Iraq saw": a state that saw deeds is where they were done.</summary>
    private bool IsWitness(Draft draft, int i) =>
        (i + 1 < draft.Chunks.Count && draft.Words[draft.Chunks[i + 1].First].Has(_g.Witness))
        || (
            i > 0
            && draft.Text[draft.Chunks[i].First].IsArabic
            && draft.Words[draft.Chunks[i - 1].First].Has(_g.Witness)
        );

    private static bool IsOwner(Draft draft, in Chunk chunk)
    {
        ReadOnlySpan<char> after = draft.Text.Text.AsSpan(draft.Text[chunk.End - 1].End);
        return after.Length > 1 && after[0] is '\'' or '’' && after[1] is 's';
    }

    /// <summary>«أعادتهن برلين»: a city for its government, the subject right behind a verb.</summary>
    private bool IsCapitalThatActs(Draft draft, int i, Entity place)
    {
        Chunk chunk = draft.Chunks[i];
        return place is { Kind: "city", PCode: null, Parent: { } parent }
            && codebook.Entities[codebook.EntityIndex[parent]].Kind == "country"
            && draft.Text[chunk.First].IsArabic
            && chunk.Clitics == Clitics.None
            && i > 0
            && draft.Chunks[i - 1].Kind == ChunkKind.Word
            && !Has(draft.Chunks[i - 1], _g.At)
            && !Has(draft.Chunks[i - 1], _g.To)
            && !Has(draft.Chunks[i - 1], _g.From)
            && !Has(draft.Chunks[i - 1], _g.PlaceKind);
    }

    /// <summary>«المستشفى العام في تكريت», "the office for abducted Yazidis in Dohuk", «شبكة البادية»: where an institution sits, or what it is called after.</summary>
    private bool IsOfInstitution(Draft draft, int i)
    {
        int first = draft.FirstChunk[SentenceOf(draft, i)];
        for (int k = i - 1; k >= first && k >= i - 5; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (
                chunk.Kind is ChunkKind.Mark or ChunkKind.Date or ChunkKind.UnknownPlace
                || Has(chunk, _g.Say)
                || Has(chunk, _g.That)
                || Has(chunk, _g.Clause)
                || IsVerb(draft, chunk)
                || (chunk.Kind == ChunkKind.Quantity && draft.Quantities[chunk.Detail].Form == QuantityForm.Counted)
            )
            {
                break;
            }
            if (IsInstitution(draft, chunk))
            {
                return true;
            }
        }
        return IsOfForce(draft, i, first);
    }

    /// <summary>"…, the command said in a statement from its headquarters in Florida", "…, a spokesman told reporters in Baghdad": where somebody speaks.</summary>
    private bool IsWhereSpoken(Draft draft, int i)
    {
        int first = draft.FirstChunk[SentenceOf(draft, i)];
        for (int k = i - 1; k > first; k--)
        {
            Chunk chunk = draft.Chunks[k];
            // "hails from" and "was put in" are no speech, though their verbs are of saying elsewhere.
            ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
            if (form is "said" or "says" or "told" or "tells" or "stated" or "announced")
            {
                ReadOnlySpan<char> next = draft.Text.Form(draft.Chunks[k + 1].First);
                return (next is "in" or "from" or "at" or "during" || form is "told" or "tells")
                    && HasComma(draft, first, k);
            }
            if (
                chunk.Kind == ChunkKind.Mark
                || Has(chunk, _g.That)
                || Has(chunk, _g.Clause)
                || (chunk.Kind == ChunkKind.Quantity && draft.Quantities[chunk.Detail].Form == QuantityForm.Counted)
            )
            {
                return false;
            }
        }
        return false;
    }

    private static bool HasComma(Draft draft, int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (IsComma(draft, draft.Chunks[k]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>«قوى الأمن الداخلي (الأسايش) لشمال وشرق سوريا», "Internal Security Forces of North and East Syria".</summary>
    private bool IsOfForce(Draft draft, int i, int first)
    {
        bool of =
            (draft.Chunks[i].Clitics & Clitics.For) != 0
            || (i > first && Has(draft.Chunks[i - 1], _g.Of) && draft.Text[draft.Chunks[i - 1].First].IsLatin);
        if (!of)
        {
            return false;
        }
        for (int k = i - 1; k >= first && k >= i - 4; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (chunk.Kind == ChunkKind.Name)
            {
                int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[chunk.Detail].Meaning);
                return entity >= 0 && codebook.Entities[entity] is { Type: EntityType.Actor, Kind: not "armed-group" };
            }
            if (chunk.Kind != ChunkKind.Mark && !Has(chunk, _g.Of))
            {
                return false;
            }
        }
        return false;
    }

    private bool IsInstitution(Draft draft, in Chunk chunk)
    {
        if (chunk.Kind == ChunkKind.Name)
        {
            int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[chunk.Detail].Meaning);
            return entity >= 0
                && codebook.Entities[entity]
                    is {
                        Type: EntityType.Actor,
                        Kind: "office" or "ministry" or "agency" or "court" or "ngo" or "authority" or "government"
                    };
        }
        return draft.Words[chunk.First].Has(_g.Institution);
    }

    private static bool IsVerb(Draft draft, in Chunk chunk)
    {
        if (chunk.Kind != ChunkKind.Word)
        {
            return false;
        }
        foreach (WordAnalysis analysis in draft.Words[chunk.First].Analyses)
        {
            if (analysis.Entry.IsVerb)
            {
                return true;
            }
        }
        return false;
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
