using System.Runtime.InteropServices;
using Sijill.Reading.Codebook;
using Sijill.Reading.Names;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Whether a text tells of what its monitor watches: other wars, disasters and matches have figures too.</summary>
internal sealed class Scope(CompiledCodebook codebook, Grammar grammar)
{
    /// <summary>Whether a sentence tells of a disaster or an accident on the road: its dead are nobody's victims.</summary>
    public bool TellsAccident(Draft draft, int sentence)
    {
        Sentence s = draft.Sentences[sentence];
        for (int i = s.FirstToken; i < s.EndToken; i++)
        {
            if (
                draft.Words[i].Has(grammar.Accident)
                || (i > s.FirstToken && draft.Words[i].Has(grammar.Crash) && draft.Words[i - 1].Has(grammar.Traffic))
            )
            {
                return true;
            }
        }
        return false;
    }

    private const int LeastPlayWords = 4;
    private const int LeastPlayKinds = 3;
    private const int MostTokensAWord = 25;

    /// <summary>Whether a text is about a film, a book or a match: it uses several words of that world, and often. Nobody in them is killed or captured.</summary>
    private bool IsPlay(Draft draft)
    {
        int words = 0;
        int kinds = 0;
        for (int i = 0; i < draft.Text.Count; i++)
        {
            if (!draft.Words[i].Has(grammar.Play))
            {
                continue;
            }
            words++;
            bool seen = false;
            for (int k = 0; k < i && !seen && kinds < LeastPlayKinds; k++)
            {
                seen = draft.Words[k].Has(grammar.Play) && draft.Text.Form(k).SequenceEqual(draft.Text.Form(i));
            }
            kinds += seen || kinds >= LeastPlayKinds ? 0 : 1;
        }
        return words >= LeastPlayWords && kinds >= LeastPlayKinds && words * MostTokensAWord >= draft.Text.Count;
    }

    // A text shorter than this may leave unsaid where it plays.
    private const int LeastTokens = 40;

    /// <summary>Whether a text names places or peoples elsewhere, and nothing of the scope. A text that names nowhere, or a very short one, is not judged.</summary>
    public bool IsElsewhere(Draft draft)
    {
        if (codebook.Scope.Count == 0 || draft.Text.Count < LeastTokens)
        {
            return false;
        }
        if (IsPlay(draft))
        {
            return true;
        }
        bool elsewhere = false;
        foreach (NameMatch name in CollectionsMarshal.AsSpan(draft.Names))
        {
            foreach (int entity in codebook.Names.Meanings[name.Meaning].Entities)
            {
                if (codebook.Scope[entity])
                {
                    return false;
                }
                elsewhere |= codebook.Entities[entity].Type == EntityType.Place;
            }
        }
        for (int i = 0; i < draft.Text.Count; i++)
        {
            if (draft.Words[i].NationalityReading is { } reading)
            {
                if (codebook.Scope[reading.Entry.Nationality])
                {
                    return false;
                }
                elsewhere = true;
            }
        }
        return elsewhere;
    }
}
