using Sijill.Reading.Text;

namespace Sijill.Site.Publication.Names;

// Latin script: a name is a run of capitals that is no word of the language, no place, no organisation; or what stands behind a title or an alias.
internal sealed partial class NameFinder
{
    private const int LongestAcronym = 6;

    private int Latin(int i)
    {
        if (IsCovered(i))
        {
            return LatinOfCodebook(i);
        }
        if (LatinInitials(i) is > 0 and var initials)
        {
            return initials;
        }
        if (Is(i, NameWord.Alias) && LatinAlias(i) is > 0 and var alias)
        {
            return alias;
        }
        if (!IsCapital(i))
        {
            return Small(i);
        }
        return LatinStarts(i, out bool person) ? LatinName(i, person) : i + 1;
    }

    /// <summary>A person of the codebook stays, unless the name goes on: then it is another's.</summary>
    private int LatinOfCodebook(int i)
    {
        int end = _coverEnds[i];
        bool borne = _covers[i] == CoverKind.Place && end == i + 1 && IsCapital(end) && !IsCovered(end) && !IsEnd(end);
        if (borne && IsTitleBefore(i) && Is(i - 1, NameWord.Honorific))
        {
            return LatinTake(i, LatinExtend(end, 1, true)); // "Haji Mali Khan"
        }
        if (
            _covers[i] is not (CoverKind.Person or CoverKind.ShortPerson)
            || !IsWord(end)
            || !IsCapital(end)
            || IsCovered(end)
        )
        {
            return end;
        }
        return IsEnd(end) || (Is(end, NameWord.Known) && !Is(end, NameWord.GivenOrWord))
            ? end
            : LatinTake(i, LatinExtend(end + 1, 2, true));
    }

    private int LatinTake(int first, int next)
    {
        // The stop of an initial goes with it: "Shamima B."
        next +=
            _tokens[next - 1].FormLength == 1 && IsMark(next, '.') && _tokens[next].Start == _tokens[next - 1].End
                ? 1
                : 0;
        Add(first, next);
        return next;
    }

    private bool IsLatin(int i) => IsWord(i) && _tokens[i].IsLatin;

    /// <summary>Whether a capitalised word ends a name and is none: a day, a title, a part of an organisation's name.</summary>
    private bool IsEnd(int i) =>
        Is(
            i,
            NameWord.Time
                | NameWord.Nationality
                | NameWord.Organisation
                | NameWord.Place
                | NameWord.Role
                | NameWord.Honorific
                | NameWord.Speech
        )
        && !Is(i, NameWord.Given)
        && !(Is(i, NameWord.GivenOrWord) && IsCapital(i + 1) && !Is(i + 1, NameWord.Known) && !IsCovered(i + 1));

    /// <summary>Whether a name starts at a capitalised word; <paramref name="person"/>: whether it is a person's beyond doubt.</summary>
    private bool LatinStarts(int i, out bool person)
    {
        bool titled = IsTitleBefore(i);
        person = titled || _forced[i] || Is(i, NameWord.Given);
        if (_forced[i])
        {
            return true;
        }
        if (
            Is(i, NameWord.GivenOrWord)
            && IsParticle(i + 1)
            && !IsCapital(i + 1)
            && IsCapital(Joined(i + 1))
            && !IsCovered(Joined(i + 1))
        )
        {
            return person = true; // "Said al-Masri"
        }
        if (IsEnd(i))
        {
            return false;
        }
        if (Is(i, NameWord.Given))
        {
            return true;
        }
        if (Is(i, NameWord.Particle))
        {
            bool kunya = IsKunya(i);
            person |= kunya;
            int next = Joined(i);
            return next > 0
                && !IsCovered(next)
                && (IsCapital(next) || (kunya && IsParticle(next)))
                && !IsPlacePhrase(i)
                && !(kunya && IsPlaceContext(i));
        }
        bool second = IsSecondPart(i);
        bool speaks = IsLatin(i + 1) && Is(i + 1, NameWord.Speech) && !IsSentenceStart(i);
        if (Is(i, NameWord.GivenOrWord))
        {
            person |= second || speaks;
            return titled || second || speaks || (IsSaid(i - 1) && !_headline);
        }
        if (Is(i, NameWord.Known))
        {
            return titled && !_headline && !(Is(i, NameWord.Organisation))
                || (speaks && !_headline && !IsAllCapitals(i));
        }
        return true;
    }

