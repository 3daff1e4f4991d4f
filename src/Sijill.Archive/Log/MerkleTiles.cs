using Sijill.Record.Documents;

namespace Sijill.Archive.Log;

/// <summary>
/// A tree of which the roots of full tiles of 256 leaves are known. A proof for a leaf hashes its own tile, the tiles' roots, and what follows the last full tile: full tiles are
/// whole subtrees of the tree of RFC 9162, whose splits are powers of two.
/// </summary>
internal static class MerkleTiles
{
    /// <summary>Leaves of a tile.</summary>
    public const int Size = 256;

    /// <summary>The hashes beside the way from a leaf to the root, lowest first.</summary>
    /// <param name="index">Place of the leaf, from 0.</param>
    /// <param name="tiles">Roots of the full tiles, in order.</param>
    /// <param name="rest">The leaves behind them, fewer than a tile.</param>
    /// <param name="own">The leaves of the full tile in which the leaf stands; not looked at where it stands behind them.</param>
    public static List<Digest> Inclusion(
        long index,
        ReadOnlySpan<Digest> tiles,
        ReadOnlySpan<Digest> rest,
        ReadOnlySpan<Digest> own
    )
    {
        var path = new List<Digest>();
        int tile = (int)(index / Size);
        // The tree over tiles has one more leaf where leaves are left behind: their root.
        Digest[] upper = rest.Length == 0 ? [.. tiles] : [.. tiles, MerkleProof.Root(rest)];
        ReadOnlySpan<Digest> around = tile < tiles.Length ? own : rest;
        path.AddRange(MerkleProof.Inclusion(around, (int)(index % Size)));
        path.AddRange(MerkleProof.Inclusion(upper, tile));
        return path;
    }
}
