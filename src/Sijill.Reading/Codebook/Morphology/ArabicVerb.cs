namespace Sijill.Reading.Codebook.Morphology;

/// <summary>
/// Persons and numbers of an Arabic verb from "past/present", third person masculine singular: sound, hollow (قام/يقوم), defective (ألقى/يلقي)
/// and doubled (شن/يشن). Vowels are not written, so most passives are written like their actives; those that differ in letters are made too
/// (أصاب: أصيب، هاجم: هوجم). A form too many does no harm: nobody writes it.
/// </summary>
internal static class ArabicVerb
{
    private const Inflection We = Inflection.FirstPerson | Inflection.PluralVerb;
    private const Inflection SheTwo = Inflection.Feminine | Inflection.Dual;
    private const Inflection TheseWomen = Inflection.Feminine | Inflection.PluralVerb;

    /// <summary>Adds the forms. False if the text is no verb in that form.</summary>
    public static bool TryInflect(string text, List<WordForm> forms)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return false;
        }
        string written = text[..slash].Trim();
        bool doubled = written.EndsWith('\u0651') || (written.Length > 1 && written[^2] == '\u0651');
        string past = ArabicSpelling.WithoutMarks(written);
        string present = ArabicSpelling.WithoutMarks(text[(slash + 1)..].Trim());
        if (
            past.Length < 2
            || present.Length < 3
            || present[0] != 'ي'
            || !ArabicSpelling.IsWord(past)
            || !ArabicSpelling.IsWord(present)
        )
        {
            return false;
        }
        AddPast(past, doubled || LooksDoubled(past), forms);
        AddPresent(present, IsHollow(past), false, forms);
        AddPassive(past, present, forms);
        return true;
    }

    private static bool IsHollow(string past) =>
        past.Length >= 3 && past[^2] == 'ا' && past[^1] is not ('ى' or 'ا' or 'ي');

    private static bool LooksDoubled(string past) =>
        !IsHollow(past)
        && past[^1] is not ('ى' or 'ا' or 'ي')
        && (past.Length == 2 || (past[0] is 'ا' or 'أ' && past.Length is >= 3 and <= 5));

    private static void AddPast(string past, bool doubled, List<WordForm> forms)
    {
        Add(past, Inflection.Past);
        if (past.Length >= 3 && past[^1] is 'ى' or 'ا')
        {
            AddDefectivePast(past[..^1], past[^1] == 'ى', forms);
            return;
        }
        if (past[^1] == 'ي')
        {
            Add(past[..^1] + "وا", Inflection.Past | Inflection.PluralVerb);
        }
        else
        {
            foreach (string stem in ArabicSpelling.BeforeVowel(past))
            {
                Add(stem + "وا", Inflection.Past | Inflection.PluralVerb);
            }
        }
        Add(past + "ت", Inflection.Past | Inflection.Feminine);
        Add(past + "تا", Inflection.Past | SheTwo);
        Add(past + "ا", Inflection.Past | Inflection.Dual);
        string[] stems =
            IsHollow(past) ? [past[..^2] + (past[^1] == 'ء' ? "ئ" : past[^1..])]
            : doubled ? [past + past[^1]]
            : [];
        if (stems.Length == 0 || !IsHollow(past))
        {
            // Written like "she" in the singular: no reading of its own.
            AddConsonantEndings(past, false);
        }
        foreach (string stem in stems)
        {
            AddConsonantEndings(stem, true);
        }

        void AddConsonantEndings(string stem, bool singularDiffers)
        {
            if (singularDiffers)
            {
                Add(stem + "ت", Inflection.Past | Inflection.FirstPerson);
            }
            Add(stem + "تم", Inflection.Past | Inflection.PluralVerb);
            Add(stem[^1] == 'ن' ? stem + "ا" : stem + "نا", Inflection.Past | We);
            if (!IsHollow(past) && !(doubled && stem == past))
            {
                // Of hollow verbs «عدن» is Aden, «متن» a deck: rather not. Doubled ones part their letters («ضممن»): «ضمن» is a preposition.
                Add(stem[^1] == 'ن' ? stem : stem + "ن", Inflection.Past | TheseWomen);
            }
        }

        void Add(string form, Inflection inflection) => forms.Add(new WordForm(form, inflection));
    }

    private static void AddDefectivePast(string stem, bool ya, List<WordForm> forms)
    {
        string link = stem + (ya ? "ي" : "و");
        forms.Add(new WordForm(stem + "ت", Inflection.Past | Inflection.Feminine));
        forms.Add(new WordForm(stem + "تا", Inflection.Past | SheTwo));
        forms.Add(new WordForm(stem + "وا", Inflection.Past | Inflection.PluralVerb));
        forms.Add(new WordForm(link + "ا", Inflection.Past | Inflection.Dual));
        forms.Add(new WordForm(link + "ت", Inflection.Past | Inflection.FirstPerson));
        forms.Add(new WordForm(link + "تم", Inflection.Past | Inflection.PluralVerb));
        forms.Add(new WordForm(link + "نا", Inflection.Past | We));
        forms.Add(new WordForm(link + "ن", Inflection.Past | TheseWomen));
    }

    private static void AddPresent(string present, bool isHollow, bool passive, List<WordForm> forms)
    {
        string stem = present[1..];
        bool defective = stem[^1] is 'ي' or 'و' or 'ى' or 'ا';
        string bare = defective ? stem[..^1] : stem;
        bool hollow = isHollow && !defective && stem.Length >= 3 && stem[^2] is 'و' or 'ي' or 'ا';
        string brief =
            defective ? bare
            : hollow ? stem[..^2] + stem[^1]
            : stem;
        string dual = stem[^1] is 'ى' or 'ا' ? bare + "ي" : stem;
        string women =
            defective ? dual
            : hollow ? brief
            : stem;
        (string Prefix, Inflection Person)[] persons =
        [
            ("ي", default),
            ("ت", Inflection.Feminine),
            ("ن", We),
            ("أ", Inflection.FirstPerson),
        ];
        foreach ((string prefix, Inflection person) in persons)
        {
            bool isI = prefix == "أ";
            if (!isI || !passive)
            {
                Add(prefix, stem, person);
            }
            if (brief != stem && brief.Length >= 2 && !isI)
            {
                Add(prefix, brief, person);
            }
            if (prefix == "ن" || isI)
            {
                continue;
            }
            foreach (string before in ArabicSpelling.BeforeVowel(bare))
            {
                Add(prefix, before + "ون", Inflection.PluralVerb);
                Add(prefix, before + "وا", Inflection.PluralVerb);
            }
            foreach (string before in ArabicSpelling.BeforeVowel(dual))
            {
                Add(prefix, before + "ان", person | Inflection.Dual);
                Add(prefix, before + "ا", person | Inflection.Dual);
            }
            Add(prefix, women[^1] == 'ن' ? women : women + "ن", TheseWomen);
        }
        Add("ت", bare + "ين", Inflection.Feminine);

        void Add(string prefix, string rest, Inflection inflection)
        {
            string form = prefix == "أ" && rest[0] == 'أ' ? "آ" + rest[1..] : prefix + rest;
            forms.Add(new WordForm(form, Inflection.Present | inflection));
        }
    }

    private static void AddPassive(string past, string present, List<WordForm> forms)
    {
        if (IsHollow(past) && past.Length >= 4 && past[^1] != 'ء')
        {
            AddSound(past[..^2] + "ي" + past[^1]);
            if (present.Length >= 4 && present[^2] is 'ي' or 'و')
            {
                AddPresent(present[..^2] + "ا" + present[^1], true, true, forms);
            }
        }
        else if (past.Length == 4 && past[1] == 'ا' && past[^1] is not ('ى' or 'ا'))
        {
            AddSound(past[..1] + "و" + past[2..]);
        }

        void AddSound(string passive)
        {
            forms.Add(new WordForm(passive, Inflection.Past));
            forms.Add(new WordForm(passive + "ت", Inflection.Past | Inflection.Feminine));
            forms.Add(new WordForm(passive + "تا", Inflection.Past | SheTwo));
            forms.Add(new WordForm(passive + "ا", Inflection.Past | Inflection.Dual));
            forms.Add(new WordForm(passive + "وا", Inflection.Past | Inflection.PluralVerb));
        }
    }
}
