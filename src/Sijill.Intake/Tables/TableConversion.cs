using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
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
        var rows = new List<string[]>();
        var lines = new List<long>();
        try
        {
            if (!Read(text, rows, lines, limits))
            {
                return [new Unreadable(snapshot.Address, $"The table has more than {limits.Rows} rows.")];
            }
        }
        catch (CsvHelperException e)
        {
            return
            [
                new Unreadable(
                    snapshot.Address,
                    "It is no well-formed CSV: " + e.Message.Split('\n')[0],
                    lines.Count + 1
                ),
            ];
        }
        for (int i = 0; i < rows.Count && i < LinesBeforeTags; i++)
        {
            if (HxlTable.IsTagRow(rows[i]))
            {
                return HxlTable.Rows(snapshot.Address, rows, lines, i);
            }
        }
        return Facts(snapshot.Address, rows, lines);
    }

    private static bool Read(string text, List<string[]> rows, List<long> lines, IntakeLimits limits)
    {
        var options = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t", "|"],
            MaxFieldSize = 1_000_000,
            IgnoreBlankLines = true,
            BadDataFound = null,
        };
        using var reader = new StringReader(text);
        using var csv = new CsvParser(reader, options);
        while (csv.Read())
        {
            if (rows.Count > limits.Rows)
            {
                return false;
            }
            rows.Add(csv.Record!);
            lines.Add(csv.RawRow);
        }
        return true;
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
        for (int r = 1; r < rows.Count; r++)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int c = 0; c < header.Length && c < rows[r].Length; c++)
            {
                if (!string.IsNullOrWhiteSpace(rows[r][c]))
                {
                    cells.TryAdd(header[c], rows[r][c].Trim());
                }
            }
            if (cells.Count == 0)
            {
                continue;
            }
            string id = cells.TryGetValue(FactColumns.Id, out string? given)
                ? given
                : r.ToString(CultureInfo.InvariantCulture);
            items.Add(
                rows[r].Length > header.Length
                    ? new Unreadable(
                        address,
                        $"The row has {rows[r].Length} cells, the header {header.Length}.",
                        lines[r]
                    )
                    : new TableRow($"{address}#{id}", id, cells, lines[r]) { Text = Joined(rows[r]) }
            );
        }
        return items.Count > 0 ? items : [new Unreadable(address, "The table has no row.")];
    }

    /// <summary>A row in one line, as it is shown.</summary>
    internal static string Joined(string[] cells) =>
        string.Join(" | ", cells.Select(static c => c.ReplaceLineEndings(" ").Trim()));
}
