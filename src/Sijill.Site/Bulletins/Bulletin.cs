namespace Sijill.Site.Bulletins;

/// <summary>What the record says of a period, in prose. Its own reader, given the text, finds the same figures in it.</summary>
/// <param name="Language">"ar" or "en".</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day.</param>
/// <param name="Sections">By what is counted, in the order of the codebook.</param>
/// <param name="LeftOut">How many figures of the period are not in it, since it tells the most reported ones only.</param>
public sealed record Bulletin(
    string Language,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<BulletinSection> Sections,
    int LeftOut
)
{
    /// <summary>The prose: a paragraph a section, without titles and footnotes. What the reader is given to read back.</summary>
    public string Prose =>
        string.Join(
            "\n\n",
            Sections
                .Where(static section => section.Sentences.Count > 0)
                .Select(static section => string.Join(' ', section.Sentences.Select(static one => one.Text)))
        );
}
