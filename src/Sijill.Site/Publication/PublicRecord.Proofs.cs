using Sijill.Archive.Queries;

namespace Sijill.Site.Publication;

/// <content>The log, and what else stands at an address.</content>
internal sealed partial class PublicRecord
{
    private static DocumentProof? ProofOf(DocumentView view) => view.Snapshot > 0 ? null : null;

    private static IReadOnlyList<PublicDocument> TextsAtAddressOf(DocumentView view) => view.Superseded ? [] : [];
}
