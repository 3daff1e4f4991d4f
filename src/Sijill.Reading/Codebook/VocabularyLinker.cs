using Sijill.Reading.Codebook.Drafts;
using Sijill.Reading.Codebook.Morphology;
using Sijill.Reading.Codebook.Yaml;
using Sijill.Reading.Text;

namespace Sijill.Reading.Codebook;

/// <summary>Makes the lexicon: forms of word classes, nouns and nationalities, and the words that patterns spell out.</summary>
internal sealed class VocabularyLinker(SymbolTable symbols, DiagnosticBag bag)
{
    private readonly LexiconBuilder _lexicon = new();
    private readonly List<WordForm> _forms = [];

    public Lexicon Link(
        IReadOnlyList<ClassDraft> classes,
        IReadOnlyList<NounDraft> nounDrafts,
        IReadOnlyList<Noun> nouns,
        IReadOnlyList<EntityDraft> entities,
        PatternScope scope
    )
    {
        foreach (ClassDraft @class in classes)
        {
            foreach (ClassFormsDraft forms in @class.Forms)
            {
                AddClass(@class.Id.Value, forms);
            }
        }
        for (int i = 0; i < nouns.Count; i++)
        {
            AddNoun(nouns[i], nounDrafts[i], scope);
        }
        for (int i = 0; i < entities.Count; i++)
        {
            AddNationality(entities[i], i);
        }
        foreach ((int symbol, (string word, bool exact)) in scope.Words)
        {
            string language = word.Any(Folding.IsArabicLetter) ? "ar" : "en";
            _lexicon.Add(
                new WordForm(ArabicSpelling.WithoutMarks(word), Inflection.None),
                [symbol],
                null,
                language,
                isExact: exact
            );
        }
        foreach ((int symbol, string name, string form, SourcePosition at) in scope.ClassForms)
        {
            if (!_lexicon.Carries(symbol))
            {
                bag.Add(at, PatternMessages.EmptyForm(form, name));
            }
        }
        return _lexicon.Build();
    }

    private void AddClass(string id, ClassFormsDraft forms)
    {
        string language = forms.Language;
        int any = symbols.Intern(id);
        foreach (YamlScalar verb in forms.Verbs)
        {
            _forms.Clear();
            bool arabic = language == "ar";
            if (
                language == "ku"
                || !(arabic ? ArabicVerb.TryInflect(verb.Value, _forms) : EnglishVerb.TryInflect(verb.Value, _forms))
            )
            {
                bag.Add(verb.At, arabic ? Messages.BadArabicVerb(verb.Value) : Messages.BadEnglishVerb(verb.Value));
                continue;
            }
            int isVerb = symbols.Intern(id + ".verb");
            foreach (WordForm form in _forms)
            {
                string tense =
                    (form.Inflection & Inflection.Past) != 0 ? ".past"
                    : (form.Inflection & Inflection.Present) != 0 ? ".present"
                    : ".ing";
                _lexicon.Add(form, [any, isVerb, symbols.Intern(id + tense)], null, language);
            }
        }
        foreach (YamlScalar action in forms.Actions)
        {
            if (IsOneWord(action))
            {
                _forms.Clear();
                AddAction(ArabicSpelling.WithoutMarks(action.Value), language);
                Add(_forms, [any, symbols.Intern(id + ".action")], null, language);
            }
        }
        foreach (YamlScalar word in forms.Words)
        {
            if (IsOneWord(word))
            {
                var form = new WordForm(ArabicSpelling.WithoutMarks(word.Value), Inflection.None);
                _lexicon.Add(form, [any, symbols.Intern(id + ".word")], null, language);
            }
        }
    }

    private void AddAction(string action, string language)
    {
        if (language == "ar")
        {
            Inflection gender = action.EndsWith('ة') ? Inflection.Feminine : Inflection.None;
            _forms.Add(new WordForm(action, Inflection.Action | gender));
            ArabicNoun.AddAccusative(action, Inflection.Action, _forms);
            return;
        }
        _forms.Add(new WordForm(action, Inflection.Action));
        if (language == "en" && action[^1] != 's')
        {
            _forms.Add(new WordForm(EnglishSpelling.WithS(action), Inflection.Action | Inflection.Plural));
        }
    }

