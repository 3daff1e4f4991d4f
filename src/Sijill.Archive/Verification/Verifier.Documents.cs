using System.Globalization;
using System.Text;
using System.Text.Json;
using Sijill.Archive.Packing;
using Sijill.Archive.Sqlite;
using Sijill.Intake.Snapshots;
using Sijill.Record.Acts;
using Sijill.Record.Documents;

namespace Sijill.Archive.Verification;

/// <content>Documents against their snapshots, readings and acts.</content>
public sealed partial class Verifier
{
    /// <summary>Columns beside a payload say what the log's entry says.</summary>
    private void Subjects()
    {
        Differing(
            "snapshot",
            "Its address was changed.",
            "SELECT l.seq FROM log l JOIN snapshot s ON s.seq = l.seq WHERE l.subject <> s.address"
        );
        Differing(
            "codebook",
            "Its name or hash was changed.",
            "SELECT l.seq FROM log l JOIN codebook c ON c.seq = l.seq WHERE l.subject <> c.name || ' ' || c.hash"
        );
        Differing(
            "reading",
            "Its document or its codebook was changed.",
            "SELECT l.seq FROM log l JOIN reading r ON r.seq = l.seq LEFT JOIN codebook c ON c.id = r.codebook WHERE l.subject IS NOT printf('%016x', r.document) || ' ' || c.hash"
        );
        using var acts = new Statement(
            _connection,
            "SELECT l.seq, l.subject, a.kind, a.who, a.payload FROM log l JOIN act a ON a.seq = l.seq"
        );
        using StatementRows rows = acts.Rows();
        while (rows.Read())
        {
            Act act = ActBytes.Read((byte[])rows[4], rows.GetInt64(0));
            if (
                rows.GetString(1) != rows.GetString(2)
                || rows.GetString(2) != ActBytes.KindOf(act)
                || rows.GetString(3) != act.Who
            )
            {
                Tell($"act {rows.GetInt64(0)}", "Its kind, or whose it is, was changed.");
            }
        }
    }

    private void Differing(string what, string flaw, string sql)
    {
        using var differing = new Statement(_connection, sql);
        using StatementRows rows = differing.Rows();
        while (rows.Read())
        {
            Tell($"{what} {rows.GetInt64(0)}", flaw);
        }
    }

    /// <summary>Each document says what its snapshot's description says of it; each current one is read, found and the only one at its address.</summary>
    private long Documents()
    {
        Dictionary<DocumentKey, DateOnly> dated = Dated();
        using var all = new Statement(
            _connection,
            """
            SELECT d.key, d.address, b.digest, d.published, d.published_from, d.outlet, d.title, s.description, s.size, s.packing, s.blob, sb.digest, d.republish, d.language,
              d.outlet_name, d.url, d.is_row, d.length, d.address_hash, d.text, d.reading, r.last, d.superseded, d.snapshot
            FROM document d LEFT JOIN snapshot s ON s.seq = d.snapshot LEFT JOIN blob b ON b.id = d.text LEFT JOIN blob sb ON sb.id = s.blob
              LEFT JOIN (SELECT document, max(seq) last FROM reading GROUP BY document) r ON r.document = d.key ORDER BY d.snapshot
            """
        );
        using StatementRows rows = all.Rows();
        long count = 0;
        while (rows.Read())
        {
            Step("documents", ++count);
            var key = new DocumentKey((ulong)rows.GetInt64(0));
            if (rows.IsDBNull(2) || rows.IsDBNull(7) || rows.IsDBNull(11) || rows.IsDBNull(21))
            {
                Tell($"document d-{key}", "Its text, its snapshot or its reading is missing.");
                continue;
            }
            try
            {
                byte[] description = new PackedBytes(rows.GetInt32(8), rows.GetInt32(9) == 1, (byte[])rows[7]).Unpack();
                using var json = JsonDocument.Parse(description);
                Compare(rows, key, json.RootElement, dated);
            }
            catch (Exception e)
                when (e
                        is FormatException
                            or JsonException
                            or KeyNotFoundException
                            or InvalidOperationException
                            or ArgumentException
                )
            {
                Tell($"document d-{key}", "It, or the description of its snapshot, cannot be read.");
            }
        }
        Currency();
        return count;
    }

