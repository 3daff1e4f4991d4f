namespace Sijill.Site.Publication.Names;

// What is published in place of a name: nothing where the text gives the person's office beside it, else […].
internal sealed partial class NameFinder
{
    private const int OfficeReach = 4;

    /// <summary>What stands for a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="floor">Where the name before it ends.</param>
    /// <param name="ceiling">Where the next name starts.</param>
    public MaskedSpan Mask(FoundName name, int floor, int ceiling)
    {
        string text = _text.Text;
        var shown = new MaskedSpan(name.Start, name.End, PublicSubject.Hidden);
        if (name.First < 0 || name.Start != _tokens[name.First].Start || IsQuote(name.First - 1))
        {
            return shown;
        }
        int office = OfficeBefore(name.First);
        if (office >= 0 && _tokens[office].End >= floor && !IsInList(name.Next, ceiling))
        {
            return new MaskedSpan(_tokens[office].End, name.End, "");
        }
        if (
            IsComma(name.Next)
            && name.Next + 1 < _count
            && IsOffice(name.Next + 1)
            && _tokens[name.Next + 1].Start <= ceiling
            && _tokens[name.Next].Start == name.End
        )
        {
            return new MaskedSpan(name.Start, SkipBlanks(text, _tokens[name.Next].End), "");
        }
        return shown;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
        return at;
    }

    /// <summary>Whether further names follow as a list: then each has its mark, so that it is seen how many there are.</summary>
    private bool IsInList(int next, int ceiling)
    {
        bool joined =
            IsComma(next) || (IsWord(next) && Form(next) is "and" or "و") || (IsWord(next) && Form(next)[0] == 'و');
        return joined && next + 2 < _count && ceiling <= _tokens[Math.Min(next + 2, _count - 1)].Start;
    }

    /// <summary>The last token of an office that stands before a name without a mark, or with a comma between; -1 where there is none.</summary>
    private int OfficeBefore(int first)
    {
        int last = first - 1;
        if (IsComma(last) && first - 2 >= 0)
        {
            last--;
        }
        for (int i = last; i >= 0 && i > last - OfficeReach; i--)
        {
            if (!IsWord(i))
            {
                return -1;
            }
            if (Is(i, NameWord.Honorific) && !Is(i, NameWord.Role))
            {
                return -1;
            }
            if (IsCovered(i) ? _covers[i] == CoverKind.Office : Is(i, NameWord.Role))
            {
                return last;
            }
            // English says the office at once; Arabic may say where and of whom: «المسؤولة في المخيم».
            if (!_tokens[i].IsArabic || Is(i, NameWord.Speech))
            {
                return -1;
            }
        }
        return -1;
    }

    private bool IsOffice(int i)
    {
        for (int k = i; k < _count && k < i + OfficeReach && IsWord(k); k++)
        {
            if (IsCovered(k) ? _covers[k] == CoverKind.Office : Is(k, NameWord.Role))
            {
                return true;
            }
        }
        return false;
    }
}
