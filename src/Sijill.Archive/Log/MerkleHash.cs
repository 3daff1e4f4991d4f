using System.Security.Cryptography;
using Sijill.Record.Documents;

namespace Sijill.Archive.Log;

/// <summary>The two hashes of a Merkle tree (RFC 9162, section 2.1.1): a leaf and a node can never be taken for each other.</summary>
internal static class MerkleHash
{
    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;

    /// <summary>The root of a tree without leaves: the hash of nothing.</summary>
    public static Digest Empty { get; } = Digest.Of([]);

    /// <summary>SHA-256 of 0x00 and the leaf's bytes.</summary>
    public static Digest Leaf(ReadOnlySpan<byte> data)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([LeafPrefix]);
        hash.AppendData(data);
        Span<byte> result = stackalloc byte[Digest.Size];
        hash.GetHashAndReset(result);
        return new Digest(result);
    }

    /// <summary>SHA-256 of 0x01 and the two children.</summary>
    public static Digest Node(in Digest left, in Digest right)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * Digest.Size)];
        bytes[0] = NodePrefix;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + Digest.Size)..]);
        return Digest.Of(bytes);
    }
}
