using Sijill.Reading.Amounts;
using Sijill.Reading.Calendar;

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
