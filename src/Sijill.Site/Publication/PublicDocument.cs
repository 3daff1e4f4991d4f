using Sijill.Record.Documents;

namespace Sijill.Site.Publication;

/// <summary>What the public may know of a document without its text. What is no property here is not published.</summary>
public sealed record PublicDocument
{
    /// <summary>Its key.</summary>
    public required DocumentKey Key { get; init; }

    /// <summary>Its title with names masked; null where it has none, or none that may be told.</summary>
    public required string? Title { get; init; }

    /// <summary>"ar", "en", or "".</summary>
    public required string Language { get; init; }

    /// <summary>When it was published, or null.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>From where that day is known.</summary>
    public required PublishedFrom PublishedFrom { get; init; }

    /// <summary>Who published it.</summary>
    public required PublicSource Outlet { get; init; }

    /// <summary>Where a person can read it: http or https; else null. Names of files are private.</summary>
    public required string? Url { get; init; }

    /// <summary>The document that it is taken to carry; its own key where it is nobody's copy.</summary>
    public required DocumentKey Root { get; init; }

    /// <summary>Whether its whole text may be shown.</summary>
    public required bool Republish { get; init; }

    /// <summary>Whether it is a row of a table: a figure with its address, and no text.</summary>
    public required bool IsRow { get; init; }

    /// <summary>Whether another text stands at its address by now.</summary>
    public required bool Superseded { get; init; }

    /// <summary>Sequence number of its snapshot in the log.</summary>
    public required long Snapshot { get; init; }

    /// <summary>When that was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Whether it carries another document.</summary>
    public bool IsCopy => Root != Key;

    /// <summary>Where it can be read: its outlet by name; else the host of its address; "" where it has neither.</summary>
    internal string Reader(Words.CodebookNames names, string language) =>
        Outlet.Known || Url is null ? Outlet.Name(names, language) : new Uri(Url).Host;
}
