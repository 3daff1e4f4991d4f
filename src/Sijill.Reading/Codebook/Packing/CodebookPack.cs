using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Sijill.Reading.Codebook.Packing;

/// <summary>
/// A compiled codebook as bytes, so that a program that ships one need not compile it at each start: "SIJILLCB", the format's version (4 bytes, little-endian),
/// SHA-256 of all that follows, then a table of strings and the codebook's tables in numbers of variable length. A pack belongs to the build that made it.
/// </summary>
public static class CodebookPack
{
    /// <summary>The version of the format: raised with every change of what is packed.</summary>
    public const int Version = 3;

    private const int HashLength = 32;

    private static ReadOnlySpan<byte> Magic => "SIJILLCB"u8;

    private static int HeaderLength => Magic.Length + sizeof(int) + HashLength;

    /// <summary>Packs. The same codebook gives the same bytes.</summary>
    public static byte[] Write(CompiledCodebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        byte[] body = new PackWriter().Pack(codebook);
        byte[] pack = new byte[HeaderLength + body.Length];
        Magic.CopyTo(pack);
        BinaryPrimitives.WriteInt32LittleEndian(pack.AsSpan(Magic.Length), Version);
        SHA256.HashData(body, pack.AsSpan(Magic.Length + sizeof(int), HashLength));
        body.CopyTo(pack.AsSpan(HeaderLength));
        return pack;
    }

    /// <summary>Unpacks. What is read is believed only where it fits: sizes, indexes and the shape of patterns are checked.</summary>
    /// <exception cref="MalformedPackException">The bytes are no pack of this version, or hold something that cannot be.</exception>
    public static CompiledCodebook Read(ReadOnlyMemory<byte> pack)
    {
        ReadOnlySpan<byte> bytes = pack.Span;
        if (bytes.Length < HeaderLength || !bytes.StartsWith(Magic))
        {
            throw new MalformedPackException("These bytes are no packed codebook.");
        }
        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[Magic.Length..]);
        if (version != Version)
        {
            throw new MalformedPackException(
                $"The pack is of version {version}, and this program reads version {Version}."
            );
        }
        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(bytes[HeaderLength..], hash);
        if (!hash.SequenceEqual(bytes.Slice(Magic.Length + sizeof(int), HashLength)))
        {
            throw new MalformedPackException("The pack is damaged: its bytes do not have the hash that it names.");
        }
        return ReadBody(pack[HeaderLength..]);
    }

    /// <summary>Unpacks what stands behind the header.</summary>
    internal static CompiledCodebook ReadBody(ReadOnlyMemory<byte> body) => new PackReader(body).Unpack();
}
