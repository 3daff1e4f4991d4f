using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A sentence with its chunks and the patterns that spoke or nearly did.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Role">body, headline, dateline or page.</param>
/// <param name="Chunks">Its chunks.</param>
/// <param name="Matches">Patterns that matched, the winners first.</param>
/// <param name="NearMisses">Patterns whose head is there but that lack something.</param>
public sealed record ExplainedSentence(
    TextSpan Span,
    string Role,
    IReadOnlyList<ExplainedChunk> Chunks,
    IReadOnlyList<ExplainedMatch> Matches,
    IReadOnlyList<NearMiss> NearMisses
);
