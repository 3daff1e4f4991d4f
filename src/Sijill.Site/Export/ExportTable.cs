using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sijill.Site.Words;

namespace Sijill.Site.Export;

/// <summary>A table of an export. Its CSV, its JSON lines and its dictionary are made of the same columns.</summary>
internal sealed record ExportTable<T>(
    string Name,
    string Description,
    string Key,
    IReadOnlyList<ExportColumn<T>> Columns
)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes CSV: UTF-8 with its mark, a row of names, a row of HXL tags, then the rows. No cell runs as a formula.</summary>
    public void WriteCsv(string path, IEnumerable<T> rows)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var line = new StringBuilder();
        Write(static column => column.Name);
        Write(static column => column.Hxl);
        var cells = new string?[Columns.Count];
        foreach (T row in rows)
        {
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = Cell(Columns[i].Value(row));
            }
            line.Clear();
            CsvCells.Row(line, cells);
            file.Write(line);
        }

        void Write(Func<ExportColumn<T>, string> of)
        {
            line.Clear();
            // Tags begin with #, which no spreadsheet runs.
            CsvCells.Row(line, [.. Columns.Select(of)]);
            file.Write(line);
        }
    }

    /// <summary>Writes one JSON object a row, with the names of the columns; null for an empty cell.</summary>
    public void WriteLines(string path, IEnumerable<T> rows)
    {
        using FileStream file = File.Create(path);
        foreach (T row in rows)
        {
            using (var json = new Utf8JsonWriter(file, Compact))
            {
                json.WriteStartObject();
                foreach (ExportColumn<T> column in Columns)
                {
                    json.WritePropertyName(column.Name);
                    Write(json, column.Value(row));
                }
                json.WriteEndObject();
            }
            file.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes the members of its schema.</summary>
    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("fields");
        foreach (ExportColumn<T> column in Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            json.WriteString("description", column.Description);
            json.WriteString("hxl", column.Hxl);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        json.WriteStringValue(Key);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
    }

    /// <summary>A value as a cell has it.</summary>
    public static string? Cell(object? value) =>
        value switch
        {
            null => null,
            string text => ControlCharacters.OneLine(text),
            decimal number => CsvCells.Number(number),
            long count => count.ToString(CultureInfo.InvariantCulture),
            bool flag => CsvCells.Flag(flag),
            DateOnly day => JsonWords.Day(day),
            _ => throw new ArgumentException("A column has a value of a type that no table has.", nameof(value)),
        };

    /// <summary>A value as JSON has it.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case long count:
                json.WriteNumberValue(count);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStringValue(Cell(value));
                break;
        }
    }
}
