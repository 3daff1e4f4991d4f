using System.Globalization;
using System.Text;

namespace Sijill.Site.Export;

/// <summary>Cells of CSV (RFC 4180) that no spreadsheet runs as a formula.</summary>
internal static class CsvCells
{
    /// <summary>Appends a row; null is an empty cell.</summary>
    public static void Row(StringBuilder csv, params ReadOnlySpan<string?> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            csv.Append(i > 0 ? "," : "").Append(Cell(cells[i]));
        }
        csv.Append('\n');
    }

    /// <summary>
    /// A cell. One that begins as a formula does (=, +, -, @, a tab or a line end, also behind blanks) gets an apostrophe before it; numbers are left alone.
    /// </summary>
    public static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }
        string cell = IsFormula(value) ? "'" + value : value;
        return cell.AsSpan().ContainsAny(",\"\n\r")
            ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : cell;
    }

    /// <summary>A number without trailing zeros; null is empty.</summary>
    public static string? Number(decimal? value) =>
        value?.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>"true" or "false".</summary>
    public static string Flag(bool value) => value ? "true" : "false";

    private static bool IsFormula(string value)
    {
        ReadOnlySpan<char> start = value.AsSpan().TrimStart();
        bool steered =
            value[0] is '\t' or '\r' or '\n'
            || (
                start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'
            );
        return steered
            && !decimal.TryParse(
                value,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out _
            );
    }
}
