using Sijill.Record.Reconciliation;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Export;

/// <summary>claims.csv: one row for each time that a document says a figure.</summary>
internal static class ClaimColumns
{
    /// <summary>The table.</summary>
    public static ExportTable<HeldClaim> Table { get; } =
        new(
            "claims",
            "One row for each figure or event that a document tells, with where its words stand.",
            "id",
            [
                new("id", "string", "#meta+id", "Id of the claim: document and claim.", static c => "c-" + c.Claim.Key),
                new(
                    "finding",
                    "string",
                    "#meta+finding",
                    "The finding that holds it; empty where its document has been replaced by a later one.",
                    static c => c.Finding?.ToString()
                ),
                new(
                    "document",
                    "string",
                    "#meta+document",
                    "The document that says it.",
                    static c => "d-" + c.Claim.Document.Key
                ),
                new(
                    "role",
                    "string",
                    "#meta+role",
                    "origin, carrier, corrupted, part, revised or retracted: what it is to its finding.",
                    static c => c.Finding is null ? null : JsonWords.Of(c.Claim.Member.Role.ToString())
                ),
                new(
                    "differs",
                    "string",
                    "#meta+differs",
                    "Of a corrupted copy, in what it departs from its source.",
                    static c =>
                        c.Claim.Member.Differs == Differences.None
                            ? null
                            : c.Claim.Member.Differs.ToString().ToLowerInvariant()
                ),
                new(
                    "kind",
                    "string",
                    "#meta+kind",
                    "figure, or event where no number is given.",
                    static c => JsonWords.Of(c.Claim.Kind.ToString())
                ),
                new(
                    "indicator",
                    "string",
                    "#indicator+code",
                    "What is counted.",
                    static c => c.Claim.Subject.Indicator
                ),
                new(
                    "value_text",
                    "string",
                    "#value+text",
                    "The words or digits of the value as said.",
                    static c => c.Claim.ValueText
                ),
                new("low", "number", "#value+low", "Least; empty where unbounded.", static c => c.Claim.Value?.Low),
                new(
                    "high",
                    "number",
                    "#value+high",
                    "Greatest; empty where unbounded.",
                    static c => c.Claim.Value?.High
                ),
                new(
                    "low_open",
                    "boolean",
                    "#value+low_open",
                    "true: more than low.",
                    static c => c.Claim.Value?.LowOpen
                ),
                new(
                    "high_open",
                    "boolean",
                    "#value+high_open",
                    "true: fewer than high.",
                    static c => c.Claim.Value?.HighOpen
                ),
                new(
                    "approximate",
                    "boolean",
                    "#value+approximate",
                    "true: about, or a vague word.",
                    static c => c.Claim.Value?.Approximate
                ),
                new("unit", "string", "#indicator+unit", "What the value counts.", static c => c.Claim.Subject.Unit),
                new(
                    "target",
                    "string",
                    "#affected+code",
                    "Whom it is about; […] where the codebook does not hold the name.",
                    static c => PublicSubject.Target(c.Claim.Subject)
                ),
                new(
                    "group",
                    "string",
                    "#affected+group",
                    "Group of the target.",
                    static c => Words(c.Claim.Subject.Group)
                ),
                new(
                    "places",
                    "string",
                    "#loc+code",
                    "As in findings.",
                    static c => PlaceCodes.Of(c.Claim.Subject.Places)
                ),
                new(
                    "period",
                    "string",
                    "#date+edtf",
                    "When it holds, in EDTF; empty where the text does not tell.",
                    static c => c.Claim.Time.Edtf
                ),
                new(
                    "status",
                    "string",
                    "#status",
                    "reported, planned, pledged, authorized, attempted, claimed, alleged, denied or corrected, as the text puts it.",
                    static c => JsonWords.Of(c.Claim.Status.ToString())
                ),
                new("said", "date", "#date+said", "Day on which it was said.", static c => c.Claim.Said),
                new(
                    "said_by",
                    "string",
                    "#org+origin",
                    "The origin: id of the codebook, ~ before the host of a page; […] for any other.",
                    static c => c.Claim.Member.Origin.Code
                ),
                new(
                    "evidence_start",
                    "integer",
                    "#meta+evidence_start",
                    "Where its words begin in the document's text, in Unicode code points.",
                    static c => (long)c.Claim.Evidence.Start
                ),
                new(
                    "evidence_end",
                    "integer",
                    "#meta+evidence_end",
                    "Where they end; half-open.",
                    static c => (long)c.Claim.Evidence.End
                ),
                new(
                    "evidence",
                    "string",
                    "#meta+evidence",
                    "The words with names of private people left out, where the document may be republished and nothing waits for a reviewer; else read them at its address.",
                    static c => Evidence(c.Claim)
                ),
                new(
                    "confidence",
                    "string",
                    "#meta+confidence",
                    "Of a row of a table: A, B or C, as its compiler graded it.",
                    static c => c.Claim.Confidence
                ),
            ]
        );

    private static string? Evidence(PublicClaim claim) =>
        claim is { Document: { Republish: true, IsRow: false }, Sentence.Withheld: false }
            ? Words(
                string.Concat(
                    claim.Sentence.Segments.Where(static one => one.IsEvidence).Select(static one => one.Text)
                )
            )
            : null;

    private static string? Words(string words) => words.Length == 0 ? null : words;
}
