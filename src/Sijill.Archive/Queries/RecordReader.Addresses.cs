using Sijill.Archive.Sqlite;
using Sijill.Record.Documents;

namespace Sijill.Archive.Queries;

/// <content>What stands at one address.</content>
public sealed partial class RecordReader
{
    private const int MostAtAddress = 20;

    /// <summary>Other texts that stood or stand at the address of a document, the last recorded first; at most 20.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<DocumentView> AtAddress(DocumentKey key) =>
        Ask<IReadOnlyList<DocumentView>>(() =>
        {
            using var others = new Statement(
                _connection,
                $"""
                SELECT o.id FROM document d JOIN document o ON o.address_hash = d.address_hash AND o.address = d.address AND o.id <> d.id
                WHERE d.key = $1 ORDER BY o.snapshot DESC LIMIT {MostAtAddress}
                """
            );
            var found = new List<DocumentView>();
            using StatementRows rows = others.Rows((long)key.Value);
            while (rows.Read())
            {
                found.Add(_views.ById(rows.GetInt64(0))!);
            }
            return found;
        });
}
