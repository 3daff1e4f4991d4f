using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Copies;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.State;
using Sijill.Record.Statements;

namespace Sijill.Archive.Sqlite;

/// <summary>All that a record says now, as it is stored, in the one form in which records are compared.</summary>
internal sealed class SqliteState(
    SqliteConnection connection,
    SqliteDocuments documents,
    SqliteBlobs blobs,
    SqliteDocumentViews views
)
{
    /// <summary>The canonical dump.</summary>
    public string Dump()
    {
        var all = new List<RecordDocument>();
        var claims = new List<StandingClaim>();
        var clusters = new SortedDictionary<DocumentKey, SortedSet<DocumentKey>>();
        var said = new List<(DocumentKey, RecordSaying)>();
        using var sayings = new SqliteSayings(connection);
        using var stored = new SqliteClaims(connection);
        foreach (DocumentView view in views.All())
        {
            StoredDocument document = documents.ByKey(view.Key)!;
            all.Add(Document(view, document));
            if (!clusters.TryGetValue(document.Root, out SortedSet<DocumentKey>? members))
            {
                clusters.Add(document.Root, members = []);
            }
            members.Add(document.Key);
            said.AddRange(sayings.OfDocument(document.Id).Select(row => (document.Key, row.Saying)));
            IReadOnlyList<RecordClaim> read = documents.Reading(document).Claims;
            var standing = new DocumentStanding(
                document.Key,
                document.Outlet,
                document.Published,
                document.Root,
                document.Outlet
            );
            foreach (StoredClaim row in stored.OfDocument(document.Id))
            {
                FactKey? fact = row.ReferenceFact is { } text ? FactKey.OfText(text) : null;
                Alignment? alignment = row.Reference is { } reference
                    ? new Alignment(read[row.Place].Key, reference, fact, row.Differs)
                    : null;
                claims.Add(new StandingClaim(read[row.Place], null, alignment, standing));
            }
        }
        CopyCluster[] told = [.. clusters.Select(static c => new CopyCluster(c.Key, false, [.. c.Value]))];
        return CanonicalDump.Of(all, told, claims, Findings(), sayings: said);
    }

    private List<Finding> Findings()
    {
        using var living = new Statement(connection, "SELECT body FROM finding WHERE ended IS NULL");
        using StatementRows rows = living.Rows();
        var findings = new List<Finding>();
        while (rows.Read())
        {
            findings.Add(FindingBytes.Read((byte[])rows[0]));
        }
        return findings;
    }

    private RecordDocument Document(DocumentView view, StoredDocument document) =>
        new()
        {
            Key = view.Key,
            Address = view.Address,
            Text = blobs.DigestOf(document.Text),
            Language = view.Language,
            Published = view.Published,
            PublishedFrom = view.PublishedFrom,
            Outlet = view.Outlet,
        };
}
