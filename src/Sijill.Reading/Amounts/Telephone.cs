using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Telephone numbers with their country: groups of digits behind a plus.</summary>
internal static class Telephone
{
    private const int MaxTokens = 8;

    /// <summary>Whether the digits at a token belong to one: "+1 222 2222", "+964-770".</summary>
    public static bool Holds(TokenizedText text, int at)
    {
        int i = at;
        bool groups = false;
        while (
            i > 0
            && i > at - MaxTokens
            && text.Form(i - 1) is var form
            && (text[i - 1].Kind == TokenKind.Digits || form is "-" or "/" or "(" or ")")
        )
        {
            if (form.Length is 3 or 4 && form[0] == '0' && form.ContainsAnyExcept('0'))
            {
                return true; // «0988 123 456»
            }
            groups |= text[i - 1].Kind == TokenKind.Digits;
            i--;
        }
        if (i == 0 || text.Form(i - 1) is not "+" || text[i].SpaceBefore)
        {
            return false;
        }
        return groups
            || (
                at + 1 < text.Count
                && (
                    text[at + 1].Kind == TokenKind.Digits
                    || (at + 2 < text.Count && text.Form(at + 1) is "-" && text[at + 2].Kind == TokenKind.Digits)
                )
            );
    }
}
