using Sijill.Reading.Text;

namespace Sijill.Site.Publication.Names;

// Ways to reach a person, and numbers that stand for one.
internal sealed partial class NameFinder
{
    // A run of so many digits without a mark between is no count and no day.
    private const int LongNumber = 10;
    private const int ShortestPhone = 8;

    private void FindContacts()
    {
        string text = _text.Text;
        for (int at = text.IndexOf('@'); at >= 0; at = at + 1 < text.Length ? text.IndexOf('@', at + 1) : -1)
        {
            int start = at;
            while (start > 0 && IsOfAddress(text[start - 1]))
            {
                start--;
            }
            int end = at + 1;
            while (end < text.Length && IsOfAddress(text[end]))
            {
                end++;
            }
            while (end > at + 1 && text[end - 1] is '.' or ',' or ':' or ';' or '،')
            {
                end--;
            }
            if (end > at + 1)
            {
                _found.Add(new FoundName(start, end, -1, -1));
            }
        }
        for (int i = 0; i < _count; i++)
        {
            if (_tokens[i].Kind == TokenKind.Digits)
            {
                i = Number(i);
            }
        }
    }

    private static bool IsOfAddress(char c) =>
        !char.IsWhiteSpace(c) && c is not ('<' or '>' or '(' or ')' or '"' or '«' or '»' or '“' or '”' or '[' or ']');

    private int Number(int i)
    {
        int digits = _tokens[i].FormLength;
        int last = i;
        bool marks = false;
        bool plus = IsMark(i - 1, '+');
        bool commas = IsMark(i - 1, ',') && _tokens[i].Start == _tokens[i - 1].End;
        while (last + 1 < _count)
        {
            int next = last + 1;
            int jump = 0;
            bool grouped = false;
            while (
                jump < 2
                && next < _count
                && _tokens[next].Kind == TokenKind.Punctuation
                && _text.Text[_tokens[next].Start] is '-' or '.' or '(' or ')' or '/' or ',' or '٬' or '‑' or '–'
            )
            {
                grouped |= _text.Text[_tokens[next].Start] is ',' or '٬' or '.' or '/';
                next++;
                jump++;
            }
            if (next >= _count || _tokens[next].Kind != TokenKind.Digits || _tokens[next].Start - _tokens[last].End > 2)
            {
                break;
            }
            marks = true;
            commas |= grouped;
            digits += _tokens[next].FormLength;
            last = next;
        }
        bool phone = IsPhoneWord(i - 1) || IsPhoneWord(i - 2) || IsPhoneWord(i - 3);
        ReadOnlySpan<char> first = Form(i);
        bool dialled = plus || (first[0] == '0' && (first.Length > 2 || marks));
        bool masked =
            (!commas && digits >= ShortestPhone && dialled)
            || (phone && digits >= 5)
            || (!marks && digits >= LongNumber);
        if (masked)
        {
            int from = plus ? i - 1 : i;
            if (IsWord(from - 1) && _tokens[from - 1].End == _tokens[from].Start && _tokens[from - 1].FormLength <= 3)
            {
                from--; // the letters of a passport's number
            }
            _found.Add(new FoundName(_tokens[from].Start, _tokens[last].End, -1, -1));
        }
        return last;
    }

    private bool IsPhoneWord(int i) =>
        IsWord(i)
        && Form(i)
            is "phone"
                or "tel"
                or "telephone"
                or "mobile"
                or "whatsapp"
                or "passport"
                or "viber"
                or "signal"
                or "id"
                or "identity"
                or "telegram"
                or "هاتف"
                or "الهاتف"
                or "هاتفه"
                or "هاتفها"
                or "جوال"
                or "الجوال"
                or "موبايل"
                or "واتساب"
                or "واتس"
                or "جواز"
                or "الجواز"
                or "هويه"
                or "الهويه"
                or "هويته"
                or "تلفون"
                or "الوطني"
                or "تلغرام"
                or "تليغرام";
}
