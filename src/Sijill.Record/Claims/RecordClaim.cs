using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;
using Sijill.Record.Documents;

namespace Sijill.Record.Claims;

/// <summary>A claim as the record keeps it: what a text, or a row of a table, says of one figure or event.</summary>
public sealed record RecordClaim
{
    /// <summary>Its key.</summary>
    public required ClaimKey Key { get; init; }

    /// <summary>Figure or event.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>What it measures.</summary>
    public Measure Measure { get; init; }

    /// <summary>The value; null where an event gives none.</summary>
    public Bounds? Value { get; init; }

    /// <summary>The words or digits of the value; "" where there is none.</summary>
    public string ValueText { get; init; } = "";

    /// <summary>people, families, countries, operations, …, or a currency (ISO 4217).</summary>
    public required string Unit { get; init; }

    /// <summary>Whom or what it is about.</summary>
    public RecordTarget Target { get; init; }

    /// <summary>Where, the smallest first.</summary>
    public IReadOnlyList<RecordPlace> Places { get; init; } = [];

    /// <summary>How the value stands to several places.</summary>
    public PlaceScope Scope { get; init; }

    /// <summary>When it holds: of a stock its day, of a flow its period.</summary>
    public ClaimTime Time { get; init; }

    /// <summary>Where <see cref="Time"/> was found: what is dated by the publication alone says nothing of its own.</summary>
    public Via TimeVia { get; init; }

    /// <summary>Who did it.</summary>
    public RecordActor Actor { get; init; }

    /// <summary>What the actor did in it.</summary>
    public OperationRole Role { get; init; }

    /// <summary>With whom.</summary>
    public IReadOnlyList<RecordActor> Partners { get; init; } = [];

    /// <summary>Who said it, the origin first, then who passed it on; only whom the text names.</summary>
    public IReadOnlyList<SourceRef> Attribution { get; init; } = [];

    /// <summary>Whether it happened, as the text puts it.</summary>
    public ClaimStatus Status { get; init; }

    /// <summary>The day it was said: of the statement where that is known, else of the publication; null where neither is.</summary>
    public DateOnly? Said { get; init; }

    /// <summary>Where the shortest run stands that carries the number and what was counted.</summary>
    public CodePointSpan Evidence { get; init; }

    /// <summary>Where the sentence around it stands.</summary>
    public CodePointSpan Sentence { get; init; }

    /// <summary>The words of <see cref="Evidence"/>; of a row of a table the row.</summary>
    public required string EvidenceText { get; init; }

    /// <summary>The sentence, for aligning it with its copies.</summary>
    public SentenceSketch Sketch { get; init; } = SentenceSketch.Empty;

    /// <summary>Other wordings of the same fact in the text.</summary>
    public IReadOnlyList<CodePointSpan> Also { get; init; } = [];

    /// <summary>The claim of the same document that this is a part of, or null.</summary>
    public ClaimId? PartOf { get; init; }

    /// <summary>The claim of the same document that replaces this one, or null.</summary>
    public ClaimId? CorrectedBy { get; init; }

    /// <summary>Number of the happening in its document, from 1.</summary>
    public int Incident { get; init; } = 1;

    /// <summary>Id of the pattern that spoke, or "table".</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Confidence of a row of a table ("A", "B", "C"), or null.</summary>
    public string? Confidence { get; init; }
}
