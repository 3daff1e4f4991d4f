using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>Copies a record while others read or write it: SQLite's own backup, which sees one commit.</summary>
internal static class SqliteBackup
{
    public static void Copy(string folder, string to)
    {
        using var from = SqliteFolder.ToRead(folder);
        using SqliteConnection source = from.Connect(write: false, cacheMegabytes: 16);
        SqliteSchema.Check(source, folder);
        if (File.Exists(Path.Combine(to, SqliteFolder.FileName)))
        {
            throw new RecordException(RecordProblem.Refused, $"{to} holds a record already: choose an empty folder.");
        }
        using var target = SqliteFolder.ToWrite(to);
        // Made beside its place and moved there whole: a copy that is cut off is no record.
        string partial = target.File + ".partial";
        File.Delete(partial);
        try
        {
            using (
                var copy = new SqliteConnection(
                    new SqliteConnectionStringBuilder { DataSource = partial, Pooling = false }.ToString()
                )
            )
            {
                copy.Open();
                source.BackupDatabase(copy);
                using SqliteCommand settle = copy.CreateCommand();
                settle.CommandText = "PRAGMA journal_mode = DELETE";
                settle.ExecuteNonQuery();
            }
            File.Move(partial, target.File);
        }
        catch (SqliteException e)
        {
            File.Delete(partial);
            throw SqliteFaults.Told(e, to);
        }
    }
}
