namespace Sijill.Site.Bulletins;

/// <summary>What a bulletin says of one thing that is counted.</summary>
/// <param name="Title">Its name in the bulletin's language.</param>
/// <param name="Sentences">Its sentences: one paragraph.</param>
/// <param name="Rows">Figures that no sentence of ours tells without loss; they stand in a table, with the same footnotes.</param>
public sealed record BulletinSection(
    string Title,
    IReadOnlyList<BulletinSentence> Sentences,
    IReadOnlyList<BulletinRow> Rows
);
