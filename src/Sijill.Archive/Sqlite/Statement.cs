using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// A prepared statement with parameters $1, $2, … in order. Not safe for several threads. It speaks to SQLite itself: a commit runs some forty statements a document, and commands that
/// look up each parameter by its name and make a reader for each answer cost more than most of what they ask for.
/// </summary>
internal sealed class Statement(SqliteConnection connection, string sql) : IDisposable
{
    // Made when it is used first: a record that lacks a table is told then, not while it is opened.
    private sqlite3_stmt? _statement;
    private StatementRows? _rows;

    /// <summary>Runs it.</summary>
    public void Run(params ReadOnlySpan<object?> values)
    {
        using StatementRows rows = Rows(values);
        while (rows.Read()) { }
    }

    /// <summary>The first cell of the first row, or null.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values)
    {
        using StatementRows rows = Rows(values);
        return rows.Read() && !rows.IsDBNull(0) ? rows[0] : null;
    }

    /// <summary>The rows. They have to be disposed before the statement runs again.</summary>
    public StatementRows Rows(params ReadOnlySpan<object?> values)
    {
        sqlite3_stmt statement = _statement ??= Prepare();
        if (values.Length != raw.sqlite3_bind_parameter_count(statement))
        {
            throw new InvalidOperationException(
                $"The statement takes {raw.sqlite3_bind_parameter_count(statement)} values, not {values.Length}."
            );
        }
        for (int i = 0; i < values.Length; i++)
        {
            Check(Bind(statement, i + 1, values[i]));
        }
        return _rows ??= new StatementRows(connection, statement);
    }

    public void Dispose() => _statement?.Dispose();

    private sqlite3_stmt Prepare()
    {
        // $1 would be a name, and names are numbered as they come; ?1 is the first parameter wherever it stands.
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql.Replace('$', '?'), out sqlite3_stmt statement));
        return statement;
    }

    private static int Bind(sqlite3_stmt statement, int place, object? value) =>
        value switch
        {
            null => raw.sqlite3_bind_null(statement, place),
            long number => raw.sqlite3_bind_int64(statement, place, number),
            int number => raw.sqlite3_bind_int64(statement, place, number),
            string text => raw.sqlite3_bind_text(statement, place, Encoding.UTF8.GetBytes(text)),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            _ => throw new InvalidOperationException($"{value.GetType()} is no value of a statement."),
        };

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection.Handle);
}
