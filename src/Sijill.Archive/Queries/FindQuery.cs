namespace Sijill.Archive.Queries;

/// <summary>A search for documents. All that is given has to hold.</summary>
public sealed record FindQuery
{
    /// <summary>Words in Arabic or English; spelling, clitics and the kind of digits make no difference. Empty: all documents.</summary>
    public string Words { get; init; } = "";

    /// <summary>First day of publication, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>"ar" or "en", or null.</summary>
    public string? Language { get; init; }

    /// <summary>Id or name of who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Most hits, at least 1.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>The last hit of the page before, or null for the first page.</summary>
    public long? After { get; init; }
}
