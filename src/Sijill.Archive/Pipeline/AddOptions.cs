namespace Sijill.Archive.Pipeline;

/// <summary>What the one who adds knows of all that is added; what a document says of itself goes before.</summary>
public sealed record AddOptions
{
    /// <summary>Day of publication of documents that name none; null leaves them undated.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Name or id of who published documents that do not say; null for none.</summary>
    public string? Outlet { get; init; }

    /// <summary>Whether whole texts may be shown to the public.</summary>
    public bool Republish { get; init; }

    /// <summary>Threads that read; 0 for one a processor.</summary>
    public int Threads { get; init; }
}
