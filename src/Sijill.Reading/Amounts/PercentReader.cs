using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Signs and words of hundredths.</summary>
internal static class PercentReader
{
    private static readonly WordSet Hundredths = new("بالمئة بالمائة بالمية بالماية");
    private static readonly WordSet Hundred = new("المئة المائة المية الماية مئة مائة");

    /// <summary>Whether "%", "percent", «في المئة» stand at a token.</summary>
    public static bool Starts(TokenizedText text, int at, int end) => TryRead(text, at, end, out _);

    /// <summary>The token after the words for hundredths at <paramref name="at"/>.</summary>
    public static bool TryRead(TokenizedText text, int at, int end, out int next)
    {
        next = at + 1;
        if (at >= end)
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(at);
        if (IsSign(form) || Hundredths.Contains(form) || form is "percent" or "pct")
        {
            return true;
        }
        next = at + 2;
        if (at + 1 >= end)
        {
            return false;
        }
        ReadOnlySpan<char> second = text.Form(at + 1);
        return (form is "في" && Hundred.Contains(second))
            || (form is "per" && second is "cent")
            || (form is "percentage" && second is "point" or "points");
    }

    /// <summary>«٪60», «بالمئة 10»: the sign before the number.</summary>
    public static bool TryBefore(TokenizedText text, int at, int end)
    {
        if (at + 1 >= end || text[at + 1].Kind != TokenKind.Digits)
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(at);
        bool behindNumber = at > 0 && text[at - 1].Kind == TokenKind.Digits;
        return !behindNumber
            && (Hundredths.Contains(form) || (IsSign(form) && text[at].SpaceBefore && !text[at + 1].SpaceBefore));
    }

    /// <summary>«نسبة 10»: a ratio without its sign.</summary>
    public static bool IsRatio(TokenizedText text, int at, int end) =>
        at + 1 < end && text.Form(at) is "نسبه" && text[at + 1].Kind == TokenKind.Digits;

    private static bool IsSign(ReadOnlySpan<char> form) => form is "%" or "٪" or "％" or "﹪";
}
