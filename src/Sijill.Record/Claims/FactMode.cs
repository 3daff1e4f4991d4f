namespace Sijill.Record.Claims;

/// <summary>Which facts may be one: what is done is never merged with what is planned, alleged or denied; such pairs are linked.</summary>
public enum FactMode : byte
{
    /// <summary>Reported.</summary>
    Done,

    /// <summary>Planned, pledged or authorized.</summary>
    Planned,

    /// <summary>Claimed or alleged.</summary>
    Alleged,

    /// <summary>Tried.</summary>
    Attempted,

    /// <summary>Denied.</summary>
    Denied,

    /// <summary>Withdrawn by its own text.</summary>
    Withdrawn,
}
