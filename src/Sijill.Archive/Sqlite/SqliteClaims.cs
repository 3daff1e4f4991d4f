using Microsoft.Data.Sqlite;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>The claims of current documents, by document and by what joins them.</summary>
internal sealed class SqliteClaims(SqliteConnection connection) : IDisposable
{
    private const string Columns =
        "id, document, place_in_reading, claim, join_key, finding, reference_document, reference_claim, reference_fact, differs";

    private readonly Statement _ofDocument = new(
        connection,
        $"SELECT {Columns} FROM claim WHERE document = $1 ORDER BY place_in_reading"
    );
    private readonly Statement _ofJoin = new(connection, $"SELECT {Columns} FROM claim WHERE join_key = $1");
    private readonly Statement _one = new(
        connection,
        $"SELECT {Columns} FROM claim WHERE document = $1 AND claim = $2"
    );
    private readonly Statement _insert = new(
        connection,
        "INSERT INTO claim (document, place_in_reading, claim, join_key) VALUES ($1, $2, $3, $4) RETURNING id"
    );
    private readonly Statement _align = new(
        connection,
        "UPDATE claim SET join_key = $2, reference_document = $3, reference_claim = $4, reference_fact = $5, differs = $6 WHERE id = $1"
    );
    private readonly Statement _setJoin = new(connection, "UPDATE claim SET join_key = $2 WHERE id = $1");
    private readonly Statement _setFinding = new(connection, "UPDATE claim SET finding = $2 WHERE id = $1");
    private readonly Statement _delete = new(connection, "DELETE FROM claim WHERE document = $1");

    public List<StoredClaim> OfDocument(long document) => Read(_ofDocument.Rows(document));

    public List<StoredClaim> OfJoin(JoinKey join) => Read(_ofJoin.Rows((long)join.Value));

    /// <summary>One claim, or null.</summary>
    public StoredClaim? One(long document, ClaimId claim) =>
        Read(_one.Rows(document, (long)claim.Value)) is [var only] ? only : null;

    public long Insert(long document, int place, ClaimId claim, JoinKey join) =>
        (long)_insert.Scalar(document, place, (long)claim.Value, (long)join.Value)!;

    public void Align(long id, JoinKey join, Alignment? alignment) =>
        _align.Run(
            id,
            (long)join.Value,
            (long?)alignment?.Reference.Document.Value,
            (long?)alignment?.Reference.Id.Value,
            alignment?.ReferenceFact?.Text,
            (int?)alignment?.Differs
        );

    public void SetJoin(long id, JoinKey join) => _setJoin.Run(id, (long)join.Value);

    public void SetFinding(long id, long finding) => _setFinding.Run(id, finding);

    public void DeleteOf(long document) => _delete.Run(document);

    public void Dispose()
    {
        foreach (
            Statement statement in (Statement[])
                [_ofDocument, _ofJoin, _one, _insert, _align, _setJoin, _setFinding, _delete]
        )
        {
            statement.Dispose();
        }
    }

    private static List<StoredClaim> Read(StatementRows rows)
    {
        var claims = new List<StoredClaim>();
        using (rows)
        {
            while (rows.Read())
            {
                ClaimKey? reference = rows.IsDBNull(6)
                    ? null
                    : new ClaimKey(new DocumentKey((ulong)rows.GetInt64(6)), new ClaimId((ulong)rows.GetInt64(7)));
                claims.Add(
                    new StoredClaim(
                        rows.GetInt64(0),
                        rows.GetInt64(1),
                        rows.GetInt32(2),
                        new ClaimId((ulong)rows.GetInt64(3)),
                        new JoinKey((ulong)rows.GetInt64(4)),
                        rows.IsDBNull(5) ? null : rows.GetInt64(5),
                        reference,
                        rows.IsDBNull(8) ? null : rows.GetString(8),
                        rows.IsDBNull(9) ? Differences.None : (Differences)rows.GetInt32(9)
                    )
                );
            }
        }
        return claims;
    }
}
