using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Places and proper names that the codebook does not know, told by the words around them.</summary>
internal sealed partial class Chunker
{
    private bool TryUnknownPlace(int i, int end, out int after)
    {
        after = i;
        if (Is(i, _g.Direction) && TryPlaceBesides(i, end, out after))
        {
            return true;
        }
        if (!Is(i, _g.PlaceKind))
        {
            return false;
        }
        if (_draft.Text[i].IsArabic)
        {
            return (_draft.Words[i].Clitics & Clitics.The) == 0 && TryArabicPlace(i, end, out after);
        }
        // "village of al-Atala", "town of Markada"
        if (
            i + 2 < end
            && Is(i + 1, _g.Of)
            && _nameAt[i + 2] == 0
            && ProperNameEnd(i + 2, end) is var stop
            && stop > i + 2
        )
        {
            Add(ChunkKind.Word, i, i + 1, -1, _symbols.OfWord(_draft.Words[i]), _draft.Text[i].Start);
            Add(ChunkKind.Word, i + 1, i + 2, -1, _symbols.OfWord(_draft.Words[i + 1]), _draft.Text[i + 1].Start);
            after = Add(ChunkKind.UnknownPlace, i + 2, stop, -1, _symbols.OfPlace, _draft.Text[i + 2].Start);
            return true;
        }
        return false;
    }

    /// <summary>"south-west of Hit": a word with a capital that is a common word elsewhere.</summary>
    private bool TryPlaceBesides(int i, int end, out int after)
    {
        after = i;
        int name = i + 2;
        if (
            name >= end
            || !Is(i + 1, _g.Of)
            || !_draft.Text[name].IsLatin
            || (_draft.Text[name].Flags & TokenFlags.Capitalised) == 0
            || _nameAt[name] > 0
            || _dateAt[name] > 0
            || _amountAt[name] > 0
            || _draft.Words[name].NationalityReading is not null
            || Is(name, _g.The)
            || ProperNameEnd(name, end) > name
        )
        {
            return false;
        }
        Add(ChunkKind.Word, i, i + 1, -1, _symbols.OfWord(_draft.Words[i]), _draft.Text[i].Start);
        Add(ChunkKind.Word, i + 1, name, -1, _symbols.OfWord(_draft.Words[i + 1]), _draft.Text[i + 1].Start);
        after = Add(ChunkKind.UnknownPlace, name, name + 1, -1, _symbols.OfPlace, _draft.Text[name].Start);
        return true;
    }

    /// <summary>«قرية العطالة», «بلدة "جديد عكيدات"»: the one or two unknown words after the kind, or what stands in quotation marks.</summary>
    private bool TryArabicPlace(int i, int end, out int after)
    {
        after = i;
        int first = i + 1;
        bool quoted = first < end && IsQuoteMark(first);
        first += quoted ? 1 : 0;
        if (
            first >= end
            || _nameAt[first] > 0
            || _dateAt[first] > 0
            || _amountAt[first] > 0
            || _draft.Text[first].Kind != TokenKind.Word
        )
        {
            return false;
        }
        int stop = first;
        if (quoted)
        {
            while (stop < end && stop < first + 4 && _draft.Text[stop].Kind == TokenKind.Word)
            {
                stop++;
            }
            if (stop >= end || !IsQuoteMark(stop))
            {
                return false;
            }
        }
        else
        {
            bool two = Is(first, _g.Direction) || IsHill(first);
            stop += two && first + 1 < end && IsUnknownArabic(first + 1) ? 1 : 0;
            while (
                stop < end
                && stop < first + 2
                && IsUnknownArabic(stop)
                && (stop == first || two || JoinsPlaceName(first, stop))
            )
            {
                stop++;
            }
        }
        if (stop == first && IsNamedThing(i, first))
        {
            stop++;
        }
        if (
            stop == first
            || (!quoted && _draft.Text.Form(i).EndsWith("منطقه") && !_draft.Text.Form(first).StartsWith("ال"))
        )
        {
            return false;
        }
        Add(ChunkKind.Word, i, i + 1, -1, _symbols.OfWord(_draft.Words[i]), _draft.Text[i].Start);
        after = Add(ChunkKind.UnknownPlace, first, stop, -1, _symbols.OfPlace, _draft.Text[first].Start);
        return true;
    }

    /// <summary>«تل الورد», «وادي الشيخ»: a kind of place as the first part of a name.</summary>
    private bool IsHill(int j) => Is(j, _g.PlaceKind) && _draft.Words[j].Clitics == Clitics.None && _nameAt[j] == 0;

