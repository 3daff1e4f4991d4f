using Sijill.Reading.Amounts;
using Sijill.Reading.Calendar;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>How a text was read: what was recognised before any pattern and before precedence, and what each pattern made of it.</summary>
public sealed record Explanation
{
    /// <summary>The reading itself.</summary>
    public required DocumentReading Reading { get; init; }

    /// <summary>Every amount, by position; one run may be both amount and date.</summary>
    public IReadOnlyList<Amount> Amounts { get; init; } = [];

    /// <summary>Every date, by position.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Every name, by position.</summary>
    public IReadOnlyList<RecognisedName> Names { get; init; } = [];

    /// <summary>Sentence by sentence.</summary>
    public IReadOnlyList<ExplainedSentence> Sentences { get; init; } = [];
}

/// <summary>A name in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Id">Id of the entity.</param>
/// <param name="Type">actor, person, office, place or outlet.</param>
public sealed record RecognisedName(TextSpan Span, string Id, string Type);

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

/// <summary>A chunk as patterns see it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Symbols">The symbols it carries.</param>
public sealed record ExplainedChunk(TextSpan Span, IReadOnlyList<string> Symbols);

/// <summary>A pattern that matched.</summary>
/// <param name="Pattern">Its id.</param>
/// <param name="Span">Where.</param>
/// <param name="Won">Whether a claim came of it.</param>
/// <param name="Why">Why not, else null.</param>
public sealed record ExplainedMatch(string Pattern, TextSpan Span, bool Won, string? Why);

/// <summary>A pattern whose head stands in the sentence but that did not match.</summary>
/// <param name="Pattern">Its id.</param>
/// <param name="Head">Where its head stands.</param>
/// <param name="Lacks">What it lacked: "{people} after the head".</param>
public sealed record NearMiss(string Pattern, TextSpan Head, string Lacks);
