using System.Globalization;
using Sijill.Record.Documents;

namespace Sijill.Archive.Log;

/// <summary>The size and root of the log after a commit, in the text form of C2SP tlog-checkpoint (not yet signed).</summary>
/// <param name="Origin">Name of the record.</param>
/// <param name="Size">How many entries it covers.</param>
/// <param name="Root">Root of the Merkle tree over them.</param>
public readonly record struct Checkpoint(string Origin, long Size, Digest Root)
{
    /// <summary>The name that a record goes by in its checkpoints.</summary>
    public const string Sijill = "sijill";

    /// <summary>Three lines: origin, size in decimal, root in Base64.</summary>
    public override string ToString()
    {
        Span<byte> root = stackalloc byte[Digest.Size];
        Root.CopyTo(root);
        return string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(root)}\n");
    }
}
