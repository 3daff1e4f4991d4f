using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

// One person or thing that no known noun names: "injured a third", "two tanks and a crane"; and parts of a counted whole: "30 of the 73 graves".
internal sealed partial class Chunker
{
    private const int LongestThing = 4;
    private const int LastOneMore = 10; // "a tenth suspect"; the 90th of a kind counts them

    /// <summary>"a third who ran", "a fourth died": one more person, not a fraction ("a third of") and not the nth of something named.</summary>
    private bool TryNth(int i, int end, ref int after)
    {
        if (
            i + 1 < end
            && _draft.Text.Form(i) is "another"
            && (IsVerbHere(i + 1, end) || Is(i + 1, _g.Be) || Is(i + 1, _g.Have))
        )
        {
            return AddSomebody(i, i + 1, QuantityForm.Single, ref after); // "and another wounded"
        }
        if (i + 1 >= end || _amountAt[i + 1] == 0)
        {
            return false;
        }
        Amount amount = _draft.Amounts[_amountAt[i + 1] - 1];
        int next = amount.EndToken;
        if (amount.Kind != AmountKind.Ordinal || amount.Bounds.Low is not >= 2 || next != i + 2)
        {
            return false;
        }
        return amount.Bounds.Low <= LastOneMore && TryNthPerson(i, next, end, ref after)
            || TryNthAlone(i, next, end, ref after);
    }

    /// <summary>"a third member of the cell", "a second suspect": one more person of those that were told of.</summary>
    private bool TryNthPerson(int i, int next, int end, ref int after)
    {
        var phrase = new Phrase
        {
            End = next,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
        };
        ParseEnglish(next, end, ref phrase);
        if (
            phrase.NounToken < 0
            || _draft.Words[phrase.NounToken].Noun?.Unit != "people"
            || !IsSingular(phrase.NounToken)
            || phrase.IsPartOf
            || (phrase.End + 1 < end && Is(phrase.End, _g.Of) && NamesCoalition(phrase.End + 1, end))
        )
        {
            return false;
        }
        var span = new TextSpan(_draft.Text[i].Start, _draft.Text[phrase.End - 1].End);
        return AddUncounted(i, phrase, QuantityForm.Single, _draft.Text[i].Start, span, ref after);
    }

    private bool NamesCoalition(int k, int end)
    {
        while (k < end && Is(k, _g.The))
        {
            k++;
        }
        return k < end
            && _nameAt[k] > 0
            && ActorOf(k) is >= 0 and var actor
            && _codebook.Entities[actor].Kind == "coalition";
    }

    private bool TryNthAlone(int i, int next, int end, ref int after)
    {
        if (next < end && (!EndsNth(next, end) || Is(next, _g.Of)))
        {
            return false;
        }
        return AddSomebody(i, next, QuantityForm.Single, ref after);
    }

    private bool AddSomebody(int i, int next, QuantityForm form, ref int after)
    {
        var phrase = new Phrase
        {
            End = next,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
        };
        var span = new TextSpan(_draft.Text[i].Start, _draft.Text[next - 1].End);
        return AddUncounted(i, phrase, form, _draft.Text[i].Start, span, ref after);
    }

    private bool EndsNth(int next, int end) =>
        _draft.Text[next].Kind != TokenKind.Word ? MarkAt(next) != '-' : Is(next, _g.Stop) || IsVerbHere(next, end);

    /// <summary>"destroyed four trucks, a crane and an ISIL front-end loader": what stands in a list of things is one.</summary>
    private bool TryListedThing(int i, int end, ref int after)
    {
        if (!FollowsThings())
        {
            return false;
        }
        int j = i + 1;
        int words = 0;
        for (int k = j; k < end && k < j + LongestThing; k++)
        {
            if (Is(k, _g.VagueAmount))
            {
                return false;
            }
        }
        while (j < end && words < LongestThing)
        {
            if (_nameAt[j] > 0)
            {
                j = EndOfName(j);
            }
            else if (MarkAt(j) == '-' && !_draft.Text[j].SpaceBefore)
            {
                j++;
            }
            else if (
                _draft.Text[j].Kind == TokenKind.Word
                && !Is(j, _g.Stop)
                && _amountAt[j] == 0
                && _dateAt[j] == 0
                && !IsVerbHere(j, end)
            )
            {
                words++;
                j++;
            }
            else
            {
                break;
            }
        }
        if (words == 0)
        {
            return false;
        }
        var phrase = new Phrase
        {
            End = j,
            NounToken = -1,
            FirstWord = i + 1,
            Actor = -1,
            Nationality = -1,
            IsUnknownNoun = true,
        };
        var span = new TextSpan(_draft.Text[i].Start, _draft.Text[j - 1].End);
        return AddUncounted(i, phrase, QuantityForm.Single, _draft.Text[i].Start, span, ref after);
    }

