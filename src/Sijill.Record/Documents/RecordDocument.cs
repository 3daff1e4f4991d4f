namespace Sijill.Record.Documents;

/// <summary>A text at an address, as the record knows it.</summary>
public sealed record RecordDocument
{
    /// <summary>Its key.</summary>
    public required DocumentKey Key { get; init; }

    /// <summary>An absolute URL; or <c>file:</c> and a path inside the folder added, <c>jsonl:</c> and an id, <c>table:</c> and a name, # and a row's id.</summary>
    public required string Address { get; init; }

    /// <summary>SHA-256 of the text as UTF-8.</summary>
    public required Digest Text { get; init; }

    /// <summary>"ar", "en", or "" where it has no language (a row of a table).</summary>
    public string Language { get; init; } = "";

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was published, or null where that is not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>From where <see cref="Published"/> is known.</summary>
    public PublishedFrom PublishedFrom { get; init; }

    /// <summary>Who published it: an outlet or actor of the codebook, else the host or collection.</summary>
    public SourceRef Outlet { get; init; }

    /// <summary>Whom its claims are attributed to, each once, in order.</summary>
    public IReadOnlyList<SourceRef> Speakers { get; init; } = [];

    /// <summary>Whether its full text may be published.</summary>
    public bool Republish { get; init; }

    /// <summary>What finding copies needs of its text.</summary>
    public CopySketch Sketch { get; init; } = CopySketch.Empty;

    /// <summary>Length of the text in code points.</summary>
    public int Length { get; init; }
}
