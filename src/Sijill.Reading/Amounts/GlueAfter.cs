using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Whether a number may end before what follows it without a blank: 6:32, 2025/11/6, 192.168.1.2, 1990s, 6pm and 4x4 hold none.</summary>
internal static class GlueAfter
{
    /// <summary>Whether the token at <paramref name="next"/> leaves the digits before it a number.</summary>
    public static bool Allows(TokenizedText text, int next, int end)
    {
        if (next >= end || text[next].SpaceBefore)
        {
            return true;
        }
        ref readonly Token after = ref text[next];
        if (after.Kind == TokenKind.Word)
        {
            if (after.IsArabic)
            {
                // «2014م», «1445هـ», «29ك.م»: a letter that abbreviates. «25و30» is a joined one.
                return after.FormLength > 1 || text.Form(next) is "و";
            }
            return Units.IsSuffix(text.Form(next))
                || (text.Form(next) is "e" && Exponent.TryRead(text, next, end, 1, out _, out _));
        }
        if (after.Kind != TokenKind.Punctuation || next + 1 >= end || text[next + 1].SpaceBefore)
        {
            return true;
        }
        bool digits = text[next + 1].Kind == TokenKind.Digits;
        return text.Form(next) switch
        {
            ":" or "." or "٫" => !digits,
            "-" => !digits || !ManyHyphens(text, next, end),
            "/" => !digits || !(HasSecondSlash(text, next, end) || IsAllHours(text, next)),
            "@" or "_" => false,
            _ => true,
        };
    }

    private static bool HasSecondSlash(TokenizedText text, int slash, int end) =>
        slash + 2 < end && !text[slash + 2].SpaceBefore && text.Form(slash + 2) is "/" or "-";

    // 24/7
    private static bool IsAllHours(TokenizedText text, int slash) =>
        text.Form(slash - 1) is "24" && text.Form(slash + 1) is "7";

    /// <summary>0998-412-770: two hyphens in one run are no range.</summary>
    private static bool ManyHyphens(TokenizedText text, int hyphen, int end) =>
        hyphen + 3 < end
        && !text[hyphen + 2].SpaceBefore
        && !text[hyphen + 3].SpaceBefore
        && text.Form(hyphen + 2) is "-" or "/"
        && text[hyphen + 3].Kind == TokenKind.Digits;
}
