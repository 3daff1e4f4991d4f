using Sijill.Archive.Packing;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Statements;

namespace Sijill.Archive.Pipeline;

/// <summary>A document with all that can be computed from it alone: made on any thread, written by one.</summary>
internal sealed record PreparedDocument
{
    public required RecordDocument Document { get; init; }

    /// <summary>Name of who published it, as its source says; "" where it does not.</summary>
    public required string OutletName { get; init; }

    public required string? Url { get; init; }

    public required bool IsRow { get; init; }

    public required PackedBytes Text { get; init; }

    public required RecordReading Reading { get; init; }

    public required PackedBytes ReadingBytes { get; init; }

    public required Digest ReadingDigest { get; init; }

    /// <summary>The words under which it is found.</summary>
    public required string Words { get; init; }

    /// <summary>The fact of each claim, or null.</summary>
    public required IReadOnlyList<FactKey?> Facts { get; init; }
}
