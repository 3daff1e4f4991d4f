using Sijill.Record.Documents;

namespace Sijill.Archive.Log;

/// <summary>
/// That an entry stands in the log, for whoever knows the checkpoint: the entry's leaf hash with the hashes of <see cref="Path"/> comes to the checkpoint's root (RFC 9162, section
/// 2.1.3.2). All hashes are SHA-256, and show as hex.
/// </summary>
/// <param name="Entry">The entry; its <see cref="LogEntry.Leaf"/> is the leaf.</param>
/// <param name="Checkpoint">The latest checkpoint: the size of the log and its root.</param>
/// <param name="Path">The hashes beside the way from the leaf to the root, lowest first.</param>
public sealed record LogProof(LogEntry Entry, Checkpoint Checkpoint, IReadOnlyList<Digest> Path)
{
    /// <summary>The leaf hash of the entry.</summary>
    public Digest Leaf => Entry.Leaf();

    /// <summary>Place of the leaf in the tree, from 0.</summary>
    public long Index => Entry.Seq - 1;

    /// <summary>Whether it proves what it says.</summary>
    public bool Holds => MerkleProof.Includes(Checkpoint.Root, Checkpoint.Size, Index, Leaf, Path);
}
