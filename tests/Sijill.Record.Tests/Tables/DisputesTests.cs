using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests.Tables;

/// <summary>
/// The facts and disputes of ../shared/data: the rows of each case reconciled. What differs by rounding, scope or date must not be called a contradiction.
/// Needs ../shared, and says so where it is not there.
/// </summary>
public sealed class DisputesTests(ITestOutputHelper output)
{
    [Fact]
    public void RoundingsScopesAndDates_AreSeldomCalledContradictions()
    {
        string folder = Path.Combine(Given.Root, "..", "shared", "data");
        Assert.SkipUnless(File.Exists(Path.Combine(folder, "disputes.csv")), "../shared/data is not here.");
        Dictionary<string, GivenDocument> documents = Csv.Read(Path.Combine(folder, "facts.csv"))
            .ToDictionary(row => row["id"], FactRows.Document);
        var byKind = new SortedDictionary<string, (int Cases, int Together, int Disputed)>(StringComparer.Ordinal);
        foreach (Dictionary<string, string> dispute in Csv.Read(Path.Combine(folder, "disputes.csv")))
        {
            GivenDocument[] rows =
            [
                .. dispute["ids"].Split(';').Where(documents.ContainsKey).Select(id => documents[id]),
            ];
            IReadOnlyList<Finding> findings = MemoryRecord.Of(rows).Findings;
            bool together = findings.Any(finding => finding.Members.Count > 1);
            bool disputed = findings.Any(finding => finding.Status == FindingStatus.Disputed);
            (int cases, int joined, int called) = byKind.GetValueOrDefault(dispute["kind"]);
            byKind[dispute["kind"]] = (cases + 1, joined + (together ? 1 : 0), called + (disputed ? 1 : 0));
            string statuses = string.Join(' ', findings.Select(finding => finding.Status));
            output.WriteLine($"{dispute["kind"]} {dispute["slug"]} {dispute["values"]}: {statuses}");
        }
        foreach ((string kind, (int cases, int together, int disputed)) in byKind)
        {
            output.WriteLine($"{kind}: {cases} cases, {together} of them in one finding, {disputed} called disputed");
        }
        // What the five are, and why, stands in docs/design/reconciliation.md. A row is its own document, so nothing here is told by copying.
        Assert.InRange(byKind["scope-date-or-rounding"].Disputed, 0, 5);
        Assert.InRange(byKind["contradiction"].Disputed, 20, byKind["contradiction"].Cases);
    }
}
