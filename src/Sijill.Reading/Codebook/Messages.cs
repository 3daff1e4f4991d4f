namespace Sijill.Reading.Codebook;

/// <summary>
/// All that the compiler says to an author, in one place: codes are stable, words may improve. Patterns have theirs in
/// <see cref="PatternMessages"/>.
/// </summary>
internal static class Messages
{
    // ── Files and YAML ──────────────────────────────────────────────────────────
    public static Message NotYaml(string reason) =>
        new(
            "yaml",
            $"This is not well-formed YAML: {reason}",
            "Check indentation, brackets and quotation marks; a text with ': ' or that begins with a mark needs quotation marks."
        );

    public static Message TooLarge(int characters) =>
        new("too-large", $"The file is longer than {characters:N0} characters.", "Divide it into several files.");

    public static Message TooDeep(int depth) =>
        new(
            "too-deep",
            $"Values are nested deeper than {depth} levels.",
            "No section of a codebook is nested so deeply."
        );

    public static Message TooManyNodes(int count) =>
        new(
            "too-many-values",
            $"The file holds more than {count:N0} values, those behind *aliases counted.",
            "Divide it into several files."
        );

    public static Message UnknownAnchor(string name) =>
        new(
            "unknown-anchor",
            $"No value before this one is marked &{name}.",
            "Quote the text if * is meant as a letter."
        );

    public static Message KeyNotText() => new("key-not-text", "A key must be a text.", null);

    public static Message DuplicateFile(string name) =>
        new("duplicate-file", $"Two files are called '{name}'.", "Give each file a name of its own.");

    // ── Shape ───────────────────────────────────────────────────────────────────
    public static Message NotSections() =>
        new(
            "not-sections",
            "A codebook file holds sections.",
            "Begin with one of: " + string.Join(", ", Schema.Sections) + "."
        );

    public static Message UnknownSection(string name) =>
        new(
            "unknown-section",
            $"There is no section '{name}'.",
            Suggest(name, Schema.Sections) ?? "The sections are: " + string.Join(", ", Schema.Sections) + "."
        );

    public static Message UnknownKey(string key, string where, IReadOnlyList<string> known) =>
        new(
            "unknown-key",
            $"'{key}' is no key of {where}.",
            Suggest(key, known) ?? $"The keys are: {string.Join(", ", known)}."
        );

    public static Message DuplicateKey(string key) =>
        new("duplicate-key", $"The key '{key}' stands here twice.", "Keep one of the two.");

    public static Message MissingKey(string key, string where) =>
        new("missing-key", $"The {where} has no '{key}'.", $"Add '{key}:'.");

    public static Message NotMap(string what) =>
        new(
            "not-keys",
            $"{what} must be keys with values.",
            "Write 'key: value' on lines of their own, or {key: value, key: value}."
        );

    public static Message NotList(string what) =>
        new("not-list", $"{what} must be a list.", "Begin each item with '- ', or write [one, two].");

    public static Message NotText(string what) => new("not-text", $"{what} must be a text.", null);

    public static Message Empty(string what) =>
        new("empty-value", $"{what} is empty.", "Write a value or leave the key out.");

    public static Message MissingId(string where) =>
        new("missing-id", $"The {where} has no 'id'.", "Every entry needs an id: small letters, digits and hyphens.");

    public static Message BadId(string id) =>
        new(
            "bad-id",
            $"'{id}' cannot be an id.",
            "Use Latin letters, digits, hyphens and underscores; ids of patterns have slashes too."
        );

    public static Message DuplicateId(string id, string first) =>
        new("duplicate-id", $"The id '{id}' is taken: {first}.", "Choose another id.");

    public static Message NoCodebook() =>
        new(
            "no-codebook",
            "No file has a section 'codebook' with the codebook's id.",
            "Add 'codebook: {id: my-codebook, version: 1}' to one file."
        );

    public static Message TwoCodebooks() =>
        new("two-codebooks", "The section 'codebook' stands here a second time.", "Keep one of the two.");

    // ── Values ──────────────────────────────────────────────────────────────────
    public static Message UnknownLanguage(string language) =>
        new(
            "unknown-language",
            $"'{language}' is not a language of this place.",
            "Languages are: " + string.Join(", ", Schema.Languages) + "."
        );

    public static Message BadDate(string text) => new("bad-date", $"'{text}' is no day.", "Write days as 2024-12-08.");

    public static Message BadNumber(string text, string range) =>
        new("bad-number", $"'{text}' is not a whole number {range}.", null);

    public static Message BadChoice(string code, string text, string what, IReadOnlyList<string> known) =>
        new(code, $"'{text}' is no {what}.", Suggest(text, known) ?? $"Write one of: {string.Join(", ", known)}.");

