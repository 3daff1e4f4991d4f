using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Whether digits may start a number with what stands before them without a blank: F-16, M4, كوردستان24 and 6:32 may not.</summary>
internal static class GlueBefore
{
    // «من42» stands for «من 42»: a particle may lose its blank, a name owns its digits.
    private static readonly WordSet Particles = new(
        "و ف ب ل ك ال وال بال لل وب ول فال كال فب من ومن إلى وإلى في وفي عن وعن على وعلى بين وبين حتى نحو ونحو حوالي وحوالي",
        "قرابة زهاء بنحو بحوالي لنحو منهم منها بينهم بينها مع ومع أو أن بعد قبل خلال دون فوق تحت كل عدد بلغ تجاوز أكثر أقل"
    );

    /// <summary>Whether the digits at <paramref name="at"/> may start a number.</summary>
    public static bool Allows(TokenizedText text, int at)
    {
        if (at == 0 || text[at].SpaceBefore)
        {
            return at < 2 || !IsSplitModel(text, at);
        }
        ref readonly Token before = ref text[at - 1];
        switch (before.Kind)
        {
            case TokenKind.Word:
                return before.IsArabic ? Particles.Contains(text.Form(at - 1)) : Currencies.IsCode(text.Form(at - 1));
            case TokenKind.Punctuation:
                return AllowsMark(text, at - 1);
            default:
                return true;
        }
    }

    private static bool AllowsMark(TokenizedText text, int mark)
    {
        char c = text.Form(mark) is [var only, ..] ? only : ' ';
        if (c is '@' or '_' or '\\')
        {
            return false;
        }
        // "=>30" is an arrow.
        if (c == '>' && mark > 0 && text.Form(mark - 1) is "=" or "-")
        {
            return false;
        }
        if (mark == 0 || text[mark].SpaceBefore)
        {
            return c != '\'';
        }
        TokenKind kind = text[mark - 1].Kind;
        return c switch
        {
            '-' => IsDash(text, mark)
                ? kind != TokenKind.Digits
                : kind is not (TokenKind.Digits or TokenKind.Word) && !IsBroken(text, mark),
            '/' => kind is not (TokenKind.Digits or TokenKind.Word or TokenKind.Punctuation),
            ':' or '٫' or '٬' => kind != TokenKind.Digits,
            '،' or ',' => kind != TokenKind.Digits || text.Form(mark - 1).Length > 3,
            '.' => kind != TokenKind.Digits || !(mark > 1 && text.Form(mark - 2) is "/" or ":" or "-"),
            '=' or '&' or '?' or '#' or '%' or '\'' => kind is not (TokenKind.Digits or TokenKind.Word),
            _ => true,
        };
    }

    private static bool IsDash(TokenizedText text, int at) => text.Text[text[at].Start] is '–' or '—';

    private static bool IsBroken(TokenizedText text, int mark) =>
        text[mark - 1].Kind == TokenKind.Punctuation && text.Form(mark - 1) is ")" && !text[mark - 1].SpaceBefore;

    /// <summary>"F- 16", "UH -60" are rarer than a dash between clauses: only one or two capitals before a glued hyphen make a model.</summary>
    private static bool IsSplitModel(TokenizedText text, int at) =>
        text.Form(at - 1) is "-"
        && !text[at - 1].SpaceBefore
        && (text[at - 2].Flags & TokenFlags.AllCapitals) != 0
        && text.Form(at - 2).Length <= 2;
}
