namespace Sijill.Site.Publication.Names;

/// <summary>What the codebook's name over a token stands for.</summary>
internal enum CoverKind : byte
{
    /// <summary>No name of the codebook.</summary>
    None,

    /// <summary>A person by the whole name.</summary>
    Person,

    /// <summary>A person by a part of the name.</summary>
    ShortPerson,

    /// <summary>An office.</summary>
    Office,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An actor or an outlet.</summary>
    Other,
}
