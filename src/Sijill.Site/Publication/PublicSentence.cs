namespace Sijill.Site.Publication;

/// <summary>Words of a document as they may be published, in pieces: what is evidence is marked, what is masked has been replaced.</summary>
/// <param name="Language">"ar" or "en", as most of its letters are.</param>
/// <param name="Segments">Its pieces in order. Joined they are the sentence.</param>
/// <param name="Withheld">Whether the sentence waits for a reviewer, since masking was unsure: then it has its evidence alone, or nothing.</param>
public sealed record PublicSentence(string Language, IReadOnlyList<PublicSegment> Segments, bool Withheld)
{
    /// <summary>No words: of a row of a table.</summary>
    public static PublicSentence None { get; } = new("", [], false);

    /// <summary>The whole sentence.</summary>
    public string Text => string.Concat(Segments.Select(static segment => segment.Text));

    /// <summary>The evidence alone; null where there is none.</summary>
    public string? EvidenceText =>
        Segments.Any(static segment => segment.IsEvidence)
            ? string.Concat(Segments.Where(static segment => segment.IsEvidence).Select(static s => s.Text))
            : null;
}
