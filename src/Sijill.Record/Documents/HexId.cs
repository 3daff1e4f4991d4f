using System.Globalization;

namespace Sijill.Record.Documents;

/// <summary>Ids of 64 bits as 16 hex digits.</summary>
internal static class HexId
{
    public const int Length = 16;

    public static bool TryParse(ReadOnlySpan<char> hex, out ulong value)
    {
        value = 0;
        return hex.Length == Length
            && ulong.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
