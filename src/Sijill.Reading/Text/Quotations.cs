namespace Sijill.Reading.Text;

/// <summary>Finds quotations: « », “ ”, „ “, and straight marks by the space around them. Linear, whatever the nesting: inner marks belong to the outer one.</summary>
public static class Quotations
{
    /// <summary>Fills <paramref name="quotations"/> with the outermost quotations of a text. A line end closes what is open.</summary>
    public static void Find(TokenizedText text, List<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quotations);
        quotations.Clear();
        int open = -1;
        int depth = 0;
        char opener = '\0';
        int words = 0;
        for (int i = 0; i < text.Count; i++)
        {
            ref readonly Token token = ref text[i];
            if (token.Kind == TokenKind.LineEnd)
            {
                if (open >= 0)
                {
                    quotations.Add(new Quotation(open, i, false, words));
                }
                open = -1;
                continue;
            }
            if (token.Kind != TokenKind.Punctuation)
            {
                words++;
                continue;
            }
            char c = text.Text[token.Start];
            if (open < 0)
            {
                if (Opens(text, i, c))
                {
                    (open, opener, depth, words) = (i, c, 1, 0);
                }
            }
            else if (c == opener && c is '«' or '„')
            {
                depth++;
            }
            else if (Closes(text, i, c, opener))
            {
                depth = opener is '«' ? depth - 1 : 0;
                if (depth == 0)
                {
                    quotations.Add(new Quotation(open, i, true, words));
                    open = -1;
                }
            }
        }
        if (open >= 0)
        {
            quotations.Add(new Quotation(open, text.Count, false, words));
        }
    }

    private static bool Opens(TokenizedText text, int i, char c) =>
        c switch
        {
            '«' or '“' or '„' => true,
            // Turned round in a text from right to left, as some outlets write.
            '”' => NextIsGlued(text, i) && FollowsSpace(text, i),
            '"' => NextIsGlued(text, i) && FollowsSpace(text, i),
            _ => false,
        };

    private static bool Closes(TokenizedText text, int i, char c, char opener) =>
        opener switch
        {
            '«' => c == '»',
            '“' => c == '”' || (c is '“' or '"' && !FollowsSpace(text, i)),
            '„' => c is '“' or '”',
            '”' => c == '“' || (c == '”' && !FollowsSpace(text, i)),
            _ => (c == '"' && !(FollowsSpace(text, i) && NextIsGlued(text, i) && text[i].SpaceBefore))
                || (c == '”' && !FollowsSpace(text, i)),
        };

    private static bool NextIsGlued(TokenizedText text, int i) =>
        i + 1 < text.Count && !text[i + 1].SpaceBefore && text[i + 1].Kind != TokenKind.LineEnd;

    /// <summary>Space, a line's start, an opening bracket, or a clitic («و"قسد"», «بـ"داعش"») stands before the mark.</summary>
    private static bool FollowsSpace(TokenizedText text, int i)
    {
        if (text[i].SpaceBefore || i == 0)
        {
            return true;
        }
        ref readonly Token before = ref text[i - 1];
        if (before.Kind == TokenKind.Punctuation)
        {
            return text.Text[before.Start] is '(' or '[' or ':' or '-' or '–' or '—' or '/' or ',' or '،';
        }
        return before.Kind == TokenKind.Word && before.IsArabic && before.FormLength <= 2;
    }
}
