using System.Runtime.InteropServices;
using Sijill.Reading.Codebook;
using Sijill.Reading.Names;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Whether a text tells of what its monitor watches: other wars, disasters and matches have figures too.</summary>
internal sealed class Scope(CompiledCodebook codebook, Grammar grammar)
{
    /// <summary>Whether a sentence tells of a disaster, an accident on the road or a match: its dead are nobody's victims, its strikes no bombs.</summary>
    public bool TellsOtherwise(Draft draft, int sentence)
    {
        Sentence s = draft.Sentences[sentence];
        for (int i = s.FirstToken; i < s.EndToken; i++)
        {
            if (
                draft.Words[i].Has(grammar.Accident)
                || draft.Words[i].Has(grammar.Sport)
                || IsScore(draft, i, s.EndToken)
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

    /// <summary>"3-2", "81-78": the winner's goals stand first; a range of a count climbs.</summary>
    private static bool IsScore(Draft draft, int i, int end) =>
        i > 0
        && i + 2 < end
        && draft.Text[i].Kind == TokenKind.Digits
        && draft.Text[i + 1] is { SpaceBefore: false }
        && draft.Text.Form(i + 1) is "-" or "–"
        && draft.Text[i + 2] is { Kind: TokenKind.Digits, SpaceBefore: false }
        && draft.Text[i - 1].Kind == TokenKind.Word
        && EndsScore(draft, i + 3, end)
        && Goals(draft, i) is >= 0 and var more
        && Goals(draft, i + 2) is >= 0 and var fewer
        && more >= fewer;

    /// <summary>"won 3-2.", "a 2-0 win over": no noun that the two numbers could count or describe, as in "a 7-5 ruling".</summary>
    private static bool EndsScore(Draft draft, int next, int end) =>
        next >= end
        || (
            draft.Text[next].Kind == TokenKind.Word
                ? draft.Text.Form(next)
                    is "with"
                        or "in"
                        or "at"
                        or "on"
                        or "after"
                        or "against"
                        or "over"
                        or "win"
                        or "victory"
                        or "defeat"
                        or "draw"
                : draft.Text.Form(next) is not ("-" or "–" or "/") || draft.Text[next].SpaceBefore
        );

    private static int Goals(Draft draft, int i)
    {
        ReadOnlySpan<char> form = draft.Text.Form(i);
        int goals = form.Length is 0 or > 3 ? -1 : 0;
        for (int k = 0; goals >= 0 && k < form.Length; k++)
        {
            goals = char.IsAsciiDigit(form[k]) ? (goals * 10) + (form[k] - '0') : -1;
        }
        return goals;
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
