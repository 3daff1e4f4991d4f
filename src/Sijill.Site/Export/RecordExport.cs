using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Export;

/// <summary>Writes what is public of a record as tables. What is not a column here is not published.</summary>
internal sealed class RecordExport(RecordReader reader, Knowledge knowledge, DateOnly today)
{
    private readonly Publisher _publisher = new(knowledge);

    /// <summary>Which findings.</summary>
    public required FindingQuery Query { get; init; }

    /// <summary>How intervals become numbers.</summary>
    public required ValuePolicy Policy { get; init; }

    /// <summary>Its name.</summary>
    public required string PolicyName { get; init; }

    /// <summary>Only changes after this entry of the log; null for all that stands.</summary>
    public long? Since { get; init; }

    /// <summary>Writes the files and tells how many rows they have.</summary>
    public (int Findings, int Claims, int Documents) Write(string folder)
    {
        var views = new Dictionary<FindingId, FindingView>();
        List<ExportedFinding> findings = Findings(views);
        var waiting = new WaitingSentences(_publisher, reader, today);
        var claims = new List<HeldClaim>();
        var documents = new SortedDictionary<DocumentKey, PublicDocument>();
        foreach (ExportedFinding finding in findings.Where(static finding => finding.Change != "withdrawn"))
        {
            foreach (ClaimView view in reader.Claims(views[finding.Finding.Id].Finding))
            {
                PublicClaim claim = waiting.Told(view);
                claims.Add(new HeldClaim(finding.Finding.Id, claim));
                documents[claim.Document.Key] = claim.Document;
            }
        }
        ExportTable<ExportedFinding> table = FindingColumns.Table(new FindingText(_publisher.Names));
        table.WriteCsv(Path.Combine(folder, "findings.csv"), findings);
        table.WriteLines(Path.Combine(folder, "findings.jsonl"), findings);
        ClaimColumns.Table.WriteCsv(Path.Combine(folder, "claims.csv"), claims);
        DocumentColumns.Table.WriteCsv(Path.Combine(folder, "documents.csv"), documents.Values);
        new DataPackage
        {
            Policy = PolicyName,
            Entry = reader.Overview().Entries,
            Since = Since,
            Codebook = knowledge.Codebook.Id,
            CodebookHash = knowledge.Codebook.Hash,
        }.Write(Path.Combine(folder, DataPackage.FileName), table, ClaimColumns.Table, DocumentColumns.Table);
        return (findings.Count, claims.Count, documents.Count);
    }

    private List<ExportedFinding> Findings(Dictionary<FindingId, FindingView> views)
    {
        var now = new SortedDictionary<FindingId, FindingView>();
        foreach (FindingView view in Told(Query))
        {
            now.Add(view.Id, view);
        }
        var exported = new List<ExportedFinding>(now.Count);
        foreach (FindingView view in now.Values)
        {
            views[view.Id] = view;
            if (Since is not { } since)
            {
                exported.Add(Export(view, ""));
            }
            else if (view.Since > since)
            {
                exported.Add(Export(view, view.Born > since ? "added" : "changed"));
            }
        }
        if (Since is { } after)
        {
            foreach (FindingView view in Told(Query with { AsOf = after }))
            {
                if (!now.ContainsKey(view.Id))
                {
                    exported.Add(Export(view, "withdrawn"));
                }
            }
        }
        return exported;
    }

    private IEnumerable<FindingView> Told(FindingQuery query) =>
        reader.Findings(query).Where(view => _publisher.IsTold(view, query, today));

    private ExportedFinding Export(FindingView view, string change) =>
        new(
            _publisher.Finding(view, today),
            change,
            view.Finding.Best is { } best ? PolicyValue.Of(best, Policy) : null
        );
}
