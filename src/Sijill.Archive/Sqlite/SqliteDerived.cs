using System.Globalization;
using Microsoft.Data.Sqlite;
using Sijill.Record.Statements;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// Tables that a later version of the schema derives from readings and log: an older record has none of their rows, and the first program that writes to it makes them. The file's
/// own number for users (PRAGMA user_version) says which are made; it is set in the transaction that makes them.
/// </summary>
internal static class SqliteDerived
{
    /// <summary>Goes up with every table that has to be made of what an older record holds.</summary>
    private const long Version = 3;

    /// <summary>Whether all of them are made.</summary>
    public static bool IsMade(SqliteConnection connection)
    {
        using var version = new Statement(connection, "PRAGMA user_version");
        return (long)version.Scalar()! >= Version;
    }

    /// <summary>Makes them anew from what the record holds. To be run in a transaction.</summary>
    public static void Make(SqliteConnection connection, SqliteDocuments documents, SqliteLog log)
    {
        using var sayings = new SqliteSayings(connection);
        using var happenings = new SqliteHappenings(connection);
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
            }
        }
        using var made = new Statement(
            connection,
            "PRAGMA user_version = " + Version.ToString(CultureInfo.InvariantCulture)
        );
        made.Run();
    }
}
