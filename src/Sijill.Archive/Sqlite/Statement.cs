using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>A prepared statement with parameters $1, $2, … in order. Not safe for several threads.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (int n = 1; sql.Contains("$" + n, StringComparison.Ordinal); n++)
        {
            _command.Parameters.Add(new SqliteParameter("$" + n, null));
        }
    }

    /// <summary>Runs it; returns how many rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>The first cell of the first row, or null.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        object? value = _command.ExecuteScalar();
        return value is DBNull ? null : value;
    }

    /// <summary>The rows. The reader has to be disposed before the statement runs again.</summary>
    public SqliteDataReader Rows(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        if (values.Length != _command.Parameters.Count)
        {
            throw new InvalidOperationException(
                $"The statement takes {_command.Parameters.Count} values, not {values.Length}."
            );
        }
        for (int i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
