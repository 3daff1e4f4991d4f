namespace Sijill.Bench.Corpus;

/// <summary>A made document and the truth about it.</summary>
/// <param name="Number">Its place in the corpus; its id.</param>
/// <param name="Language">"ar" or "en".</param>
/// <param name="Outlet">Who publishes it.</param>
/// <param name="Published">When.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Role">What it is.</param>
/// <param name="Statement">Number of the statement; documents that carry one statement word for word are copies of each other.</param>
/// <param name="Claims">What it tells, in order.</param>
internal sealed record CorpusDocument(
    long Number,
    string Language,
    string Outlet,
    DateOnly Published,
    string Title,
    string Text,
    CorpusRole Role,
    long Statement,
    IReadOnlyList<CorpusClaim> Claims
)
{
    /// <summary>Documents of one cluster of copies have one number.</summary>
    public long Cluster =>
        Role is CorpusRole.Original or CorpusRole.Copy or CorpusRole.Corrupted ? Statement : -1 - Number;
}
