namespace Sijill.Reading.Codebook;

/// <summary>What a name stands for.</summary>
public enum EntityType : byte
{
    /// <summary>A force, state, agency, group, company: who acts and speaks.</summary>
    Actor,

    /// <summary>A person who speaks in public.</summary>
    Person,

    /// <summary>An office that persons hold: «قائد القيادة المركزية».</summary>
    Office,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A newspaper, agency or channel.</summary>
    Outlet,
}
