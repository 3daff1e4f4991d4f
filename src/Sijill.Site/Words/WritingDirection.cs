using Sijill.Reading.Text;

namespace Sijill.Site.Words;

/// <summary>Which way a run of words is written: as most of its letters are.</summary>
internal static class WritingDirection
{
    /// <summary>"ar" where Arabic letters lead, "en" where Latin ones do, else <paramref name="otherwise"/>.</summary>
    public static string LanguageOf(ReadOnlySpan<char> text, string otherwise)
    {
        int arabic = 0;
        int latin = 0;
        foreach (char c in text)
        {
            if (Folding.IsArabicLetter(c))
            {
                arabic++;
            }
            else if (char.IsAsciiLetter(c))
            {
                latin++;
            }
        }
        return arabic > latin ? "ar"
            : latin > arabic ? "en"
            : otherwise;
    }
}
