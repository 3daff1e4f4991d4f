using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Tests;

/// <summary>A claim in short words.</summary>
internal sealed record GivenClaim(string Indicator, string? Value)
{
    public Measure Measure { get; init; }

    public string Unit { get; init; } = "people";

    /// <summary>EDTF.</summary>
    public string? When { get; init; } = "2025-10";

    /// <summary>Ids, the smallest first; "from:" and "to:" give a role.</summary>
    public string Where { get; init; } = "sy";

    public PlaceScope Scope { get; init; }

    public string? Target { get; init; } = "isis";

    public string? Group { get; init; } = "members";

    public string Actor { get; init; } = "";

    public string Partner { get; init; } = "";

    /// <summary>Who said it; "" for nobody.</summary>
    public string By { get; init; } = "";

    public ClaimStatus Status { get; init; }

    /// <summary>The day it was said; that of the publication where null.</summary>
    public string? Said { get; init; }

    public string Sentence { get; init; } = "";

    /// <summary>Where its sentence stands: claims of one sentence share it.</summary>
    public int SentenceNumber { get; init; } = -1;

    public int? PartOf { get; init; }

    public RecordClaim For(DocumentKey document, int index, DateOnly? published) =>
        new()
        {
            Key = new ClaimKey(document, new ClaimId((ulong)index + 1)),
            Kind = Value is null ? ClaimKind.Event : ClaimKind.Figure,
            Indicator = Indicator,
            Measure = Measure,
            Value = Value is null ? null : Given.Value(Value),
            ValueText = Value ?? "",
            Unit = Unit,
            Target = new RecordTarget(Target, Group, Target ?? ""),
            Places = [.. Where.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Place)],
            Scope = Scope,
            Time = ClaimTime.Parse(When),
            Actor = Actor.Length == 0 ? default : new RecordActor(Actor, Actor),
            Partners = Partner.Length == 0 ? [] : [new RecordActor(Partner, Partner)],
            Attribution = By.Length == 0 ? [] : [Given.Source(By)],
            Status = Status,
            Said = Said is null ? published : Given.Day(Said),
            Evidence = new CodePointSpan(10 * index, 10 * index + 5),
            Sentence = new CodePointSpan(
                1000 * (SentenceNumber < 0 ? index : SentenceNumber),
                1000 * (SentenceNumber < 0 ? index : SentenceNumber) + 500
            ),
            EvidenceText = Value ?? Indicator,
            Sketch = Sentence.Length == 0 ? SentenceSketch.Empty : SentenceSketch.Of(Sentence),
            PartOf = PartOf is { } whole ? new ClaimId((ulong)whole + 1) : null,
        };

    private static RecordPlace Place(string text) =>
        text.StartsWith("from:", StringComparison.Ordinal) ? new RecordPlace(text[5..], "", PlaceRole.From)
        : text.StartsWith("to:", StringComparison.Ordinal) ? new RecordPlace(text[3..], "", PlaceRole.To)
        : new RecordPlace(text, "", PlaceRole.At);
}
