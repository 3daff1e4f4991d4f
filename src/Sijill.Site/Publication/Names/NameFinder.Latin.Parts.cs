using Sijill.Reading.Text;

namespace Sijill.Site.Publication.Names;

/// <content>How far a name in Latin letters reaches; nicknames, aliases and initials.</content>
internal sealed partial class NameFinder
{
    /// <summary>The end of a name.</summary>
    private int LatinExtend(int i, int parts, bool person)
    {
        for (; parts < MostParts; parts++)
        {
            int next = LatinPart(i, parts, person);
            if (next <= i)
            {
                return i;
            }
            i = next;
        }
        IsSure &= !(IsCapital(i) && !IsEnd(i) && !IsCovered(i));
        return i;
    }

    /// <summary>The end of a further part of a name; -1 where there is none.</summary>
    private int LatinPart(int at, int parts, bool person)
    {
        bool initial = IsMark(at, '.') && IsLatin(at - 1) && _tokens[at - 1].FormLength <= 1;
        at += initial || (IsMark(at, '-') && Touches(at)) ? 1 : 0;
        if (IsQuote(at) && parts > 0 && Nickname(at) is > 0 and var after)
        {
            return after;
        }
        if (!IsLatin(at))
        {
            return -1;
        }
        if (IsCovered(at))
        {
            bool ofPerson = _covers[at] is CoverKind.ShortPerson || (_covers[at] is CoverKind.Person && person);
            bool ofPlace = IsBorne(at) && _coverEnds[at] == at + 1 && IsCapital(at);
            return ofPerson || (ofPlace && person && parts == 1 && !_headline) ? _coverEnds[at] : -1;
        }
        if (IsParticle(at) && !IsCapital(at))
        {
            int joined = Joined(at);
            bool foreign = joined > 0 && IsCovered(joined) && _covers[joined] == CoverKind.Other;
            return joined <= 0 || foreign ? -1
                : IsParticle(joined) ? joined
                : IsCapital(joined) ? joined + 1
                : -1;
        }
        bool word = Is(at, NameWord.Known) && !Is(at, NameWord.GivenOrWord);
        bool ends = !IsCapital(at) || IsEnd(at) || (word && (_headline || !(person || parts == 1)));
        return ends ? -1 : at + 1;
    }

    private bool Touches(int i) => IsLatin(i + 1) && _tokens[i].End == _tokens[i + 1].Start;

    /// <summary>«Ahmad "the Butcher" Khalil»: the token of the family's name behind a quoted nickname, or 0.</summary>
    private int Nickname(int i)
    {
        int close = i + 1;
        while (close < _count && close < i + 5 && IsWord(close))
        {
            close++;
        }
        return
            close > i + 1
            && IsQuote(close)
            && IsCapital(close + 1)
            && !IsCovered(close + 1)
            && !IsEnd(close + 1)
            && !Is(close + 1, NameWord.Known)
            ? close + 1
            : 0;
    }

    /// <summary>What follows "nicknamed", "aka", "known as", "nom de guerre": 0 where it is no name.</summary>
    private int LatinAlias(int i)
    {
        int at = i + 1;
        while (IsLatin(at) && Form(at) is "as" or "de" or "guerre" or "by" or "the" or "was" or "is" or "of")
        {
            at++;
        }
        at += IsMark(at, ',') || IsMark(at, ':') ? 1 : 0;
        if (Form(i) is "nom" && Form(at - 1) is not "guerre" && !IsQuote(at))
        {
            return 0;
        }
        if (IsQuote(at))
        {
            int close = at + 1;
            while (close < _count && close < at + 7 && !IsQuote(close) && _tokens[close].Kind != TokenKind.LineEnd)
            {
                close++;
            }
            bool weak = Form(i) is "called" or "named" or "dubbed" or "codenamed";
            return close == at + 1 || !IsQuote(close) || IsCoveredWhole(at + 1, close) || weak && !IsCapital(at + 1)
                ? at
                : LatinTake(at + 1, close);
        }
        if (!IsLatin(at) || IsCovered(at) || !(IsCapital(at) || IsParticle(at)))
        {
            return 0;
        }
        if (IsEnd(at) || IsPlacePhrase(at))
        {
            return at;
        }
        int next = IsParticle(at) ? LatinExtend(at, 0, true) : LatinExtend(at + 1, 1, true);
        bool organisation = IsLatin(next) && Is(next, NameWord.Organisation) && IsCapital(next);
        return organisation || next <= at ? next : LatinTake(at, next);
    }

    private bool IsPlacePhrase(int i)
    {
        int next = Joined(i);
        if (next <= 0)
        {
            return false;
        }
        Span<char> phrase = stackalloc char[96];
        int length = Append(phrase, 0, Form(i));
        for (int words = 0; words < 3 && IsLatin(next); words++)
        {
            if (length + _tokens[next].FormLength + 1 > phrase.Length)
            {
                return false;
            }
            phrase[length++] = ' ';
            length = Append(phrase, length, Form(next));
            if (NameLists.Instance.Phrases.Contains(phrase[..length]))
            {
                return true;
            }
            next += IsMark(next + 1, '-') ? 2 : 1;
        }
        return false;
    }

    private static int Append(Span<char> phrase, int at, ReadOnlySpan<char> word)
    {
        int length = Math.Min(word.Length, phrase.Length - at);
        word[..length].CopyTo(phrase[at..]);
        return at + length;
    }

    /// <summary>"A.M.", "J. K. Rahman"; 0 where there is none.</summary>
    private int LatinInitials(int i)
    {
        if (
            !IsCapital(i)
            || _tokens[i].FormLength != 1
            || !IsMark(i + 1, '.')
            || _tokens[i + 1].Start != _tokens[i].End
        )
        {
            return 0;
        }
        int end = i + 2;
        int letters = 1;
        Span<char> phrase = stackalloc char[16];
        int length = Append(phrase, 0, Form(i));
        while (IsLatin(end) && IsCapital(end) && _tokens[end].FormLength == 1 && letters < 5)
        {
            phrase[length++] = '.';
            length = Append(phrase, length, Form(end));
            letters++;
            end += IsMark(end + 1, '.') && _tokens[end + 1].Start == _tokens[end].End ? 2 : 1;
        }
        bool hour = phrase[..length] is "a.m" or "p.m" && i > 0 && _tokens[i - 1].Kind == TokenKind.Digits;
        if (hour || NameLists.Instance.Phrases.Contains(phrase[..length]))
        {
            return end;
        }
        if (
            IsCapital(end)
            && IsLatin(end)
            && !IsCovered(end)
            && !IsEnd(end)
            && (!Is(end, NameWord.Known) || letters == 1 && !IsSentenceStart(i))
        )
        {
            return LatinTake(i, LatinExtend(end + 1, 2, true));
        }
        return letters > 1 ? LatinTake(i, end) : 0;
    }
}