    private bool IsKunya(int i) =>
        Form(i)
            is "abu"
                or "aboo"
                or "abou"
                or "abi"
                or "umm"
                or "um"
                or "oum"
                or "abd"
                or "abdul"
                or "abdel"
                or "abdal"
                or "ibn"
                or "bin";

    /// <summary>Whether the next word makes a name of a word that may be one.</summary>
    private bool IsSecondPart(int i)
    {
        int next = i + 1;
        if (!IsCapital(next) || IsCovered(next) || IsEnd(next))
        {
            return false;
        }
        bool strange = !Is(next, NameWord.Known) || Is(next, NameWord.GivenOrWord);
        bool insideSentence = !_headline && (!IsSentenceStart(i) || IsSaid(i + 2));
        return strange || (Is(i, NameWord.GivenOrWord) && insideSentence);
    }

    private bool IsAllCapitals(int i) => (_tokens[i].Flags & TokenFlags.AllCapitals) != 0;

    private bool IsSaid(int i) => IsLatin(i) && Is(i, NameWord.Speech);

    private bool IsSentenceStart(int i)
    {
        int before = IsQuote(i - 1) && (IsComma(i - 2) || IsWord(i - 2)) ? i - 2 : i - 1;
        return before < 0
            || _tokens[before].Kind is TokenKind.LineEnd or TokenKind.Digits
            || (
                _tokens[before].Kind == TokenKind.Punctuation
                && !IsComma(before)
                && !IsMark(before, '-')
                && !(IsMark(before, '.') && IsAbbreviation(before - 1))
            );
    }

    private bool IsAbbreviation(int i) =>
        IsLatin(i) && _tokens[i].FormLength <= 4 && IsCapital(i) && Is(i, NameWord.Honorific | NameWord.Role);

    /// <summary>Whether a title stands before: "Mr", "activist", an office of the codebook.</summary>
    private bool IsTitleBefore(int i)
    {
        int before = IsMark(i - 1, '.') && IsAbbreviation(i - 2) ? i - 2 : i - 1;
        if (!IsLatin(before))
        {
            return false;
        }
        if (IsCovered(before))
        {
            return _covers[before] == CoverKind.Office;
        }
        if (Is(before, NameWord.Honorific))
        {
            return IsCapital(before) || Form(before) is not ("lady" or "father" or "sir" or "eng");
        }
        return Is(before, NameWord.Role)
            && (!IsCapital(before) || IsAbbreviation(before) || !_headline)
            && !Is(before, NameWord.GivenOrWord);
    }

    /// <summary>The next word of a name that begins with a particle: "al-Ahmad", "Abu Omar"; -1 where there is none.</summary>
    private int Joined(int i)
    {
        bool hyphen = IsMark(i + 1, '-') || IsQuote(i + 1);
        int next = hyphen ? i + 2 : i + 1;
        bool needsHyphen =
            Form(i)
            is "as"
                or "ash"
                or "ad"
                or "an"
                or "ar"
                or "at"
                or "az"
                or "o"
                or "st"
                or "do"
                or "die"
                or "la"
                or "le"
                or "da"
                or "de";
        return
            !IsLatin(next)
            || (needsHyphen && !hyphen && !(IsCapital(i) && Form(i) is not ("an" or "as" or "at" or "do" or "o")))
            ? -1
            : next;
    }

    private bool IsParticle(int i) => Is(i, NameWord.Particle) && IsLatin(i);

    /// <summary>A word in small letters: an article that belongs to a name, or a given name that is written so.</summary>
    private int Small(int i)
    {
        if (IsParticle(i))
        {
            int next = Joined(i);
            bool kunya = Form(i) is "abu" or "umm" or "ibn" or "bin";
            if (next <= 0 || IsCovered(next) || IsPlacePhrase(i))
            {
                return i + 1;
            }
            if (IsCapital(next))
            {
                bool family = Is(next, NameWord.Given | NameWord.GivenOrWord) || !Is(next, NameWord.Known);
                if (kunya ? !IsPlaceContext(i) : family && !IsEnd(next))
                {
                    return LatinName(i, kunya || Is(next, NameWord.Given));
                }
                return i + 1;
            }
            return kunya && !Is(next, NameWord.Known) ? LatinTake(i, SmallEnd(next + 1)) : i + 1;
        }
        if (Is(i, NameWord.Given) && _tokens[i].FormLength > 3)
        {
            return LatinTake(i, SmallEnd(i + 1));
        }
        return i + 1;
    }

