namespace Sijill.Reading.Codebook.Morphology;

/// <summary>Forms of an English verb: "kill" by rule, "strike/struck/struck" as written.</summary>
internal static class EnglishVerb
{
    /// <summary>Adds the forms. False if the text is no verb.</summary>
    public static bool TryInflect(string text, List<WordForm> forms)
    {
        string[] parts = text.Split('/', StringSplitOptions.TrimEntries);
        if (parts.Length > 3 || !Array.TrueForAll(parts, IsWord))
        {
            return false;
        }
        string stem = parts[0];
        if (stem == "be")
        {
            AddBe(forms);
            return true;
        }
        forms.Add(new WordForm(stem, Inflection.Present));
        forms.Add(new WordForm(stem == "have" ? "has" : EnglishSpelling.WithS(stem), Inflection.Present));
        foreach (string ing in EnglishSpelling.BeforeIng(stem))
        {
            forms.Add(new WordForm(ing + "ing", Inflection.Ing));
        }
        if (parts.Length > 1)
        {
            for (int i = 1; i < parts.Length; i++)
            {
                forms.Add(new WordForm(parts[i], Inflection.Past));
            }
            return true;
        }
        foreach (string past in EnglishSpelling.WithEd(stem))
        {
            forms.Add(new WordForm(past, Inflection.Past));
        }
        return true;
    }

    private static void AddBe(List<WordForm> forms)
    {
        foreach (string present in (string[])["be", "am", "is", "are"])
        {
            forms.Add(new WordForm(present, Inflection.Present));
        }
        foreach (string past in (string[])["was", "were", "been"])
        {
            forms.Add(new WordForm(past, Inflection.Past));
        }
        forms.Add(new WordForm("being", Inflection.Ing));
    }

    private static bool IsWord(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }
        return text.Length >= 2;
    }
}
