using System.Globalization;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Output;

/// <summary>A table for people at a terminal: words of texts stand in the last column, since right-to-left text would turn what follows it around.</summary>
internal sealed class RecordTable
{
    private const int RoomForIds = 120;
    private readonly Table _table = new() { Border = TableBorder.Simple, UseSafeBorder = false };

    public RecordTable(params string[] columns)
    {
        foreach (string column in columns)
        {
            // Ids stand first, and are copied whole where there is room for them.
            _table.AddColumn(
                new TableColumn(new Text(column, new Style(decoration: Decoration.Bold)))
                {
                    NoWrap = _table.Columns.Count == 0 && ScreenWidth.Columns >= RoomForIds,
                }
            );
        }
    }

    /// <summary>How many rows it has.</summary>
    public int Count => _table.Rows.Count;

    /// <summary>A row. Characters that would steer a terminal are taken out of every cell.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        var row = new Text[cells.Length];
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = new Text(
                string.Join('\n', cells[i].Split('\n').Select(static line => ControlCharacters.OneLine(line)))
            );
        }
        _table.AddRow(row);
    }

    /// <summary>Prints it, or what is to be said where it has no row.</summary>
    public void Print(IAnsiConsole console, string nothing)
    {
        console.Profile.Width = ScreenWidth.Columns;
        if (Count == 0)
        {
            console.WriteLine(nothing);
            return;
        }
        console.Write(_table);
    }

    /// <summary>A day, or "undated".</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
}