    /// <summary>Whether the last chunks are a quantity of things and a comma or "and".</summary>
    private bool FollowsThings()
    {
        List<Chunk> chunks = _draft.Chunks;
        int k = chunks.Count - 1;
        int first = _draft.FirstChunk[^1];
        int links = 0;
        while (k > first && links < 2 && (IsMark(chunks[k], ',') || _sets.Has(chunks[k].Set, _g.And)))
        {
            k--;
            links++;
        }
        return links > 0
            && chunks[k].Kind == ChunkKind.Quantity
            && _draft.Quantities[chunks[k].Detail]
                is { Unit: "things" or "places" or "unknown", Form: not QuantityForm.Some };
    }

    private bool IsMark(in Chunk chunk, char mark) =>
        chunk.Kind == ChunkKind.Mark && _draft.Text.Text[_draft.Text[chunk.First].Start] == mark;

    /// <summary>The number of "a woman of 24": a bare number behind one person.</summary>
    private bool IsAgeOf(int number, int end, int noun)
    {
        Amount amount = _draft.Amounts[_amountAt[number] - 1];
        int next = amount.EndToken;
        return noun >= 0
            && amount.Kind == AmountKind.Cardinal
            && amount.Bounds is { IsExact: true, Low: > 0 and < 110 }
            && next == number + 1
            && _draft.Words[noun].Noun?.Unit == "people"
            && IsSingular(noun)
            && (next >= end || _draft.Text[next].Kind != TokenKind.Word || Is(next, _g.Stop));
    }

    /// <summary>The 15 of "a shepherd, 15, was hit" and "Ali (15)": a bare number between marks right behind one person or a name.</summary>
    private bool IsAgeBehind(in Amount amount, int end)
    {
        int i = amount.FirstToken;
        List<Chunk> chunks = _draft.Chunks;
        if (
            amount.Kind != AmountKind.Cardinal
            || amount.Bounds is not { IsExact: true, Low: > 0 and < 110 }
            || amount.EndToken != i + 1
            || amount.EndToken >= end
            || _draft.Text[i].Kind != TokenKind.Digits
            || chunks.Count - 2 < _draft.FirstChunk[^1]
            || !((IsMark(chunks[^1], ',') && MarkAt(i + 1) == ',') || (IsMark(chunks[^1], '(') && MarkAt(i + 1) == ')'))
        )
        {
            return false;
        }
        Chunk before = chunks[^2];
        return before.Kind == ChunkKind.Quantity
            && _draft.Text[before.First].IsLatin
            && _draft.Quantities[before.Detail]
                is { Unit: "people", Form: QuantityForm.Single or QuantityForm.Definite, NounToken: >= 0 } person
            && IsSingular(person.NounToken);
    }

    /// <summary>"All but two dozen were caught": the others were.</summary>
    private bool IsExcepted(int i) =>
        i >= 2
        && _draft.Text.Form(i - 1) is "but" or "except"
        && _draft.Text.Form(i - 2) is "all" or "everyone" or "everybody" or "nobody" or "none";

    /// <summary>The noun of "30 of the 73 mass graves", for the first number; -1 where no counted whole follows.</summary>
    private int NounOfWhole(int j, int end)
    {
        if (j + 1 >= end || !Is(j, _g.Of))
        {
            return -1;
        }
        j++;
        while (j < end && (Is(j, _g.The) || Is(j, _g.Possessive)))
        {
            j++;
        }
        if (j >= end || _amountAt[j] == 0)
        {
            return -1;
        }
        Amount whole = _draft.Amounts[_amountAt[j] - 1];
        if (whole.Kind is not (AmountKind.Cardinal or AmountKind.Vague))
        {
            return -1;
        }
        var phrase = new Phrase
        {
            End = whole.EndToken,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
        };
        ParseEnglish(whole.EndToken, end, ref phrase);
        return phrase.NounToken;
    }

