using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>The folder of a record: one database file, and a lock that one writer holds. The lock goes with its process, however that ends.</summary>
internal sealed class SqliteFolder : IDisposable
{
    /// <summary>Name of the database file.</summary>
    public const string FileName = "record.db";

    private const string LockName = "writer.lock";
    private readonly FileStream? _lock;

    private SqliteFolder(string path, FileStream? held)
    {
        Path = path;
        _lock = held;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The database file.</summary>
    public string File => System.IO.Path.Combine(Path, FileName);

    /// <summary>Opens a folder that holds a record, to read it.</summary>
    public static SqliteFolder ToRead(string path)
    {
        if (!System.IO.File.Exists(System.IO.Path.Combine(path, FileName)))
        {
            throw new RecordException(RecordProblem.Missing, $"There is no record in {path}. 'sijill add' starts one.");
        }
        return new SqliteFolder(path, null);
    }

    /// <summary>Opens a folder to write a record in it, making it where it is missing.</summary>
    public static SqliteFolder ToWrite(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var held = new FileStream(
                System.IO.Path.Combine(path, LockName),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1,
                FileOptions.None
            );
            return new SqliteFolder(path, held);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new RecordException(RecordProblem.ReadOnly, $"{path} cannot be written.", e);
        }
        catch (IOException e) when (System.IO.File.Exists(System.IO.Path.Combine(path, LockName)) && !IsReadOnly(e))
        {
            throw new RecordException(
                RecordProblem.Locked,
                $"Another program is writing to {path}. Wait for it, or stop it, and run the command again.",
                e
            );
        }
        catch (IOException e)
        {
            RecordProblem problem = IsReadOnly(e) ? RecordProblem.ReadOnly : RecordProblem.Refused;
            throw new RecordException(
                problem,
                problem == RecordProblem.ReadOnly ? $"{path} cannot be written." : $"{path}: {e.Message}",
                e
            );
        }
    }

    /// <summary>A connection, with the settings that the store relies on.</summary>
    /// <param name="write">Whether it may write.</param>
    /// <param name="cacheMegabytes">Size of the page cache.</param>
    public SqliteConnection Connect(bool write, int cacheMegabytes)
    {
        try
        {
            return Connect(File, write, cacheMegabytes);
        }
        catch (SqliteException) when (!write && IsSettled)
        {
            // A folder that cannot be written has no place for the index of the write-ahead log: without such a log the file is read as it is.
            return Connect($"file:{Uri.EscapeDataString(File)}?immutable=1", write, cacheMegabytes);
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Told(e, Path);
        }
    }

    private static SqliteConnection Connect(string source, bool write, int cacheMegabytes)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = source,
                Mode = write ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadOnly,
                Pooling = false,
                DefaultTimeout = 30,
            }.ToString()
        );
        try
        {
            connection.Open();
            using SqliteCommand settings = connection.CreateCommand();
            // FULL: what is committed is on the disk, also after a power cut. Kept off: foreign keys cost a look-up a row, and the tests check them.
            settings.CommandText = write
                ? $"PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -{cacheMegabytes * 1024}; PRAGMA wal_autocheckpoint = 65536; PRAGMA journal_size_limit = 134217728;"
                : $"PRAGMA busy_timeout = 30000; PRAGMA query_only = 1; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -{cacheMegabytes * 1024}; SELECT count(*) FROM sqlite_master;";
            settings.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether no write-ahead log stands beside the file.</summary>
    private bool IsSettled => new FileInfo(File + "-wal") is not { Exists: true, Length: > 0 };

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();

    // EROFS, as .NET tells it.
    private static bool IsReadOnly(IOException e) =>
        e.Message.Contains("Read-only", StringComparison.OrdinalIgnoreCase);
}
