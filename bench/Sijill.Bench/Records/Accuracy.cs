using System.Globalization;
using Sijill.Archive.Sqlite;
using Sijill.Bench.Corpus;
using Sijill.Record.Claims;

namespace Sijill.Bench.Records;

/// <summary>How a record of the corpus agrees with the truth: findings and copies by pairs, claims by what was written.</summary>
internal sealed class Accuracy
{
    /// <summary>Claims by finding.</summary>
    public PairCount Findings { get; } = new();

    /// <summary>Documents by cluster of copies.</summary>
    public PairCount Copies { get; } = new();

    /// <summary>Figures that were written.</summary>
    public long Written { get; private set; }

    /// <summary>Those that were read.</summary>
    public long Read { get; private set; }

    /// <summary>Claims of which nothing was written.</summary>
    public long Invented { get; private set; }

    /// <summary>Compares all documents of a record.</summary>
    public static Accuracy Of(string folder, CorpusOrder order)
    {
        var accuracy = new Accuracy();
        using var opened = SqliteFolder.ToRead(folder);
        using var connection = opened.Connect(write: false, cacheMegabytes: 32);
        using var blobs = new SqliteBlobs(connection);
        using var documents = new SqliteDocuments(connection, blobs);
        using var claims = new SqliteClaims(connection);
        using var ids = new Statement(connection, "SELECT id FROM document ORDER BY id");
        using var rows = ids.Rows();
        while (rows.Read())
        {
            StoredDocument document = documents.ById(rows.GetInt64(0));
            CorpusDocument made = Corpus.Corpus.At(
                long.Parse(document.Address.AsSpan("jsonl:".Length), CultureInfo.InvariantCulture),
                order
            );
            accuracy.Copies.Add((long)document.Root.Value, made.Cluster);
            accuracy.Compare(documents.Reading(document).Claims, claims.OfDocument(document.Id), made);
        }
        return accuracy;
    }

    private void Compare(IReadOnlyList<RecordClaim> read, List<StoredClaim> stored, CorpusDocument made)
    {
        Written += made.Claims.Count;
        foreach (StoredClaim row in stored)
        {
            int start = read[row.Place].Evidence.Start;
            CorpusClaim? told = null;
            foreach (CorpusClaim claim in made.Claims)
            {
                told = claim.Start <= start && start < claim.End ? claim : told;
            }
            Read += told is null ? 0 : 1;
            Invented += told is null ? 1 : 0;
            Findings.Add(row.Finding ?? -row.Id, told?.Fact ?? -row.Id);
        }
    }
}
