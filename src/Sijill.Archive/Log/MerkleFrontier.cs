using System.Globalization;
using System.Numerics;
using Sijill.Record.Documents;

namespace Sijill.Archive.Log;

/// <summary>
/// The right edge of a growing Merkle tree: the roots of its full subtrees, largest first, one for each bit of its size. It is all that is needed to add leaves and
/// to tell the root, however long the log is.
/// </summary>
internal sealed class MerkleFrontier
{
    // Invariant: one root for each set bit of Size, from the highest bit to the lowest.
    private readonly List<Digest> _roots = [];

    /// <summary>How many leaves the tree has.</summary>
    public long Size { get; private set; }

    /// <summary>Adds the next leaf, given as its leaf hash.</summary>
    public void Add(Digest leaf)
    {
        // Each low bit that is set carries: two subtrees of one size become one of the next.
        for (long bits = Size; (bits & 1) != 0; bits >>= 1)
        {
            leaf = MerkleHash.Node(_roots[^1], leaf);
            _roots.RemoveAt(_roots.Count - 1);
        }
        _roots.Add(leaf);
        Size++;
    }

    /// <summary>The root over all leaves (RFC 9162): the subtrees folded from the smallest up.</summary>
    public Digest Root()
    {
        if (_roots.Count == 0)
        {
            return MerkleHash.Empty;
        }
        Digest root = _roots[^1];
        for (int i = _roots.Count - 2; i >= 0; i--)
        {
            root = MerkleHash.Node(_roots[i], root);
        }
        return root;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no edge of a tree.</exception>
    public static MerkleFrontier Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            parts.Length == 0
            || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long size)
            || BitOperations.PopCount((ulong)size) != parts.Length - 1
        )
        {
            throw new FormatException("This is no edge of a tree.");
        }
        var frontier = new MerkleFrontier { Size = size };
        foreach (string hex in parts.AsSpan(1))
        {
            frontier._roots.Add(
                Digest.TryParse(hex, out Digest root) ? root : throw new FormatException("This is no edge of a tree.")
            );
        }
        return frontier;
    }

    /// <summary>The size in decimal, then the roots in hex.</summary>
    public override string ToString() =>
        Size.ToString(CultureInfo.InvariantCulture) + string.Concat(_roots.Select(static root => " " + root));
}
