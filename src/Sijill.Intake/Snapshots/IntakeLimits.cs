namespace Sijill.Intake.Snapshots;

/// <summary>Caps on what others send. What passes one is unreadable, with the cap named.</summary>
public sealed record IntakeLimits
{
    /// <summary>The caps in use where none are given.</summary>
    public static IntakeLimits Default { get; } = new();

    /// <summary>Bytes of one snapshot.</summary>
    public int SnapshotBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Bytes of one line of JSON Lines.</summary>
    public int LineBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes of one fetched answer, after it is unpacked.</summary>
    public int FetchedBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes of one web page.</summary>
    public int PageBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How deep elements of a page, or JSON-LD in it, may nest.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>Elements of one page.</summary>
    public int Elements { get; init; } = 100_000;

    /// <summary>Rows of one table, and facts in it.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>Columns of one table.</summary>
    public int Columns { get; init; } = 1_000;

    /// <summary>Redirects of one fetch.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>Time of one fetch, redirects included.</summary>
    public TimeSpan FetchTime { get; init; } = TimeSpan.FromSeconds(30);
}
