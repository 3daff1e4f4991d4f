using Sijill.Record.Claims;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Documents;

/// <summary>What the page of a document shows.</summary>
/// <param name="Title">What it is called there.</param>
/// <param name="Content">What the document says.</param>
/// <param name="Passages">Its words.</param>
/// <param name="Skipped">How many claims stand on pages before.</param>
public sealed record DocumentModel(
    string Title,
    DocumentContent Content,
    IReadOnlyList<MarkedPassage> Passages,
    int Skipped
)
{
    /// <summary>The number of each claim.</summary>
    public IReadOnlyDictionary<ClaimKey, int> Numbers { get; } =
        Content.Claims.ToDictionary(static claim => claim.Key, static claim => claim.Number);
}
