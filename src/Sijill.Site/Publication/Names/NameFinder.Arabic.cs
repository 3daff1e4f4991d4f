namespace Sijill.Site.Publication.Names;

// Arabic has no capitals: a name begins at a given name, a kunya, or behind what only persons follow, and ends at the first word of the language.
internal sealed partial class NameFinder
{
    private const NameWord Names = NameWord.Given | NameWord.GivenOrWord | NameWord.FamilyOfGiven;
    private const NameWord Stops =
        NameWord.Honorific
        | NameWord.Role
        | NameWord.Organisation
        | NameWord.Time
        | NameWord.Speech
        | NameWord.Alias
        | NameWord.Kin;

    private int Arabic(int i)
    {
        if (IsCovered(i) && _covers[i] is not (CoverKind.Person or CoverKind.ShortPerson))
        {
            return _coverEnds[i];
        }
        if (IsCovered(i))
        {
            // A person of the codebook, unless the name goes on: then it is another's.
            int end = _coverEnds[i];
            bool longer =
                IsArabicWord(end)
                && _senses[end].Front == 0
                && (Is(end, NameWord.Given) || (_covers[i] == CoverKind.ShortPerson && IsPart(end)))
                && !IsCovered(end);
            return longer ? Take(i, Extend(end, 2)) : end;
        }
        WordSense sense = _senses[i];
        if (sense.Has(NameWord.Alias))
        {
            return Alias(i);
        }
        if (Kunya(i) is > 0 and var kunya)
        {
            return kunya;
        }
        if (Initials(i) is > 0 and var initials)
        {
            return initials;
        }
        return Starts(i) ? Take(i, Extend(i + 1, 1)) : i + 1;
    }

    private int Take(int first, int next)
    {
        Add(first, next);
        return next;
    }

    /// <summary>Whether a name starts at a word.</summary>
    private bool Starts(int i)
    {
        WordSense sense = _senses[i];
        bool ofPlace = IsOfPlace(i - 1);
        if (_forced[i])
        {
            return true;
        }
        if (sense.Has(NameWord.Given) && !(sense.Front > 0 && sense.Has(NameWord.Known)))
        {
            return !ofPlace || IsPart(i + 1);
        }
        if (Form(i) is "باسم" && Is(i - 1, NameWord.Role))
        {
            return false;
        }
        bool person = IsPersonBefore(i);
        if (Form(i) is "عبد" or "ال" && IsArabicWord(i + 1) && _senses[i + 1].Front == 0 && !IsCovered(i + 1))
        {
            return Form(i) is "عبد" ? Is(i + 1, NameWord.Definite) : person;
        }
        if (sense.Has(NameWord.FamilyOfGiven) && sense.Has(NameWord.GivenOrWord))
        {
            return !sense.Has(NameWord.Known) && (IsHonorificBefore(i) || IsSpeech(i - 1));
        }
        if (sense.Has(NameWord.GivenOrWord))
        {
            bool second = IsArabicSecond(i, ofPlace);
            second |= IsJoined(i) || (sense.Front == 0 && IsAndName(i + 1));
            if (!person && !second && IsCasualty(i - 1) && !sense.Has(NameWord.Role | NameWord.Known))
            {
                IsSure = false;
            }
            return second || (person && !sense.Has(NameWord.Role));
        }
        if (
            IsArabicWord(i + 1)
            && Form(i + 1) is "بن" or "ابن" or "بنت"
            && !ofPlace
            && !sense.Has(Stops | NameWord.Known)
        )
        {
            return true;
        }
        if (sense.Is == NameWord.None)
        {
            return (person && Length(i) > 2)
                || IsNisbaPair(i, ofPlace)
                || (IsJoined(i) && Form(i).Length > 4 && !IsAndThe(i));
        }
        return sense.Has(NameWord.FamilyOfGiven) && !sense.Has(NameWord.Known)
            || (sense.Is == NameWord.Definite && (IsHonorificBefore(i) || (IsSpeech(i - 1) && sense.Front == 0)));
    }

    /// <summary>Whether the next word makes a name of a word that may be one.</summary>
    private bool IsArabicSecond(int i, bool ofPlace)
    {
        bool family =
            Is(i + 1, NameWord.Given | NameWord.FamilyOfGiven)
            || (
                Is(i + 1, NameWord.GivenOrWord)
                && !Is(i + 1, Stops)
                && (_senses[i].Front == 0 || Form(i)[0] == 'و')
                && !ofPlace
            );
        bool strange = _senses[i].Front == 0 && !ofPlace && IsUnknown(i + 1) && !IsAndThe(i + 1);
        bool ofCodebook = IsCovered(i + 1) && !(family && IsBorne(i + 1));
        return IsArabicWord(i + 1) && !ofCodebook && (family || strange) && _senses[i + 1].Front == 0;
    }

    /// <summary>«أحمد وعلي»: joined to a name that was just found.</summary>
    private bool IsJoined(int i) => Form(i)[0] == 'و' && _found.Count > 0 && _found[^1].Next == i;

    /// <summary>«عمر وعلي»: two words that each may be a given name, joined.</summary>
    private bool IsAndName(int i) =>
        IsArabicWord(i)
        && !IsCovered(i)
        && Form(i)[0] == 'و'
        && _senses[i].Front == 1
        && Is(i, NameWord.Given | NameWord.GivenOrWord)
        && !Is(i, NameWord.Role);

    private bool IsAndThe(int i) => Form(i) is ['و', 'ا', 'ل', ..];

