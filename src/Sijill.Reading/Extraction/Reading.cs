using Sijill.Reading.Amounts;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A text to read, with what is known of it. The title is context: no span points into it.</summary>
/// <param name="Id">The caller's name for it.</param>
/// <param name="Text">The text as archived.</param>
public sealed record DocumentInput(string Id, string Text)
{
    /// <summary>Its title, where that is not part of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was published; null where unknown: then nothing is guessed.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>"ar" or "en"; null to tell from the letters.</summary>
    public string? Language { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }
}

/// <summary>All that a text says. Spans count UTF-16 code units; public formats turn them into code points.</summary>
public sealed record DocumentReading
{
    /// <summary>What was read.</summary>
    public required DocumentInput Document { get; init; }

    /// <summary>"ar" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>Figures and events, by position.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Quotations, by position.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Who asks whom for what, by position.</summary>
    public IReadOnlyList<Appeal> Appeals { get; init; } = [];

    /// <summary>Who promises what, by position.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];
}

/// <summary>Where a value was found.</summary>
public enum Via : byte
{
    /// <summary>In the claim's own clause.</summary>
    Clause,

    /// <summary>Elsewhere in its sentence.</summary>
    Sentence,

    /// <summary>In an earlier sentence.</summary>
    Context,

    /// <summary>In the dateline.</summary>
    Dateline,

    /// <summary>In the day of publication.</summary>
    Published,
}

/// <summary>Somebody, something or some place that the text names.</summary>
/// <param name="Id">Id in the codebook, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Via">How far from the claim.</param>
public sealed record Mention(string? Id, string Text, TextSpan Span, Via Via);

/// <summary>Whom or what a claim is about.</summary>
/// <param name="Id">Id of the actor, or null.</param>
/// <param name="Group">fighters, leaders, civilians, women, …, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Via">How far from the claim.</param>
public sealed record Target(string? Id, string? Group, string Text, TextSpan Span, Via Via);

/// <summary>A place of a claim.</summary>
/// <param name="Id">Id in the codebook, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Role">at, from or to.</param>
/// <param name="Via">How far from the claim.</param>
public sealed record ClaimPlace(string? Id, string Text, TextSpan Span, string Role, Via Via);

/// <summary>When.</summary>
/// <param name="Edtf">EDTF (ISO 8601-2).</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Text">The words, or null where the period is the day of publication.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Via">How far from the claim.</param>
public sealed record Period(string Edtf, DateOnly? From, DateOnly? To, string? Text, TextSpan Span, Via Via);

/// <summary>Who said it: the origin first, then who passed it on.</summary>
/// <param name="Id">Id in the codebook, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Verb">The word of saying, or null.</param>
public sealed record Source(string? Id, string Text, TextSpan Span, string? Verb);

/// <summary>The number of a claim, with its words.</summary>
/// <param name="Bounds">The interval.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
public sealed record ClaimValue(Bounds Bounds, string Text, TextSpan Span);

/// <summary>A figure or event, with the words that say it.</summary>
public sealed record Claim
{
    /// <summary>16 hex digits of SHA-256 over (document sha256, indicator, unit, evidence start, end, ordinal among equals), offsets in code points.</summary>
    public required string Id { get; init; }

    /// <summary>"figure" or "event".</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>flow, stock, cumulative, ordinal or share.</summary>
    public required string Measure { get; init; }

    /// <summary>The number; null in an event without one.</summary>
    public ClaimValue? Value { get; init; }

    /// <summary>people, families, countries, operations, …, or a currency.</summary>
    public required string Unit { get; init; }

    /// <summary>Who did it, or null.</summary>
    public Mention? Actor { get; init; }

    /// <summary>executed, advised, supported, announced; or null.</summary>
    public string? Role { get; init; }

    /// <summary>With whom.</summary>
    public IReadOnlyList<Mention> Partners { get; init; } = [];

    /// <summary>Whom or what, or null.</summary>
    public Target? Target { get; init; }

    /// <summary>Where, the smallest first.</summary>
    public IReadOnlyList<ClaimPlace> Places { get; init; } = [];

    /// <summary>"each" or "joint" where there are several places.</summary>
    public string Scope { get; init; } = "each";

    /// <summary>When, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>Who said it.</summary>
    public IReadOnlyList<Source> Attribution { get; init; } = [];

    /// <summary>reported, planned, pledged, authorized, attempted, claimed, alleged, denied or corrected.</summary>
    public required string Status { get; init; }

    /// <summary>The shortest run that carries the number and what was counted.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>The sentence around it.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Other wordings of the same fact in the text.</summary>
    public IReadOnlyList<TextSpan> Also { get; init; } = [];

    /// <summary>Id of the claim that this is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>Id of the claim that replaces this one, or null.</summary>
    public string? CorrectedBy { get; init; }

    /// <summary>Number of the happening in its document, from 1.</summary>
    public int Incident { get; init; } = 1;

    /// <summary>Id of the pattern that spoke, or of the rule of the reader.</summary>
    public required string Pattern { get; init; }
}

/// <summary>A quotation.</summary>
/// <param name="Speaker">Who speaks, or null.</param>
/// <param name="Mode">"direct" or "indirect".</param>
/// <param name="Span">The words without their marks.</param>
public sealed record Statement(Source? Speaker, string Mode, TextSpan Span);

/// <summary>Somebody asks somebody to do something.</summary>
/// <param name="By">Who asks.</param>
/// <param name="To">Who is asked, or null.</param>
/// <param name="Span">The words.</param>
public sealed record Appeal(Mention? By, Mention? To, TextSpan Span);

/// <summary>Somebody promises something.</summary>
/// <param name="By">Who promises.</param>
/// <param name="To">To whom, or null.</param>
/// <param name="Due">EDTF by when, or null.</param>
/// <param name="Claim">Id of the claim that holds its figure, or null.</param>
/// <param name="Span">The words.</param>
public sealed record Commitment(Mention? By, Mention? To, string? Due, string? Claim, TextSpan Span);
