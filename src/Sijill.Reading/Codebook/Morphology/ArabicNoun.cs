namespace Sijill.Reading.Codebook.Morphology;

/// <summary>Numbers, cases and constructs of Arabic nouns; broken plurals are written by the author.</summary>
internal static class ArabicNoun
{
    /// <summary>The ending that an author writes for the sound masculine plural.</summary>
    public const string SoundMasculine = "ون";

    /// <summary>The ending that an author writes for the sound feminine plural.</summary>
    public const string SoundFeminine = "ات";

    /// <summary>A singular with its indefinite accusative and its duals.</summary>
    public static void AddSingular(string word, List<WordForm> forms)
    {
        word = ArabicSpelling.WithoutMarks(word);
        Inflection gender = word.EndsWith('ة') ? Inflection.Feminine : Inflection.None;
        forms.Add(new WordForm(word, Inflection.Singular | gender));
        AddAccusative(word, Inflection.Singular | gender, forms);
        if (word.Length < 2)
        {
            return;
        }
        foreach (string stem in DualStems(word))
        {
            forms.Add(new WordForm(stem + "ان", Inflection.Dual | gender));
            forms.Add(new WordForm(stem + "ين", Inflection.Dual | gender));
            forms.Add(new WordForm(stem + "ا", Inflection.Dual | Inflection.Construct | gender));
            forms.Add(new WordForm(stem + "ي", Inflection.Dual | Inflection.Construct | gender));
        }
    }

    /// <summary>A plural: «ون» and «ات» are endings of the singular, all else is a plural in full.</summary>
    public static void AddPlural(string? singular, string plural, List<WordForm> forms)
    {
        plural = ArabicSpelling.WithoutMarks(plural);
        string stem = singular is null ? "" : ArabicSpelling.WithoutMarks(singular);
        switch (plural)
        {
            case SoundMasculine or SoundFeminine when stem.Length == 1:
                break; // one letter is no word that bends
            case SoundMasculine when stem.Length > 1:
                AddSoundMasculine(stem, forms);
                break;
            case SoundFeminine when stem.Length > 1:
                AddSoundFeminine(stem, forms);
                break;
            default:
                AddWritten(plural, forms);
                break;
        }
    }

    /// <summary>The indefinite accusative with its written alef («مقاتلاً»); words in ة, ى, ا and اء have none.</summary>
    public static void AddAccusative(string word, Inflection inflection, List<WordForm> forms)
    {
        if (word[^1] is 'ة' or 'ى' or 'ا' || word.EndsWith("اء", StringComparison.Ordinal))
        {
            return;
        }
        foreach (string stem in word[^1] == 'ء' ? [word, word[..^1] + "ئ"] : new[] { word })
        {
            forms.Add(new WordForm(stem + "ا", inflection));
        }
    }

    private static void AddSoundMasculine(string singular, List<WordForm> forms)
    {
        // "معتد", "مصطفى": the weak last letter goes before the ending.
        string bare = singular[^1] == 'ى' ? singular[..^1] : singular;
        foreach (string stem in ArabicSpelling.BeforeVowel(bare))
        {
            AddMasculineEndings(stem, forms);
        }
    }

    private static void AddMasculineEndings(string stem, List<WordForm> forms)
    {
        forms.Add(new WordForm(stem + "ون", Inflection.Plural));
        forms.Add(new WordForm(stem + "ين", Inflection.Plural));
        forms.Add(new WordForm(stem + "و", Inflection.Plural | Inflection.Construct));
        forms.Add(new WordForm(stem + "وا", Inflection.Plural | Inflection.Construct));
        forms.Add(new WordForm(stem + "ي", Inflection.Plural | Inflection.Construct));
    }

    private static void AddSoundFeminine(string singular, List<WordForm> forms)
    {
        string[] stems = singular switch
        {
            [.., 'ة'] => [singular[..^1]],
            [.., 'ى'] => [singular[..^1] + "ي"],
            [.., 'ا', 'ء'] => [singular, singular[..^1] + "و"],
            [.., 'ا'] => [singular[..^1], singular + "و"],
            _ => [singular],
        };
        foreach (string stem in stems)
        {
            forms.Add(new WordForm(stem + "ات", Inflection.Plural | Inflection.Feminine));
        }
    }

    private static void AddWritten(string plural, List<WordForm> forms)
    {
        if (
            plural.Length > 4
            && (plural.EndsWith("ون", StringComparison.Ordinal) || plural.EndsWith("ين", StringComparison.Ordinal))
        )
        {
            AddMasculineEndings(plural[..^2], forms);
            return;
        }
        Inflection gender =
            plural.Length > 4 && plural.EndsWith("ات", StringComparison.Ordinal)
                ? Inflection.Feminine
                : Inflection.None;
        forms.Add(new WordForm(plural, Inflection.Plural | gender));
        if (gender == Inflection.None && plural.Length > 0)
        {
            AddAccusative(plural, Inflection.Plural, forms);
        }
    }

    private static string[] DualStems(string word) =>
        word switch
        {
            [.., 'ة'] => [word[..^1] + "ت"],
            [.., 'ى'] => [word[..^1] + "ي"],
            [.., 'ا', 'ء'] => [word, word[..^1] + "ئ", word[..^1] + "و"],
            [.., 'أ'] => [word],
            [.., 'ء'] => [word, word[..^1] + "ئ"],
            _ => [word],
        };
}
