using System.Runtime.InteropServices;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Record.Claims;
using Sijill.Record.Copies;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Verification;

/// <content>Which documents are copies, and what copied claims carry: computed again from the texts.</content>
public sealed partial class Verifier
{
    // What every page of a site ends with makes candidates of them all: to compare them all would take the square of their number.
    private const int MostCompared = 32;

    private void Clusters(Knowledge knowledge)
    {
        using var documents = new SqliteDocuments(_connection, _blobs);
        using var claims = new SqliteClaims(_connection);
        var bands = new BandIndex();
        bands.Load(_connection);
        var cache = new DocumentCache(documents);
        var aligner = new Aligner(knowledge.Parties, knowledge.Gazetteer);
        var roots = new HashSet<DocumentKey>();
        using var all = new Statement(
            _connection,
            "SELECT id, bands FROM document WHERE superseded IS NULL ORDER BY id"
        );
        using StatementRows rows = all.Rows();
        long count = 0;
        while (rows.Read())
        {
            Step("copies", ++count);
            StoredDocument document = cache.Document(rows.GetInt64(0));
            CopySketch sketch = document.IsRow ? CopySketch.Empty : cache.Sketch(document.Id);
            if (!MemoryMarshal.AsBytes(sketch.Bands).SequenceEqual((byte[])rows[1]))
            {
                Tell($"document d-{document.Key}", "What finds its copies is not what its text comes to.");
            }
            var near = new HashSet<long>();
            bands.Find(sketch.Bands, near);
            int compared = 0;
            foreach (long id in near)
            {
                StoredDocument other = cache.Document(id);
                if (
                    other.Id > document.Id
                    && other.Root != document.Root
                    && compared++ < MostCompared
                    && CopyTest.IsCopy(sketch, cache.Sketch(id))
                )
                {
                    Tell(
                        $"document d-{document.Key}",
                        $"It and d-{other.Key} are copies, and the record says that they are not."
                    );
                }
            }
            if (roots.Add(document.Root))
            {
                Cluster(document, documents.Cluster(document.Root), documents, claims, cache, aligner, knowledge);
            }
        }
    }

    private void Cluster(
        StoredDocument first,
        List<StoredDocument> members,
        SqliteDocuments documents,
        SqliteClaims claims,
        DocumentCache cache,
        Aligner aligner,
        Knowledge knowledge
    )
    {
        RecordDocument[] described =
        [
            .. members.Select(member => new RecordDocument
            {
                Key = member.Key,
                Address = member.Address,
                Text = _blobs.DigestOf(member.Text),
                Outlet = member.Outlet,
                Published = member.Published,
                Speakers = RecordClaims.SpeakersOf(cache.Claims(member.Id)),
                Sketch = member.IsRow ? CopySketch.Empty : cache.Sketch(member.Id),
            }),
        ];
        if (CopyClusters.Of(described, knowledge.Parties) is not [var cluster] || cluster.Root != first.Root)
        {
            Tell(
                $"document d-{first.Key}",
                "Its copies, or which of them is the first, are not what the texts come to."
            );
            return;
        }
        RecordDocument root = described.Single(d => d.Key == cluster.Root);
        var read = new List<RecordClaim>();
        var stored = new Dictionary<ClaimKey, StoredClaim>();
        foreach (StoredDocument member in members)
        {
            string text = documents.Text(member);
            IReadOnlyList<RecordClaim> of = cache.Claims(member.Id);
            read.AddRange(of.Select(claim => claim with { Sketch = SqliteClusters.SketchOf(text, claim.Sentence) }));
            foreach (StoredClaim row in claims.OfDocument(member.Id))
            {
                stored[new ClaimKey(member.Key, row.Claim)] = row;
            }
        }
        var alignments = aligner
            .Align([.. described.Select(d => DocumentStanding.Of(d, root))], read)
            .ToDictionary(static a => a.Claim);
        foreach ((ClaimKey key, StoredClaim row) in stored)
        {
            Alignment? alignment = alignments.GetValueOrDefault(key);
            if (
                alignment?.Reference != row.Reference
                || alignment?.ReferenceFact?.Text != row.ReferenceFact
                || (alignment?.Differs ?? Differences.None) != row.Differs
            )
            {
                Tell($"claim c-{key}", "What it carries is not what the texts come to: its row was changed.");
            }
        }
    }
}
