using Sijill.Archive.Log;
using Sijill.Archive.Queries;

namespace Sijill.Site.Publication;

/// <content>The log, and what else stands at an address.</content>
internal sealed partial class PublicRecord
{
    private DocumentProof? ProofOf(DocumentView view) =>
        _reader.Proof(view.Snapshot) is { } proof && proof.Index < proof.Checkpoint.Size ? Told(proof) : null;

    private static DocumentProof Told(LogProof proof) =>
        new(
            proof.Entry.Seq,
            proof.Leaf.ToString(),
            proof.Checkpoint.Size,
            proof.Checkpoint.Root.ToString(),
            [.. proof.Path.Select(static hash => hash.ToString())]
        );

    /// <summary>Rows of tables stand at one address each; of texts the others are told.</summary>
    private IReadOnlyList<PublicDocument> TextsAtAddressOf(DocumentView view) =>
        view.IsRow ? [] : [.. _reader.AtAddress(view.Key).Where(other => !IsLater(other)).Select(_publisher.Document)];
}
