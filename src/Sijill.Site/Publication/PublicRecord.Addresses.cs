using Sijill.Archive.Queries;

namespace Sijill.Site.Publication;

/// <content>What else stands at an address.</content>
internal sealed partial class PublicRecord
{
    /// <summary>Rows of tables stand at one address each; of texts the others are told.</summary>
    private IReadOnlyList<PublicDocument> TextsAtAddressOf(DocumentView view) =>
        view.IsRow ? [] : [.. _reader.AtAddress(view.Key).Where(other => !IsLater(other)).Select(_waiting.Told)];
}
