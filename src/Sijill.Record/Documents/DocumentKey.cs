using System.Globalization;
using System.Text;

namespace Sijill.Record.Documents;

/// <summary>
/// Names a text at an address: the first 64 bits of SHA-256 over (address, 0x00, SHA-256 of the text as UTF-8), 16 hex digits.
/// The same text at two addresses has two keys, and so has another text at the same address.
/// </summary>
/// <param name="Value">The 64 bits.</param>
public readonly record struct DocumentKey(ulong Value) : IComparable<DocumentKey>
{
    /// <summary>The key of a text at an address.</summary>
    /// <param name="address">An absolute URL, or <c>file:</c>, <c>jsonl:</c> or <c>table:</c> and a name.</param>
    /// <param name="text">Digest of the text as UTF-8.</param>
    public static DocumentKey Of(string address, Digest text)
    {
        ArgumentNullException.ThrowIfNull(address);
        int length = Encoding.UTF8.GetByteCount(address);
        var bytes = new byte[length + 1 + Digest.Size];
        Encoding.UTF8.GetBytes(address, bytes);
        text.CopyTo(bytes.AsSpan(length + 1));
        return new DocumentKey(Digest.Of(bytes).First64);
    }

    /// <summary>Reads what <see cref="ToString"/> writes, with or without the "d-" that people type.</summary>
    public static bool TryParse(string? text, out DocumentKey key)
    {
        ReadOnlySpan<char> hex = text;
        hex = hex.StartsWith("d-", StringComparison.Ordinal) ? hex[2..] : hex;
        bool good = HexId.TryParse(hex, out ulong value);
        key = new DocumentKey(value);
        return good;
    }

    /// <inheritdoc/>
    public int CompareTo(DocumentKey other) => Value.CompareTo(other.Value);

    /// <summary>16 hex digits.</summary>
    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);
}
