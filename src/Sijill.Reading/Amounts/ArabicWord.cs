using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>A number word of Arabic at a token, with the clitics before it.</summary>
internal readonly ref struct ArabicWord
{
    public NumeralWord Word { get; private init; }

    /// <summary>Whether «و» joins it to what stands before.</summary>
    public bool Joined { get; private init; }

    /// <summary>Whether a preposition («ب», «ل», «ك») or «ف» stands before it: it begins something new.</summary>
    public bool Opens { get; private init; }

    public bool Definite { get; private init; }

    /// <summary>The token that holds the word itself; a detached «و» is the one before.</summary>
    public int Token { get; private init; }

    /// <summary>How many folded characters of the token stand before the word and its article.</summary>
    public int Skipped { get; private init; }

    public int Next => Token + 1;

    public NumeralPart Part => Word.Part;

    public decimal Value => Word.Value;

    /// <summary>The number word at a token, its clitics cut off; a detached «و» is taken with the word after it.</summary>
    public static bool TryRead(TokenizedText text, int at, int end, out ArabicWord word)
    {
        word = default;
        if (at >= end || !text[at].IsArabic)
        {
            return false;
        }
        ReadOnlySpan<char> form = text.Form(at);
        if (form is "و" && at + 1 < end && text[at + 1].IsArabic)
        {
            if (
                !Strip(
                    text.Form(at + 1),
                    out NumeralWord next,
                    out _,
                    out bool opens,
                    out bool definite,
                    out int skipped
                )
                || skipped > 0
            )
            {
                return false;
            }
            word = new ArabicWord
            {
                Word = next,
                Joined = true,
                Opens = opens,
                Definite = definite,
                Token = at + 1,
            };
            return true;
        }
        if (!Strip(form, out NumeralWord found, out bool joined, out bool opened, out bool article, out int cut))
        {
            return false;
        }
        // «وأحد عناصره» folds to «واحد».
        if (form is "واحد" && text.Text[text.OriginOf(at, 1)] == 'أ')
        {
            word = new ArabicWord
            {
                Word = new NumeralWord(NumeralPart.BoundUnit, 1),
                Joined = true,
                Token = at,
                Skipped = 1,
            };
            return true;
        }
        word = new ArabicWord
        {
            Word = found,
            Joined = joined,
            Opens = opened,
            Definite = article,
            Token = at,
            Skipped = cut,
        };
        return true;
    }

    /// <summary>The number word of a form behind «و», «ف», «ب», «ل», «ك» and the article, the longest word first.</summary>
    public static bool Strip(
        ReadOnlySpan<char> form,
        out NumeralWord word,
        out bool joined,
        out bool opens,
        out bool definite,
        out int skipped
    )
    {
        joined = opens = definite = false;
        skipped = 0;
        if (WithArticle(form, out word, out definite))
        {
            return true;
        }
        if (form.Length > 2 && form[0] is 'و' or 'ف')
        {
            joined = form[0] == 'و';
            opens = !joined;
            skipped = 1;
            form = form[1..];
            if (WithArticle(form, out word, out definite))
            {
                return true;
            }
        }
        if (form.Length > 2 && form[0] is 'ب' or 'ل' or 'ك')
        {
            opens = true;
            skipped++;
            // «للخمسين»: the article loses its alef behind «ل».
            if (form[0] == 'ل' && form[1] == 'ل' && ArabicNumerals.TryGet(form[2..], out word))
            {
                definite = true;
                return true;
            }
            return WithArticle(form[1..], out word, out definite);
        }
        return false;
    }

    private static bool WithArticle(ReadOnlySpan<char> form, out NumeralWord word, out bool definite)
    {
        definite = false;
        if (ArabicNumerals.TryGet(form, out word))
        {
            return true;
        }
        definite = form.Length > 3 && form[0] == 'ا' && form[1] == 'ل' && ArabicNumerals.TryGet(form[2..], out word);
        return definite;
    }
}
