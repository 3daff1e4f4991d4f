using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>Names a finding for as long as it lives: its smallest claim at birth.</summary>
/// <param name="Birth">That claim.</param>
public readonly record struct FindingId(ClaimKey Birth) : IComparable<FindingId>
{
    /// <summary>Reads "f-", document and claim.</summary>
    public static bool TryParse(string? text, out FindingId id)
    {
        bool good = ClaimKey.TryParse(text, out ClaimKey key);
        id = new FindingId(key);
        return good && text!.StartsWith("f-", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public int CompareTo(FindingId other) => Birth.CompareTo(other.Birth);

    /// <summary>"f-", document and claim.</summary>
    public override string ToString() => "f-" + Birth;
}
