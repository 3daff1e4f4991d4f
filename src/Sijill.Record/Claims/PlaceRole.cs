namespace Sijill.Record.Claims;

/// <summary>What a place is to a claim.</summary>
public enum PlaceRole : byte
{
    /// <summary>Where it happened.</summary>
    At,

    /// <summary>Where people or things came from.</summary>
    From,

    /// <summary>Where they went.</summary>
    To,
}
