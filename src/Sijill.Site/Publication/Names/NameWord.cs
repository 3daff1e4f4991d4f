namespace Sijill.Site.Publication.Names;

/// <summary>What a word can be to the name of a person.</summary>
[Flags]
internal enum NameWord : ushort
{
    /// <summary>Nothing that is known: may well be a name.</summary>
    None = 0,

    /// <summary>Hardly anything but a given name.</summary>
    Given = 1,

    /// <summary>A given name, and something else besides.</summary>
    GivenOrWord = 2,

    /// <summary>Stands before names, and is no office: "Mrs", «الشيخ».</summary>
    Honorific = 4,

    /// <summary>An office or a role: "commander", «الناشطة».</summary>
    Role = 8,

    /// <summary>"his brother", «زوجة»: in Arabic a name may follow at once.</summary>
    Kin = 16,

    /// <summary>A verb with which a person speaks.</summary>
    Speech = 32,

    /// <summary>Says that an alias or a name follows: «الملقب», "nicknamed".</summary>
    Alias = 64,

    /// <summary>Stands beside names of places: "village", «بلدة».</summary>
    Place = 128,

    /// <summary>Belongs to names of organisations: "Brigade", «كتيبة».</summary>
    Organisation = 256,

    /// <summary>Stands inside names of persons: "bin", "al", «عبد».</summary>
    Particle = 512,

    /// <summary>A day, a month, a word of time.</summary>
    Time = 1024,

    /// <summary>A word of the language or of the codebook.</summary>
    Known = 2048,

    /// <summary>A nationality.</summary>
    Nationality = 4096,

    /// <summary>An Arabic word with the article.</summary>
    Definite = 8192,

    /// <summary>«ال» and a given name: «الأحمد», a family's name.</summary>
    FamilyOfGiven = 16384,
}
