using System.Collections.Frozen;

namespace Sijill.Reading.Text;

/// <summary>
/// Sets apart what is not the article: the headline, datelines, and the page around it (comment counts, "read also", share bars). Purely by form; a line that it
/// is not sure of stays body.
/// </summary>
public static class PageLines
{
    private const int LongestHeadline = 220;
    private const int LongestDateline = 60;

    // Folded beginnings of lines that belong to the page. Latin in lower case.
    private static readonly string[] Beginnings =
    [
        "التعليقات",
        "تعليقات",
        "لا توجد تعليقات",
        "لا تعليقات",
        "اترك تعليق",
        "اضف تعليق",
        "اقرا ايضا",
        "اقرا المزيد",
        "اقرا كذلك",
        "طالع ايضا",
        "شاهد ايضا",
        "للمزيد",
        "المزيد من",
        "مواضيع ذات صله",
        "مقالات ذات صله",
        "اخبار ذات صله",
        "ذات صله",
        "شارك",
        "مشاركه",
        "انشر",
        "تابعنا",
        "تابعونا",
        "اشترك",
        "وسوم",
        "الوسوم",
        "كلمات مفتاحيه",
        "الاكثر قراءه",
        "حقوق النشر",
        "جميع الحقوق",
        "للاستفسار",
        "عدد المشاهدات",
        "عدد القراءات",
        "read more",
        "read also",
        "also read",
        "see also",
        "related",
        "share",
        "tweet",
        "follow us",
        "subscribe",
        "sign up",
        "comments",
        "leave a comment",
        "no comments",
        "tags",
        "most read",
        "copyright",
        "all rights reserved",
        "advertisement",
        "click here",
        "for more",
        "media contact",
        "print",
        "email",
        "whatsapp",
        "facebook",
        "views",
    ];

    private static readonly FrozenSet<char> EndMarks = FrozenSet.ToFrozenSet([
        '.',
        '!',
        '?',
        '؟',
        '"',
        '”',
        '»',
        '،',
        ',',
        ':',
    ]);

    /// <summary>Gives each sentence its role. <paramref name="title"/> is the document's title, or null.</summary>
    public static void Mark(TokenizedText text, List<Sentence> sentences, string? title)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        string foldedTitle = title is null ? "" : Folding.Fold(title).Trim();
        int lines = sentences.Count == 0 ? 0 : sentences[^1].Line + 1;
        for (int i = 0; i < sentences.Count; i++)
        {
            Sentence s = sentences[i];
            bool alone =
                (i == 0 || sentences[i - 1].Line != s.Line)
                && (i + 1 == sentences.Count || sentences[i + 1].Line != s.Line);
            SentenceRole role = SentenceRole.Body;
            if (StartsPageLine(text, sentences, i))
            {
                role = SentenceRole.Page;
            }
            else if (s.Line == 0 && lines > 1 && IsHeadline(text, sentences, i, foldedTitle, alone))
            {
                role = SentenceRole.Headline;
            }
            else if (alone && s.Line < 4 && IsDateline(text, s))
            {
                role = SentenceRole.Dateline;
            }
            sentences[i] = s with { Role = role };
        }
    }

    private static bool StartsPageLine(TokenizedText text, List<Sentence> sentences, int i)
    {
        Sentence s = sentences[i];
        if (i > 0 && sentences[i - 1].Line == s.Line)
        {
            return sentences[i - 1].Role == SentenceRole.Page;
        }
        int end = i;
        while (end + 1 < sentences.Count && sentences[end + 1].Line == s.Line)
        {
            end++;
        }
        TextSpan span = text.SpanOf(s.FirstToken, sentences[end].EndToken);
        if (span.Length > 200)
        {
            return false;
        }
        foreach (string beginning in Beginnings)
        {
            if (StartsWith(text, s, beginning))
            {
                return true;
            }
        }
        return false;
    }

    private static bool StartsWith(TokenizedText text, Sentence s, string words)
    {
        ReadOnlySpan<char> rest = words;
        int i = s.FirstToken;
        while (i < s.EndToken && text[i].Kind == TokenKind.Punctuation)
        {
            i++;
        }
        while (rest.Length > 0)
        {
            if (i >= s.EndToken)
            {
                return false;
            }
            int space = rest.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? rest : rest[..space];
            if (!text.Form(i).SequenceEqual(word))
            {
                return false;
            }
            rest = space < 0 ? [] : rest[(space + 1)..];
            i++;
        }
        return true;
    }

    private static bool IsHeadline(TokenizedText text, List<Sentence> sentences, int i, string foldedTitle, bool alone)
    {
        Sentence s = sentences[i];
        if (foldedTitle.Length > 0)
        {
            string folded = Folding.Fold(text.SpanOf(s.FirstToken, s.EndToken).Of(text.Text));
            if (foldedTitle.Contains(folded.Trim().TrimEnd('.'), StringComparison.Ordinal))
            {
                return HasMoreThan(sentences, s.Line);
            }
        }
        TextSpan span = text.SpanOf(s.FirstToken, s.EndToken);
        return alone
            && span.Length <= LongestHeadline
            && text[s.EndToken - 1].Kind != TokenKind.Punctuation
            && s.EndToken - s.FirstToken > 3;
    }

    private static bool HasMoreThan(List<Sentence> sentences, int line) => sentences[^1].Line > line;

    private static bool IsDateline(TokenizedText text, Sentence s)
    {
        TextSpan span = text.SpanOf(s.FirstToken, s.EndToken);
        return span.Length <= LongestDateline
            && s.EndToken - s.FirstToken <= 10
            && !EndMarks.Contains(text.Text[span.End - 1]);
    }
}
