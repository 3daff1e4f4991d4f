using Sijill.Archive.Pipeline;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>What one commit changes, gathered until it is carried over into clusters and findings.</summary>
internal sealed class RecordChange
{
    private DocumentCache? _cache;

    /// <summary>Join keys of claims that changed or went, as they were.</summary>
    public HashSet<JoinKey> Before { get; } = [];

    /// <summary>Join keys of claims that came or changed, as they are.</summary>
    public HashSet<JoinKey> After { get; } = [];

    /// <summary>The join keys that claims had before they changed or went: acts name claims that are no more.</summary>
    public Dictionary<ClaimKey, JoinKey> Old { get; } = [];

    /// <summary>Rows of findings that lost a claim.</summary>
    public HashSet<long> Gone { get; } = [];

    /// <summary>Rows of documents that came, in order.</summary>
    public List<long> Came { get; } = [];

    /// <summary>Rows of documents that were read again: their clusters are aligned anew.</summary>
    public HashSet<long> Reread { get; } = [];

    /// <summary>Documents that were superseded.</summary>
    public List<StoredDocument> Left { get; } = [];

    /// <summary>Acts that are new.</summary>
    public List<Act> NewActs { get; } = [];

    public long Added { get; set; }

    public long Unchanged { get; set; }

    public long Changed { get; set; }

    public long Claims { get; set; }

    public long Findings { get; set; }

    public long Undated { get; set; }

    /// <summary>Takes down what a claim was before it goes.</summary>
    public void Lose(DocumentKey document, in StoredClaim claim)
    {
        Before.Add(claim.Join);
        Old.TryAdd(new ClaimKey(document, claim.Claim), claim.Join);
        if (claim.Finding is { } finding)
        {
            Gone.Add(finding);
        }
    }

    /// <summary>The cache of this commit: nothing in it outlives a transaction that is undone.</summary>
    public DocumentCache Cache(SqliteDocuments documents) => _cache ??= new DocumentCache(documents);

    public void AddTo(AddSummary summary)
    {
        summary.Added += Added;
        summary.Unchanged += Unchanged;
        summary.Changed += Changed;
        summary.Claims += Claims;
        summary.Findings += Findings;
        summary.Undated += Undated;
    }
}
