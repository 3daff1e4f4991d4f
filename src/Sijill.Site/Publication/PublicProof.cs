namespace Sijill.Site.Publication;

/// <summary>That an entry stands in the log under the latest checkpoint (RFC 9162). All of it is hashes, numbers and keys.</summary>
public sealed record PublicProof
{
    /// <summary>Its place in the log, from 1.</summary>
    public required long Entry { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>snapshot, reading, act or codebook.</summary>
    public required string Kind { get; init; }

    /// <summary>Key of the document that it is about; null where it is about none.</summary>
    public required string? Document { get; init; }

    /// <summary>What the entry names; null where that is private: the name of a file.</summary>
    public required string? Subject { get; init; }

    /// <summary>SHA-256 of what it records, in hex.</summary>
    public required string Payload { get; init; }

    /// <summary>The leaf hash, in hex.</summary>
    public required string Leaf { get; init; }

    /// <summary>Place of the leaf in the tree, from 0.</summary>
    public required long Index { get; init; }

    /// <summary>How many entries the checkpoint covers.</summary>
    public required long Size { get; init; }

    /// <summary>Root of the tree over them, in hex.</summary>
    public required string Root { get; init; }

    /// <summary>The hashes beside the way from the leaf to the root, lowest first, in hex.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary>The checkpoint as C2SP tlog-checkpoint writes it.</summary>
    public required string Checkpoint { get; init; }
}
