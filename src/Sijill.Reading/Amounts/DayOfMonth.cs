using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Numbers that a month's name beside them makes a day or a year: "March 22", "Dec. 29, 2012", «22 آذار», «أيار 2012». They are no amounts.</summary>
internal static class DayOfMonth
{
    private static readonly WordSet Months = new(
        "شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين كانون يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر رمضان شوال شعبان",
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    );

    /// <summary>Whether the amount is the day of a month, or the year behind a month or its day.</summary>
    public static bool Holds(TokenizedText text, in Amount amount)
    {
        if (
            amount.Kind != AmountKind.Cardinal
            || text[amount.FirstToken].Kind != TokenKind.Digits
            || amount.EndToken - amount.FirstToken > 3
        )
        {
            return false;
        }
        int at = amount.FirstToken;
        decimal value = amount.Bounds.Low ?? 0;
        if (value is >= 1 and <= 31 && amount.Bounds.High <= 31)
        {
            int next = amount.EndToken;
            // «20 و29 كانون الأول»
            next += next + 1 < text.Count && text[next + 1].Kind == TokenKind.Digits && IsLink(text.Form(next)) ? 2 : 0;
            return (EndsMonth(text, at - 1) && !CountsWhatFollows(text, at, amount.EndToken))
                || IsMonth(text, Of(text, next));
        }
        if (!amount.Bounds.IsExact || value is < 1800 or > 2100)
        {
            return false;
        }
        int before = at > 1 && text.Form(at - 1) is "," ? at - 2 : at - 1;
        return EndsMonth(text, before)
            || (
                before > 0
                && text[before].Kind == TokenKind.Digits
                && text.Form(before).Length <= 2
                && EndsMonth(text, before - 1)
            );
    }

    /// <summary>«بين 20 و29 كانون الأول»: two days before their month.</summary>
    public static bool HoldsBoth(TokenizedText text, in Amount amount) =>
        amount.Bounds is { Low: >= 1, High: <= 31 }
        && text[amount.EndToken - 1].Kind == TokenKind.Digits
        && IsMonth(text, Of(text, amount.EndToken));

    /// <summary>«خلال نيسان 18 عملية»: Arabic puts the day before its month; a number between a month and a word counts the word.</summary>
    private static bool CountsWhatFollows(TokenizedText text, int at, int next) =>
        text[at - 1].IsArabic
        && next < text.Count
        && text[next] is { Kind: TokenKind.Word, IsArabic: true, SpaceBefore: true };

    private static bool IsLink(ReadOnlySpan<char> form) => form is "و" or "and" or "-" or "الي" or "to" or "or" or "او";

    /// <summary>Past «من», "of" and «شهر».</summary>
    private static int Of(TokenizedText text, int at)
    {
        at += at < text.Count && text.Form(at) is "من" or "of" ? 1 : 0;
        return at < text.Count && text.Form(at) is "شهر" ? at + 1 : at;
    }

    /// <summary>The last token of a month's name: «الأول» of «تشرين الأول», the stop of "Dec.".</summary>
    private static bool EndsMonth(TokenizedText text, int at)
    {
        if (at > 0 && text.Form(at) is "." && !text[at].SpaceBefore)
        {
            at--;
        }
        if (at > 0 && text.Form(at) is "الاول" or "الثاني" or "اول" or "ثاني")
        {
            return text.Form(at - 1) is "تشرين" or "كانون";
        }
        return IsMonth(text, at);
    }

    private static bool IsMonth(TokenizedText text, int at)
    {
        if (at < 0 || at >= text.Count || text[at].Kind != TokenKind.Word)
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(at);
        return text[at].IsArabic
            ? Months.Contains(form) || (form.Length > 3 && form[0] is 'و' or 'ب' or 'ل' && Months.Contains(form[1..]))
            : (text[at].Flags & TokenFlags.Capitalised) != 0 && Months.Contains(form);
    }
}
