using System.Globalization;
using Microsoft.Data.Sqlite;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.Statements;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// What a later version of the schema derives from readings and log: an older record lacks it, or has it otherwise, and the first program that writes to it makes it. The file's
/// own number for users (PRAGMA user_version) says which are made; it is set in the transaction that makes them.
/// </summary>
internal static class SqliteDerived
{
    /// <summary>Goes up with every table that has to be made of what an older record holds.</summary>
    private const long Version = 4;

    /// <summary>Whether all of them are made.</summary>
    public static bool IsMade(SqliteConnection connection)
    {
        using var version = new Statement(connection, "PRAGMA user_version");
        return (long)version.Scalar()! >= Version;
    }

    /// <summary>Makes them anew from what the record holds. To be run in a transaction.</summary>
    public static void Make(SqliteConnection connection, SqliteDocuments documents, SqliteLog log, Gazetteer gazetteer)
    {
        using var sayings = new SqliteSayings(connection);
        using var happenings = new SqliteHappenings(connection);
        using var claims = new SqliteClaims(connection);
        foreach (string table in (string[])["saying", "happening", "log_tile"])
        {
            using var clear = new Statement(connection, "DELETE FROM " + table);
            clear.Run();
        }
        log.KeepTiles();
        using var current = new Statement(connection, "SELECT id FROM document WHERE superseded IS NULL ORDER BY id");
        using (StatementRows rows = current.Rows())
        {
            while (rows.Read())
            {
                StoredDocument document = documents.ById(rows.GetInt64(0));
                RecordReading reading = documents.Reading(document);
                sayings.Put(document.Id, reading, document.Published);
                happenings.Put(document.Id, reading);
                Join(claims, document, reading, gazetteer);
            }
        }
        using var made = new Statement(
            connection,
            "PRAGMA user_version = " + Version.ToString(CultureInfo.InvariantCulture)
        );
        made.Run();
    }

    /// <summary>What joins the claims of a document was another number before the days of facts were in it.</summary>
    private static void Join(SqliteClaims claims, StoredDocument document, RecordReading reading, Gazetteer gazetteer)
    {
        foreach (StoredClaim row in claims.OfDocument(document.Id))
        {
            RecordClaim claim = reading.Claims[row.Place];
            var join = JoinKey.Of(claim.Key, FactKey.Of(claim, gazetteer), row.Alignment(claim.Key));
            if (join != row.Join)
            {
                claims.SetJoin(row.Id, join);
            }
        }
    }
}
