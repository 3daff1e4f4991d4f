using System.Globalization;
using System.Text;

namespace Sijill.Archive.Sqlite;

/// <summary>A question in SQL that is put together of parts, with the values of its parameters.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new();
    private readonly List<object?> _values = [];

    public SqlText Add(string sql)
    {
        _text.Append(sql);
        return this;
    }

    /// <summary>Adds SQL, then a parameter with a value.</summary>
    public SqlText Add(string sql, object? value)
    {
        _text.Append(sql).Append(Parameter(value));
        return this;
    }

    /// <summary>A new parameter's name; its value may be used several times.</summary>
    public string Parameter(object? value)
    {
        _values.Add(value);
        return "$" + _values.Count.ToString(CultureInfo.InvariantCulture);
    }

    public object?[] Values => [.. _values];

    public override string ToString() => _text.ToString();
}