    private int Length(int i) => _tokens[i].FormLength - _senses[i].Front;

    /// <summary>«زعرور العلاوي»: two words of no dictionary, the second as names of families are; or both before a colon, as who speaks is told.</summary>
    private bool IsNisbaPair(int i, bool ofPlace) =>
        !ofPlace
        && Length(i) > 2
        && IsArabicWord(i + 1)
        && !IsCovered(i + 1)
        && _senses[i + 1].Is is NameWord.Definite or (NameWord.FamilyOfGiven | NameWord.Definite)
        && !IsAndThe(i + 1)
        && (Form(i + 1)[^1] == 'ي' || Is(i + 1, NameWord.FamilyOfGiven) || IsMark(i + 2, ':'))
        && _senses[i + 1].Front == 0;

    /// <summary>Whether what stands before only persons follow: a title, a kinsman, a verb of speech.</summary>
    private bool IsPersonBefore(int i)
    {
        int before = i - 1;
        if (IsLatin(before))
        {
            // In an English sentence hardly anything but names is written in Arabic.
            return IsTitleBefore(i) || Is(i, NameWord.GivenOrWord);
        }
        // «الناشط الحقوقي زعرور»: adjectives with the article stand between.
        for (int step = 0; step < 3 && IsArabicWord(before); step++, before--)
        {
            if (IsCovered(before))
            {
                return _covers[before] == CoverKind.Office && step == 0;
            }
            if (Is(before, NameWord.Honorific | NameWord.Kin))
            {
                return step == 0;
            }
            if (Is(before, NameWord.Role))
            {
                return Is(before, NameWord.Definite) || (step == 0 && Is(i, NameWord.GivenOrWord));
            }
            if (Is(before, NameWord.Speech))
            {
                return step == 0 && IsSpeech(before);
            }
            if (!Is(before, NameWord.Definite) || Is(before, Names))
            {
                return false;
            }
        }
        return false;
    }

    private bool IsHonorificBefore(int i) => IsArabicWord(i - 1) && Is(i - 1, NameWord.Honorific) && !IsCovered(i - 1);

    private bool IsSpeech(int i) => IsArabicWord(i) && Is(i, NameWord.Speech) && !IsCovered(i);

    /// <summary>«مقتل أمل»: whoever stands here may be a person.</summary>
    private bool IsCasualty(int i) =>
        IsArabicWord(i)
        && Form(i)
            is "مقتل"
                or "اغتيال"
                or "اختطاف"
                or "خطف"
                or "اعتقال"
                or "قتلت"
                or "اعتقلت"
                or "خطفت"
                or "واعتقال"
                or "ومقتل";

    /// <summary>Whether a word tells that the name behind it is a place's or an organisation's.</summary>
    private bool IsOfPlace(int i) =>
        IsArabicWord(i)
        && Is(i, NameWord.Place | NameWord.Organisation)
        && !Is(i, NameWord.Honorific | NameWord.Role)
        && Form(i) is not "شيخ";

    private bool IsArabicWord(int i) => IsWord(i) && _tokens[i].IsArabic;

    /// <summary>Whether a word may be a further part of a name.</summary>
    private bool IsPart(int i) =>
        IsArabicWord(i)
        && _senses[i].Front == 0
        && !IsCovered(i)
        && !Is(i, Stops)
        && (IsUnknown(i) || Is(i, Names | NameWord.Particle));

    /// <summary>The end of a name whose first parts are taken.</summary>
    private int Extend(int i, int parts)
    {
        while (parts < MostParts)
        {
            int at = IsMark(i, '-') && IsArabicWord(i + 1) ? i + 1 : i;
            if (!IsArabicWord(at) || (_senses[at].Front > 0 && !Is(at, NameWord.FamilyOfGiven)))
            {
                return i;
            }
            if (IsCovered(at))
            {
                bool ofPerson = _covers[at] is CoverKind.Person or CoverKind.ShortPerson;
                bool asFamily = parts == 1 && _coverEnds[at] == at + 1 && IsBorne(at);
                if (!ofPerson && !asFamily)
                {
                    return i;
                }
                i = _coverEnds[at];
                parts++;
                continue;
            }
            if (Is(at, NameWord.Particle) && IsArabicWord(at + 1) && !(Form(at) is "ام" && Is(at + 1, NameWord.Known)))
            {
                i = Form(at) is "الدين" or "الله" ? at + 1 : at + 2;
                parts++;
                continue;
            }
            if (!Continues(at, parts))
            {
                return i;
            }
            i = at + 1;
            parts++;
        }
        IsSure &= !IsPart(i);
        return i;
    }

    /// <summary>Whether a family may be called so: by a place («عفرين»), or by an outlet that bears a given name («روناهي»).</summary>
    private bool IsBorne(int i) => _covers[i] == CoverKind.Place || Is(i, NameWord.Given | NameWord.FamilyOfGiven);

    private bool Continues(int at, int parts)
    {
        WordSense sense = _senses[at];
        if (sense.Has(Names) && !(sense.Has(NameWord.Known) && sense.Has(Stops)))
        {
            return true;
        }
        if (sense.Has(Stops))
        {
            return false;
        }
        // «أحمد الجندي»: behind a bare given name a word with the article is the family's.
        return sense.Has(NameWord.Nationality) && sense.Has(NameWord.Definite) && parts < 3
            || IsUnknown(at)
            || (parts == 1 && sense.Has(NameWord.Definite) && !sense.Has(NameWord.Place));
    }
}
