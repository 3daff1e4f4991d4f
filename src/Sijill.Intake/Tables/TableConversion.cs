using System.Globalization;
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
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        for (int r = 1; r < rows.Count; r++)
        {
            if (Array.TrueForAll(rows[r], string.IsNullOrWhiteSpace))
            {
                continue;
            }
            string? problem =
                rows[r].Length > header.Length
                    ? $"The row has {rows[r].Length} cells, the header {header.Length}."
                    : null;
            Dictionary<string, string> cells = Cells(header, rows[r]);
            string id = cells.TryGetValue(FactColumns.Id, out string? given)
                ? given.ReplaceLineEndings(" ")
                : r.ToString(CultureInfo.InvariantCulture);
            if (problem is null && !ids.TryAdd(id, lines[r]))
            {
                problem = $"The id {id} stands in line {ids[id]} already.";
            }
            items.Add(
                problem is not null
                    ? new Unreadable(address, problem, lines[r])
                    : new TableRow($"{address}#{id}", id, cells, lines[r]) { Text = Joined(rows[r]) }
            );
        }
        return items.Count > 0 ? items : [new Unreadable(address, "The table has no row.")];
    }

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