    private void Compare(
        StatementRows row,
        DocumentKey key,
        JsonElement snapshot,
        Dictionary<DocumentKey, DateOnly> dated
    )
    {
        if (snapshot.GetProperty("sha256").GetString() != Convert.ToHexStringLower((byte[])row[11]))
        {
            Tell($"document d-{key}", "Its snapshot has other bytes than its description says.");
        }
        bool table = snapshot.GetProperty("format").GetString() == nameof(SnapshotFormat.Table);
        foreach (JsonElement told in snapshot.GetProperty("documents").EnumerateArray())
        {
            if (told.GetProperty("key").GetString() != key.ToString())
            {
                continue;
            }
            var from = (PublishedFrom)row.GetInt32(4);
            DateOnly? published = Day(row, 3);
            bool sameDay =
                from == PublishedFrom.Act
                    ? dated.TryGetValue(key, out DateOnly day) && published == day
                    : told.GetProperty("published").GetString()
                        == published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                        && told.GetProperty("publishedFrom").GetString() == from.ToString();
            if (
                told.GetProperty("address").GetString() != row.GetString(1)
                || told.GetProperty("sha256").GetString() != Convert.ToHexStringLower((byte[])row[2])
                || told.GetProperty("outlet").GetString() != row.GetString(5)
                || told.GetProperty("title").GetString() != Words(row, 6)
                || told.GetProperty("republish").GetBoolean() != (row.GetInt32(12) == 1)
                || told.GetProperty("language").GetString() != row.GetString(13)
                || told.GetProperty("outletName").GetString() != row.GetString(14)
                || told.GetProperty("url").GetString() != Words(row, 15)
                || table != (row.GetInt32(16) == 1)
                || !sameDay
                || !Follows(row, key)
            )
            {
                Tell($"document d-{key}", "It is not what its snapshot's description says: its row was changed.");
            }
            return;
        }
        Tell($"document d-{key}", "Its snapshot does not name it.");
    }

    /// <summary>What follows from address and text alone, and that its reading is the last of it.</summary>
    private bool Follows(StatementRows row, DocumentKey key)
    {
        string address = row.GetString(1);
        string text = Encoding.UTF8.GetString(_blobs.Get(row.GetInt64(19)));
        return DocumentKey.Of(address, new Digest((byte[])row[2])) == key
            && row.GetInt64(18) == SqliteDocuments.AddressHash(address)
            && row.GetInt64(20) == row.GetInt64(21)
            && (row.GetInt32(16) == 1 || row.GetInt32(17) == text.EnumerateRunes().Count());
    }

    /// <summary>The day that reviewers gave to documents, the last one of each.</summary>
    private Dictionary<DocumentKey, DateOnly> Dated()
    {
        using var acts = new SqliteActs(_connection);
        var dated = new Dictionary<DocumentKey, DateOnly>();
        foreach (DateDocumentAct act in acts.All().OfType<DateDocumentAct>())
        {
            dated[act.Document] = act.Day;
        }
        return dated;
    }

    private void Currency()
    {
        using var missing = new Statement(
            _connection,
            "SELECT DISTINCT r.document FROM reading r LEFT JOIN document d ON d.key = r.document WHERE d.key IS NULL"
        );
        using (StatementRows rows = missing.Rows())
        {
            while (rows.Read())
            {
                Tell($"document d-{new DocumentKey((ulong)rows.GetInt64(0))}", "It was read, and is missing.");
            }
        }
        using var wrong = new Statement(
            _connection,
            """
            SELECT d.key FROM document d WHERE d.superseded IS NOT NULL AND (d.superseded <= d.snapshot OR NOT EXISTS (SELECT 1 FROM document o WHERE o.address_hash = d.address_hash
              AND o.address = d.address AND o.id <> d.id AND EXISTS (SELECT 1 FROM snapshot s WHERE s.seq = d.superseded)))
            UNION SELECT d.key FROM document d JOIN document o ON o.address_hash = d.address_hash AND o.address = d.address AND o.id <> d.id
              WHERE d.superseded IS NULL AND (o.superseded IS NULL OR o.superseded > d.snapshot)
            UNION SELECT d.key FROM document d WHERE (d.superseded IS NULL) <> (d.id IN (SELECT rowid FROM search))
            """
        );
        using (StatementRows rows = wrong.Rows())
        {
            while (rows.Read())
            {
                Tell(
                    $"document d-{new DocumentKey((ulong)rows.GetInt64(0))}",
                    "Whether it is current, or can be found, is not what the log says."
                );
            }
        }
        Differing(
            "search row",
            "It leads to no document.",
            "SELECT rowid FROM search WHERE rowid NOT IN (SELECT id FROM document)"
        );
        Differing(
            "statement of document row",
            "It belongs to no current document.",
            "SELECT s.document FROM saying s LEFT JOIN document d ON d.id = s.document AND d.superseded IS NULL WHERE d.id IS NULL"
        );
        Differing(
            "happening of document row",
            "It belongs to no current document.",
            "SELECT h.document FROM happening h LEFT JOIN document d ON d.id = h.document AND d.superseded IS NULL WHERE d.id IS NULL"
        );
        Differing(
            "claim row",
            "It belongs to no current document.",
            "SELECT c.id FROM claim c LEFT JOIN document d ON d.id = c.document AND d.superseded IS NULL WHERE d.id IS NULL"
        );
    }

    private static string? Words(StatementRows row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
