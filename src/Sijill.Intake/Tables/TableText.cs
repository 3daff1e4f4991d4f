using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Tables;

/// <summary>The rows of a CSV text with the line on which each begins.</summary>
internal sealed class TableText
{
    private const int LinesForDelimiter = 25;
    private const string Delimiters = ",;\t|";

    private TableText(List<string[]> rows, List<long> lines) => (Rows, Lines) = (rows, lines);

    public List<string[]> Rows { get; }

    public List<long> Lines { get; }

    /// <summary>The rows, or null with what is wrong and on which line.</summary>
    public static TableText? Read(string text, IntakeLimits limits, out string? problem, out long line)
    {
        var options = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            Delimiter = DelimiterOf(text).ToString(),
            MaxFieldSize = 1_000_000,
            IgnoreBlankLines = true,
            BadDataFound = null,
        };
        var table = new TableText([], []);
        line = 0;
        using var reader = new StringReader(text);
        using var csv = new CsvParser(reader, options);
        try
        {
            while (csv.Read())
            {
                string[] cells = csv.Record!;
                line = csv.RawRow - LineEndsIn(cells);
                problem =
                    table.Rows.Count >= limits.Rows ? $"The table has more than {limits.Rows} rows."
                    : cells.Length > limits.Columns ? $"The table has more than {limits.Columns} columns."
                    : null;
                if (problem is not null)
                {
                    return null;
                }
                table.Rows.Add(cells);
                table.Lines.Add(line);
            }
        }
        catch (CsvHelperException)
        {
            line = csv.RawRow;
            problem = "It is no well-formed CSV: a cell is too long, or a quote is never closed.";
            return null;
        }
        if (QuoteIsOpen(text))
        {
            problem = "A quote is opened in this row and never closed.";
            return null;
        }
        problem = null;
        return table;
    }

    /// <summary>The delimiter that stands, outside quotes, on most of the first lines; of equals the more frequent, then the comma.</summary>
    private static char DelimiterOf(string text)
    {
        Span<int> lines = stackalloc int[Delimiters.Length];
        Span<int> times = stackalloc int[Delimiters.Length];
        Span<bool> here = stackalloc bool[Delimiters.Length];
        bool quoted = false;
        int line = 0;
        foreach (char c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == '\n' && !quoted)
            {
                here.Clear();
                if (++line == LinesForDelimiter)
                {
                    break;
                }
            }
            else if (!quoted && Delimiters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var d)
            {
                times[d]++;
                lines[d] += here[d] ? 0 : 1;
                here[d] = true;
            }
        }
        int best = 0;
        for (int d = 1; d < Delimiters.Length; d++)
        {
            if (lines[d] > lines[best] || (lines[d] == lines[best] && times[d] > times[best]))
            {
                best = d;
            }
        }
        return Delimiters[best];
    }

    private static int LineEndsIn(string[] cells)
    {
        int ends = 0;
        foreach (string cell in cells)
        {
            ends += cell.AsSpan().Count('\n');
        }
        return ends;
    }

    // Quotes are doubled inside quotes, so that a whole file holds an even number of them.
    private static bool QuoteIsOpen(string text) => text.AsSpan().Count('"') % 2 != 0;
}
