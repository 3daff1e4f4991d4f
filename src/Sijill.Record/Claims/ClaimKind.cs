namespace Sijill.Record.Claims;

/// <summary>Whether a claim gives a figure.</summary>
public enum ClaimKind : byte
{
    /// <summary>It gives a value.</summary>
    Figure,

    /// <summary>Something happened, and no value is given.</summary>
    Event,
}
