using Sijill.Record.Documents;

namespace Sijill.Archive.Queries;

/// <summary>What the record knows of a document, without its text.</summary>
public sealed record DocumentView
{
    /// <summary>Its key.</summary>
    public required DocumentKey Key { get; init; }

    /// <summary>Where it came from.</summary>
    public required string Address { get; init; }

    /// <summary>Where a person can read it, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>"ar", "en", or "".</summary>
    public string Language { get; init; } = "";

    /// <summary>When it was published, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>From where that day is known.</summary>
    public PublishedFrom PublishedFrom { get; init; }

    /// <summary>Who published it.</summary>
    public SourceRef Outlet { get; init; }

    /// <summary>Name of who published it, as the source says; "" where it does not.</summary>
    public string OutletName { get; init; } = "";

    /// <summary>The document that it is taken to carry; its own key where it is nobody's copy.</summary>
    public DocumentKey Root { get; init; }

    /// <summary>Whether its whole text may be shown to the public.</summary>
    public bool Republish { get; init; }

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow { get; init; }

    /// <summary>Whether another text stands at its address by now.</summary>
    public bool Superseded { get; init; }

    /// <summary>How many claims it makes; 0 of one that is no longer current.</summary>
    public int Claims { get; init; }

    /// <summary>Sequence number of its snapshot in the log.</summary>
    public long Snapshot { get; init; }

    /// <summary>When that was recorded: microseconds since 1970-01-01 UTC.</summary>
    public long RecordedAt { get; init; }
}
