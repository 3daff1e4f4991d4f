using Sijill.Record.Claims;

namespace Sijill.Site.Publication;

/// <summary>A piece of published words.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Masked">Whether it stands in place of a name.</param>
/// <param name="Claims">The claims whose evidence it belongs to; none for the words around.</param>
public readonly record struct PublicSegment(string Text, bool Masked, IReadOnlyList<ClaimKey> Claims)
{
    /// <summary>Whether it is evidence.</summary>
    public bool IsEvidence => Claims.Count > 0;
}
