using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Sijill.Archive.Sqlite;

/// <summary>The rows that a statement gives, one at a time. A cell that is empty where it should not be raises <see cref="InvalidOperationException"/>, a number that is too large <see cref="OverflowException"/>.</summary>
internal sealed class StatementRows(SqliteConnection connection, sqlite3_stmt statement) : IDisposable
{
    /// <summary>Goes to the next row; false where there is none.</summary>
    public bool Read()
    {
        int result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }
        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
        return false;
    }

    public bool IsDBNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long GetInt64(int column)
    {
        // An empty cell is read as 0: only then is it asked for.
        long value = raw.sqlite3_column_int64(statement, column);
        return value == 0 && IsDBNull(column) ? throw Missing(column) : value;
    }

    public int GetInt32(int column) => checked((int)GetInt64(column));

    public string GetString(int column) =>
        IsDBNull(column) ? throw Missing(column) : raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>The bytes of a cell, where they lie: valid until the next row.</summary>
    public ReadOnlySpan<byte> GetBytes(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>The cell as a long, double, string or byte array; <see cref="DBNull"/> where there is nothing in it.</summary>
    public object this[int column] =>
        raw.sqlite3_column_type(statement, column) switch
        {
            raw.SQLITE_INTEGER => raw.sqlite3_column_int64(statement, column),
            raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, column),
            raw.SQLITE_TEXT => GetString(column),
            raw.SQLITE_BLOB => raw.sqlite3_column_blob(statement, column).ToArray(),
            _ => DBNull.Value,
        };

    /// <summary>Lets the statement run again.</summary>
    public void Dispose() => _ = raw.sqlite3_reset(statement);

    private static InvalidOperationException Missing(int column) => new($"There is nothing in column {column}.");
}
