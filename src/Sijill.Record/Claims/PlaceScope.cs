namespace Sijill.Record.Claims;

/// <summary>How a figure stands to several places.</summary>
public enum PlaceScope : byte
{
    /// <summary>It is told of the smallest of them; the others say where that lies.</summary>
    Each,

    /// <summary>It is told of all of them together: never a point for one of them alone.</summary>
    Joint,
}
