namespace Sijill.Reading.Codebook.Morphology;

/// <summary>Forms of adjectives of nationality: «عراقي» gives gender, number and case; other forms stand as written.</summary>
internal static class Nationality
{
    private const Inflection Adjective = Inflection.Adjective;

    public static void AddArabic(string word, List<WordForm> forms)
    {
        word = ArabicSpelling.WithoutMarks(word);
        if (word.Length > 3 && word[^1] == 'ي')
        {
            AddNisba(word, forms);
            return;
        }
        Inflection inflection = word switch
        {
            [.., 'ي', 'ة'] => Inflection.Singular | Inflection.Feminine,
            [.., 'ا', 'ت'] => Inflection.Plural | Inflection.Feminine,
            _ => Inflection.Plural,
        };
        forms.Add(new WordForm(word, Adjective | inflection));
    }

    public static void AddEnglish(string word, List<WordForm> forms)
    {
        forms.Add(new WordForm(word, Adjective | Inflection.Singular));
        if (word[^1] is 'i' or 'n')
        {
            forms.Add(new WordForm(word + "s", Adjective | Inflection.Plural));
        }
    }

    private static void AddNisba(string word, List<WordForm> forms)
    {
        forms.Add(new WordForm(word, Adjective | Inflection.Singular));
        forms.Add(new WordForm(word + "ا", Adjective | Inflection.Singular));
        forms.Add(new WordForm(word + "ة", Adjective | Inflection.Singular | Inflection.Feminine));
        forms.Add(new WordForm(word + "ان", Adjective | Inflection.Dual));
        forms.Add(new WordForm(word + "ين", Adjective | Inflection.Dual));
        forms.Add(new WordForm(word + "تان", Adjective | Inflection.Dual | Inflection.Feminine));
        forms.Add(new WordForm(word + "تين", Adjective | Inflection.Dual | Inflection.Feminine));
        forms.Add(new WordForm(word + "ون", Adjective | Inflection.Plural));
        forms.Add(new WordForm(word + "ين", Adjective | Inflection.Plural));
        forms.Add(new WordForm(word + "و", Adjective | Inflection.Plural | Inflection.Construct));
        forms.Add(new WordForm(word + "ات", Adjective | Inflection.Plural | Inflection.Feminine));
    }
}
