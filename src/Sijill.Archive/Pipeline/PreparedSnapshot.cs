using Sijill.Archive.Packing;
using Sijill.Intake.Snapshots;
using Sijill.Record.Documents;

namespace Sijill.Archive.Pipeline;

/// <summary>A snapshot with the documents in it, ready to be written.</summary>
internal sealed record PreparedSnapshot
{
    public required Snapshot Snapshot { get; init; }

    public required Digest Digest { get; init; }

    public required PackedBytes Bytes { get; init; }

    /// <summary>Canonical JSON: where the bytes came from, and by which steps which texts were made of them.</summary>
    public required PackedBytes Description { get; init; }

    /// <summary>Digest of that JSON before it was packed.</summary>
    public required Digest DescriptionDigest { get; init; }

    public required IReadOnlyList<PreparedDocument> Documents { get; init; }

    public required IReadOnlyList<Unreadable> Unreadable { get; init; }

    /// <summary>How many current documents the record had of these bytes before anything was read; then nothing was.</summary>
    public int Known { get; init; }

    /// <summary>Of one that was known: reads it after all, where another text has come to its address since.</summary>
    public Func<PreparedSnapshot>? Late { get; init; }
}
