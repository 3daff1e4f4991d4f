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
