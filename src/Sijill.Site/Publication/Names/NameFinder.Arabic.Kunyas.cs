using Sijill.Reading.Text;

namespace Sijill.Site.Publication.Names;

/// <content>Kunyas, aliases and initials in Arabic.</content>
internal sealed partial class NameFinder
{
    /// <summary>«أبو فلان», «أم فلان»; 0 where there is none.</summary>
    private int Kunya(int i)
    {
        ReadOnlySpan<char> word = Form(i)[FrontOf(i)..];
        if (word is "ابو" or "ابا" or "ابي" or "ام" && IsLatin(i + 1) && IsCapital(i + 1) && !IsCovered(i + 1))
        {
            return Take(i, LatinExtend(i + 2, 1, true));
        }
        if (word is not ("ابو" or "ابا" or "ابي" or "ام") || !IsArabicWord(i + 1 + (IsQuote(i + 1) ? 1 : 0)))
        {
            return 0;
        }
        int name = IsQuote(i + 1) ? i + 2 : i + 1;
        bool given = Is(name, NameWord.Given | NameWord.GivenOrWord | NameWord.FamilyOfGiven);
        bool unknown =
            IsUnknown(name) || (Is(name, NameWord.Nationality | NameWord.Definite) && word is "ابو" or "ابا");
        bool sure = word is "ابو" or "ابا" || IsPersonBefore(i) || Is(name, NameWord.Given);
        if (IsPlaceKunya(word, name))
        {
            return name + 1;
        }
        if (IsOfPlace(i - 1) || (IsPlacePreposition(i - 1) && !given))
        {
            return Extend(name + 1, 1);
        }
        if (
            (_tokens[i].Flags & TokenFlags.FinalAlefMaqsura) != 0
            || (word is "ام" && Is(name, NameWord.Known) && !sure)
            || (!sure && !given && !unknown)
            || (word is "ابي" or "ام" && !given && !(unknown && (sure || IsQuote(i - 1) || IsAliasBefore(i))))
        )
        {
            return 0;
        }
        int end = IsCovered(name) ? _coverEnds[name] : name + 1;
        if (Is(name, NameWord.Particle) && IsArabicWord(name + 1))
        {
            end = name + 2;
        }
        return Take(i, Extend(end, 1));
    }

    private bool IsAliasBefore(int i) => Is(i - 1, NameWord.Alias) || Is(i - 2, NameWord.Alias);

    private int FrontOf(int i)
    {
        if (_senses[i].Front > 0)
        {
            return _senses[i].Front;
        }
        ReadOnlySpan<char> form = Form(i);
        return form.Length is > 3 and < 6 && form[0] is 'و' or 'ل' or 'ب' or 'ف' && form[1..] is "ابو" or "ابي" or "ابا"
            ? 1
            : 0;
    }

    private bool IsPlacePreposition(int i) =>
        IsArabicWord(i)
        && Form(i)
            is "في"
                or "قرب"
                or "شرق"
                or "غرب"
                or "شمال"
                or "جنوب"
                or "شرقي"
                or "غربي"
                or "شمالي"
                or "جنوبي"
                or "بريف"
                or "بلده"
                or "بقريه"
                or "ببلده"
                or "بمدينه"
                or "بحي";

    private bool IsPlaceKunya(ReadOnlySpan<char> word, int name)
    {
        Span<char> phrase = stackalloc char[64];
        ReadOnlySpan<char> second = Form(name);
        if (second.Length > 40)
        {
            return false;
        }
        ReadOnlySpan<char> kunya = word is "ام" ? "ام" : "ابو";
        kunya.CopyTo(phrase);
        phrase[kunya.Length] = ' ';
        second.CopyTo(phrase[(kunya.Length + 1)..]);
        return NameLists.Instance.Phrases.Contains(phrase[..(kunya.Length + 1 + second.Length)]);
    }

    /// <summary>What follows «الملقب», «المدعو», «اسمه».</summary>
    private int Alias(int i)
    {
        int at = i + 1;
        bool by = false;
        while (IsArabicWord(at) && Form(at) is "ب" or "باسم" or "بلقب" or "ايضا" or "حركيا" or "لدي" or "بين")
        {
            by |= Form(at) is "ب" or "باسم" or "بلقب";
            at++;
        }
        at += IsMark(at, ':') ? 1 : 0;
        if (IsQuote(at))
        {
            int close = at + 1;
            while (close < _count && close < at + 7 && !IsQuote(close) && _tokens[close].Kind != TokenKind.LineEnd)
            {
                close++;
            }
            if (close > at + 1 && IsQuote(close) && !IsCoveredWhole(at + 1, close))
            {
                return Take(at + 1, close);
            }
            return at;
        }
        if (!IsWord(at) || IsCovered(at))
        {
            return i + 1;
        }
        if (!_tokens[at].IsArabic)
        {
            return at;
        }
        bool known =
            Form(i)[_senses[i].Front..]
            is "المعروف"
                or "المعروفه"
                or "يعرف"
                or "تعرف"
                or "الشهير"
                or "المسمي"
                or "المسماه"
                or "يسمي"
                or "تسمي";
        if (Kunya(at) is > 0 and var kunya)
        {
            return kunya;
        }
        ReadOnlySpan<char> form = Form(at);
        bool attached = form.Length > 3 && form[0] == 'ب';
        if (
            known
            && (
                !(by || attached)
                || Is(at, NameWord.Organisation | NameWord.Place)
                || (!Is(at, Names) && Is(at, NameWord.Known))
            )
        )
        {
            return i + 1;
        }
        return Take(at, Extend(at + 1, 1));
    }

    private bool IsCoveredWhole(int first, int next) =>
        IsCovered(first) && (_coverEnds[first] >= next || !IsWord(_coverEnds[first]));

    /// <summary>«أ. م.», «م.ع»; 0 where there is none.</summary>
    private int Initials(int i)
    {
        if (_tokens[i].FormLength != 1 || !IsMark(i + 1, '.') || !IsArabicWord(i + 2) || _tokens[i + 2].FormLength != 1)
        {
            return 0;
        }
        int end = i + 3;
        while (IsMark(end, '.') && IsArabicWord(end + 1) && _tokens[end + 1].FormLength == 1)
        {
            end += 2;
        }
        return Take(i, IsMark(end, '.') && _tokens[end].Start == _tokens[end - 1].End ? end + 1 : end);
    }
}
