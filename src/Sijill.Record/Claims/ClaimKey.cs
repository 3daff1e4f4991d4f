using Sijill.Record.Documents;

namespace Sijill.Record.Claims;

/// <summary>Names a claim in the record; ordered by document, then by id.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Id">Its id there.</param>
public readonly record struct ClaimKey(DocumentKey Document, ClaimId Id) : IComparable<ClaimKey>
{
    /// <summary>Reads what <see cref="ToString"/> writes, with or without the "c-" or "f-" that people type.</summary>
    public static bool TryParse(string? text, out ClaimKey key)
    {
        ReadOnlySpan<char> rest = text;
        if (rest.StartsWith("c-", StringComparison.Ordinal) || rest.StartsWith("f-", StringComparison.Ordinal))
        {
            rest = rest[2..];
        }
        key = default;
        if (
            rest.Length != 2 * HexId.Length + 1
            || rest[HexId.Length] != '-'
            || !HexId.TryParse(rest[..HexId.Length], out ulong document)
            || !HexId.TryParse(rest[(HexId.Length + 1)..], out ulong id)
        )
        {
            return false;
        }
        key = new ClaimKey(new DocumentKey(document), new ClaimId(id));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ClaimKey other)
    {
        int order = Document.CompareTo(other.Document);
        return order != 0 ? order : Id.CompareTo(other.Id);
    }

    /// <summary>Document and claim, 16 hex digits each, with a hyphen between.</summary>
    public override string ToString() => $"{Document}-{Id}";
}
