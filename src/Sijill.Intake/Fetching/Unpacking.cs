using System.IO.Compression;

namespace Sijill.Intake.Fetching;

/// <summary>Packed bodies as streams; how much comes out of them is capped by who reads them.</summary>
internal static class Unpacking
{
    /// <summary>The body unpacked, or null where its packing is unknown or doubled.</summary>
    public static Stream? Of(Stream body, ICollection<string> encodings)
    {
        string[] names = [.. encodings.Where(static e => !e.Equals("identity", StringComparison.OrdinalIgnoreCase))];
        return names switch
        {
            [] => body,
            [var one] => one.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress, leaveOpen: true),
                "br" => new BrotliStream(body, CompressionMode.Decompress, leaveOpen: true),
                "deflate" => new ZLibStream(body, CompressionMode.Decompress, leaveOpen: true),
                _ => null,
            },
            _ => null,
        };
    }
}
