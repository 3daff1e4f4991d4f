using System.Globalization;
using Sijill.Record.Documents;

namespace Sijill.Record.Claims;

/// <summary>Names a claim inside its document: the reader's 16 hex digits. It survives new codebooks, since reviews hang on it.</summary>
/// <param name="Value">The 64 bits.</param>
public readonly record struct ClaimId(ulong Value) : IComparable<ClaimId>
{
    /// <summary>The id of a table's row: the first 64 bits of SHA-256 over (address of the table, 0x00, id of the row).</summary>
    public static ClaimId OfRow(string table, string row) => new(Digest.OfText(table + "\0" + row).First64);

    /// <summary>Reads 16 hex digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> hex, out ClaimId id)
    {
        bool good = HexId.TryParse(hex, out ulong value);
        id = new ClaimId(value);
        return good;
    }

    /// <inheritdoc/>
    public int CompareTo(ClaimId other) => Value.CompareTo(other.Value);

    /// <summary>16 hex digits.</summary>
    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);
}