    private void AddNoun(Noun noun, NounDraft draft, PatternScope scope)
    {
        foreach (NounFormsDraft forms in draft.Forms)
        {
            _forms.Clear();
            YamlScalar[] one = [.. forms.One.Where(IsOneWord)];
            YamlScalar[] many = [.. forms.Many.Where(IsOneWord)];
            foreach (YamlScalar word in one)
            {
                if (forms.Language == "ar")
                {
                    ArabicNoun.AddSingular(word.Value, _forms);
                }
                else
                {
                    _forms.Add(new WordForm(word.Value, Inflection.Singular));
                }
            }
            foreach (YamlScalar word in many)
            {
                AddPlural(forms.Language, one, word);
            }
            if (forms.Language == "en" && forms.Many.Count == 0)
            {
                _forms.AddRange(one.Select(word => new WordForm(EnglishSpelling.WithS(word.Value), Inflection.Plural)));
            }
            AddNounForms(noun, forms.Language, scope);
        }
    }

    private void AddPlural(string language, YamlScalar[] one, YamlScalar plural)
    {
        if (language != "ar")
        {
            _forms.Add(new WordForm(plural.Value, Inflection.Plural));
            return;
        }
        bool ending = plural.Value is ArabicNoun.SoundMasculine or ArabicNoun.SoundFeminine;
        if (ending && one.Length == 0)
        {
            bag.Add(plural.At, Messages.BadEnding(plural.Value));
        }
        else if (ending)
        {
            foreach (YamlScalar singular in one)
            {
                ArabicNoun.AddPlural(singular.Value, plural.Value, _forms);
            }
        }
        else
        {
            ArabicNoun.AddPlural(null, plural.Value, _forms);
        }
    }

    private void AddNounForms(Noun noun, string language, PatternScope scope)
    {
        var carried = new List<int>(2);
        foreach (WordForm form in _forms)
        {
            carried.Clear();
            string number =
                (form.Inflection & Inflection.Singular) != 0 ? "one"
                : (form.Inflection & Inflection.Dual) != 0 ? "two"
                : "many";
            if (scope.NounForms.Contains((noun.Id, "")))
            {
                carried.Add(symbols.Intern(noun.Id));
            }
            if (scope.NounForms.Contains((noun.Id, number)))
            {
                carried.Add(symbols.Intern(noun.Id + "." + number));
            }
            _lexicon.Add(form, [.. carried], noun, language);
        }
    }

    private void AddNationality(EntityDraft entity, int index)
    {
        foreach (NameDraft name in entity.Nationality)
        {
            if (!IsToken(name.Text.Value))
            {
                bag.Add(name.Text.At, Messages.NationalityNotOneWord(name.Text.Value));
                continue;
            }
            _forms.Clear();
            if (name.Language == "ar")
            {
                Nationality.AddArabic(name.Text.Value, _forms);
            }
            else
            {
                Nationality.AddEnglish(name.Text.Value, _forms);
            }
            foreach (WordForm form in _forms)
            {
                _lexicon.Add(form, [], null, name.Language, index);
            }
        }
    }

    private void Add(List<WordForm> forms, ReadOnlySpan<int> carried, Noun? noun, string language)
    {
        foreach (WordForm form in forms)
        {
            _lexicon.Add(form, carried, noun, language);
        }
    }

    private bool IsOneWord(YamlScalar text)
    {
        if (IsToken(text.Value))
        {
            return true;
        }
        bag.Add(text.At, Messages.NotOneWord(text.Value));
        return false;
    }

    /// <summary>Whether the tokenizer sees one token in it that is no number.</summary>
    private static bool IsToken(string text)
    {
        if (text is "'s" or "’s")
        {
            return true;
        }
        TokenizedText tokens = Tokenizer.Tokenize(text);
        return tokens.Count == 1 && tokens[0].Kind is (TokenKind.Word or TokenKind.Punctuation);
    }
}