    /// <summary>In a text without capitals: further words that no list knows.</summary>
    private int SmallEnd(int i)
    {
        for (int parts = 0; parts < 3; parts++)
        {
            int at = IsMark(i, '-') && IsLatin(i + 1) ? i + 1 : i;
            if (IsParticle(at) && IsLatin(Joined(at)))
            {
                at = Joined(at);
            }
            if (
                !IsLatin(at)
                || IsCovered(at)
                || Is(at, NameWord.Known | NameWord.Speech | NameWord.Role | NameWord.Time)
                || _tokens[at].FormLength < 2
            )
            {
                return i;
            }
            i = at + 1;
        }
        return i;
    }

    /// <summary>A name that starts at a word; what is a place or an organisation stays.</summary>
    private int LatinName(int i, bool person)
    {
        bool given = Is(i, NameWord.Given | NameWord.Particle);
        int next = IsParticle(i) ? LatinExtend(i, 0, person) : LatinExtend(i + 1, 1, person);
        next = Math.Max(next, i + 1);
        if (IsWordOfName(i - 1))
        {
            i--;
        }
        for (int k = i; k < next; k++)
        {
            given |= Is(k, NameWord.Given);
        }
        bool one = next == i + 1;
        bool named =
            IsLatin(next)
            && !IsCovered(next)
            && ((Is(next, NameWord.Organisation) && IsCapital(next)) || Is(next, NameWord.Place));
        bool ofPlace =
            IsOfLatinPlace(i - 1) || (Is(i - 1, NameWord.Known) && Form(i - 1) is "of" && IsOfLatinPlace(i - 2));
        bool titled = IsTitleBefore(i);
        if (titled)
        {
            return LatinTake(i, next);
        }
        bool ofCountry =
            IsLatin(next)
            && Is(next, NameWord.Place)
            && (IsPlaceContext(i) || (IsLatin(i - 1) && Form(i - 1) is "the" or "of"));
        if (((named || ofPlace) && (one || !given)) || ofCountry)
        {
            return next;
        }
        if (person || given && !one || given && !IsPlaceContext(i))
        {
            return LatinTake(i, next);
        }
        return IsOther(i, next) ? next : LatinTake(i, next);
    }

    /// <summary>Whether a word of the language stands with a capital inside a sentence, before a name: "met Drivel Zaroor".</summary>
    private bool IsWordOfName(int i) =>
        IsLatin(i)
        && IsCapital(i)
        && Is(i, NameWord.Known)
        && !IsEnd(i)
        && !IsCovered(i)
        && !_headline
        && !IsAllCapitals(i)
        && _tokens[i].FormLength > 3
        && Form(i) is not ("near" or "from" or "with" or "that" or "when" or "this" or "into" or "over")
        && !IsSentenceStart(i)
        && !(_found.Count > 0 && _found[^1].Next > i);

    /// <summary>Whether unknown words in capitals are likely no person: an acronym, a place, a people.</summary>
    private bool IsOther(int i, int next)
    {
        bool acronym = true;
        for (int k = i; k < next; k++)
        {
            acronym &=
                !IsWord(k)
                || (
                    IsAllCapitals(k)
                    && (_tokens[k].FormLength <= LongestAcronym || (IsMark(next, ',') && IsSentenceStart(i)))
                );
        }
        if (acronym || (IsMark(next, '-') && next + 1 < _count && _tokens[next + 1].Kind == TokenKind.Digits))
        {
            return true;
        }
        if (IsSaid(next))
        {
            return false;
        }
        if (IsLatin(i - 1) && Form(i - 1) is "the" && !_headline)
        {
            IsSure &= next - i < 2 || Form(next - 1)[^1] == 's';
            return true;
        }
        bool inCountry = IsMark(next, ',') && IsCovered(next + 1) && _covers[next + 1] == CoverKind.Place;
        return inCountry || IsPlaceContext(i) || (next == i + 1 && IsLatin(i - 1) && Form(i - 1) is "from" or "to");
    }

    private bool IsOfLatinPlace(int i) =>
        IsLatin(i) && !IsCovered(i) && Is(i, NameWord.Place | NameWord.Organisation) && !Is(i, NameWord.Role);

    private bool IsPlaceContext(int i) =>
        IsLatin(i - 1)
        && Form(i - 1)
            is "in"
                or "near"
                or "at"
                or "around"
                or "outside"
                or "toward"
                or "towards"
                or "across"
                or "inside"
                or "into"
                or "throughout"
                or "over"
                or "via"
                or "northern"
                or "southern"
                or "eastern"
                or "western"
                or "north"
                or "south"
                or "east"
                or "west"
                or "central";
}
