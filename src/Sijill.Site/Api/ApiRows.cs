using System.Globalization;
using System.Text;
using System.Text.Json;
using Sijill.Site.Export;

namespace Sijill.Site.Api;

/// <summary>Writes rows of one kind as JSON, JSON Lines or CSV, all of the same members.</summary>
/// <param name="Name">Name of what one row is.</param>
/// <param name="English">What one row is.</param>
/// <param name="Arabic">The same in Arabic.</param>
/// <param name="Fields">Its members, in order.</param>
internal sealed record ApiRows<T>(string Name, string English, string Arabic, IReadOnlyList<ApiField<T>> Fields)
    : ApiTable(Name, English, Arabic)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ApiFieldText> Texts { get; } =
    [
        .. Fields.Select(static field => new ApiFieldText(
            field.Name,
            field.Shape,
            field.English,
            field.Arabic,
            [.. field.Columns.Select(static column => (column.Name, column.Type, column.Hxl))]
        )),
    ];

    /// <summary>An object of the members asked for.</summary>
    public void Write(Utf8JsonWriter json, T row, IReadOnlyList<string>? asked)
    {
        json.WriteStartObject();
        foreach (ApiField<T> field in Fields)
        {
            if (asked is null || asked.Contains(field.Name))
            {
                json.WritePropertyName(field.Name);
                field.Write(json, row);
            }
        }
        json.WriteEndObject();
    }

    /// <summary>CSV in UTF-8 with its mark, a row of names, with <paramref name="hxl"/> a row of tags, then the rows. No cell runs as a formula.</summary>
    public ReadOnlyMemory<byte> Csv(IEnumerable<T> rows, IReadOnlyList<string>? asked, bool hxl)
    {
        ExportColumn<T>[] columns =
        [
            .. Fields
                .Where(field => asked is null || asked.Contains(field.Name))
                .SelectMany(static field => field.Columns),
        ];
        var csv = new StringBuilder("\uFEFF");
        CsvCells.Row(csv, [.. columns.Select(static column => column.Name)]);
        if (hxl)
        {
            CsvCells.Row(csv, [.. columns.Select(static column => column.Hxl)]);
        }
        var cells = new string?[columns.Length];
        foreach (T row in rows)
        {
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = ExportTable<T>.Cell(columns[i].Value(row));
            }
            CsvCells.Row(csv, cells);
        }
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>A member that is one column of an exported table, with that table's words.</summary>
    public static ApiField<T> Of(ExportTable<T> table, string column, string arabic) =>
        Of(Column(table, column), arabic);

    /// <summary>A member that is several columns of an exported table.</summary>
    public static ApiField<T> Of(
        ExportTable<T> table,
        string name,
        ApiShape shape,
        string english,
        string arabic,
        Action<Utf8JsonWriter, T> write,
        params IReadOnlyList<string> columns
    ) => new(name, shape, english, arabic, write, [.. columns.Select(column => Column(table, column))]);

    /// <summary>A member that is one column.</summary>
    public static ApiField<T> Of(ExportColumn<T> column, string arabic) =>
        new(
            Camel(column.Name),
            column.Type switch
            {
                "date" => ApiShape.Day,
                "boolean" => ApiShape.Flag,
                "integer" or "number" => ApiShape.Count,
                _ => ApiShape.TextOrNull,
            },
            column.Description,
            arabic,
            (json, row) => ExportTable<T>.Write(json, column.Value(row)),
            column
        );

    /// <summary>The names of a list of members, or null for all; unknown ones are told.</summary>
    public static IReadOnlyList<string>? Asked(string? fields, ApiTable table, Action<string> unknown)
    {
        if (fields is null)
        {
            return null;
        }
        string[] asked = fields.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] strange =
        [
            .. asked
                .Where(name => !table.Texts.Any(field => field.Name == name))
                .Distinct(StringComparer.Ordinal)
                .Take(5),
        ];
        if (strange.Length > 0 || asked.Length == 0)
        {
            unknown(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{string.Join(", ", strange.Select(static name => $"'{name}'"))} is none of {string.Join(", ", table.Texts.Select(static field => field.Name))}"
                )
            );
        }
        return asked;
    }

    private static ExportColumn<T> Column(ExportTable<T> table, string name) =>
        table.Columns.First(column => column.Name == name);

    private static string Camel(string name)
    {
        var camel = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            bool joins = name[i] == '_' && i + 1 < name.Length;
            camel.Append(joins ? char.ToUpperInvariant(name[++i]) : name[i]);
        }
        return camel.ToString();
    }
}
