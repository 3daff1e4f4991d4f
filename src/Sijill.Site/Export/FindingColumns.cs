using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Export;

// A list of columns is as long as it has columns.
#pragma warning disable MA0051
/// <summary>findings.csv and findings.jsonl: one row a fact.</summary>
internal static class FindingColumns
{
    /// <summary>The table; <paramref name="text"/> tells places by their names; without it that column is empty.</summary>
    public static ExportTable<ExportedFinding> Table(FindingText? text) =>
        new(
            "findings",
            "One row a fact: the claims of many documents about one figure, reconciled.",
            "id",
            [.. About(text), .. Values(), .. Standing()]
        );

    private static IEnumerable<ExportColumn<ExportedFinding>> About(FindingText? text) =>
        [
            new(
                "id",
                "string",
                "#meta+id",
                "Id of the finding; it stays the same as long as the finding lives.",
                static f => f.Finding.Id.ToString()
            ),
            new(
                "change",
                "string",
                "#meta+change",
                "With --since: added, changed or withdrawn; else empty.",
                static f => Words(f.Change)
            ),
            new(
                "indicator",
                "string",
                "#indicator+code",
                "What is counted: id of the codebook.",
                static f => f.Finding.Subject.Indicator
            ),
            new(
                "measure",
                "string",
                "#indicator+measure",
                "flow (over a period), stock (on a day), cumulative, ordinal or share. Never add two of unlike measures.",
                static f => JsonWords.Of(f.Finding.Subject.Measure.ToString())
            ),
            new(
                "unit",
                "string",
                "#indicator+unit",
                "people, families, operations, …, or a currency (ISO 4217).",
                static f => f.Finding.Subject.Unit
            ),
            new(
                "mode",
                "string",
                "#status+mode",
                "done, planned, alleged, attempted, denied or withdrawn. Only done was reported to have happened.",
                static f => JsonWords.Of(f.Finding.Subject.Mode.ToString())
            ),
            new(
                "target",
                "string",
                "#affected+code",
                "Whom or what it is about: id of the codebook; […] where the codebook does not hold the name; empty where nobody in particular.",
                static f => PublicSubject.Target(f.Finding.Subject)
            ),
            new(
                "group",
                "string",
                "#affected+group",
                "fighters, civilians, children, …; empty where none is told.",
                static f => Words(f.Finding.Subject.Group)
            ),
            new(
                "places",
                "string",
                "#loc+code",
                "Ids of the smallest places, with from: or to: before those of movements; several are parted by blanks.",
                static f => PlaceCodes.Of(f.Finding.Subject.Places)
            ),
            new(
                "place_names",
                "string",
                "#loc+name",
                "Their names in English.",
                f => Words(text?.Where(f.Finding.Subject.Places) ?? "")
            ),
            new(
                "scope",
                "string",
                "#loc+scope",
                "joint: one value of all places together, never of one of them; each otherwise.",
                static f => JsonWords.Of(f.Finding.Subject.Scope.ToString())
            ),
            new(
                "period",
                "string",
                "#date+edtf",
                "When it holds, in EDTF (ISO 8601-2); empty where undated.",
                static f => f.Finding.Time.Edtf
            ),
            new(
                "date_start",
                "date",
                "#date+start",
                "First day; empty where open or unknown.",
                static f => f.Finding.Time.From
            ),
            new(
                "date_end",
                "date",
                "#date+end",
                "Last day; empty where open or unknown.",
                static f => f.Finding.Time.To
            ),
        ];

    private static IEnumerable<ExportColumn<ExportedFinding>> Values() =>
        [
            new(
                "low",
                "number",
                "#value+best+low",
                "Least of the best value; empty where unbounded.",
                static f => f.Finding.Best?.Low
            ),
            new(
                "high",
                "number",
                "#value+best+high",
                "Greatest of the best value; empty where unbounded.",
                static f => f.Finding.Best?.High
            ),
            new(
                "low_open",
                "boolean",
                "#value+best+low_open",
                "true: more than low, not low itself.",
                static f => f.Finding.Best?.LowOpen
            ),
            new(
                "high_open",
                "boolean",
                "#value+best+high_open",
                "true: fewer than high, not high itself.",
                static f => f.Finding.Best?.HighOpen
            ),
            new(
                "approximate",
                "boolean",
                "#value+best+approximate",
                "true: said as about, or by a vague word such as dozens.",
                static f => f.Finding.Best?.Approximate
            ),
            new(
                "best_rule",
                "string",
                "#value+best+rule",
                "Why that is the best: reviewer, issuersPage, mostOrigins, latestSaid or none.",
                static f => JsonWords.Of(f.Finding.BestRule.ToString())
            ),
            new(
                "range_low",
                "number",
                "#value+range+low",
                "The least that any current origin says; empty where unbounded.",
                static f => f.Finding.Range?.Low
            ),
            new(
                "range_high",
                "number",
                "#value+range+high",
                "The most that any current origin says; empty where unbounded.",
                static f => f.Finding.Range?.High
            ),
            new(
                "policy_low",
                "number",
                "#value+policy+low",
                "Least under the policy that the data package names.",
                static f => f.Value?.Low
            ),
            new(
                "policy_best",
                "number",
                "#value+policy+best",
                "The one number under that policy; empty where it gives none.",
                static f => f.Value?.Best
            ),
            new(
                "policy_high",
                "number",
                "#value+policy+high",
                "Greatest under that policy.",
                static f => f.Value?.High
            ),
        ];

    private static IEnumerable<ExportColumn<ExportedFinding>> Standing() =>
        [
            new(
                "status",
                "string",
                "#status",
                "ambiguous, retracted, disputed, revised, corroborated, repeated or single: the first that holds.",
                static f => JsonWords.Of(f.Finding.Status.ToString())
            ),
            new(
                "origins",
                "integer",
                "#meta+origins",
                "How many origins speak now; carriers and corrupted copies are none.",
                static f => (long)f.Finding.Origins
            ),
            new(
                "interests",
                "integer",
                "#meta+interests",
                "For how many independent interests they speak.",
                static f => (long)f.Finding.Interests
            ),
            new(
                "claims",
                "integer",
                "#meta+claims",
                "How many claims it has; claims.csv lists them.",
                static f => (long)f.Finding.Members.Count
            ),
            new(
                "said_by",
                "string",
                "#org+origin",
                "Ids of the origins, parted by blanks; ~ before the host of a page; […] for any other.",
                static f => Words(string.Join(' ', f.Finding.SaidByAll.Select(static source => source.Code)))
            ),
            new(
                "first_said",
                "date",
                "#date+first_said",
                "First day on which a claim of it was said; empty where unknown.",
                static f => f.Finding.FirstSaid
            ),
            new("last_said", "date", "#date+last_said", "Last such day.", static f => f.Finding.LastSaid),
            new(
                "confirmed",
                "boolean",
                "#meta+confirmed",
                "Whether a reviewer confirmed it.",
                static f => f.Finding.Confirmed
            ),
            new(
                "since_entry",
                "integer",
                "#meta+entry",
                "Entry of the record's log from which it stands like this.",
                static f => f.Finding.Since
            ),
        ];

    private static string? Words(string words) => words.Length == 0 ? null : words;
}