    /// <summary>«قرية الرمانة»: a thing with the article gives a village its name.</summary>
    private bool IsNamedThing(int kind, int j) =>
        _draft.Words[j].Noun?.Unit is "things" or "none"
        && _draft.Text.Form(j).StartsWith("ال")
        && _draft.Text.Form(kind) is var form
        && (
            form.EndsWith("قريه")
            || form.EndsWith("بلده")
            || form.EndsWith("ناحيه")
            || form.EndsWith("حي")
            || form.EndsWith("مزرعه")
            || form.EndsWith("منطقه")
        );

    private bool IsUnknownArabic(int j) =>
        _draft.Text[j].Kind == TokenKind.Word
        && _draft.Text[j].IsArabic
        && _nameAt[j] == 0
        && _dateAt[j] == 0
        && _amountAt[j] == 0
        && _draft.Words[j].Analyses.Length == 0
        && _draft.Text[j].FormLength > 2
        && _draft.Text.Form(j)[0] != 'ل';

    /// <summary>A second word belongs to a name of «أبو …», «تل …», «عين …», or has the article after a bare first word.</summary>
    private bool JoinsPlaceName(int first, int second)
    {
        ReadOnlySpan<char> a = _draft.Text.Form(first);
        ReadOnlySpan<char> b = _draft.Text.Form(second);
        bool opener =
            a
            is "ابو"
                or "ام"
                or "تل"
                or "عين"
                or "دير"
                or "راس"
                or "جديد"
                or "جديده"
                or "خربه"
                or "كفر"
                or "بير"
                or "ابي"
                or "شيخ"
                or "جبل"
                or "حويجه"
                or "مطب"
                or "سد";
        return opener || (b.StartsWith("ال") && !a.StartsWith("ال") && _draft.Text[first].FormLength <= 5);
    }

    /// <summary>Capitalised words that nothing knows: a person, a village, a firm. Behind "in" or "near", or before "town", they are a place.</summary>
    private bool TryProperName(int i, int end, out int after)
    {
        after = i;
        int stop = ProperNameEnd(i, end);
        if (stop == i)
        {
            return false;
        }
        bool startsSentence =
            i == 0
            || _draft.Text[i - 1].Kind == TokenKind.LineEnd
            || (MarkAt(i - 1) is '.' or '!' or '?' or '"' or '“' or '«' or '-');
        if (startsSentence && stop == i + 1)
        {
            return false;
        }
        bool place = IsPlaceContext(i, stop, end);
        int start = _draft.Text[i].Start;
        after = place
            ? Add(ChunkKind.UnknownPlace, i, stop, -1, _symbols.OfPlace, start)
            : Add(ChunkKind.ProperName, i, stop, -1, _symbols.OfProperName, start);
        return true;
    }

    private bool IsPlaceContext(int i, int stop, int end)
    {
        if (stop < end && Is(stop, _g.PlaceKind) && !_draft.Text[stop].IsArabic)
        {
            return true;
        }
        if (i == 0 || _draft.Text[i - 1].Kind != TokenKind.Word)
        {
            return false;
        }
        return Is(i - 1, _g.At) || (Is(i - 1, _g.Of) && i >= 2 && (Is(i - 2, _g.Direction) || Is(i - 2, _g.PlaceKind)));
    }

    private int ProperNameEnd(int i, int end)
    {
        int j = i;
        while (j < end && j < i + 6)
        {
            ref readonly Token token = ref _draft.Text[j];
            if (
                token.Kind == TokenKind.Word
                && token.IsLatin
                && _nameAt[j] == 0
                && _dateAt[j] == 0
                && _amountAt[j] == 0
            )
            {
                bool capital = (token.Flags & TokenFlags.Capitalised) != 0;
                bool article =
                    _draft.Text.Form(j) is "al" or "el" or "ez" or "ar" or "abu" or "bin" or "ibn" or "bint" or "umm";
                bool known = _draft.Words[j].Analyses.Length > 0;
                if (
                    (capital && !known)
                    || (article && j + 1 < end)
                    || (
                        capital
                        && j > i
                        && known
                        && !Is(j, _g.Stop)
                        && _draft.Words[j].Noun is null
                        && !Is(j, _g.PlaceKind)
                    )
                )
                {
                    j++;
                    continue;
                }
            }
            if (
                MarkAt(j) is '-' or '‘' or '’' or '\''
                && j > i
                && j + 1 < end
                && !_draft.Text[j + 1].SpaceBefore
                && _draft.Text[j + 1].Kind == TokenKind.Word
                && !(_draft.Text[j].SpaceBefore && MarkAt(j) == '-')
            )
            {
                j++;
                continue;
            }
            break;
        }
        // An article alone is no name.
        return j == i + 1 && _draft.Text[i].FormLength <= 2 && (_draft.Text[i].Flags & TokenFlags.AllCapitals) == 0
            ? i
            : j;
    }
}
