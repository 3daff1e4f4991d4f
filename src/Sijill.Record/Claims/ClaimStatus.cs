namespace Sijill.Record.Claims;

/// <summary>Whether what a claim tells of happened, as its text puts it. Nothing but reported is ever added up.</summary>
public enum ClaimStatus : byte
{
    /// <summary>Told as a fact.</summary>
    Reported,

    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Promised.</summary>
    Pledged,

    /// <summary>Allowed or ordered.</summary>
    Authorized,

    /// <summary>Tried.</summary>
    Attempted,

    /// <summary>Unconfirmed, or told by a rival source.</summary>
    Claimed,

    /// <summary>Alleged.</summary>
    Alleged,

    /// <summary>Said not to have happened.</summary>
    Denied,

    /// <summary>Withdrawn by the text itself.</summary>
    Corrected,
}