    /// <summary>Whether the amount that comes next is the whole that a number before it takes a part of.</summary>
    private bool IsWhole()
    {
        List<Chunk> chunks = _draft.Chunks;
        int k = chunks.Count - 1;
        int first = _draft.FirstChunk[^1];
        while (k > first && (_sets.Has(chunks[k].Set, _g.The) || _sets.Has(chunks[k].Set, _g.Possessive)))
        {
            k--;
        }
        return k > first
            && chunks[k].Kind == ChunkKind.Word
            && _sets.Has(chunks[k].Set, _g.Of)
            && (
                chunks[k - 1].Kind == ChunkKind.Quantity
                    ? _draft.Quantities[chunks[k - 1].Detail]
                        is { Form: QuantityForm.Counted, AmountKind: AmountKind.Cardinal or AmountKind.Share }
                    : _draft.Text.Form(chunks[k - 1].First)
                        is "any"
                            or "none"
                            or "most"
                            or "some"
                            or "many"
                            or "few"
                            or "half"
                            or "each"
                            or "part"
            );
    }

    /// <summary>
    /// The token of the number that "another", "a further", "the remaining" or "all" leads up to, where it is at a token; else -1. The words belong to the number: a verb
    /// right before them governs it.
    /// </summary>
    private int LeadsAmount(int i, int end)
    {
        int j = i;
        int words = 0;
        while (j < end && words < 3 && _amountAt[j] == 0 && _nameAt[j] == 0 && _dateAt[j] == 0 && IsLead(j))
        {
            j++;
            words++;
        }
        bool leads = words > 0 && j < end && _amountAt[j] > 0 && _draft.Text[i].IsLatin;
        return leads && !Is(j - 1, _g.A) ? j : -1;
    }

    /// <summary>"nobody", "no one", "none were hurt".</summary>
    private bool AddNobody(int i, ref int after)
    {
        int next = i + (_draft.Text.Form(i) is "no" ? 2 : 1);
        return AddSomebody(i, next, QuantityForm.None, ref after);
    }

    private bool IsLead(int j) =>
        Is(j, _g.Other)
        || _draft.Text.Form(j) is "the" or "these" or "those" or "his" or "her" or "their" or "our"
        || (Is(j, _g.A) && _draft.Text.Form(j).SequenceEqual("a"))
        || _draft.Text.Form(j) is "remaining" or "all" or "just" or "only" or "even" or "yet" or "still";

    /// <summary>Whether no noun follows: "a Syrian, …", "an Iraqi was …".</summary>
    private bool StandsAlone(int j, int end) =>
        j >= end || (_draft.Text[j].Kind == TokenKind.Word ? Is(j, _g.Stop) || IsVerbHere(j, end) : MarkAt(j) != '-');

    /// <summary>"both attackers", "both of the men": two.</summary>
    private bool TryBoth(int i, int end, ref int after)
    {
        var phrase = new Phrase
        {
            End = i + 1,
            NounToken = -1,
            FirstWord = -1,
            Actor = -1,
            Nationality = -1,
        };
        int j = i + 1;
        while (j < end && (Is(j, _g.The) || Is(j, _g.Possessive)))
        {
            j++;
        }
        ParseEnglish(j, end, ref phrase);
        if (
            phrase.NounToken < 0
            || phrase.Actor >= 0 && phrase.NounToken < 0
            || (_draft.Words[phrase.NounToken].NounReading!.Entry.Inflection & Inflection.Plural) == 0
            || (phrase.End < end && Is(phrase.End, _g.And))
        )
        {
            return false;
        }
        var span = new TextSpan(_draft.Text[i].Start, _draft.Text[phrase.End - 1].End);
        return AddUncounted(i, phrase, QuantityForm.Dual, _draft.Text[i].Start, span, ref after);
    }
}
