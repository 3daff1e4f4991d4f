using Sijill.Archive.Log;
using Sijill.Record.Documents;

namespace Sijill.Archive.Tests.Log;

public sealed class MerkleTilesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1000)]
    [InlineData(1793)]
    public void TheWayOverTiles_IsThatOverLeaves(int size)
    {
        Digest[] leaves = [.. Enumerable.Range(0, size).Select(static i => MerkleHash.Leaf([(byte)i, (byte)(i >> 8)]))];
        int full = size / MerkleTiles.Size;
        Digest[] tiles = [.. Enumerable.Range(0, full).Select(tile => MerkleProof.Root(Own(leaves, tile)))];
        Digest[] rest = leaves[(full * MerkleTiles.Size)..];
        for (int i = 0; i < size; i += i < 3 || i > size - 4 ? 1 : 97)
        {
            int tile = i / MerkleTiles.Size;
            Assert.Equal(
                MerkleProof.Inclusion(leaves, i),
                MerkleTiles.Inclusion(i, tiles, rest, tile < full ? Own(leaves, tile) : default)
            );
        }
    }

    private static ReadOnlySpan<Digest> Own(Digest[] leaves, int tile) =>
        leaves.AsSpan(tile * MerkleTiles.Size, MerkleTiles.Size);
}
