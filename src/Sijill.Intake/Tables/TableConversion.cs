using Sijill.Intake.PlainText;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Tables;

/// <summary>CSV tables to rows: a header with the columns of facts, or HXL tags in one of the first lines.</summary>
internal static class TableConversion
{
    private const int LinesBeforeTags = 25;

    /// <summary>A row for each fact, in order; what cannot be read is an item of its own.</summary>
    public static IReadOnlyList<IntakeItem> Convert(Snapshot snapshot, IntakeLimits limits)
    {
        var steps = new List<string>();
        string? text = TextDecoding.Decode(snapshot, steps, out string? problem);
        if (text is null)
        {
            return [new Unreadable(snapshot.Address, problem!)];
        }
        if (
            TableText.Read(PlainTextConversion.LineEnds(text, steps), limits, out problem, out long line)
            is not { } table
        )
        {
            return [new Unreadable(snapshot.Address, problem!, line)];
        }
        for (int i = 0; i < table.Rows.Count && i < LinesBeforeTags; i++)
        {
            if (HxlTable.IsTagRow(table.Rows[i]))
            {
                return HxlTable.Rows(snapshot.Address, table, i, limits);
            }
        }
        return Facts(snapshot.Address, table.Rows, table.Lines);
    }

    private static List<IntakeItem> Facts(string address, List<string[]> rows, List<long> lines)
    {
        if (rows.Count == 0)
        {
            return [new Unreadable(address, "The table is empty.")];
        }
        string[] header = [.. rows[0].Select(static name => name.Trim().ToLowerInvariant())];
        string[] missing = [.. new[] { FactColumns.Indicator, FactColumns.ValueLow }.Except(header)];
        if (missing.Length > 0)
        {
            return
            [
                new Unreadable(
                    address,
                    $"The table has neither HXL tags nor the columns of facts; missing: {string.Join(", ", missing)}.",
                    lines[0]
                ),
            ];
        }
        var items = new List<IntakeItem>(rows.Count);
        var ids = new RowIds();
        for (int r = 1; r < rows.Count; r++)
        {
            if (!Array.TrueForAll(rows[r], string.IsNullOrWhiteSpace))
            {
                items.Add(Fact(address, header, ids, rows[r], lines[r]));
            }
        }
        return items.Count > 0 ? items : [new Unreadable(address, "The table has no row.")];
    }

    private static IntakeItem Fact(string address, string[] header, RowIds ids, string[] row, long line)
    {
        if (row.Length > header.Length)
        {
            return new Unreadable(address, $"The row has {row.Length} cells, the header {header.Length}.", line);
        }
        Dictionary<string, string> cells = Cells(header, row);
        long earlier;
        string? id;
        if (cells.TryGetValue(FactColumns.Id, out string? given))
        {
            id = given.ReplaceLineEndings(" ");
            if (!ids.Take(id, line, out earlier))
            {
                return new Unreadable(address, $"The id {id} stands in line {earlier} already.", line);
            }
        }
        else if ((id = ids.Make(Content(cells), IsAbout, line, out earlier)) is null)
        {
            return new RepeatedRow(address, line, earlier);
        }
        return new TableRow($"{address}#{id}", id, cells, line) { Text = Joined(row) };
    }

    /// <summary>The cells of columns that are known: others are no facts, and may be mere numbers of lines.</summary>
    private static List<(string Name, string Value)> Content(Dictionary<string, string> cells) =>
        [
            .. cells
                .Where(static cell => FactColumns.All.Contains(cell.Key))
                .Select(static cell => (cell.Key, cell.Value)),
        ];

    /// <summary>Value, remarks and the day of publication are what a row says; all else is what it is about.</summary>
    private static bool IsAbout(string column) =>
        column
            is not (
                FactColumns.ValueLow
                or FactColumns.ValueHigh
                or FactColumns.LowOpen
                or FactColumns.HighOpen
                or FactColumns.Approximate
                or FactColumns.Published
                or FactColumns.Confidence
                or FactColumns.Note
            );

    private static Dictionary<string, string> Cells(string[] header, string[] row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int c = 0; c < header.Length && c < row.Length; c++)
        {
            if (!string.IsNullOrWhiteSpace(row[c]))
            {
                cells.TryAdd(header[c], row[c].Trim());
            }
        }
        return cells;
    }

    /// <summary>A row in one line, as it is shown.</summary>
    internal static string Joined(string[] cells) =>
        string.Join(" | ", cells.Select(static c => c.ReplaceLineEndings(" ").Trim()));
}