    public static Message TermsReversed() =>
        new("terms-reversed", "'to' is earlier than 'from'.", "Swap the two days.");

    public static Message EmptyTrack(string id) =>
        new("empty-track", $"The track '{id}' shows nothing.", "Give it 'figures:' or 'sayings:'.");

    // ── References ──────────────────────────────────────────────────────────────
    public static Message UnknownEntity(string id, string type, IReadOnlyCollection<string> known) =>
        new(
            "unknown-entity",
            $"There is no {type} with the id '{id}'.",
            Suggest(id, known) ?? $"Declare the {type}, or correct the id."
        );

    public static Message UnknownIndicator(string id, IReadOnlyCollection<string> known) =>
        new(
            "unknown-indicator",
            $"There is no indicator '{id}'.",
            Suggest(id, known) ?? "Declare it under 'indicators:', or correct the id."
        );

    public static Message UnknownUnit(string id, IReadOnlyCollection<string> known) =>
        new(
            "unknown-unit",
            $"Nothing is counted in '{id}'.",
            Suggest(id, known) ?? "A unit is known when a noun has it."
        );

    public static Message OddUnit(string id, string near) =>
        new(
            "odd-unit",
            $"The unit '{id}' is new; did you mean '{near}'?",
            "A noun may name a new unit; this one looks like a slip.",
            IsWarning: true
        );

    public static Message ParentLoop(string id) =>
        new("parent-loop", $"'{id}' is a part of itself.", "Follow the parents: one of them must have none.");

    // ── Names and words ─────────────────────────────────────────────────────────
    public static Message NoNames(string id) =>
        new("no-names", $"'{id}' has no name.", "Add 'names: {en: [...], ar: [...]}'.");

    public static Message NameWithoutLetters(string name) =>
        new("name-without-letters", $"The name '{name}' has no letters.", null);

    public static Message NameOfTwo(string name, string id, string other, string where) =>
        new(
            "name-of-two",
            $"'{name}' is a name of '{id}' and of '{other}' ({where}).",
            "Keep it on one of them, move it to 'short:', give both their terms (from, to), or make one the parent of the other."
        );

    public static Message NameShared(string name, string actor, string place) =>
        new(
            "name-shared",
            $"'{name}' names the actor '{actor}' and the place '{place}'.",
            $"If the two are one, write 'place: {place}' on the actor.",
            IsWarning: true
        );

    public static Message ShortIsName(string name, string id, string other) =>
        new(
            "short-is-name",
            $"The short name '{name}' of '{id}' is a full name of '{other}': it will always stand for the latter.",
            "Remove one of the two.",
            IsWarning: true
        );

    public static Message NotOneWord(string text) =>
        new(
            "not-one-word",
            $"'{text}' is not one word.",
            "Words are looked up one by one: write the word that bends here and the others in the pattern."
        );

    public static Message NationalityNotOneWord(string text) =>
        new(
            "nationality-not-one-word",
            $"The nationality '{text}' is not one word and will not be found.",
            "Leave it out, or add a form of one word.",
            IsWarning: true
        );

    public static Message BadArabicVerb(string text) =>
        new(
            "bad-verb",
            $"'{text}' is no Arabic verb in the form past/present.",
            "Write the past and the present of 'he': «قتل/يقتل», «ألقى/يلقي»."
        );

    public static Message BadEnglishVerb(string text) =>
        new(
            "bad-verb",
            $"'{text}' is no English verb.",
            "Write 'kill', or the three forms of an irregular verb: 'strike/struck/struck'."
        );

    public static Message NoForms(string id) =>
        new("no-forms", $"'{id}' has no words.", "Add a language with at least one word.");

    public static Message BadEnding(string text) =>
        new(
            "bad-ending",
            $"The ending «{text}» needs a singular before it.",
            "Write 'one:' too, or the plural in full."
        );

    // ── Examples ────────────────────────────────────────────────────────────────
    public static Message BadClaim(string text) =>
        new(
            "bad-claim",
            $"'{text}' is no claim.",
            "Write INDICATOR VALUE UNIT: 'killed 5 people', 'operations >22 operations', 'joined' where there is no value."
        );

    public static Message NoExamples(string id) =>
        new(
            "no-examples",
            $"The pattern '{id}' has no example.",
            "Add a text that it must match, with the claims it gives.",
            IsWarning: true
        );

    /// <summary>A hint with the nearest known word, or null if none is near.</summary>
    public static string? Suggest(string text, IReadOnlyCollection<string> known) =>
        Nearness.Nearest(text, known) is { } near ? $"Did you mean '{near}'?" : null;
}
