using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Queries;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>Documents as whoever asks sees them.</summary>
internal sealed class SqliteDocumentViews(SqliteConnection connection) : IDisposable
{
    private const string Select = """
        SELECT d.id, d.key, d.address, d.url, d.title, d.language, d.published, d.published_from, d.outlet, d.outlet_name, d.root, d.republish, d.is_row, d.superseded, d.snapshot, l.at,
          (SELECT count(*) FROM claim c WHERE c.document = d.id)
        FROM document d JOIN log l ON l.seq = d.snapshot
        """;

    private readonly Statement _byId = new(connection, Select + " WHERE d.id = $1");

    /// <summary>The document of a row, or null.</summary>
    public DocumentView? ById(long id) => ById(id, out _);

    /// <summary>The document of a row with the number of its claims, or null.</summary>
    public DocumentView? ById(long id, out int claims)
    {
        using StatementRows row = _byId.Rows(id);
        claims = 0;
        if (!row.Read())
        {
            return null;
        }
        claims = row.GetInt32(16);
        return Read(row);
    }

    /// <summary>All current documents, by row.</summary>
    public IEnumerable<DocumentView> All()
    {
        using var all = new Statement(connection, Select + " WHERE d.superseded IS NULL ORDER BY d.id");
        using StatementRows rows = all.Rows();
        while (rows.Read())
        {
            yield return Read(rows);
        }
    }

    public void Dispose() => _byId.Dispose();

    private static DocumentView Read(StatementRows row) =>
        new()
        {
            Key = new DocumentKey((ulong)row.GetInt64(1)),
            Address = row.GetString(2),
            Url = row.IsDBNull(3) ? null : row.GetString(3),
            Title = row.IsDBNull(4) ? null : row.GetString(4),
            Language = row.GetString(5),
            Published = row.IsDBNull(6) ? null : DateOnly.FromDayNumber(row.GetInt32(6)),
            PublishedFrom = (PublishedFrom)row.GetInt32(7),
            Outlet = SourceRefText.Parse(row.GetString(8)),
            OutletName = row.GetString(9),
            Root = new DocumentKey((ulong)row.GetInt64(10)),
            Republish = row.GetInt32(11) == 1,
            IsRow = row.GetInt32(12) == 1,
            Superseded = !row.IsDBNull(13),
            Snapshot = row.GetInt64(14),
            RecordedAt = row.GetInt64(15),
        };
}
