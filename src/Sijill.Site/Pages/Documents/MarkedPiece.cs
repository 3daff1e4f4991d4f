using Sijill.Record.Claims;

namespace Sijill.Site.Pages.Documents;

/// <summary>A piece of shown words.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Masked">Whether it stands in place of a name.</param>
/// <param name="Claims">The claims whose evidence it belongs to.</param>
/// <param name="Starts">Those of them whose evidence begins here: links to their words lead here.</param>
/// <param name="Ends">Those of them whose evidence ends here: their numbers are shown after it.</param>
public sealed record MarkedPiece(
    string Text,
    bool Masked,
    IReadOnlyList<ClaimKey> Claims,
    IReadOnlyList<ClaimKey> Starts,
    IReadOnlyList<ClaimKey> Ends
);
