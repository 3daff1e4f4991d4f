using Sijill.Record.Documents;

namespace Sijill.Archive.Log;

/// <summary>Proofs over a list of leaf hashes (RFC 9162, sections 2.1.3 and 2.1.4): that a leaf is in a tree, that a tree continues an older one.</summary>
public static class MerkleProof
{
    /// <summary>The root over leaves, by the definition. O(n); for the growing log see the checkpoints.</summary>
    public static Digest Root(ReadOnlySpan<Digest> leaves)
    {
        if (leaves.Length == 0)
        {
            return MerkleHash.Empty;
        }
        if (leaves.Length == 1)
        {
            return leaves[0];
        }
        int k = Split(leaves.Length);
        return MerkleHash.Node(Root(leaves[..k]), Root(leaves[k..]));
    }

    /// <summary>The hashes beside the way from leaf <paramref name="index"/> to the root, lowest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<Digest> Inclusion(ReadOnlySpan<Digest> leaves, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, leaves.Length);
        var path = new List<Digest>();
        AddInclusion(leaves, index, path);
        return path;
    }

    /// <summary>Whether a leaf hash stands at <paramref name="index"/> of the tree of <paramref name="size"/> leaves with this root.</summary>
    public static bool Includes(in Digest root, long size, long index, in Digest leaf, IReadOnlyList<Digest> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (index < 0 || index >= size)
        {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        Digest hash = leaf;
        foreach (Digest sibling in path)
        {
            if (sn == 0)
            {
                return false;
            }
            if ((fn & 1) != 0 || fn == sn)
            {
                hash = MerkleHash.Node(sibling, hash);
                while ((fn & 1) == 0 && fn != 0)
                {
                    fn >>= 1;
                    sn >>= 1;
                }
            }
            else
            {
                hash = MerkleHash.Node(hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && hash == root;
    }

    private static void AddInclusion(ReadOnlySpan<Digest> leaves, int index, List<Digest> path)
    {
        if (leaves.Length == 1)
        {
            return;
        }
        int k = Split(leaves.Length);
        if (index < k)
        {
            AddInclusion(leaves[..k], index, path);
            path.Add(Root(leaves[k..]));
        }
        else
        {
            AddInclusion(leaves[k..], index - k, path);
            path.Add(Root(leaves[..k]));
        }
    }

    /// <summary>The largest power of two below <paramref name="n"/>.</summary>
    private static int Split(int n)
    {
        int k = 1;
        while (k < n - k)
        {
            k <<= 1;
        }
        return k;
    }
}
