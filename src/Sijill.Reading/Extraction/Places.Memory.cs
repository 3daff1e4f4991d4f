namespace Sijill.Reading.Extraction;

// Places meant by a word for their kind, or by their number: «المخيم», "the city", "both countries".
internal sealed partial class Places
{
    private const int Remembered = 24;
    private const int OfInstitution = 20;

    private readonly List<ClaimPlace> _memory = [];
    private readonly List<ClaimPlace> _meant = [];

    private void Remember(ClaimPlace place)
    {
        _memory.RemoveAll(known => known.Text == place.Text);
        _memory.Add(place);
        if (_memory.Count > Remembered)
        {
            _memory.RemoveAt(0);
        }
    }

    /// <summary>The places that a chunk means without naming them; null where it means none that was told. The list is reused.</summary>
    private List<ClaimPlace>? Meant(Draft draft, int i)
    {
        Chunk chunk = draft.Chunks[i];
        if (chunk.Kind is not (ChunkKind.Word or ChunkKind.Quantity))
        {
            return null;
        }
        ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
        if (MeansCountries(draft, chunk, form))
        {
            return Countries();
        }
        int cut =
            form.StartsWith("ال") ? 2
            : form.Length > 4 && form[0] is 'ب' or 'و' && form[1..].StartsWith("ال") ? 3
            : form.Length > 4 && form.StartsWith("لل") ? 2
            : 0;
        bool definite = draft.Text[chunk.First].IsArabic
            ? cut > 0 && IsAlone(draft, i)
            : form is "the" && chunk.End - chunk.First == 2 && IsAlone(draft, i);
        return definite
            ? OfKind(
                draft.Words[cut > 0 ? chunk.First : chunk.End - 1],
                cut > 0 ? form[cut..] : draft.Text.Form(chunk.End - 1)
            )
            : null;
    }

    /// <summary>No name stands behind it: «المخيم», not «المخيم الهول» or "the city of Raqqa".</summary>
    private bool IsAlone(Draft draft, int i)
    {
        if (i + 1 >= draft.Chunks.Count)
        {
            return true;
        }
        Chunk next = draft.Chunks[i + 1];
        return next.Kind is not (ChunkKind.Name or ChunkKind.UnknownPlace or ChunkKind.ProperName)
            && !(Has(next, _g.Of) && draft.Text[next.First].IsLatin);
    }

    private bool MeansCountries(Draft draft, in Chunk chunk, ReadOnlySpan<char> form)
    {
        if (draft.Text[chunk.First].IsArabic)
        {
            return draft.Words[chunk.First].Has(_g.CountryPair);
        }
        if (form is "both" || (form is "the" or "two" && chunk.End - chunk.First >= 2))
        {
            bool two = form is "both" || draft.Text.Form(chunk.End - 2) is "two";
            return two && draft.Words[chunk.End - 1].Has(_g.CountryPair);
        }
        return false;
    }

    private List<ClaimPlace>? Countries()
    {
        _meant.Clear();
        for (int k = _memory.Count - 1; k >= 0 && _meant.Count < 2; k--)
        {
            if (KindOf(_memory[k]) == "country")
            {
                _meant.Insert(0, _memory[k]);
            }
        }
        return _meant.Count == 2 ? _meant : null;
    }

    /// <summary>The last place told whose own name starts with the word («مخيم الهول» for «المخيم»), else whose kind it is; with what contains it.</summary>
    private List<ClaimPlace>? OfKind(WordInfo word, ReadOnlySpan<char> noun)
    {
        string? kind = KindOf(word);
        if (kind is null)
        {
            return null;
        }
        int at = -1;
        for (int k = _memory.Count - 1; k >= 0 && at < 0; k--)
        {
            at = Text.Folding.Fold(_memory[k].Text).AsSpan().StartsWith(noun) ? k : -1;
        }
        for (int k = _memory.Count - 1; k >= 0 && at < 0; k--)
        {
            at = IsOfKind(KindOf(_memory[k]), kind) ? k : -1;
        }
        if (at < 0)
        {
            return null;
        }
        _meant.Clear();
        _meant.Add(_memory[at]);
        foreach (ClaimPlace other in _told)
        {
            if (
                _memory[at].Id is { } id
                && other.Id is { } larger
                && (
                    Within(id, larger)
                    || (kind is "camp" or "prison" && KindOf(other) is "city" or "town" or "district")
                )
                && kind is not ("camp" or "prison")
                && KindOf(other) != "country"
                && larger != id
            )
            {
                _meant.Add(other);
            }
        }
        return _meant;
    }

    private string? KindOf(ClaimPlace place) =>
        place.Id is { } id && codebook.EntityIndex.TryGetValue(id, out int index)
            ? codebook.Entities[index].Kind
            : null;

    private static bool IsOfKind(string? kind, string wanted) =>
        kind == wanted
        || wanted switch
        {
            "city" => kind is "town" or "district" or "governorate",
            "town" => kind is "subdistrict" or "city" or "village",
            "district" => kind is "city",
            _ => false,
        };

    /// <summary>The kind of place that a word stands for («المخيم», "camp"), or null.</summary>
    private string? KindOf(WordInfo word)
    {
        foreach ((int symbol, string kind) in _g.PlaceKinds)
        {
            if (symbol >= 0 && word.Has(symbol))
            {
                return kind;
            }
        }
        return null;
    }
}
