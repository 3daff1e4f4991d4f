using Sijill.Reading.Text;

namespace Sijill.Reading.Codebook.Morphology;

/// <summary>Letters of Arabic words, before folding.</summary>
internal static class ArabicSpelling
{
    /// <summary>The word without vowel signs, tatweel and invisible marks.</summary>
    public static string WithoutMarks(string text)
    {
        Span<char> letters = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        int n = 0;
        foreach (char c in text)
        {
            if (!Folding.IsDropped(c))
            {
                letters[n++] = c;
            }
        }
        return new string(letters[..n]);
    }

    /// <summary>Whether all are letters of Arabic script or their marks, and one at least is a letter.</summary>
    public static bool IsWord(string text)
    {
        bool letters = false;
        foreach (char c in text)
        {
            if (!Folding.IsArabicLetter(c) && !Folding.IsDropped(c))
            {
                return false;
            }
            letters |= Folding.IsArabicLetter(c) && !Folding.IsDropped(c);
        }
        return letters;
    }

    /// <summary>The spellings of a stem before an ending that begins with a vowel: a final hamza changes its seat (بدأوا، بدؤوا).</summary>
    public static string[] BeforeVowel(string stem) =>
        stem[^1] switch
        {
            'أ' or 'ء' => [stem, stem[..^1] + "ؤ", stem[..^1] + "ئ"],
            _ => [stem],
        };
}
