using Sijill.Record.Claims;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Documents;

/// <summary>A run of shown words.</summary>
/// <param name="Language">"ar" or "en".</param>
/// <param name="AfterGap">Whether words were left out before it.</param>
/// <param name="Withheld">Whether words in it wait for a reviewer.</param>
/// <param name="Pieces">Its pieces.</param>
public sealed record MarkedPassage(string Language, bool AfterGap, bool Withheld, IReadOnlyList<MarkedPiece> Pieces)
{
    /// <summary>Passages with the places to which claims lead. Each claim leads to its words once, where they first stand.</summary>
    internal static IReadOnlyList<MarkedPassage> Of(IReadOnlyList<DocumentPassage> passages)
    {
        var begun = new HashSet<ClaimKey>();
        return [.. passages.Select(passage => Of(passage, begun))];
    }

    private static MarkedPassage Of(DocumentPassage passage, HashSet<ClaimKey> begun)
    {
        IReadOnlyList<PublicSegment> segments = passage.Words.Segments;
        var pieces = new List<MarkedPiece>(segments.Count);
        for (int i = 0; i < segments.Count; i++)
        {
            PublicSegment segment = segments[i];
            IReadOnlyList<ClaimKey> next = i + 1 < segments.Count ? segments[i + 1].Claims : [];
            pieces.Add(
                new MarkedPiece(
                    segment.Text,
                    segment.Masked,
                    segment.Claims,
                    [.. segment.Claims.Where(begun.Add)],
                    [.. segment.Claims.Where(claim => !next.Contains(claim))]
                )
            );
        }
        return new MarkedPassage(passage.Words.Language, passage.AfterGap, passage.Words.Withheld, pieces);
    }
}
