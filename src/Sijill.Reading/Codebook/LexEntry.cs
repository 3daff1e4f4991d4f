namespace Sijill.Reading.Codebook;

/// <summary>Inflection of a form in the lexicon. Features of one entry hold together; never mix those of two entries.</summary>
[Flags]
public enum Inflection : ushort
{
    /// <summary>A fixed word.</summary>
    None = 0,

    /// <summary>Singular noun or adjective.</summary>
    Singular = 1,

    /// <summary>Dual.</summary>
    Dual = 2,

    /// <summary>Plural.</summary>
    Plural = 4,

    /// <summary>Before its complement («عنصرا داعش», «مقاتلو»): the ن is gone.</summary>
    Construct = 8,

    /// <summary>Verb in the past (English: past or participle).</summary>
    Past = 16,

    /// <summary>Verb in the present (Arabic prefix conjugation; English base and -s).</summary>
    Present = 32,

    /// <summary>English -ing.</summary>
    Ing = 64,

    /// <summary>Verbal noun (masdar; English noun of action).</summary>
    Action = 128,

    /// <summary>First person: «سنواصل», «قواتنا».</summary>
    FirstPerson = 256,

    /// <summary>Feminine.</summary>
    Feminine = 512,

    /// <summary>Adjective.</summary>
    Adjective = 1024,

    /// <summary>A plural verb form.</summary>
    PluralVerb = 2048,
}

/// <summary>What a folded form is in the codebook: a noun, a form of a word class, or a word that a pattern spells out.</summary>
/// <param name="Symbols">Symbols that the form carries in patterns, sorted.</param>
/// <param name="Noun">The noun, or null.</param>
/// <param name="Inflection">Its features.</param>
/// <param name="Language">"ar", "en" or "ku".</param>
/// <param name="Nationality">Index of the state whose nationality the form is («عراقية», "Iraqi"), or -1.</param>
public sealed record LexEntry(IReadOnlyList<int> Symbols, Noun? Noun, Inflection Inflection, string Language, int Nationality = -1)
{
    /// <summary>How the form is spelt where folding hides it: its last letter if that is ى, ي, ة or ه, else '\0'.</summary>
    public char LastLetter { get; init; }

    /// <summary>Whether it is the form only with a capital ("Polish", "Kurd").</summary>
    public bool NeedsCapital { get; init; }

    /// <summary>Whether it is the form only without clitics: <c>=word</c> of a pattern.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it is a verb in a finite form.</summary>
    public bool IsVerb => (Inflection & (Inflection.Past | Inflection.Present)) != 0;
}

/// <summary>Clitics that were cut from a token's form.</summary>
[Flags]
public enum Clitics : ushort
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>و.</summary>
    And = 1,

    /// <summary>ف.</summary>
    Then = 2,

    /// <summary>ب.</summary>
    With = 4,

    /// <summary>ل (also of لل).</summary>
    For = 8,

    /// <summary>ك.</summary>
    Like = 16,

    /// <summary>س of the future.</summary>
    Will = 32,

    /// <summary>ال (also of لل).</summary>
    The = 64,

    /// <summary>A pronoun at the end: ه ها هم هما هن ك كم نا ي ني.</summary>
    Pronoun = 128,
}

/// <summary>One way to read a token's form.</summary>
/// <param name="Clitics">What stands around the stem.</param>
/// <param name="StemStart">Offset of the stem in the folded form.</param>
/// <param name="StemLength">Length of the stem.</param>
/// <param name="Entry">What the stem is.</param>
public sealed record WordAnalysis(Clitics Clitics, int StemStart, int StemLength, LexEntry Entry);
